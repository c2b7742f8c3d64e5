"""Selecting text on the picture, as in a PDF reader."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QKeyEvent

from ppocr_desktop import geometry
from ppocr_desktop.editing.selection import Caret, Selector
from ppocr_desktop.gui.page_view import cursors
from ppocr_desktop.gui.page_view.shapes import NOTHING
from ppocr_desktop.gui.page_view.tools import IdleTool, Pointer

if TYPE_CHECKING:
    from ppocr_desktop.gui.page_view.view import PageView

_Key = Qt.Key
_SLACK = 4
"""Screen pixels beside a line that still count as on it."""

_Move = Callable[[Selector, Caret], Caret]
_STEPS: dict[tuple[Qt.Key, bool], _Move] = {
    (_Key.Key_Right, False): lambda text, caret: text.next_character(caret),
    (_Key.Key_Left, False): lambda text, caret: text.previous_character(caret),
    (_Key.Key_Right, True): lambda text, caret: text.next_word(caret),
    (_Key.Key_Left, True): lambda text, caret: text.previous_word(caret),
    (_Key.Key_Up, False): lambda text, caret: text.up(caret),
    (_Key.Key_Down, False): lambda text, caret: text.down(caret),
    (_Key.Key_Home, False): lambda text, caret: text.start(caret),
    (_Key.Key_End, False): lambda text, caret: text.end(caret),
    (_Key.Key_Home, True): lambda text, _: text.first,
    (_Key.Key_End, True): lambda text, _: text.last,
}
"""Where the caret goes with a key, and with Ctrl (True) or without."""


class TextTool(IdleTool):
    """Drags over words and lines; the line clicked becomes the one that is chosen."""

    def __init__(self, view: "PageView") -> None:
        self._view = view
        self._text = view.text_selection
        self._is_selecting = False
        self._beside: QPointF | None = None
        """Where the mouse was pressed beside the text, until something is selected from there."""

    def press(self, at: Pointer) -> None:
        self._is_selecting = bool(self._view.page.page.lines)
        if not self._is_selecting:
            return
        if at.extends and self._text.caret:
            self._text.extend(at.point)
            return
        line = self._line(at)
        self._view.chosen.choose_line(line)
        self._beside = at.point if line == NOTHING else None
        if self._beside:
            # A drag may begin beside the text; a click there ends in nothing being selected.
            self._text.clear()
        else:
            self._text.start(at.point)

    def move(self, at: Pointer) -> None:
        if not (at.is_down and self._is_selecting):
            return
        if self._beside:
            self._text.start(self._beside)
            self._beside = None
        self._text.extend(at.point)

    def release(self, at: Pointer) -> None:  # noqa: ARG002
        self._is_selecting = False
        if self._text.range and self._text.caret:
            self._view.chosen.choose_line(self._text.caret.line)

    def double_click(self, at: Pointer) -> None:
        if self._line(at) != NOTHING:
            self._is_selecting = True
            self._text.keep_word(at.point)

    def triple_click(self, at: Pointer) -> None:
        line = self._line(at)
        if line != NOTHING:
            self._is_selecting = True
            self._text.keep_line(line)

    def key(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers()
        extends = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        has_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        step = _STEPS.get((_Key(event.key()), has_control))
        caret = self._text.caret or self._first_caret(_Key(event.key()))
        if step is None or caret is None or modifiers & Qt.KeyboardModifier.AltModifier:
            return False
        goal = step(self._text.selector, caret)
        self._text.move_to(goal, extends=extends)
        self._view.chosen.choose_line(goal.line)
        top, bottom = self._text.selector.edge(goal)
        self._view.reveal_box(QRectF(QPointF(*top), QPointF(*bottom)).normalized())
        return True

    def cursor(self, at: Pointer) -> QCursor:
        line = self._line(at)
        if line == NOTHING:
            return super().cursor(at)
        polygon = self._view.page.page.lines[line].polygon
        return cursors.beam(geometry.angle(polygon), self._view.devicePixelRatioF())

    def abandon(self) -> None:
        self._is_selecting = False

    def _first_caret(self, key: Qt.Key) -> Caret | None:
        """The start of the chosen line for Home and End, which so put a caret without a mouse."""
        current = self._view.selection.current
        is_asked_for = key in (_Key.Key_Home, _Key.Key_End) and current != NOTHING
        return Caret(current, 0) if is_asked_for else None

    def _line(self, at: Pointer) -> int:
        return self._view.line_at(at.point, _SLACK * self._view.pixel)
