"""Keeps the program's own windows out of the picture of the screen."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_FRAME_MS = 40
"""By then a compositor has drawn the screen without a window that turned transparent."""
_REDRAW_MS = 120
"""By then other programs have drawn what a window that is gone had covered."""

_TRAY_ICON = "QSystemTrayIconSys"
"""What Qt calls its window in an X11 panel. There it covers nothing, so nothing waits for it."""


@dataclass(frozen=True, slots=True)
class _Hidden:
    window: QWidget
    was_active: bool


class OwnWindows(QObject):
    """Takes our windows out of sight and brings them back as they were."""

    gone = Signal()
    """None of them can be seen any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hidden: list[_Hidden] = []
        self._is_transparent = False
        self._redrawn_s = 0.0
        """By then, on the monotonic clock, what a closed window had covered is drawn."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.gone)

    def note_closed(self) -> None:
        """One of them was closed just now; what it covered is yet to be drawn."""
        self._redrawn_s = time.monotonic() + _REDRAW_MS / 1000

    def hide(self, *, can_fade: bool) -> None:
        """Take them out of sight; `gone` follows, at once if nothing of them is to be seen."""
        if self._hidden:
            self._timer.start(_FRAME_MS)
            return
        self._is_transparent = can_fade
        self._hidden = [
            _Hidden(window, window.isActiveWindow())
            for window in QApplication.topLevelWidgets()
            if _is_seen(window)
        ]
        for hidden in self._hidden:
            self._hide_one(hidden.window)
        wait_ms = round((self._redrawn_s - time.monotonic()) * 1000)
        if self._hidden:
            wait_ms = max(wait_ms, _FRAME_MS if can_fade else _REDRAW_MS)
        if wait_ms > 0:
            self._timer.start(wait_ms)
        else:
            self.gone.emit()

    @Slot()
    def show(self) -> None:
        """Bring back what was hidden; only the active window comes to the front."""
        # A tip, or a dialog whose work is done, may have gone meanwhile.
        hidden = [one for one in self._hidden if isValid(one.window)]
        self._hidden = []
        self._timer.stop()
        for one in hidden:
            if self._is_transparent:
                one.window.setWindowOpacity(1)
            else:
                _bring_back(one)

    def _hide_one(self, window: QWidget) -> None:
        # A transparent window keeps its place among the others, and no system fades it out.
        if self._is_transparent:
            window.setWindowOpacity(0)
        else:
            window.hide()


def _is_seen(window: QWidget) -> bool:
    if window.objectName() == _TRAY_ICON:
        return False
    return window.isVisible() and not window.isMinimized() and window.windowOpacity() > 0


def _bring_back(hidden: _Hidden) -> None:
    window = hidden.window
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not hidden.was_active)
    window.show()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)  # noqa: FBT003
    if hidden.was_active:
        window.activateWindow()
    else:
        window.lower()
