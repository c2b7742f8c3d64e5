"""Puts text on the clipboard from a program that may not have the focus."""

import shutil

from PySide6.QtCore import QObject, QProcess
from PySide6.QtGui import QGuiApplication

from ppocr_desktop.gui import clipboard

_WAYLAND_TOOL = "wl-copy"


class Copier(QObject):
    """Knows that Wayland lets only the window with the focus put something on the clipboard."""

    def copy(self, text: str) -> bool:
        """Put the text on the clipboard; False if the user has to press a button for that."""
        if not QGuiApplication.platformName().startswith("wayland") or _has_focus():
            clipboard.copy_text(text)
            return True
        return self._run_tool(text)

    def _run_tool(self, text: str) -> bool:
        path = shutil.which(_WAYLAND_TOOL)
        if path is None:
            return False
        tool = QProcess(self)
        # The tool stays behind as the clipboard's owner, and would hold open what it inherits.
        tool.setStandardOutputFile(QProcess.nullDevice())
        tool.setStandardErrorFile(QProcess.nullDevice())
        tool.finished.connect(tool.deleteLater)
        tool.start(path, ["--type", "text/plain;charset=utf-8"])
        tool.write(text.encode())
        tool.closeWriteChannel()
        return True


def _has_focus() -> bool:
    return QGuiApplication.focusWindow() is not None
