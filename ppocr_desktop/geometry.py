"""Pure functions on quadrilaterals; see `document` for the coordinate rule."""

import math
from collections.abc import Iterable, Sequence

Point = tuple[float, float]
Polygon = tuple[Point, Point, Point, Point]
Box = tuple[float, float, float, float]
"""left, top, right, bottom"""


_TALL = 1.5
"""From this ratio of height to width on, a box is a column; PaddleOCR's figure."""

_STEEPEST = math.radians(120)
"""A tall box that would run down in a direction beyond this is a line that rises steeply."""


def order(points: Iterable[Sequence[float]]) -> Polygon:
    """The four corners clockwise, the first where the text probably starts.

    A line starts at its left end, also where it rises or falls by up to 60 degrees. A box at least
    1.5 times as tall as wide starts at its upper right corner and runs down, as CJK columns do.
    Raises ValueError unless there are four corners.
    """
    corners = [(float(x), float(y)) for x, y in points]
    if len(corners) != 4:
        raise ValueError(f"a quadrilateral has four corners, not {len(corners)}")
    center_x = sum(x for x, _ in corners) / 4
    center_y = sum(y for _, y in corners) / 4
    clockwise = sorted(corners, key=lambda p: math.atan2(p[1] - center_y, p[0] - center_x))
    turns = [_turned(clockwise, first) for first in range(4)]
    upright = max(turns, key=lambda polygon: math.cos(angle(polygon)))
    if breadth(upright) < _TALL * length(upright):
        return upright
    column = _turned(upright, 1)
    return reverse(column) if angle(column) > _STEEPEST else column


def _turned(corners: Sequence[Point], first: int) -> Polygon:
    a, b, c, d = (corners[(first + step) % 4] for step in range(4))
    return a, b, c, d


def length(polygon: Polygon) -> float:
    """Size along the line: the mean of the two sides the text runs along."""
    a, b, c, d = polygon
    return (math.dist(a, b) + math.dist(d, c)) / 2


def breadth(polygon: Polygon) -> float:
    """Size across the line: the mean of the two end sides, a horizontal line's height."""
    a, b, c, d = polygon
    return (math.dist(a, d) + math.dist(b, c)) / 2


