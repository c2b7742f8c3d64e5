"""One run of what `capture` measures; prints its figures as JSON.

Started as `capture_scene.py TIMES` on a screen that nobody else uses; `capture_scene.py poster`
shows there what is to be read.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.capture.capture import Capture
from ppocr_desktop.gui.capture.overlay import Overlay
from ppocr_desktop.gui.capture.request import CaptureRequest
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.settings import SettingsStore, open_file
from ppocr_desktop.gui.theme import Theme
from ppocr_desktop.gui.window_state import WindowState
from tests.bench import watching

_AWAY_MS = 200
"""By then what the panel had covered is drawn again, for which the next overlay would wait."""
PLACE = (200, 150, 600, 200)
TEXT = (
    "Northwind Traders, 12 Harbour Street\n"
    "Invoice 2024-118 of 31 December 2024\n"
    "Total due: 1,249.50 within 30 days\n"
    "Thank you for your order"
)


class Paints(QObject):
    """Notes when an overlay was painted first."""

    def __init__(self) -> None:
        super().__init__()
        self.first_s = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(watched, Overlay):
            # The filter comes first, the painting after it.
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.first_s = self.first_s or time.perf_counter()


def main(times: int) -> None:
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    theme.apply(application, Theme.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        file = open_file(Path(folder) / "settings.ini")
        session = Session(SettingsStore(file), WindowState(file))
        capture = Capture(session)
        figures = _run(application, capture, times)
        capture.close()
        session.close()
    print(json.dumps(figures))


def _run(application: QApplication, capture: Capture, times: int) -> dict[str, list[float]]:
    figures: dict[str, list[float]] = {"overlay": [], "text": []}
    paints = Paints()
    application.installEventFilter(paints)
    for index in range(times + 2):
        overlay_ms = _open(capture, paints)
        text_ms = _choose(application, capture)
        if index > 1:  # the first ones load the models
            figures["overlay"].append(overlay_ms)
            figures["text"].append(text_ms)
    return figures


def _open(capture: Capture, paints: Paints) -> float:
    paints.first_s = 0.0
    started_s = time.perf_counter()
    capture.start(CaptureRequest())
    watching.wait(lambda: paints.first_s > 0, 10)
    return (paints.first_s - started_s) * 1000


def _choose(application: QApplication, capture: Capture) -> float:
    """Drag over the poster; what is measured begins with letting go."""
    texts: list[str] = []
    capture.finished.connect(texts.append)
    overlay = next(one for one in application.topLevelWidgets() if isinstance(one, Overlay))
    left, top, width, height = PLACE
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=QPoint(left, top))
    QTest.mouseMove(overlay, QPoint(left + width // 2, top + height // 2))
    end = QPoint(left + width - 1, top + height - 1)
    QTest.mouseMove(overlay, end)
    started_s = time.perf_counter()
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=end)
    watching.wait(lambda: bool(texts), 30)
    taken_s = time.perf_counter() - started_s
    capture.finished.disconnect(texts.append)
    if application.clipboard().text().count("\n") != TEXT.count("\n"):
        raise RuntimeError(f"not all four lines were read: {texts}")
    if capture.panel:
        capture.panel.leave()
    QTest.qWait(_AWAY_MS)
    return taken_s * 1000


def poster() -> None:
    """Another program, which shows the text to be read."""
    application = QApplication([])
    shown = QLabel(TEXT)
    shown.setFont(QFont("DejaVu Sans", 13))
    shown.setStyleSheet("background: white; color: black; padding: 24px")
    shown.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
    shown.setGeometry(*PLACE)
    shown.show()
    watching.wait_for_paint(shown)
    print("shown", flush=True)
    application.exec()


if __name__ == "__main__":
    poster() if sys.argv[1] == "poster" else main(int(sys.argv[1]))
