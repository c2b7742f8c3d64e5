"""How the lines of a page slant: the way most text runs, and how that changes across a photo."""

import math
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Point

_QUARTER = math.pi / 2

_ROUNDS = 20
_CORNER = 0.06
"""How far a detector misses the corners of a line, as a share of the line's height."""
_WAVE = 0.01
"""How much one line may slant unlike those around it."""
_TILT = 0.03
"""What slope a tilted camera or a curled page gives to lines near the edges."""

_LEFTWARDS = ("R", "AL")


@dataclass(frozen=True, slots=True)
class Slant:
    """Text runs at `angle`, and in a page turned back by that still climbs by a slope.

    The slope is `lean` at the center and changes by `bend` from there to a `reach` farther right,
    by `fan` to a reach farther down. Text `is_mirrored` when it is written from right to left.
    """

    angle: float
    center: Point
    reach: float
    lean: float
    bend: float
    fan: float
    is_mirrored: bool = False

    def level(self, point: Point) -> Point:
        """Where a point of the page lies once all text runs straight to the right."""
        x, y = _turn(point, self.angle)
        u, v = (x - self.center[0]) / self.reach, (y - self.center[1]) / self.reach
        y -= self.reach * u * (self.lean + self.bend * u / 2 + self.fan * v)
        return (-x if self.is_mirrored else x), y


def measure(lines: Sequence[TextLine]) -> Slant:
    """The slant of some lines; there must be one at least."""
    angle = direction(lines)
    main = [line for line in lines if quarter(geometry.angle(line.polygon) - angle) == 0]
    centers = [_turn(geometry.center(line.polygon), angle) for line in main]
    left, right = min(x for x, _ in centers), max(x for x, _ in centers)
    top, bottom = min(y for _, y in centers), max(y for _, y in centers)
    center = (left + right) / 2, (top + bottom) / 2
    reach = max(right - left, bottom - top) / 2 or 1.0
    usual = median(geometry.breadth(line.polygon) for line in main)
    samples = [
        (
            (x - center[0]) / reach,
            (y - center[1]) / reach,
            math.tan(math.remainder(geometry.angle(line.polygon) - angle, math.tau)),
            _trust(line, usual),
        )
        for line, (x, y) in zip(main, centers, strict=True)
    ]
    lean, bend, fan = _fit(samples)
    return Slant(angle, center, reach, lean, bend, fan, is_mirrored=_is_leftwards(lines))


def quarter(angle: float) -> int:
    """0 for text running to the right, 1 downwards, 2 to the left, 3 upwards."""
    return round(angle / _QUARTER) % 4


def direction(lines: Iterable[TextLine]) -> float:
    """The median angle in radians of the quarter in which most text runs, weighted by length.

    Length counts because the angle of a short line is noise: a pixel in ten is six degrees.
    """
    sized = [(geometry.angle(line.polygon), geometry.length(line.polygon)) for line in lines]
    totals = [sum(size for angle, size in sized if quarter(angle) == way) for way in range(4)]
    main = totals.index(max(totals)) * _QUARTER
    slants = sorted(
        (math.remainder(angle - main, math.tau), size)
        for angle, size in sized
        if quarter(angle - main) == 0
    )
    rest = sum(size for _, size in slants) / 2
    for slant, size in slants:
        rest -= size
        if rest <= 0:
            return main + slant
    return main


def _turn(point: Point, angle: float) -> Point:
    cosine, sine = math.cos(angle), math.sin(angle)
    return point[0] * cosine + point[1] * sine, point[1] * cosine - point[0] * sine


def _trust(line: TextLine, usual: float) -> float:
    """The inverse variance of a line's slope; a speck's corners are no better than `usual` ones."""
    tall = max(geometry.breadth(line.polygon), usual)
    noise = _CORNER * tall / (geometry.length(line.polygon) or 1.0)
    return 1 / (noise**2 + _WAVE**2)


def _fit(samples: Sequence[tuple[float, float, float, float]]) -> tuple[float, float, float]:
    """The plane through slopes at (u, v): ridge regression, solved by Gauss and Seidel's rounds.

    The ridge keeps a page of few lines straight.
    """
    matrix = [[0.0] * 3 for _ in range(3)]
    pulls = [0.0] * 3
    for u, v, slope, trust in samples:
        at = (1.0, u, v)
        for row in range(3):
            pulls[row] += trust * at[row] * slope
            for column in range(3):
                matrix[row][column] += trust * at[row] * at[column]
    plane = [0.0] * 3
    for row in (*range(3),) * _ROUNDS:
        others = sum(matrix[row][other] * plane[other] for other in range(3) if other != row)
        plane[row] = (pulls[row] - others) / (matrix[row][row] + 1 / _TILT**2)
    return plane[0], plane[1], plane[2]


def _is_leftwards(lines: Iterable[TextLine]) -> bool:
    """Whether most letters are Arabic, Hebrew or the like."""
    letters = [character for line in lines for character in line.text if character.isalpha()]
    leftwards = sum(unicodedata.bidirectional(letter) in _LEFTWARDS for letter in letters)
    return 2 * leftwards > len(letters)