def center(polygon: Polygon) -> Point:
    """The mean of the four corners."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = polygon
    return (ax + bx + cx + dx) / 4, (ay + by + cy + dy) / 4


def angle(polygon: Polygon) -> float:
    """The direction the text runs in radians: 0 rightwards, pi/2 downwards, -pi..pi."""
    a, b, c, d = polygon
    return math.atan2(b[1] - a[1] + c[1] - d[1], b[0] - a[0] + c[0] - d[0])


def runs_down(polygon: Polygon) -> bool:
    """Whether the text runs downwards or upwards rather than across."""
    return abs(math.sin(angle(polygon))) > math.sqrt(0.5)


def box(polygon: Polygon) -> Box:
    """The axis-aligned bounding box of a polygon."""
    xs = [x for x, _ in polygon]
    ys = [y for _, y in polygon]
    return min(xs), min(ys), max(xs), max(ys)


def section(polygon: Polygon, start: float, end: float) -> Polygon:
    """The part of a line between two fractions 0..1 of its length."""
    a, b, c, d = polygon
    return _between(a, b, start), _between(a, b, end), _between(d, c, end), _between(d, c, start)


def band(polygon: Polygon, top: float, bottom: float) -> Polygon:
    """The part of a line between two fractions 0..1 of its breadth, from its upper side on."""
    a, b, c, d = polygon
    return _between(a, d, top), _between(b, c, top), _between(b, c, bottom), _between(a, d, bottom)


def _between(a: Point, b: Point, fraction: float) -> Point:
    return a[0] + (b[0] - a[0]) * fraction, a[1] + (b[1] - a[1]) * fraction


def reverse(polygon: Polygon) -> Polygon:
    """The same area with the text running the other way (turned by 180 degrees)."""
    a, b, c, d = polygon
    return c, d, a, b


def scale(polygon: Polygon, factor_x: float, factor_y: float) -> Polygon:
    """Every point multiplied by the two factors."""
    a, b, c, d = ((x * factor_x, y * factor_y) for x, y in polygon)
    return a, b, c, d


def shift(polygon: Polygon, dx: float, dy: float) -> Polygon:
    """Every point moved by `dx` and `dy`."""
    a, b, c, d = ((x + dx, y + dy) for x, y in polygon)
    return a, b, c, d


def rectangle(middle: Point, along: float, across: float, turned: float) -> Polygon:
    """The rectangle of this center, length and breadth whose text runs at `turned` radians."""
    cos, sin = math.cos(turned), math.sin(turned)
    x, y = middle
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    halves = ((i * along / 2, j * across / 2) for i, j in corners)
    a, b, c, d = ((x + u * cos - v * sin, y + u * sin + v * cos) for u, v in halves)
    return a, b, c, d


def enclose(points: Iterable[Point], turned: float) -> Polygon:
    """The smallest rectangle around some points whose text runs at `turned` radians.

    Raises ValueError without points.
    """
    cos, sin = math.cos(turned), math.sin(turned)
    places = [(x * cos + y * sin, y * cos - x * sin) for x, y in points]
    us, vs = [u for u, _ in places], [v for _, v in places]
    u, v = (min(us) + max(us)) / 2, (min(vs) + max(vs)) / 2
    middle = u * cos - v * sin, u * sin + v * cos
    return rectangle(middle, max(us) - min(us), max(vs) - min(vs), turned)


def clip(polygon: Polygon, width: float, height: float) -> Polygon:
    """Every point moved into the picture, 0..width and 0..height."""
    a, b, c, d = ((min(max(x, 0.0), width), min(max(y, 0.0), height)) for x, y in polygon)
    return a, b, c, d


def turn(polygon: Polygon, degrees: int, width: float, height: float) -> Polygon:
    """Where a polygon of a picture of this size lies once the picture is turned clockwise.

    `degrees` is a multiple of 90. The points keep their order, so the text keeps its start.
    """
    quarter = degrees // 90 % 4
    if quarter == 1:
        a, b, c, d = ((height - y, x) for x, y in polygon)
    elif quarter == 2:
        a, b, c, d = ((width - x, height - y) for x, y in polygon)
    elif quarter == 3:
        a, b, c, d = ((y, width - x) for x, y in polygon)
    else:
        return polygon
    return a, b, c, d


def area(points: Sequence[Point]) -> float:
    """The area of a simple polygon by the shoelace formula, 0 for fewer than three points."""
    following = [*points[1:], *points[:1]]
    pairs = zip(points, following, strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def intersection(first: Polygon, second: Polygon) -> float:
    """The area two convex quadrilaterals share, by Sutherland-Hodgman clipping."""
    left_1, top_1, right_1, bottom_1 = box(first)
    left_2, top_2, right_2, bottom_2 = box(second)
    if left_1 >= right_2 or left_2 >= right_1 or top_1 >= bottom_2 or top_2 >= bottom_1:
        return 0.0
    points: list[Point] = list(first)
    for index in range(4):
        points = _cut(points, second[index], second[(index + 1) % 4])
    return area(points)


def _cut(points: list[Point], a: Point, b: Point) -> list[Point]:
    """The part of a polygon on the inner side of the directed edge a-b."""

    def side(point: Point) -> float:
        return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])

    kept: list[Point] = []
    for previous, current in zip([*points[-1:], *points[:-1]], points, strict=True):
        before, now = side(previous), side(current)
        if (before < 0) != (now < 0):
            kept.append(_between(previous, current, before / (before - now)))
        if now >= 0:
            kept.append(current)
    return kept
