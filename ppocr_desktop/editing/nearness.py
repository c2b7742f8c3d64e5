"""Which line of a page a point belongs to; all lines are weighed at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Point

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

_ACROSS = 2.0
"""A step away from a paragraph across its lines counts as so many along them: a point beside a
heading is nearer to it than to the text below, one below a column nearer to that column."""

_LEVEL = 0.3
"""Lines are equally near across when they differ by less than this part of their height."""

_TIE = 1e-3
"""The weight of the distance from a line's middle, which only decides between equals."""


class LineFinder:
    """The lines of a page as rectangles at their own angles, and the paragraphs around them."""

    def __init__(self, lines: Sequence[TextLine]) -> None:
        """Raises ValueError without lines."""
        if not lines:
            raise ValueError("a page without lines has no place for a caret")
        numbers = np.array([line.paragraph for line in lines])
        changes = np.diff(numbers, prepend=numbers[0] - 1) != 0
        self._paragraph = np.cumsum(changes) - 1
        self._lines = _rectangles(np.array([line.polygon for line in lines], np.float64))
        self._paragraphs = _around(self._lines, np.flatnonzero(changes))

    def nearest(self, point: Point) -> int:
        """The line a point belongs to: in the nearest paragraph the one it is level with."""
        along, across = self._paragraphs.outside(point)
        costs = along + _ACROSS * across
        return self._level(point, (costs <= costs.min())[self._paragraph])

    def along(self, line: int, point: Point) -> float:
        """Where a point lies along a line: 0 at its start, 1 at its end."""
        along, _ = self._lines.places(point)
        return float(0.5 + along[line] / self._lines.lengths[line])

    def beside(self, line: int, point: Point, step: int) -> int | None:
        """The next line below one, or above it with a `step` of -1, as its text has it.

        It is the nearest in the paragraph, else the first or last of the next paragraph; of several
        on a level the one nearest to `point`. None beyond the last.
        """
        own = self._paragraph == self._paragraph[line]
        down = step * self._lines.across(line)
        candidates = own & (down > self._lines.breadths[line] / 2)
        if candidates.any():
            row = int(np.argmin(np.where(candidates, down, np.inf)))
        else:
            candidates = self._paragraph == self._paragraph[line] + step
            if not candidates.any():
                return None
            row = int(np.flatnonzero(candidates)[0 if step > 0 else -1])
        level = np.abs(self._lines.across(row)) <= self._lines.breadths[row] / 2
        along, _ = self._lines.outside(point)
        return int(np.argmin(np.where(candidates & level, along, np.inf)))

    def _level(self, point: Point, candidates: Mask) -> int:
        """The candidate that a point is level with; of several on its level the nearest."""
        along, across = self._lines.outside(point)
        nearest = across[candidates].min()
        level = candidates & (across <= nearest + _LEVEL * self._lines.breadths)
        # Boxes of rows that are set tightly overlap; their middles tell them apart.
        _, from_middle = self._lines.places(point)
        rank = along + _TIE * np.abs(from_middle)
        return int(np.argmin(np.where(level, rank, np.inf)))


@dataclass(frozen=True, slots=True)
class _Rectangles:
    """Rectangles at any angle: N x 2 centers, N x 2 directions of length 1, N sizes."""

    centers: Floats
    directions: Floats
    lengths: Floats
    breadths: Floats

    def places(self, point: Point) -> tuple[Floats, Floats]:
        """Where a point lies along and across each of them, from its center."""
        x, y = (np.asarray(point) - self.centers).T
        u, v = self.directions.T
        return x * u + y * v, y * u - x * v

    def outside(self, point: Point) -> tuple[Floats, Floats]:
        """How far a point lies beyond the ends and beyond the sides of each; 0 within."""
        along, across = self.places(point)
        return (
            np.maximum(np.abs(along) - self.lengths / 2, 0.0),
            np.maximum(np.abs(across) - self.breadths / 2, 0.0),
        )

    def across(self, index: int) -> Floats:
        """How far each center lies below that of one rectangle, as its text has it."""
        x, y = (self.centers - self.centers[index]).T
        u, v = self.directions[index]
        return np.asarray(y * u - x * v)


def _rectangles(corners: Floats) -> _Rectangles:
    """N x 4 x 2 corners as rectangles; what has no direction runs to the right."""
    a, b, c, d = corners.transpose(1, 0, 2)
    ways = b - a + c - d
    sizes = np.hypot(*ways.T)
    directions = np.where(sizes[:, None] > 0, ways / np.maximum(sizes, 1e-9)[:, None], (1.0, 0.0))
    lengths = (np.hypot(*(b - a).T) + np.hypot(*(c - d).T)) / 2
    breadths = (np.hypot(*(d - a).T) + np.hypot(*(c - b).T)) / 2
    return _Rectangles(corners.mean(axis=1), directions, np.maximum(lengths, 1e-9), breadths)


def _around(lines: _Rectangles, starts: NDArray[np.intp]) -> _Rectangles:
    """The rectangles around paragraphs, given by the index of their first lines.

    A paragraph runs as its first line does.
    """
    counts = np.diff([*starts, len(lines.centers)])
    u, v = np.repeat(lines.directions[starts], counts, axis=0).T
    half_lengths = lines.directions * lines.lengths[:, None] / 2
    half_breadths = lines.directions[:, ::-1] * (-1, 1) * lines.breadths[:, None] / 2
    corners = np.stack(
        [lines.centers + i * half_lengths + j * half_breadths for i in (-1, 1) for j in (-1, 1)]
    )
    alongs = corners[..., 0] * u + corners[..., 1] * v
    acrosses = corners[..., 1] * u - corners[..., 0] * v
    left = np.minimum.reduceat(alongs.min(axis=0), starts)
    right = np.maximum.reduceat(alongs.max(axis=0), starts)
    top = np.minimum.reduceat(acrosses.min(axis=0), starts)
    bottom = np.maximum.reduceat(acrosses.max(axis=0), starts)
    u, v = lines.directions[starts].T
    x, y = (left + right) / 2, (top + bottom) / 2
    centers = np.stack([x * u - y * v, x * v + y * u], axis=1)
    return _Rectangles(centers, lines.directions[starts], right - left, bottom - top)
