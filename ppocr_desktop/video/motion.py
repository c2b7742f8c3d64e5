"""How a flat thing moves in front of a camera: shifted, turned, nearer or farther away."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.geometry import Point, Polygon


class Motion(NamedTuple):
    """z -> factor * z + offset, a point x, y being the complex number x + iy."""

    factor: complex = 1 + 0j
    offset: complex = 0j

    def move(self, point: Point) -> Point:
        """Where a point gets to."""
        moved = self.factor * complex(*point) + self.offset
        return moved.real, moved.imag

    def move_polygon(self, polygon: Polygon) -> Polygon:
        """Where a polygon gets to."""
        a, b, c, d = (self.move(point) for point in polygon)
        return a, b, c, d

    def after(self, first: "Motion") -> "Motion":
        """The motion that is `first` and then this one."""
        return Motion(self.factor * first.factor, self.factor * first.offset + self.offset)

    def back(self) -> "Motion":
        """The motion that undoes this one."""
        return Motion(1 / self.factor, -self.offset / self.factor)

    @property
    def matrix(self) -> NDArray[np.float32]:
        """The same for OpenCV, 2 x 3."""
        cos, sin = self.factor.real, self.factor.imag
        return np.array(((cos, -sin, self.offset.real), (sin, cos, self.offset.imag)), np.float32)


STILL = Motion()


def shifted(way: Point) -> Motion:
    """Every point the same way."""
    return Motion(1 + 0j, complex(*way))


def between(first: tuple[Point, Point], second: tuple[Point, Point]) -> Motion:
    """The motion that takes each start, the first of a pair, to its end."""
    (p, p_now), (q, q_now) = ((complex(*a), complex(*b)) for a, b in (first, second))
    factor = (q_now - p_now) / (q - p)
    return Motion(factor, p_now - factor * p)
