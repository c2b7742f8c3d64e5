"""Drawing a rectangle on the page: a new box or an area."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QPainter

from ppocr_desktop.editing import shapes
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui.page_view import strokes
from ppocr_desktop.gui.page_view.tools import IdleTool, Pointer

if TYPE_CHECKING:
    from ppocr_desktop.gui.page_view.view import PageView

_LEAST_SIDE = 4
"""In screen pixels; a narrower rectangle is a click that slipped."""
_ALPHA = 30


class DrawTool(IdleTool):
    """Hands over the rectangle once the mouse button is let go; Escape leaves the tool."""

    def __init__(
        self,
        view: "PageView",
        done: Callable[[Polygon], object],
        leave: Callable[[bool], object],
    ) -> None:
        """`leave` ends the tool: with True after a drawing without Shift, with False on Escape."""
        self._view = view
        self._done = done
        self._leave = leave
        self._start: QPointF | None = None
        self._end = QPointF()

    def press(self, at: Pointer) -> None:
        self._start = self._end = at.point

    def move(self, at: Pointer) -> None:
        if self._start is not None and at.is_down:
            self._end = at.point
            self._view.redraw()

    def release(self, at: Pointer) -> None:
        start, self._start = self._start, None
        self._view.redraw()
        if start is None:
            return
        first, last = self._clamped(start), self._clamped(at.point)
        drawn = last - first
        if min(abs(drawn.x()), abs(drawn.y())) < _LEAST_SIDE * self._view.pixel:
            return
        polygon = shapes.draw(first.toTuple(), last.toTuple(), self._view.page_size)
        if not at.extends:
            self._leave(True)  # noqa: FBT003 - a callback's only argument
        self._done(polygon)

    def key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._leave(False)  # noqa: FBT003 - a callback's only argument
            return True
        return False

    def paint(self, painter: QPainter) -> None:
        if self._start is None:
            return
        strokes.set_pen(painter, strokes.ACCENT, strokes.CHOSEN_WIDTH)
        painter.setBrush(strokes.faint(strokes.ACCENT, _ALPHA))
        painter.drawRect(QRectF(self._start, self._end).normalized())
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def cursor(self, at: Pointer) -> QCursor:  # noqa: ARG002
        return QCursor(Qt.CursorShape.CrossCursor)

    def abandon(self) -> None:
        if self._start is not None:
            self._start = None
            self._view.redraw()

    def _clamped(self, point: QPointF) -> QPointF:
        width, height = self._view.page_size
        return QPointF(min(max(point.x(), 0), width), min(max(point.y(), 0), height))
