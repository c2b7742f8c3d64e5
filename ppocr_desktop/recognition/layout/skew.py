"""The skew of a page: the way most text runs, and how that changes across a photo."""

import math
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from ppocr_desktop import geometry, scripts
from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Point

_QUARTER = math.pi / 2

_ROUNDS = 20
"""Of Gauss-Seidel iteration."""
_CORNER_ERROR = 0.06
"""Standard error of a detected corner, as a share of the line's height."""
_SLOPE_ERROR = 0.01
"""Standard deviation of a line's slope from that of the lines around it."""
_PRIOR = 0.03
"""Standard deviation of the fitted slopes: what a tilted camera or a curled page gives to lines
near the edges."""


@dataclass(frozen=True, slots=True)
class Skew:
    """Text runs at `angle` (radians), and once the page is turned back by that still has a slope.

    The slope (dy/dx) is `slope` at `center`, a point of the turned page, and changes by `bend` over
    one `radius` (pixels) to the right (a curled page), by `fan` over one down (perspective).
    `is_mirrored` when text is written from right to left.
    """

    angle: float
    center: Point
    radius: float
    slope: float
    bend: float
    fan: float
    is_mirrored: bool = False

    def level(self, point: Point) -> Point:
        """Where a point of the page lies, in pixels, once all text runs straight to the right."""
        x, y = _turn_back(point, self.angle)
        u, v = (x - self.center[0]) / self.radius, (y - self.center[1]) / self.radius
        y -= self.radius * u * (self.slope + self.bend * u / 2 + self.fan * v)
        return (-x if self.is_mirrored else x), y


def measure(lines: Sequence[TextLine]) -> Skew:
    """The skew of some lines; there must be one at least."""
    angle = direction(lines)
    main = [line for line in lines if quarter(geometry.angle(line.polygon) - angle) == 0]
    centers = [_turn_back(geometry.center(line.polygon), angle) for line in main]
    left, right = min(x for x, _ in centers), max(x for x, _ in centers)
    top, bottom = min(y for _, y in centers), max(y for _, y in centers)
    center = (left + right) / 2, (top + bottom) / 2
    radius = max(right - left, bottom - top) / 2 or 1.0
    usual_height = median(geometry.breadth(line.polygon) for line in main)
    samples = [
        (
            (x - center[0]) / radius,
            (y - center[1]) / radius,
            math.tan(math.remainder(geometry.angle(line.polygon) - angle, math.tau)),
            _weigh(line, usual_height),
        )
        for line, (x, y) in zip(main, centers, strict=True)
    ]
    slope, bend, fan = _fit(samples)
    return Skew(angle, center, radius, slope, bend, fan, is_mirrored=_is_right_to_left(lines))


def quarter(angle: float) -> int:
    """0 for text running to the right, 1 downwards, 2 to the left, 3 upwards."""
    return round(angle / _QUARTER) % 4


def direction(lines: Iterable[TextLine]) -> float:
    """The median angle in radians of the quarter in which most text runs, weighted by line length.

    The angle of a short line is noise: a pixel in ten is six degrees.
    """
    sized = [(geometry.angle(line.polygon), geometry.length(line.polygon)) for line in lines]
    totals = [sum(size for angle, size in sized if quarter(angle) == way) for way in range(4)]
    main = totals.index(max(totals)) * _QUARTER
    deviations = sorted(
        (math.remainder(angle - main, math.tau), size)
        for angle, size in sized
        if quarter(angle - main) == 0
    )
    rest = sum(size for _, size in deviations) / 2
    for deviation, size in deviations:
        rest -= size
        if rest <= 0:
            return main + deviation
    return main


def slope(lines: Iterable[TextLine]) -> float:
    """How steeply text falls to the right (dy/dx), or what lies across it if it runs down or up."""
    return math.tan(math.remainder(direction(lines), _QUARTER))


def _turn_back(point: Point, angle: float) -> Point:
    cosine, sine = math.cos(angle), math.sin(angle)
    return point[0] * cosine + point[1] * sine, point[1] * cosine - point[0] * sine


def _weigh(line: TextLine, usual_height: float) -> float:
    """The inverse variance of a line's slope; a speck's corners are no better than usual ones."""
    height = max(geometry.breadth(line.polygon), usual_height)
    noise = _CORNER_ERROR * height / (geometry.length(line.polygon) or 1.0)
    return 1 / (noise**2 + _SLOPE_ERROR**2)


def _fit(samples: Sequence[tuple[float, float, float, float]]) -> tuple[float, float, float]:
    """Slope, bend and fan: the plane through samples (u, v, slope, weight), by least squares.

    The normal equations are solved by Gauss-Seidel iteration. Ridge regression keeps a page of few
    lines straight.
    """
    matrix = [[0.0] * 3 for _ in range(3)]
    right_side = [0.0] * 3
    for u, v, slope, weight in samples:
        at = (1.0, u, v)
        for row in range(3):
            right_side[row] += weight * at[row] * slope
            for column in range(3):
                matrix[row][column] += weight * at[row] * at[column]
    plane = [0.0] * 3
    for row in (*range(3),) * _ROUNDS:
        others = sum(matrix[row][other] * plane[other] for other in range(3) if other != row)
        plane[row] = (right_side[row] - others) / (matrix[row][row] + 1 / _PRIOR**2)
    return plane[0], plane[1], plane[2]


def _is_right_to_left(lines: Iterable[TextLine]) -> bool:
    """Whether most letters are Arabic, Hebrew or the like."""
    letters = [character for line in lines for character in line.text if character.isalpha()]
    count = sum(unicodedata.bidirectional(letter) in scripts.RIGHT_TO_LEFT for letter in letters)
    return 2 * count > len(letters)
