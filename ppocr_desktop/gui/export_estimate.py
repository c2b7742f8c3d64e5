"""How large an export will be, found out from a few of its pages."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from ppocr_desktop import exports
from ppocr_desktop.document import Document, PageRef
from ppocr_desktop.errors import AppError
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf import Pictures
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report

_TEXT_PAGES = 20
_PICTURE_PAGES = 3
"""So many pages are tried, spread over the document."""
_LAYER_BYTES = 8_000
"""The text of a page in a PDF, measured on dense ones."""
_KEPT = {".jpg", ".jpeg", ".jp2", ".pdf", ".png", ".tif", ".tiff"}
"""Files that go into a PDF about as large as they are."""
_PATIENCE_MS = 200
"""Questions are debounced: of a number turned up step by step only the last one counts."""

_Question = tuple[Document, str, Extras, Document]


class Estimate(QObject):
    """The size of what was last asked for, found out beside the window."""

    changed = Signal()

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self.size = 0
        """In bytes; 0 while it is not known."""
        self._worker = worker
        self._question: _Question | None = None
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._begin)

    def ask(self, document: Document, name: str, extras: Extras, known: Document) -> None:
        """Find out how large an export will be; see `estimate`."""
        question = (document, name, extras, known)
        if question != self._question:
            self.stop()
            self._question = question
            self.size = 0
            self._timer.start()

    def stop(self) -> None:
        """Forget the question; its answer is not told."""
        self._timer.stop()
        self._question = None
        if self._job:
            self._job.cancel()
            self._job = None

    @Slot()
    def _begin(self) -> None:
        if self._question is None:
            return
        document, name, extras, known = self._question
        refs = [page.ref for page in known.pages]

        def work(report: Report) -> int:
            return estimate(document, name, extras, refs, report)

        self._job = self._worker.submit(work, self._on_ended)

    def _on_ended(self, job: Job) -> None:
        # A dialog that is closed while a menu is open goes after it, and may ask until then.
        if job is self._job and isValid(self):
            self._job = None
            self.size = job.result or 0
            self.changed.emit()


def estimate(
    document: Document, format_name: str, extras: Extras, known: Sequence[PageRef], report: Report
) -> int:
    """About how many bytes an export takes; 0 where the pages tried cannot be exported.

    `known` are all pages of the window's document: a file that has more of them than are exported
    counts in part. Nothing is written; `report` may raise Cancelled.
    """
    pages = document.pages
    keeps = format_name == "pdf" and extras.pdf.pictures is Pictures.KEEP
    if keeps and all(page.ref.path.suffix.lower() in _KEPT for page in pages):
        return _sources([page.ref for page in pages], known) + _LAYER_BYTES * len(pages)
    is_heavy = format_name == "pdf" or (format_name == "docx" and extras.docx.pictures)
    tried = _spread(document, _PICTURE_PAGES if is_heavy else _TEXT_PAGES)
    is_split = exports.FORMATS[format_name].holds_one_page
    parts = [Document((page,)) for page in tried.pages] if is_split else [tried]
    quiet = replace(extras, report=report)
    try:
        size = sum(len(exports.render(part, format_name, quiet)) for part in parts)
    except AppError:
        return 0
    return round(size * len(pages) / max(len(tried.pages), 1))


def _sources(exported: Sequence[PageRef], known: Sequence[PageRef]) -> int:
    """The files' own sizes, as far as their pages are exported."""
    wanted, there = Counter(ref.path for ref in exported), Counter(ref.path for ref in known)
    return round(
        sum(_size(path) * count / max(there[path], count) for path, count in wanted.items())
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _spread(document: Document, most: int) -> Document:
    pages = document.pages
    if len(pages) <= most:
        return document
    return Document(tuple(pages[number * len(pages) // most] for number in range(most)))
