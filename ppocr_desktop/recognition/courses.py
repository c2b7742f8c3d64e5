"""Finds out how the lines in given boxes run: a box says where a line is, not how it is bent."""

import math
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition import pixels
from ppocr_desktop.recognition.bends import DEGREE, STRAIGHT, Bend
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.regions import Detection

BREADTHS = (64, 32)
"""Where most boxes are broader a look has them made so small, in pixels. Detectors miss some bent
lines that look large, others that look small: of 48 in strong bends a second look found 10 more."""
FEW = 8
"""Of more boxes one look is enough, as they show each other's surroundings; two take long."""
_MARGIN = 1.0
"""In breadths of the broadest box: so much around all of them is looked at, too."""
_STEPS = np.linspace(0, 1, 33)
"""Where the middle of each detection is looked at."""
_END = 8
"""So many of these show in which direction a line leaves its box."""
_LEAST = 2.0
"""Aspect ratio; in a shorter box no line is bent enough to matter."""
_MOST = 0.8
"""What belongs to a line is in its box with this share of its length, or runs along this much of
the box: the middles of a bent line's neighbors come into its box as well, but less."""
_COVERED = 0.5
"""Detections along less of a box do not tell how its line runs."""
_DOUBLED = 0.2
"""Pieces of one line share less than this part of the shorter one's extent."""
_CROOKED = 0.35
"""Straight pieces are followed if their middles differ by so many breadths of the line across the
box: those of words with and without tall letters differ by up to a quarter."""

Places = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Run:
    """How a detection runs within a box.

    Its middle goes through `along`, -1..1 from end to end of the box, and `across`, in breadths of
    the box from its middle; `breadth` is its own in these.
    """

    along: Places
    across: Places
    breadth: float
    is_bent: bool

    @property
    def extent(self) -> float:
        """The share 0..1 of the box that it runs along."""
        return float(np.ptp(self.along)) / 2

    def is_beside(self, other: Self) -> bool:
        """Whether one follows the other along the box."""
        first, last = max(self.along[0], other.along[0]), min(self.along[-1], other.along[-1])
        return bool((last - first) / 2 < _DOUBLED * min(self.extent, other.extent))


def look(
    image: Image,
    polygons: Collection[Polygon],
    breadth: int,
    detect: Callable[[Image], Sequence[Detection]],
) -> tuple[Detection, ...]:
    """What a detector finds in and around some polygons of a picture, in the picture's pixels.

    It gets to see the picture so small that most of them have this breadth at most, in pixels.
    Raises what it raises, and ValueError without polygons.
    """
    height, width = image.shape[:2]
    breadths = sorted(map(geometry.breadth, polygons))
    margin = _MARGIN * breadths[-1]
    points = [point for polygon in polygons for point in polygon]
    left, top, right, bottom = geometry.box(geometry.enclose(points, 0.0))
    left, top = (max(math.floor(side - margin), 0) for side in (left, top))
    right, bottom = (math.ceil(side + margin) for side in (right, bottom))
    part = image[top : min(bottom, height), left : min(right, width)]
    shrink = max(breadths[(len(breadths) - 1) // 2] / breadth, 1.0)
    rows, columns = (max(round(side / shrink), 1) for side in part.shape[:2])
    factor_x, factor_y = part.shape[1] / columns, part.shape[0] / rows
    found = detect(pixels.resize(part, columns, rows) if shrink > 1 else part)
    return tuple(one.scaled(factor_x, factor_y).shifted(left, top) for one in found)


def find(polygons: Iterable[Polygon], found: Sequence[Detection]) -> dict[Polygon, Bend | None]:
    """The bends of the lines in some polygons, from what was detected in the same picture.

    None for a straight line, and where it cannot be told.
    """
    bends = [one.bend or STRAIGHT for one in found]
    corners = [np.array(one.polygon) for one in found]
    paths = [bend.course(box, _STEPS) for bend, box in zip(bends, corners, strict=True)]
    places = np.array(paths, np.float64).reshape(-1, len(_STEPS), 2)
    return {polygon: _bend(_line(_runs(polygon, found, places))) for polygon in polygons}


def _runs(polygon: Polygon, found: Sequence[Detection], paths: Places) -> list[_Run]:
    """Of detections with these middles (N x steps x 2) all that belong into a polygon."""
    a, b, c, d = np.array(polygon)
    axes = np.stack(((b + c - a - d) / 4, (d - a + c - b) / 2))
    breadth = geometry.breadth(polygon)
    if geometry.length(polygon) < _LEAST * breadth or not np.linalg.det(axes):
        return []
    places = (paths - (a + b + c + d) / 4) @ np.linalg.inv(axes)
    is_inside = (np.abs(places) <= (1, 0.5)).all(axis=-1)
    own = is_inside.mean(axis=1)
    of_box = own * np.ptp(places[..., 0], axis=1) / 2
    belongs = np.flatnonzero(np.maximum(own, of_box) >= _MOST).tolist()
    return [_run(found[index], places[index], breadth) for index in belongs]


def _run(detection: Detection, places: Places, breadth: float) -> _Run:
    """How it runs through places in and outside a box of this breadth."""
    within = places[np.abs(places[:, 0]) <= 1]
    along, across = within[np.argsort(within[:, 0])].T
    own = geometry.breadth(detection.polygon) * (detection.bend or STRAIGHT).breadth
    return _Run(along, across, own / breadth, detection.bend is not None)


def _line(runs: Sequence[_Run]) -> list[_Run]:
    """The pieces of one line among some runs: the longest one, and others that are beside it."""
    pieces: list[_Run] = []
    for run in sorted(runs, key=lambda run: run.extent, reverse=True):
        if all(run.is_beside(other) for other in pieces):
            pieces.append(run)
    return pieces


def _bend(pieces: Sequence[_Run]) -> Bend | None:
    """That of the line with these pieces."""
    if sum(piece.extent for piece in pieces) < _COVERED:
        return None
    along = np.concatenate([piece.along for piece in pieces])
    across = np.concatenate([piece.across for piece in pieces])
    breadth = max(piece.breadth for piece in pieces)
    is_bent = any(piece.is_bent for piece in pieces)
    if not is_bent and np.ptp(across) < _CROOKED * breadth:
        return None
    order = np.argsort(along)
    middle = _fitted(along[order], across[order])
    return Bend(middle, min(breadth, 1.0))


def _fitted(along: Places, across: Places) -> tuple[float, ...]:
    """The polynomial through places in ascending order, straight on from both ends of them."""
    steps = 2 * _STEPS - 1
    whole = np.interp(steps, along, across)
    for beyond, end in (
        (steps < along[0], slice(_END)),
        (steps > along[-1], slice(-_END, None)),
    ):
        if beyond.any():
            whole[beyond] = np.polyval(np.polyfit(along[end], across[end], 1), steps[beyond])
    return tuple(map(float, np.polyfit(steps, whole, DEGREE)))
