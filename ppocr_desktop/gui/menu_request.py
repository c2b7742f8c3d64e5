"""Has Shift+F10 open the menu of what has the focus where Qt knows only the menu key for that."""

import sys

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_KEYS = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)


class MenuRequest(QObject):
    """Filters the events of a window, which gets the keys that nothing within it has a use for."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        # Windows asks for the menu by itself, macOS has no key for it.
        if sys.platform.startswith("linux"):
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        focused: QWidget | None = QApplication.focusWidget()
        if focused and _is_request(event):
            _open_menu(focused)
            return True
        return super().eventFilter(watched, event)


def _is_request(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.keyCombination() == _KEYS


def _open_menu(widget: QWidget) -> None:
    """Do what Qt does on the menu key."""
    cursor: QRect | QRectF | None = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    place = QRectF(cursor or widget.rect()).center().toPoint()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
