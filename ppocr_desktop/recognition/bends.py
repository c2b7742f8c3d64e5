"""How a bent line runs within its box, as on a page that does not lie flat or around a seal.

DB's box around such a line holds parts of its neighbors as well, and its letters come out small. A
strip that follows the line's middle is cut out instead.
"""

import math
from dataclasses import dataclass
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition.pixels import Floats

_LONG = 3.0
"""Aspect ratio; how a shorter line runs cannot be told from the shape of its letters."""
_FULL = 0.8
"""A region that fills more than this of its rectangle is not bent: a quick look at most lines."""
_SLENDER = 0.93
"""A region is bent where it is at most this share as high above and below its middle as it is above
and below a straight line."""
DEGREE = 3
"""A page rises beside its spine and lies flat elsewhere; a parabola cannot follow that."""
_ENOUGH = 1_000
"""Pixels of a region that are looked at."""
_PARALLEL = 0.5
"""How far the lower side of a bent line bends with the upper one, and the reverse. One side alone
does beside a row of dots."""
_STATIONS = np.linspace(-1, 1, 16)

Reals = NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Bend:
    """A line's strip within its box: the course of its middle, and its breadth.

    `middle` has a polynomial's coefficients, the constant last: at -1..1 along the box, how far
    the strip's middle lies from the box's, in breadths of the box towards its lower side. `breadth`
    is the strip's, as a share 0..1 of the box's.
    """

    middle: tuple[float, ...]
    breadth: float

    def reversed(self) -> Self:
        """The same strip in the same box with the text running the other way."""
        rising = enumerate(self.middle[::-1])
        turned = [term if power % 2 else -term for power, term in rising]
        return type(self)(tuple(turned[::-1]), self.breadth)

    def in_box(self, ink: tuple[float, float]) -> tuple[float, float]:
        """A part 0..1 of the strip's breadth, on average along the line, as one of the box's."""
        along = np.linspace(-1, 1, 16)
        middle = 0.5 + float(np.polyval(self.middle, along).mean())
        top, bottom = (middle + (edge - 0.5) * self.breadth for edge in ink)
        return max(top, 0.0), min(bottom, 1.0)

    def course(self, corners: Reals, steps: Reals) -> Reals:
        """The strip's middle at some steps 0..1 along the box with these corners (4 x 2): N x 2."""
        a, b, c, d = corners
        offsets = np.polyval(self.middle, 2 * steps - 1)
        along, across = (b + c - a - d) / 2, (d - a + c - b) / 2
        return np.asarray((a + d) / 2 + np.outer(steps, along) + np.outer(offsets, across))

    def grid(self, corners: Floats, width: int, height: int) -> Floats:
        """Where the pixels of the straightened strip lie: height x width x 2, like the corners.

        `corners` are those of the box (4 x 2), as in a polygon; the pixels' middles are meant.
        """
        a, b, c, d = corners
        steps = (np.arange(width, dtype=np.float32) + 0.5) / width
        middle = self.course(corners, steps)
        normals = _normals(middle) * math.hypot(*(d - a + c - b) / 2) * self.breadth
        rows = (np.arange(height, dtype=np.float32) + 0.5) / height - 0.5
        return np.asarray(middle + rows[:, np.newaxis, np.newaxis] * normals, np.float32)


STRAIGHT = Bend((0.0,), 1.0)
"""That of a line which fills its box."""


def trace(
    contour: NDArray[np.int32], sides: tuple[float, float], box: Polygon, unclip_ratio: float
) -> Bend | None:
    """The strip within its `box` of a region with this contour (N x 1 x 2); None if it is straight.

    `sides` are those of the contour's smallest rectangle. The strip is grown as DB grows boxes.
    """
    across, along = sorted(sides)
    if along < _LONG * across or cv2.contourArea(contour) > _FULL * along * across:
        return None
    u, v = _within(box, _pixels(contour))
    middle = np.polyfit(u, v, DEGREE)
    offsets = v - np.polyval(middle, u)
    straight = v - np.polyval(np.polyfit(u, v, 1), u)
    if _height(offsets) > _SLENDER * _height(straight) or not _is_parallel(u, v):
        return None
    # That of a strip which is filled evenly.
    thickness = math.sqrt(12) * float(offsets.std())
    distance = along * thickness * unclip_ratio / (2 * (along + thickness))
    breadth = geometry.breadth(box)
    terms = tuple(float(term) / breadth for term in middle)
    return Bend(terms, min(1.0, (thickness + 2 * distance) / breadth))


def _is_parallel(u: Floats, v: Floats) -> bool:
    """Whether the upper and the lower side of a region bend alike."""
    stations = np.searchsorted(_STATIONS[1:-1], u)
    upper, lower = np.full(len(_STATIONS) - 1, np.inf), np.full(len(_STATIONS) - 1, -np.inf)
    np.minimum.at(upper, stations, v)
    np.maximum.at(lower, stations, v)
    seen = np.isfinite(upper)
    places = ((_STATIONS[1:] + _STATIONS[:-1]) / 2)[seen]
    above, below = (_curve(places, side[seen]) for side in (upper, lower))
    return bool(above @ below > _PARALLEL * max(above @ above, below @ below))


def _curve(places: NDArray[np.float64], side: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far a side is from a straight line at some places along it, but for its letters."""
    bent, straight = (
        np.polyval(np.polyfit(places, side, degree), places) for degree in (DEGREE, 1)
    )
    return np.asarray(bent - straight, np.float64)


def _height(offsets: NDArray[np.floating]) -> float:
    """How far these lie apart but for the outermost."""
    return float(np.ptp(np.percentile(offsets, (1, 99))))


def _pixels(contour: NDArray[np.int32]) -> Floats:
    """The middles of some pixels within a contour (N x 2)."""
    left, top, width, height = cv2.boundingRect(contour)
    mask = np.zeros((height, width), np.uint8)
    cv2.drawContours(mask, [contour], 0, 1, cv2.FILLED, offset=(-left, -top))
    rows, columns = np.nonzero(mask)
    step = -(-len(rows) // _ENOUGH)
    points = np.stack((columns[::step] + left, rows[::step] + top), axis=1)
    return np.asarray(points + 0.5, np.float32)


def _within(box: Polygon, points: Floats) -> tuple[Floats, Floats]:
    """Places -1..1 along a box, and pixels across it from its middle."""
    x, y = (points - np.array(geometry.center(box), np.float32)).T
    turned = geometry.angle(box)
    cos, sin = math.cos(turned), math.sin(turned)
    return (x * cos + y * sin) / (geometry.length(box) / 2), y * cos - x * sin


def _normals(path: Floats) -> Floats:
    """The unit vectors to the right-hand side of a path (N x 2) of at least two points."""
    dx, dy = np.gradient(path, axis=0).T
    return np.asarray(np.stack((-dy, dx), axis=1) / np.hypot(dx, dy)[:, np.newaxis], np.float32)
