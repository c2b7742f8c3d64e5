"""A video file, or pictures, played as if it were a camera."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ppocr_desktop import sources
from ppocr_desktop.errors import AppError, InputError
from ppocr_desktop.gui import sentences
from ppocr_desktop.gui.camera.source import Offer
from ppocr_desktop.video import files
from ppocr_desktop.video.frames import Frame, Image
from ppocr_desktop.video.live import Picture

_SLIDE_S = 2.0

_log = logging.getLogger(__name__)


class FileSource(QObject):
    """Plays a video at its own speed, and the pictures of a folder one after the other."""

    failed = Signal(str)
    ended = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._is_stopped = threading.Event()
        self._may_go_on = threading.Event()
        self._may_go_on.set()
        self._telling = threading.Lock()

    def start(self, offer: Offer) -> None:
        threading.Thread(target=self._run, args=(offer,), name="video", daemon=True).start()

    def pause(self, *, is_paused: bool) -> None:
        if is_paused:
            self._may_go_on.clear()
        else:
            self._may_go_on.set()

    def stop(self) -> None:
        """What is being decoded is given to nobody; the thread ends with it."""
        with self._telling:
            self._is_stopped.set()
        self._may_go_on.set()

    def _run(self, offer: Offer) -> None:
        try:
            self._play(moments(self._path), offer)
        except AppError as error:
            self._tell(self.failed.emit, sentences.shown(error))
        except Exception:  # noqa: BLE001 - a thread's border: whoever watches is told
            _log.exception("A video cannot be played")
            sentence = QCoreApplication.translate(
                "FileSource", "This video cannot be played because of a fault in the program."
            )
            self._tell(self.failed.emit, sentence)
        else:
            self._tell(self.ended.emit)

    def _play(self, frames: Iterator[Frame], offer: Offer) -> None:
        begun_s = time.monotonic()
        for frame in frames:
            if not self._may_go_on.is_set():
                paused_s = time.monotonic()
                self._may_go_on.wait()
                begun_s += time.monotonic() - paused_s
            early_s = begun_s + frame.time_s - time.monotonic()
            if early_s < 0:
                # Behind by a slow disk or a busy machine: go on from here, do not race.
                begun_s -= early_s
            if self._is_stopped.wait(max(early_s, 0)):
                return
            offer(Picture(_just(frame.pixels), time.monotonic()))

    def _tell(self, emit: Callable[..., None], *arguments: str) -> None:
        # Once `stop` has returned, this object may be gone at any time.
        with self._telling:
            if not self._is_stopped.is_set():
                emit(*arguments)


def moments(path: Path) -> Iterator[Frame]:
    """The frames of a video, or pictures as if they were one. Raises InputError."""
    return files.slides(_pictures(path), _SLIDE_S) if holds_pictures(path) else files.read(path)


def holds_pictures(path: Path) -> bool:
    """Whether it is a folder, or a file that is no video."""
    return path.is_dir() or path.suffix.lower() in sources.SUFFIXES


def _pictures(path: Path) -> Iterator[Image]:
    """The pictures that can be read; raises the last InputError if there is none."""
    count, failures = 0, []
    for found in sources.find((path,)):
        try:
            for ref in sources.pages(found):
                yield sources.load(ref)
                count += 1
        except InputError as error:
            _log.warning("%s", error)
            failures.append(error)
    if failures and not count:
        raise failures[-1]


def _just(pixels: Image) -> Callable[[], Image]:
    return lambda: pixels
