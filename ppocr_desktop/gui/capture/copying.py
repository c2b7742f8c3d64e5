"""Puts text on the clipboard from a program that may not have the focus."""

import shutil

from PySide6.QtCore import QEvent, QObject, QProcess, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from ppocr_desktop.gui import clipboard
from ppocr_desktop.gui.capture.desktop import is_wayland

_WAYLAND_TOOL = "wl-copy"
_INPUTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
    }
)


class Copier(QObject):
    """Copies also where Wayland lets only a window that is being used set the clipboard.

    The focus alone does not do: without a key or a click before, the text is silently dropped.
    """

    refused = Signal()
    """What `copy` reported as copied is not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._used: QObject | None = None
        self._is_wayland = is_wayland()
        if self._is_wayland:
            QGuiApplication.instance().focusWindowChanged.connect(self._on_focus_moved)  # type: ignore[union-attr]

    def copy(self, text: str) -> bool:
        """Put the text on the clipboard; False if the user has to press a button for that."""
        if not self._is_wayland or self._is_in_use():
            clipboard.copy_text(text)
            return True
        return self._run_tool(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUTS:
            self._used = watched
        return super().eventFilter(watched, event)

    @Slot(QWindow)
    def _on_focus_moved(self, window: QWindow | None) -> None:
        if window:
            window.installEventFilter(self)

    def _is_in_use(self) -> bool:
        return self._used is not None and QGuiApplication.focusWindow() is self._used

    def _run_tool(self, text: str) -> bool:
        path = shutil.which(_WAYLAND_TOOL)
        if path is None:
            return False
        tool = QProcess(self)
        # The tool stays behind as the clipboard's owner, and would hold open what it inherits.
        tool.setStandardOutputFile(QProcess.nullDevice())
        tool.setStandardErrorFile(QProcess.nullDevice())
        tool.finished.connect(self._on_finished)
        tool.finished.connect(tool.deleteLater)
        tool.start(path, ["--type", "text/plain;charset=utf-8"])
        tool.write(text.encode())
        tool.closeWriteChannel()
        return True

    @Slot(int)
    def _on_finished(self, code: int) -> None:
        if code:
            self.refused.emit()
