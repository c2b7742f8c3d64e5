"""The pages that are being read beside the window at this moment."""

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop.document import DocumentPage, Page
from ppocr_desktop.gui.page_pixels import Load
from ppocr_desktop.gui.recognizers import Recognizers
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import PageKey
from ppocr_desktop.progress import Report

if TYPE_CHECKING:
    from ppocr_desktop.recognition.pipeline import Recognizer

_MOST = 2
"""While one page waits for a single thread or for the disk, another uses the other cores."""
_MOST_PIXELS = 25_000_000
"""Larger pages than two photos are read one after the other: each takes that much more memory."""


class PageJob:
    """The reading of one page; `page` is as it was when that was begun, `job` says how it ended."""

    def __init__(self, key: PageKey, page: DocumentPage) -> None:
        self.key = key
        self.page = page
        self.percent = 0
        self.job: Job
        self.recognizer: Recognizer | None = None


class PageJobs(QObject):
    """The reading of two pages at most side by side, each on a thread."""

    advanced = Signal(object)
    """Another percent of a PageJob is done."""
    ended = Signal(object)
    """A PageJob has ended; it is under way no more."""

    def __init__(self, recognizers: Recognizers, load: Load, parent: QObject) -> None:
        """`load` gives a page's pixels and is called beside the window."""
        super().__init__(parent)
        self._recognizers = recognizers
        self._load = load
        self._worker = Worker("pages", self, threads=_MOST)
        self._worker.progress.connect(self._on_progress)
        self._under_way: dict[PageKey, PageJob] = {}
        self._budget = _PixelBudget()

    @property
    def keys(self) -> tuple[PageKey, ...]:
        """The pages, the one begun first in front."""
        return tuple(self._under_way)

    @property
    def has_room(self) -> bool:
        """Whether another page may be begun."""
        return len(self._under_way) < min(_MOST, self._recognizers.threads)

    @property
    def pages_done(self) -> float:
        """What is done of them together; 1 would be a whole page."""
        return sum(each.percent for each in self._under_way.values()) / 100

    def begin(self, key: PageKey, page: DocumentPage) -> None:
        """Read a page with the options that are in force."""
        options, started = self._recognizers.options, PageJob(key, page)

        def work(report: Report) -> Page:
            image = self._load(page.ref)
            with self._budget.taken(image.shape[0] * image.shape[1]):
                report(0, 1)
                started.recognizer = self._recognizers.get(options)
                return started.recognizer.read(image, report, areas=page.areas)

        self._under_way[key] = started
        started.job = self._worker.submit(work, lambda _: self._on_ended(started))

    def stop(self, keys: Collection[PageKey]) -> None:
        """Give up some pages; they end as cancelled: soon or, if those are all, at once."""
        stopped = [each for key, each in self._under_way.items() if key in keys]
        for each in stopped:
            each.job.cancel()
        # An interrupt gives up all pages that the recognizer reads.
        if len(stopped) == len(self._under_way):
            for each in stopped:
                if each.recognizer:
                    each.recognizer.interrupt()

    def submit(self, work: Callable[[Report], object]) -> None:
        """Do something else beside the window."""
        self._worker.submit(work)

    def close(self) -> None:
        """Stop everything and wait for it."""
        self.stop(self.keys)
        self._worker.close()

    def _on_ended(self, ended: PageJob) -> None:
        del self._under_way[ended.key]
        self.ended.emit(ended)

    @Slot(object, int, int)
    def _on_progress(self, job: Job, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        for each in self._under_way.values():
            if each.job is job and each.percent != percent:
                each.percent = percent
                self.advanced.emit(each)


class _PixelBudget:
    """Has threads wait until the pages that are read at once are not too large together."""

    def __init__(self) -> None:
        self._freed = threading.Condition()
        self._pixels = 0

    @contextmanager
    def taken(self, pixels: int) -> Iterator[None]:
        """Takes pixels of the budget for a while; a page beyond all of it is read alone."""
        with self._freed:
            self._freed.wait_for(lambda: not self._pixels or self._pixels + pixels <= _MOST_PIXELS)
            self._pixels += pixels
        try:
            yield
        finally:
            with self._freed:
                self._pixels -= pixels
                self._freed.notify_all()
