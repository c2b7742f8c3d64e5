"""Has letters pressed in a menu choose its entries, not trigger actions of the page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_TYPING = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
_FUNCTION_KEYS = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)
"""No entry is chosen by one of these; they do what they do everywhere."""


class MenuKeys(QObject):
    """Filters the events of menus and their bar.

    With the keyboard in the menu bar Qt takes it for the owner of every action in it, so that S in
    the File menu, there for "Save Project", would split a line, whose key that is on the page.
    """

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.modifiers() not in _TYPING:
            return False
        if event.key() in _FUNCTION_KEYS:
            return False
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override:
            event.accept()
        return is_override
