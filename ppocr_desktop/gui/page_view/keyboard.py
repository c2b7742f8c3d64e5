"""What keys do on the page, whatever the tool."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ppocr_desktop.gui.page_view.mouse import Mouse
from ppocr_desktop.gui.page_view.panning import scroll
from ppocr_desktop.gui.selection import NO_LINE

if TYPE_CHECKING:
    from ppocr_desktop.gui.page_view.view import PageView

_Key = Qt.Key
_STEP = 48
"""Screen pixels that an arrow key scrolls."""
_DIRECTIONS = {
    _Key.Key_Left: QPoint(_STEP, 0),
    _Key.Key_Right: QPoint(-_STEP, 0),
    _Key.Key_Up: QPoint(0, _STEP),
    _Key.Key_Down: QPoint(0, -_STEP),
}
_EDIT = (_Key.Key_Return, _Key.Key_Enter, _Key.Key_F2)


class Keyboard:
    """Offers a key to the gesture under way, then to the tool, then to the view."""

    def __init__(self, view: "PageView", mouse: Mouse) -> None:
        self._view = view
        self._mouse = mouse

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was taken."""
        key = _Key(event.key())
        if key == _Key.Key_Space:
            self._mouse.set_hand_ready(is_ready=True)
            return True
        if key == _Key.Key_Escape and self._mouse.is_down:
            self._mouse.abandon()
            return True
        return self._mouse.tool.key(event) or self._offer_view(key, event)

    def release(self, event: QKeyEvent) -> bool:
        """Whether the key was taken."""
        is_space = event.key() == _Key.Key_Space
        if is_space and not event.isAutoRepeat():
            self._mouse.set_hand_ready(is_ready=False)
        return is_space

    def _offer_view(self, key: Qt.Key, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._view.select_all()
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key == _Key.Key_Escape:
            return self._view.chosen.clear()
        if key in _EDIT:
            return self._edit()
        if key in _DIRECTIONS:
            scroll(self._view, _DIRECTIONS[key])
            return True
        return False

    def _edit(self) -> bool:
        current = self._view.selection.current
        if current != NO_LINE:
            self._view.edit_requested.emit(current)
        return current != NO_LINE
