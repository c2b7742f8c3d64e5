"""The handles on a chosen box: where they are and what dragging each does to the box."""

import math
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from ppocr_desktop import geometry
from ppocr_desktop.editing import shapes
from ppocr_desktop.editing.shapes import Size
from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.gui.page_view import strokes

_SIDE = 8
_REACH = 7
"""How far, in screen pixels, a press may miss the middle of a handle."""
_STALK = 20
"""From the box to the handle that turns it, in screen pixels."""
_LEAST_FOR_EDGES = 28
"""An edge that is shorter on the screen has no handle, for it would hide the corners'."""


class Grip(Enum):
    """What a handle moves."""

    CORNER = "corner"
    EDGE = "edge"
    TURN = "turn"


Handle = tuple[Grip, int]
"""A kind of handle and which of four it is."""


def places(polygon: Polygon, pixel: float, size: Size) -> dict[Handle, Point]:
    """The middle of every handle in picture pixels; `pixel` is a screen pixel's length in them.

    The handle that turns the box is above it, or below it where the page, of this size, ends above.
    """
    found: dict[Handle, Point] = {}
    for index, corner in enumerate(polygon):
        following = polygon[(index + 1) % 4]
        found[Grip.CORNER, index] = corner
        if math.dist(corner, following) >= _LEAST_FOR_EDGES * pixel:
            found[Grip.EDGE, index] = _middle(corner, following)
    found[Grip.TURN, 0] = _stalk(polygon, pixel, size)[1]
    return found


def at(polygon: Polygon, point: Point, pixel: float, size: Size) -> Handle | None:
    """The handle that a press at a point is meant for; None where it is for the box as a whole."""
    found = places(polygon, pixel, size)
    near = {handle: math.dist(place, point) for handle, place in found.items()}
    reach = _REACH * pixel
    if _holds(polygon, point):
        # However small the box is, its middle moves it.
        reach = min(reach, geometry.breadth(polygon) / 4, geometry.length(polygon) / 4)
    reached = [handle for handle, distance in near.items() if distance <= reach]
    return min(reached, key=near.__getitem__, default=None)


def push(polygon: Polygon, dx: float, dy: float, size: Size) -> Polygon:
    """The box with its right or lower edge, whichever lies that way, moved by so much."""
    middle = geometry.center(polygon)
    edges = [_middle(polygon[index], polygon[(index + 1) % 4]) for index in range(4)]
    axis = 0 if dx else 1
    index = max(range(4), key=lambda edge: edges[edge][axis] - middle[axis])
    x, y = edges[index]
    return shapes.drag_edge(polygon, index, (x + dx, y + dy), size)


def drag(polygon: Polygon, handle: Handle, start: Point, to: Point, size: Size) -> Polygon:
    """The box once a handle was dragged from `start` to a point, on a page of this size."""
    grip, index = handle
    if grip is Grip.CORNER:
        return shapes.drag_corner(polygon, index, to, size)
    if grip is Grip.EDGE:
        return shapes.drag_edge(polygon, index, to, size)
    return shapes.rotate(polygon, _turned(geometry.center(polygon), start, to), size)


def cursor(polygon: Polygon, handle: Handle) -> Qt.CursorShape:
    """Arrows along the way a handle moves."""
    grip, index = handle
    if grip is Grip.TURN:
        return Qt.CursorShape.CrossCursor
    x, y = (
        polygon[index] if grip is Grip.CORNER else _middle(polygon[index], polygon[(index + 1) % 4])
    )
    middle = geometry.center(polygon)
    if grip is Grip.CORNER:
        falls = (x - middle[0]) * (y - middle[1]) > 0
        return Qt.CursorShape.SizeFDiagCursor if falls else Qt.CursorShape.SizeBDiagCursor
    is_level = abs(x - middle[0]) > abs(y - middle[1])
    return Qt.CursorShape.SizeHorCursor if is_level else Qt.CursorShape.SizeVerCursor


def paint(painter: QPainter, polygon: Polygon, pixel: float, size: Size) -> None:
    """Draw all handles, equally large at any zoom."""
    strokes.set_pen(painter, strokes.ACCENT, 1.5)
    painter.drawLine(strokes.line(*_stalk(polygon, pixel, size)))
    painter.setBrush(Qt.GlobalColor.white)
    half = _SIDE * pixel / 2
    for (grip, _), (x, y) in places(polygon, pixel, size).items():
        square = QRectF(x - half, y - half, 2 * half, 2 * half)
        if grip is Grip.TURN:
            painter.drawEllipse(square)
        else:
            painter.drawRect(square)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _stalk(polygon: Polygon, pixel: float, size: Size) -> tuple[Point, Point]:
    """From the edge above the text to the handle that turns the box; below it at the page's top."""
    middle = geometry.center(polygon)
    stalks = []
    for edge in (0, 2):
        x, y = _middle(polygon[edge], polygon[edge + 1 - 4])
        away = max(math.dist(middle, (x, y)), 1e-6)
        factor = _STALK * pixel / away
        stalks.append(((x, y), (x + (x - middle[0]) * factor, y + (y - middle[1]) * factor)))
    on_page = (
        stalk
        for stalk in stalks
        if all(0 <= place <= end for place, end in zip(stalk[1], size, strict=True))
    )
    return next(on_page, stalks[0])


def _holds(polygon: Polygon, point: Point) -> bool:
    return strokes.path(polygon).contains(QPointF(*point))


def _turned(center: Point, start: Point, to: Point) -> float:
    """The degrees by which a point was carried clockwise around the center."""
    before = QPointF(start[0] - center[0], start[1] - center[1])
    after = QPointF(to[0] - center[0], to[1] - center[1])
    return _degrees(after) - _degrees(before)


def _degrees(way: QPointF) -> float:
    return math.degrees(math.atan2(way.y(), way.x()))


def _middle(first: Point, second: Point) -> Point:
    return (first[0] + second[0]) / 2, (first[1] + second[1]) / 2
