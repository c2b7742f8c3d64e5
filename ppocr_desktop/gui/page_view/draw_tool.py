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
_STEP, _FINE_STEP = 8, 1
"""Screen pixels that an arrow key moves or sizes by, the latter with Ctrl."""
_FRAME = (0.4, 0.05)
"""The share of what is in view that a rectangle takes before keys have moved and sized it."""
_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALT = Qt.KeyboardModifier.AltModifier


class DrawTool(IdleTool):
    """Hands over the rectangle once the mouse button is let go; Escape leaves the tool.

    Without a mouse, an arrow key or Enter brings one into view. Arrows move it, with Shift only its
    right and lower edges, and Enter hands it over.
    """

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
        self._corners: tuple[QPointF, QPointF] | None = None
        """Where the rectangle that is being drawn begins and ends."""
        self._is_by_keys = False

    def press(self, at: Pointer) -> None:
        self._corners, self._is_by_keys = (at.point, at.point), False

    def move(self, at: Pointer) -> None:
        if self._corners and at.is_down:
            self._draw(self._corners[0], at.point)

    def release(self, at: Pointer) -> None:
        if not self._corners or self._is_by_keys:
            return
        first, last = self._clamped(self._corners[0]), self._clamped(at.point)
        self.abandon()
        drawn = last - first
        if min(abs(drawn.x()), abs(drawn.y())) >= _LEAST_SIDE * self._view.pixel:
            self._hand_over(first, last, is_last=not at.extends)

    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.abandon()
            self._leave(False)  # noqa: FBT003 - a callback's only argument
        elif key in _ENTER and self._corners:
            corners = self._corners
            self.abandon()
            self._hand_over(*corners, is_last=True)
        elif key in _ENTER or (key in _ARROWS and not event.modifiers() & _ALT):
            self._step(_ARROWS.get(key, QPointF()), event.modifiers())
        else:
            return False
        return True

    def paint(self, painter: QPainter) -> None:
        if not self._corners:
            return
        strokes.set_pen(painter, strokes.ACCENT, strokes.CHOSEN_WIDTH)
        painter.setBrush(strokes.faint(strokes.ACCENT, _ALPHA))
        painter.drawRect(QRectF(*self._corners).normalized())
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def cursor(self, at: Pointer) -> QCursor:  # noqa: ARG002
        return QCursor(Qt.CursorShape.CrossCursor)

    def abandon(self) -> None:
        if self._corners:
            self._corners, self._is_by_keys = None, False
            self._view.redraw()

    def _draw(self, first: QPointF, last: QPointF) -> None:
        self._corners = first, last
        self._view.redraw()

    def _hand_over(self, first: QPointF, last: QPointF, *, is_last: bool) -> None:
        polygon = shapes.draw(first.toTuple(), last.toTuple(), self._view.page_size)
        if is_last:
            self._leave(True)  # noqa: FBT003 - a callback's only argument
        self._done(polygon)

    def _step(self, way: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Show a rectangle to begin with; move or size the one there is."""
        if not self._corners:
            self._is_by_keys = True
            self._draw(*self._first())
        elif self._is_by_keys:
            is_fine = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            by = way * (self._view.pixel * (_FINE_STEP if is_fine else _STEP))
            is_sizing = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._draw(*(self._sized if is_sizing else self._moved)(*self._corners, by))
            self._view.reveal_box(QRectF(*self._corners))

    def _first(self) -> tuple[QPointF, QPointF]:
        """Two corners in the middle of what is in view."""
        shown = self._view.mapToScene(self._view.viewport().rect()).boundingRect()
        shown &= QRectF(0, 0, *self._view.page_size)
        half = QPointF(shown.width() * _FRAME[0], shown.height() * _FRAME[1]) / 2
        return shown.center() - half, shown.center() + half

    def _moved(self, first: QPointF, last: QPointF, by: QPointF) -> tuple[QPointF, QPointF]:
        """Both corners, as far as either can go."""
        by = self._clamped(first + by) - first
        by = self._clamped(last + by) - last
        return first + by, last + by

    def _sized(self, first: QPointF, last: QPointF, by: QPointF) -> tuple[QPointF, QPointF]:
        """The second corner moved, but never up to the first."""
        last, least = self._clamped(last + by), _LEAST_SIDE * self._view.pixel
        return first, QPointF(max(last.x(), first.x() + least), max(last.y(), first.y() + least))

    def _clamped(self, point: QPointF) -> QPointF:
        width, height = self._view.page_size
        return QPointF(min(max(point.x(), 0), width), min(max(point.y(), 0), height))
