"""What people do to the outline of a line or an area: it stays a rectangle, on the page.

Sizes are width and height of the page. A rectangle may stand at any angle; corners and edges are
those of the polygon, so edge 0 runs along the top of the text.
"""

import math
from dataclasses import dataclass

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Point, Polygon

SMALLEST = 3.0
"""The least length and breadth, in pixels: what the detector takes for a line at least."""

_PARALLEL = 1e-9

Size = tuple[float, float]


def draw(start: Point, end: Point, size: Size) -> Polygon:
    """The upright rectangle between two points of a drag; a tall one is a column."""
    (x1, y1), (x2, y2) = start, end
    left, right = _interval(x1, x2, size[0])
    top, bottom = _interval(y1, y2, size[1])
    return geometry.order([(left, top), (right, top), (right, bottom), (left, bottom)])


def drag_corner(polygon: Polygon, corner: int, to: Point, size: Size) -> Polygon:
    """The rectangle with a corner (0..3) moved; the opposite one stays where it is."""
    return _resized(polygon, _Grip(corner, along=True, across=True), to, size)


def drag_edge(polygon: Polygon, edge: int, to: Point, size: Size) -> Polygon:
    """The rectangle with an edge (0..3, from that corner to the next) moved to a point."""
    return _resized(polygon, _Grip(edge, along=edge % 2 == 1, across=edge % 2 == 0), to, size)


def shift(polygon: Polygon, dx: float, dy: float, size: Size) -> Polygon:
    """The polygon moved, as far as the page goes."""
    left, top, right, bottom = geometry.box(polygon)
    dx = max(min(dx, size[0] - right), -left)
    dy = max(min(dy, size[1] - bottom), -top)
    return geometry.shift(polygon, dx, dy)


def rotate(polygon: Polygon, degrees: float, size: Size) -> Polygon:
    """The rectangle turned clockwise about its center; moved or shrunk where it leaves the page."""
    length, breadth = geometry.length(polygon), geometry.breadth(polygon)
    middle = geometry.center(polygon)
    angle = geometry.angle(polygon) + math.radians(degrees)
    left, top, right, bottom = geometry.box(geometry.rectangle(middle, length, breadth, angle))
    factor = min(1.0, size[0] / max(right - left, SMALLEST), size[1] / max(bottom - top, SMALLEST))
    turned = geometry.rectangle(middle, length * factor, breadth * factor, angle)
    return shift(turned, 0.0, 0.0, size)


@dataclass(frozen=True, slots=True)
class _Grip:
    """What is dragged: its first corner, and whether it moves along the text, across it or both."""

    corner: int
    along: bool
    across: bool


def _resized(polygon: Polygon, grip: _Grip, to: Point, size: Size) -> Polygon:
    angle = geometry.angle(polygon)
    fixed = polygon[(grip.corner + 2) % 4]
    outward = 1 if grip.corner in {1, 2} else -1
    down = 1 if grip.corner in {2, 3} else -1
    u = outward * math.cos(angle), outward * math.sin(angle)
    v = -down * math.sin(angle), down * math.cos(angle)
    way = to[0] - fixed[0], to[1] - fixed[1]
    length, breadth = geometry.length(polygon), geometry.breadth(polygon)
    if grip.along:
        least = SMALLEST if grip.across else breadth
        length = _bounded(way, u, [fixed, _moved(fixed, v, least)], size)
    if grip.across:
        breadth = _bounded(way, v, [fixed, _moved(fixed, u, length)], size)
    middle = _moved(_moved(fixed, u, length / 2), v, breadth / 2)
    return geometry.clip(geometry.rectangle(middle, length, breadth, angle), *size)


def _bounded(way: Point, direction: Point, sides: list[Point], size: Size) -> float:
    """How far a side goes to follow the pointer, when the sides beside it stay on the page."""
    wanted = way[0] * direction[0] + way[1] * direction[1]
    return max(min(wanted, *(_reach(side, direction, size) for side in sides)), SMALLEST)


def _reach(start: Point, direction: Point, size: Size) -> float:
    """How far it is from a point to the page's border."""
    reaches = [math.inf]
    for place, step, end in zip(start, direction, size, strict=True):
        if abs(step) > _PARALLEL:
            reaches.append(((end if step > 0 else 0.0) - place) / step)
    return min(reaches)


def _moved(point: Point, direction: Point, distance: float) -> Point:
    return point[0] + direction[0] * distance, point[1] + direction[1] * distance


def _interval(first: float, second: float, end: float) -> tuple[float, float]:
    """The span between two places on the page, at least the smallest there may be."""
    start, stop = sorted((min(max(first, 0.0), end), min(max(second, 0.0), end)))
    if stop - start >= SMALLEST:
        return start, stop
    start = max(min(start, end - SMALLEST), 0.0)
    return start, min(start + SMALLEST, end)
