"""A program with nothing but Capture in it, for tests on a real screen.

Requests come on standard input, one JSON object a line; what happens goes to standard output.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.capture.capture import Capture
from ppocr_desktop.gui.capture.overlay import Overlay
from ppocr_desktop.gui.capture.request import CaptureRequest
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.settings import SettingsStore, open_file
from ppocr_desktop.gui.theme import Theme
from ppocr_desktop.gui.window_state import WindowState

_LOOK_MS = 2


class Sign(QWidget):
    """A window of ours that must not be read."""

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setFont(QFont("DejaVu Sans", 24))
        painter.drawText(20, 60, "Our own window")


class Desk(QObject):
    """Carries out requests, and tells what captures do and what is seen of them."""

    def __init__(self) -> None:
        super().__init__()
        file = open_file(Path(os.environ["PPOCR_DESKTOP_SETTINGS"]))
        self._session = Session(SettingsStore(file), WindowState(file))
        self._capture = Capture(self._session, self)
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._sign = Sign()
        self._seen = (0, "", False)
        for name in ("finished", "failed", "canceled", "window_wanted", "ended"):
            getattr(self._capture, name).connect(lambda *given, name=name: _tell(name, *given))
        QGuiApplication.clipboard().dataChanged.connect(self._on_clipboard)
        self._looks.start()
        _tell("ready", *(_describe(screen) for screen in QGuiApplication.screens()))

    @Slot()
    def _read(self) -> None:
        # Not by lines: what Python has read ahead the notifier would never tell of.
        for line in os.read(0, 1 << 16).splitlines():
            self._carry_out(json.loads(line))

    def _carry_out(self, words: dict[str, object]) -> None:
        if "quit" in words:
            self._capture.close()
            self._session.close()
            QApplication.quit()
        elif "own_window" in words:
            self._sign.setVisible(bool(words["own_window"]))
            if words["own_window"]:
                self._sign.setGeometry(*words["own_window"])  # type: ignore[misc]
        elif "close_panel" in words:
            if self._capture.panel:
                self._capture.panel.leave()
            self._seen = (0, "", False)
            _tell("forgotten")
        else:
            self._capture.start(CaptureRequest.from_json(words))

    @Slot()
    def _on_clipboard(self) -> None:
        _tell("clipboard", QGuiApplication.clipboard().mimeData().hasImage())

    @Slot()
    def _look(self) -> None:
        """Tell when the overlays or the panel have come or gone."""
        overlays = [one for one in QApplication.topLevelWidgets() if isinstance(one, Overlay)]
        shown = sum(one.isVisible() for one in overlays)
        panel = self._capture.panel
        is_shown = panel is not None and panel.isVisible()
        title = panel.title if panel and is_shown else ""
        seen = shown, title, panel is not None and panel.isActiveWindow()
        if seen != self._seen:
            self._seen = seen
            _tell("seen", *seen)


def _describe(screen: object) -> list[object]:
    place = screen.geometry()  # type: ignore[attr-defined]
    return [screen.name(), *place.getRect(), screen.devicePixelRatio()]  # type: ignore[attr-defined]


def _tell(name: str, *given: object) -> None:
    print(json.dumps([name, *given]), flush=True)  # noqa: T201


if __name__ == "__main__":
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    theme.apply(application, Theme.LIGHT)
    desk = Desk()
    sys.exit(application.exec())
