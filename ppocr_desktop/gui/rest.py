"""Frees the memory that reading takes, step by step, once nobody has anything read any more."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow

from ppocr_desktop import memory
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.worker import Worker

_SOON_MS = 5_000
"""So long after a capture the working memory goes, which the next one has to get anew."""
_LATER_MS = 5 * 60 * 1000
"""In the tray the models go, too: there memory matters more than the moment that loading takes."""
_TRIM_MS = 3_000
"""By then the models' threads have ended and hold on to nothing any more."""


class Rest(QObject):
    """Starts its timers anew with each capture, and when the user turns to another program."""

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._worker = Worker("rest", self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._relax)
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._drop)
        self._trim = QTimer(self, singleShot=True, interval=_TRIM_MS)
        self._trim.timeout.connect(self._give_back)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)

    @Slot()
    def begin(self) -> None:
        """Something was just read off the screen."""
        self._soon.start()
        self._later.start()

    def close(self) -> None:
        """Stop, and wait for what is under way."""
        for timer in (self._soon, self._later, self._trim):
            timer.stop()
        self._worker.close()

    @Slot(Qt.ApplicationState)
    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self._later.start()

    @Slot()
    def _relax(self) -> None:
        self._worker.submit(lambda _: self._reading.recognizer().relax())

    @Slot()
    def _drop(self) -> None:
        """Drop the models unless a window is open, whose user may want to read at any time."""
        if self._reading.is_busy:
            self._later.start()
        elif not any(map(_is_window, QApplication.topLevelWidgets())):
            self._reading.drop_models()
            self._trim.start()

    @Slot()
    def _give_back(self) -> None:
        # By itself Python would not look for cycles among old objects, see `keep_responsive`. Here,
        # for some may be Qt's; it takes 30 ms, and no window is open.
        gc.collect()
        self._worker.submit(lambda _: memory.give_back())


def _is_window(widget: object) -> bool:
    return isinstance(widget, QMainWindow) and widget.isVisible()
