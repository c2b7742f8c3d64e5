"""Ends a program that was started for one capture, once nothing of it is needed any more."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication


class Ending(QObject):
    """Waits until another program has filled the clipboard, where its text would be lost otherwise.

    X11 and Wayland ask the program that copied a text for it each time that it is pasted.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._is_waiting = False
        QGuiApplication.clipboard().dataChanged.connect(self._on_clipboard)

    def begin(self) -> None:
        """End as soon as that takes nothing away from the user."""
        self._is_waiting = True
        self._on_clipboard()

    def call_off(self) -> None:
        """Do not end after all: the program is needed again."""
        self._is_waiting = False

    @Slot()
    def _on_clipboard(self) -> None:
        system_keeps_text = sys.platform in ("win32", "darwin")
        is_needed = QGuiApplication.clipboard().ownsClipboard() and not system_keeps_text
        if self._is_waiting and not is_needed:
            QCoreApplication.quit()
