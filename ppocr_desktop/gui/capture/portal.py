"""Takes a picture of the whole desktop through the Screenshot portal, as Wayland wants it."""

import contextlib
import logging
import math
import time
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QImage

from ppocr_desktop.gui.session_bus import BusError, Outcome, SessionBus
from ppocr_desktop.gui.worker import Job, Worker

_SCREENSHOT = "org.freedesktop.portal.Screenshot"

_PATIENCE_S = 30.0
"""After this time without an answer, as of a desktop that has crashed, it may be asked again."""

_log = logging.getLogger(__name__)


class Portal(QObject):
    """Asks the desktop for a picture; it may ask the user the first time."""

    taken = Signal(QImage)
    """All screens together."""
    refused = Signal(str)
    """There is none, for the reason in the sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: SessionBus | None = None
        self._asked_s = -math.inf
        """When the request that is not answered yet was made, by the monotonic clock."""
        self._worker = Worker("screenshot", self)

    def ask(self) -> None:
        """Have a picture taken; `taken` or `refused` follows."""
        now_s = time.monotonic()
        if now_s - self._asked_s < _PATIENCE_S:
            return  # some desktops write every picture into the same file
        self._asked_s = now_s
        try:
            bus = self._bus or self._connect()
        except BusError:
            _log.warning("no session bus", exc_info=True)
            self._tell_absent()
            return
        bus.get_version(_SCREENSHOT, self._on_version)

    def close(self) -> None:
        """Wait for nothing any more."""
        self._worker.close()
        if self._bus:
            self._bus.close()

    def _connect(self) -> SessionBus:
        self._bus = SessionBus(self)
        self._bus.lost.connect(self._on_lost)
        return self._bus

    def _on_version(self, version: int) -> None:
        if version < 1 or self._bus is None:
            self._tell_absent()
            return
        options = {"interactive": ("b", False), "modal": ("b", False)}
        self._bus.request(_SCREENSHOT, "Screenshot", "sa{sv}", ("", options), self._on_decided)

    def _on_decided(self, outcome: Outcome) -> None:
        if outcome.is_granted:
            self._take(str(outcome.results.get("uri", "")))
        elif outcome.error:
            _log.warning("the portal took no picture: %s", outcome.error)
            self._tell_absent()
        else:
            self._refuse(
                self.tr(
                    "The desktop did not allow a picture of the screen; allow screenshots for "
                    "PP-OCR Desktop in its privacy settings, then try again."
                )
            )

    def _take(self, uri: str) -> None:
        path = Path(QUrl(uri).toLocalFile())
        self._worker.submit(lambda _: _fetch(path), self._on_fetched)

    def _on_fetched(self, job: Job) -> None:
        if job.error or job.result.isNull():
            self._refuse(
                self.tr(
                    "The desktop's picture of the screen cannot be read; take a screenshot with "
                    "the desktop's own means and paste it into the window."
                )
            )
        else:
            self._asked_s = -math.inf
            self.taken.emit(job.result)

    def _tell_absent(self) -> None:
        self._refuse(
            self.tr(
                "This desktop offers no way to take a picture of the screen; install "
                "xdg-desktop-portal with the part for your desktop, such as "
                "xdg-desktop-portal-gnome, -kde or -wlr, or paste a screenshot into the window."
            )
        )

    def _refuse(self, sentence: str) -> None:
        self._asked_s = -math.inf
        self.refused.emit(sentence)

    @Slot()
    def _on_lost(self) -> None:
        """A new bus may be there the next time."""
        if self._bus:
            self._bus.deleteLater()
            self._bus = None


def _fetch(path: Path) -> QImage:
    """Read the picture and delete its file, which the portal leaves to whoever asked for it."""
    image = QImage(str(path))
    with contextlib.suppress(OSError):
        path.unlink()
    return image
