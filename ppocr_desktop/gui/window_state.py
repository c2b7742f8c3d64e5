"""Where the window stood, how it was divided, and which files were open last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

_RECENT = 10
_FIRST_SIZE = QSize(1280, 840)
_GRIP = QSize(160, 24)
"""How much of the title bar must be on a screen for the window to be taken hold of."""
_TITLE_HEIGHT = 32
"""What a title bar takes where the window system has not told yet."""


class WindowState(QObject):
    """Remembers things nobody chooses in the settings."""

    def __init__(self, file: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened last, the latest first; some may be gone by now."""
        known = self._file.value("window/recent")
        if isinstance(known, str):
            known = [known]
        return tuple(Path(name) for name in known or () if name)[:_RECENT]

    def add_recent(self, paths: Sequence[Path]) -> None:
        """Put files before all others, the last of them first."""
        self._set_recent(list(dict.fromkeys((*reversed(paths), *self.recent)))[:_RECENT])

    def forget_recent(self, *paths: Path) -> None:
        """Take files off the list, all of them when none is named."""
        self._set_recent([path for path in self.recent if paths and path not in paths])

    def _set_recent(self, paths: list[Path]) -> None:
        self._file.setValue("window/recent", [str(path) for path in paths])

    def save(self, window: QMainWindow) -> None:
        """Remember a window and all the splitters in it that have an object name."""
        self._file.setValue("window/geometry", window.saveGeometry())
        self._file.setValue("window/state", window.saveState())
        for splitter in _splitters(window):
            self._file.setValue(f"window/{splitter.objectName()}", splitter.saveState())

    def restore(self, window: QMainWindow) -> None:
        """Give a window, before it is shown, what it had last; always where it can be reached."""
        if not window.restoreGeometry(self._bytes("geometry")):
            window.resize(_FIRST_SIZE)
            _center(window)
        window.restoreState(self._bytes("state"))
        for splitter in _splitters(window):
            splitter.restoreState(self._bytes(splitter.objectName()))
        keep_on_screen(window)

    def _bytes(self, name: str) -> QByteArray:
        stored = self._file.value(f"window/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()


def keep_on_screen(window: QWidget) -> None:
    """Bring a window back if no screen shows its title bar, and never let it outgrow a screen."""
    if window.isMaximized() or window.isFullScreen():
        return
    frame = _frame(window)
    title = QRect(frame.topLeft(), QSize(frame.width(), _TITLE_HEIGHT))
    for screen in QGuiApplication.screens():
        area = screen.availableGeometry()
        seen = area.intersected(title)
        fits = frame.width() <= area.width() and frame.height() <= area.height()
        if seen.width() >= _GRIP.width() and seen.height() >= _GRIP.height() and fits:
            return
    _center(window)


def _center(window: QWidget) -> None:
    """Put a window in the middle of the first screen, smaller if it does not fit."""
    area = QGuiApplication.primaryScreen().availableGeometry()
    border = _frame(window).size() - window.size()
    window.resize(window.size().boundedTo(area.size() - border))
    frame = _frame(window)
    frame.moveCenter(area.center())
    window.move(frame.topLeft().x(), max(frame.top(), area.top()))


def _frame(window: QWidget) -> QRect:
    """The window with its title bar, whose height is a guess until it has been shown."""
    frame = window.frameGeometry()
    if frame == window.geometry():
        return frame.adjusted(0, -_TITLE_HEIGHT, 0, 0)
    return frame


def _splitters(window: QMainWindow) -> list[QSplitter]:
    return [splitter for splitter in window.findChildren(QSplitter) if splitter.objectName()]
