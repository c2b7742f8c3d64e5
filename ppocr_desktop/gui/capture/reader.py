"""Reads pictures of the screen beside the window, with the models that the session holds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from ppocr_desktop import sources, writing
from ppocr_desktop.document import Page
from ppocr_desktop.gui import sentences
from ppocr_desktop.gui.capture import codes, forms, margins
from ppocr_desktop.gui.capture.codes import Code
from ppocr_desktop.gui.capture.forms import TextForm
from ppocr_desktop.gui.images import to_array, to_qimage
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report

if TYPE_CHECKING:
    from ppocr_desktop.recognition.pipeline import Recognizer
    from ppocr_desktop.recognition.pixels import Image

Load = Callable[[], "tuple[QImage, Image]"]
"""Gives a picture to look at and its pixels, beside the window."""

_UPRIGHT_SCORE = 0.85
"""The least mean score of lines that were surely read the right way up."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What there is to read in a picture."""

    image: QImage
    page: Page
    codes: tuple[Code, ...]
    texts: Mapping[TextForm, str]
    """The page's text in each form."""


class Reader(QObject):
    """Reads one picture at a time; its models can be loaded before there is any."""

    found = Signal(object)
    """The Finding in the picture given last."""
    failed = Signal(str)
    """It could not be read, for the reason in the sentence."""

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._worker = Worker("capture", self)
        self._job: Job | None = None

    def warm_up(self) -> None:
        """Load the models while the user is still choosing what to read."""
        self._worker.submit(lambda _: self._reading.recognizer().load())

    def read(self, image: QImage) -> None:
        """Read a picture; one that is under way is given up."""
        self._begin(lambda: (image, to_array(image)))

    def read_file(self, path: Path) -> None:
        """Read the first picture in a file."""
        self._begin(lambda: _load(path))

    def read_png(self, content: bytes, name: str) -> None:
        """Read a PNG file that is not on the disk; `name` is what sentences call it."""
        self._begin(lambda: _load_png(content, name))

    def cancel(self) -> None:
        """Give up what is under way."""
        if self._job:
            self._job.cancel()
            self._job = None

    def close(self) -> None:
        """Stop and wait for what is under way."""
        self._worker.close()

    def _begin(self, load: Load) -> None:
        self.cancel()
        self._submit(load)

    def _submit(self, load: Load) -> None:
        def work(report: Report) -> Finding:
            image, pixels = load()
            page = _read(self._reading.recognizer(), margins.add(pixels), report)
            found = codes.find(pixels)
            page = codes.without_marks(margins.remove(page), found)
            return Finding(image, page, codes.distinct(found), forms.render(page))

        self._job = self._worker.submit(work, lambda job: self._on_ended(job, load))

    def _on_ended(self, job: Job, load: Load) -> None:
        if job is not self._job:
            return
        self._job = None
        if job.is_cancelled:
            # Not by us: giving up a page interrupts the models, which are shared.
            self._submit(load)
        elif job.error:
            self.failed.emit(_sentence(job.error))
        else:
            self.found.emit(job.result)


def _load(path: Path, name: str = "") -> "tuple[QImage, Image]":
    """The first picture in a file, as Qt has pictures and as pixels. Raises InputError."""
    pixels = sources.load(sources.pages(path, name=name)[0])
    return to_qimage(pixels), pixels


def _load_png(content: bytes, name: str) -> "tuple[QImage, Image]":
    """The same of a file's content. Raises InputError and OutputError."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "picture.png")
        writing.write_atomically(path, content, overwrite=True)
        return _load(path, name)


def _sentence(error: Exception) -> str:
    fault = QCoreApplication.translate(
        "Reader", "The picture cannot be read because of a fault in the program; see the log."
    )
    return sentences.told(error, fault)


def _read(recognizer: "Recognizer", pixels: "Image", report: Report) -> Page:
    """Read pixels as upright, as screens are; if that scores low, as of a turned scan, any way."""
    page = recognizer.read(pixels, report, is_upright=True)
    scores = [line.score for line in page.lines]
    if scores and sum(scores) / len(scores) >= _UPRIGHT_SCORE:
        return page
    return recognizer.read(pixels, report)
