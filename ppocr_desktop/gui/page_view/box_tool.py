"""Choosing the boxes of lines, one by one or with a rubber band."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QPainter

from ppocr_desktop.gui.page_view import strokes
from ppocr_desktop.gui.page_view.shapes import NOTHING
from ppocr_desktop.gui.page_view.tools import IdleTool, Pointer
from ppocr_desktop.gui.selection import NO_LINE

if TYPE_CHECKING:
    from ppocr_desktop.gui.page_view.view import PageView

_Key = Qt.Key
_SLACK = 3
"""Screen pixels beside a box that still count as on it."""
_BAND_ALPHA = 30
_STEPS = {_Key.Key_Up: -1, _Key.Key_Left: -1, _Key.Key_Down: 1, _Key.Key_Right: 1}


class BoxTool(IdleTool):
    """A click chooses a line, Ctrl one more, Shift all up to it; a drag beside them a band."""

    def __init__(self, view: "PageView") -> None:
        self.view = view
        self._start: QPointF | None = None
        self._pressed_at = QPoint()
        self._band: QRectF | None = None
        self._before: frozenset[int] = frozenset()

    def press(self, at: Pointer) -> None:
        line = self.line_at(at)
        if line != NOTHING:
            self._click(line, at)
            return
        self._start = at.point
        self._pressed_at = at.position
        adds = at.toggles or at.extends
        self._before = self.view.selection.lines if adds else frozenset()

    def move(self, at: Pointer) -> None:
        if not (at.is_down and self._start):
            return
        if self._band is None and not at.is_dragged_from(self._pressed_at):
            return
        self._band = QRectF(self._start, at.point).normalized()
        caught = self.view.lines_in(self._band)
        self.view.chosen.choose_lines(self._before.union(caught))
        self.view.redraw()

    def release(self, at: Pointer) -> None:  # noqa: ARG002
        if self._start and self._band is None:
            self.view.chosen.choose_lines(self._before)
        self.abandon()

    def double_click(self, at: Pointer) -> None:
        line = self.line_at(at)
        if line != NOTHING:
            self.view.chosen.choose_line(line)
            self.view.edit_requested.emit(line)

    def key(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(_Key(event.key()))
        count = len(self.view.page.page.lines)
        taken = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if step is None or not count or event.modifiers() & taken:
            return False
        current = self.view.selection.current
        goal = (0 if step > 0 else count - 1) if current == NO_LINE else current + step
        goal = min(max(goal, 0), count - 1)
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        chosen = self.view.selection.lines if extends else frozenset[int]()
        self.view.chosen.choose_lines(chosen | {goal}, goal)
        self.view.reveal(goal)
        return True

    def paint(self, painter: QPainter) -> None:
        if self._band:
            painter.fillRect(self._band, strokes.faint(strokes.TINT, _BAND_ALPHA))
            strokes.set_pen(painter, strokes.ACCENT, 1.0)
            painter.drawRect(self._band)

    def cursor(self, at: Pointer) -> QCursor:
        is_on_line = self.line_at(at) != NOTHING
        shape = Qt.CursorShape.PointingHandCursor if is_on_line else Qt.CursorShape.ArrowCursor
        return QCursor(shape)

    def abandon(self) -> None:
        self._start = None
        if self._band:
            self._band = None
            self.view.redraw()

    def line_at(self, at: Pointer) -> int:
        """The line that a press here is meant for, or NOTHING."""
        return self.view.line_at(at.point, _SLACK * self.view.pixel)

    def _click(self, line: int, at: Pointer) -> None:
        chosen, current = self.view.selection.lines, self.view.selection.current
        if at.toggles:
            changed = chosen ^ {line}
            self.view.chosen.choose_lines(changed, line if line in changed else None)
        elif at.extends and current != NO_LINE:
            between = range(min(line, current), max(line, current) + 1)
            self.view.chosen.choose_lines(chosen.union(between), line)
        else:
            self.view.chosen.choose_line(line)
