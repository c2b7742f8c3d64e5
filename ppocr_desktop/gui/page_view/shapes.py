"""The polygons of a page as arrays, to find quickly those meant among thousands."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui.difference import Difference

NOTHING = -1


class Shapes:
    """Tells which polygons lie where on a page; each goes by its index in the sequence."""

    def __init__(
        self, polygons: Sequence[Polygon] = (), corners: NDArray[np.float64] | None = None
    ) -> None:
        """`corners` are the polygons as an array of n x 4 x 2 where that is known already."""
        self.polygons = polygons
        self._corners = _corners(polygons) if corners is None else corners
        self._low = self._corners.min(axis=1)
        self._high = self._corners.max(axis=1)
        self._sides = np.roll(self._corners, -1, axis=1) - self._corners
        self._areas = _areas(self._corners)

    def changed(self, change: Difference, new: Sequence[Polygon]) -> "Shapes":
        """Shapes with other polygons in one stretch, made without looking at the rest again."""
        if change.is_none():
            return self
        before, after = np.split(self._corners, (change.start, change.start + change.before))[::2]
        corners = np.concatenate((before, _corners(new), after))
        return Shapes(change.splice(self.polygons, new), corners)

    def area(self, indices: Sequence[int]) -> QRectF:
        """The upright rectangle around several polygons; empty for none."""
        if not indices:
            return QRectF()
        chosen = list(indices)
        low, high = self._low[chosen].min(axis=0), self._high[chosen].max(axis=0)
        return QRectF(QPointF(*low), QPointF(*high))

    @cached_property
    def breadth(self) -> float:
        """The median breadth of the lines, across their text; 0 without any."""
        across = np.linalg.norm(self._sides[:, 3], axis=1)
        # NumPy's median, the first time, loads half of NumPy.
        return float(np.sort(across)[len(across) // 2]) if len(across) else 0.0

    def __len__(self) -> int:
        return len(self._corners)

    def near(self, rect: QRectF, margin: float = 0.0) -> NDArray[np.intp]:
        """The polygons whose upright box, widened by the margin, touches a rectangle; in order."""
        low = (rect.left() - margin, rect.top() - margin)
        high = (rect.right() + margin, rect.bottom() + margin)
        return np.flatnonzero(((self._low <= high) & (self._high >= low)).all(axis=1))

    def at(self, point: QPointF, slack: float = 0.0) -> int:
        """The smallest polygon that holds a point or comes within `slack` of it, or NOTHING."""
        distances = self._distances(self.near(QRectF(point, point), slack), point)
        held = [(self._areas[index], index) for index, far in distances.items() if far <= 0]
        if held:
            return int(min(held)[1])
        close = [(far, index) for index, far in distances.items() if far <= slack]
        return int(min(close)[1]) if close else NOTHING

    def touching(self, rect: QRectF) -> list[int]:
        """The polygons that share a point with a rectangle, exact for slanted ones too."""
        near = self.near(rect)
        corners = np.array(
            [(x, y) for x in (rect.left(), rect.right()) for y in (rect.top(), rect.bottom())]
        )
        outside = self._side_of(near, corners) < 0
        # A convex polygon is clear of a rectangle if one of its sides has all of it outside.
        apart = np.logical_or.reduce(np.logical_and.reduce(outside, axis=2), axis=1)
        return [int(index) for index in near[np.logical_not(apart)]]

    def box(self, index: int) -> QRectF:
        """The upright rectangle around a polygon."""
        return QRectF(QPointF(*self._low[index]), QPointF(*self._high[index]))

    def _distances(self, near: NDArray[np.intp], point: QPointF) -> dict[int, float]:
        """By polygon, the most by which a point lies outside one of its sides; 0 or less within."""
        lengths = np.maximum(np.linalg.norm(self._sides[near], axis=2), 1e-9)
        outwards = -self._side_of(near, np.array([point.toTuple()]))[..., 0] / lengths
        return dict(zip(near.tolist(), outwards.max(axis=1).tolist(), strict=True))

    def _side_of(self, near: NDArray[np.intp], points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Cross products, polygons x sides x points; positive inside a clockwise polygon."""
        sides = self._sides[near][:, :, None, :]
        offsets = points[None, None, :, :] - self._corners[near][:, :, None, :]
        return np.asarray(sides[..., 0] * offsets[..., 1] - sides[..., 1] * offsets[..., 0])


def _corners(polygons: Sequence[Polygon]) -> NDArray[np.float64]:
    return np.array(polygons, np.float64).reshape(-1, 4, 2)


def _areas(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    x, y = corners[..., 0], corners[..., 1]
    doubled = x * np.roll(y, -1, axis=1) - y * np.roll(x, -1, axis=1)
    return np.asarray(np.abs(doubled.sum(axis=1)) / 2)
