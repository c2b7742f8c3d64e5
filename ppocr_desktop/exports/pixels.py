"""Polygons as the whole, non-negative pixels that hOCR and ALTO ask for."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from ppocr_desktop import geometry
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.geometry import Point, Polygon

_BASELINE = 0.2
"""How far above the lower edge of a line its baseline runs, as a fraction of its height."""


class Box(NamedTuple):
    """An upright rectangle; right and bottom are the first pixels outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Pixels across."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Pixels down."""
        return self.bottom - self.top


def box(polygon: Polygon, page: Page) -> Box:
    """The smallest box around a polygon, cut at the edges of the page."""
    left, top, right, bottom = geometry.box(geometry.clip(polygon, page.width, page.height))
    return Box(math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom))


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box around boxes, of which there must be one."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def points(polygon: Iterable[Point], page: Page) -> list[tuple[int, int]]:
    """The corners, moved into the page."""
    return [
        (min(max(round(x), 0), page.width), min(max(round(y), 0), page.height)) for x, y in polygon
    ]


def baseline(line: TextLine) -> tuple[Point, Point]:
    """Start and end of what the characters stand on; the middle of a vertical line."""
    fraction = 0.5 if line.vertical else _BASELINE
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = line.polygon
    start = dx + (ax - dx) * fraction, dy + (ay - dy) * fraction
    return start, (cx + (bx - cx) * fraction, cy + (by - cy) * fraction)
