"""Reads the document's pages beside the window, the visible one first."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from ppocr_desktop.document import DocumentPage, Page, PageRef, TextLine
from ppocr_desktop.editing import rereading
from ppocr_desktop.errors import AppError, ModelError
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui import memory
from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace
from ppocr_desktop.progress import Report
from ppocr_desktop.recognition.options import RecognitionOptions

if TYPE_CHECKING:
    from ppocr_desktop.recognition.pipeline import Recognizer
    from ppocr_desktop.recognition.pixels import Image

Result = TypeVar("Result")
Load = Callable[[PageRef], "Image"]

_REST_MS = 3000
"""After so long without anything to read memory is given back."""
_SMOOTHING = 0.3
"""How much the latest page counts in the estimate of a page's time."""


class Reading(QObject):
    """The pages that wait to be read and the one that is being read.

    Pages added to the workspace wait by themselves. Each is read with the options of that moment;
    a page that was changed meanwhile in what is read (turned, areas) is read once more.
    """

    status_changed = Signal(int)
    """The status of the page with this key is another."""
    advanced = Signal()
    """The queue as a whole moved, paused, grew or shrank."""
    models_missing = Signal(str)
    """Nothing can be read for lack of a model, in a sentence; the queue is empty now."""
    line_failed = Signal(str)
    """Single boxes could not be read, for the reason in the sentence."""

    def __init__(
        self,
        workspace: Workspace,
        selection: Selection,
        options: RecognitionOptions,
        load: Load,
        parent: QObject | None = None,
    ) -> None:
        """`load` gives a page's pixels and is called beside the window."""
        super().__init__(parent)
        self._workspace = workspace
        self._selection = selection
        self._load = load
        self._options = options
        self._recognizers: dict[RecognitionOptions, Recognizer] = {}
        self._at_work: Recognizer | None = None
        self._pages = Worker("pages", self)
        self._lines = Worker("lines", self)
        self._pages.progress.connect(self._on_progress)
        self._statuses: dict[PageKey, PageStatus] = {}
        self._waiting: list[PageKey] = []
        self._job: Job | None = None
        self._key: PageKey = NO_PAGE
        self._is_paused = False
        self._started_s = 0.0
        self._page_s = 0.0
        self._batch = 0
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._relax)
        workspace.order_changed.connect(self._on_order_changed)
        workspace.page_changed.connect(self._on_page_changed)

    def status(self, key: PageKey) -> PageStatus:
        """Where a page stands."""
        if key in self._statuses:
            return self._statuses[key]
        is_read = self._workspace.page(key).is_read
        return PageStatus(PageState.DONE if is_read else PageState.WAITING)

    @property
    def key(self) -> PageKey:
        """The page that is being read, or NO_PAGE."""
        return self._key

    @property
    def is_busy(self) -> bool:
        """Whether a page is being read or waits for its turn."""
        return bool(self._waiting) or self._job is not None

    @property
    def is_paused(self) -> bool:
        return self._is_paused

    @property
    def done_and_total(self) -> tuple[int, int]:
        """How many of the pages asked for since the queue was last empty are read."""
        left = len(self._waiting) + (self._job is not None)
        return self._batch - left, self._batch

    @property
    def seconds_left(self) -> float:
        """How long the rest will take if pages go on as they did; 0 while nothing is known."""
        done = self.status(self._key).percent / 100 if self._job else 1.0
        return self._page_s * (len(self._waiting) + 1 - done)

    def set_options(self, options: RecognitionOptions) -> None:
        """Read with other models or options from the next page on."""
        if options != self._options:
            self._options = options
            self._recognizers.clear()

    def read(self, keys: Iterable[PageKey]) -> None:
        """Have pages read, anew if they were read before."""
        wanted = [key for key in keys if key not in self._waiting and key != self._key]
        for key in wanted:
            self._waiting.append(key)
            self._batch += 1
            self._set(key, PageStatus(PageState.WAITING))
        self.pause(is_paused=False)

    def retry_failed(self) -> None:
        """Have every page read that could not be read before."""
        failed = (key for key in self._workspace.keys if self._has_failed(key))
        self.read(list(failed))

    def pause(self, *, is_paused: bool) -> None:
        """Finish the page under way and begin no other, or go on."""
        self._is_paused = is_paused
        self._begin()
        self.advanced.emit()

    def cancel(self) -> None:
        """Give up the page under way and all that wait; they can be read again one by one."""
        stopped = [*self._waiting, *([self._key] if self._job else [])]
        self._waiting.clear()
        self._stop()
        for key in stopped:
            self._settle(key)
        self.advanced.emit()

    def read_lines(
        self,
        key: PageKey,
        polygons: Sequence[Polygon],
        done: Callable[[tuple[TextLine, ...]], None],
        model: str = "",
    ) -> None:
        """Read single boxes of a page at once, `done` getting a line for each.

        `model` names other models than the chosen ones. When that fails, `line_failed` says why and
        `done` is not called.
        """
        options = replace(self._options, model=model, languages=()) if model else self._options
        page = self._workspace.page(key)

        def work(report: Report) -> tuple[TextLine, ...]:
            return self._read_lines(page, polygons, options, report)

        self._submit_lines(work, done)

    def read_box(
        self, key: PageKey, polygon: Polygon, done: Callable[[TextLine, int], None]
    ) -> None:
        """Read a new box at once, `done` getting the line and the index at which it belongs."""
        page, options = self._workspace.page(key), self._options

        def work(report: Report) -> tuple[TextLine, int]:
            (line,) = self._read_lines(page, (polygon,), options, report)
            return line, self._recognizer(options).place(page.page, line)

        self._submit_lines(work, lambda result: done(*result))

    def recognizer(self) -> "Recognizer":
        """What others read with too, so that models load once; may be called on any thread."""
        return self._recognizer(self._options)

    def drop_models(self) -> None:
        """Free the memory that the models take, unless they are in use; they load again."""
        if not self.is_busy:
            self._recognizers.clear()

    @Slot()
    def _relax(self) -> None:
        """Give back what reading needed for its working, once there is nothing left to read."""

        def work(_: Report) -> None:
            for recognizer in tuple(self._recognizers.values()):
                recognizer.relax()
            memory.give_back()

        if not self.is_busy:
            self._pages.submit(work)

    def close(self) -> None:
        """Stop everything and wait for it."""
        self._rest.stop()
        self._waiting.clear()
        self._stop()
        self._pages.close()
        self._lines.close()

    def _read_lines(
        self,
        page: DocumentPage,
        polygons: Sequence[Polygon],
        options: RecognitionOptions,
        report: Report,
    ) -> tuple[TextLine, ...]:
        """Runs beside the window."""
        recognizer = self._recognizer(options)
        orientation = page.page.orientation
        return recognizer.read_lines(
            self._load(page.ref), polygons, report, as_given=False, orientation=orientation
        )

    def _submit_lines(
        self, work: Callable[[Report], Result], done: Callable[[Result], None]
    ) -> None:
        def ended(job: Job) -> None:
            if job.error:
                self.line_failed.emit(_sentence(job.error))
            elif not job.is_cancelled:
                done(job.result)

        self._lines.submit(work, ended)

    def _recognizer(self, options: RecognitionOptions) -> "Recognizer":
        """Called on the workers' threads; two that load at once do no harm."""
        # Not above: the window is to be there before ONNX Runtime is.
        from ppocr_desktop.recognition.pipeline import Recognizer

        recognizer = self._recognizers.get(options)
        if recognizer is None:
            recognizer = self._recognizers.setdefault(options, Recognizer(options))
        return recognizer

    def _stop(self) -> None:
        """Give up the page under way."""
        if self._job:
            self._job.cancel()
            if self._at_work:
                self._at_work.interrupt()

    def _begin(self) -> None:
        if self._job or self._is_paused or not self._waiting:
            if not self.is_busy:
                self._batch = 0
                self._rest.start()
            return
        self._rest.stop()
        visible = self._selection.page
        self._key = visible if visible in self._waiting else self._waiting[0]
        self._waiting.remove(self._key)
        page, options = self._workspace.page(self._key), self._options

        def work(report: Report) -> Page:
            image = self._load(page.ref)
            self._at_work = self._recognizer(options)
            return self._at_work.read(image, report, areas=page.areas)

        self._started_s = time.monotonic()
        self._set(self._key, PageStatus(PageState.READING))
        self._job = self._pages.submit(work, lambda job: self._on_ended(job, page))

    @Slot(object, int, int)
    def _on_progress(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            percent = 100 * done // max(total, 1)
            if percent != self.status(self._key).percent:
                self._set(self._key, PageStatus(PageState.READING, percent))
                self.advanced.emit()

    def _on_ended(self, job: Job, before: DocumentPage) -> None:
        key, self._job, self._key = self._key, None, NO_PAGE
        if job.error:
            self._fail(key, job.error)
        elif job.is_cancelled:
            self._settle(key)
        elif self._is_outdated(key, before):
            self._waiting.insert(0, key)
        else:
            self._measure()
            self._take(key, job.result)
        self._begin()
        self.advanced.emit()

    def _take(self, key: PageKey, page: Page) -> None:
        self._statuses.pop(key, None)
        known = self._workspace.page(key)
        if known.is_read:
            merged = rereading.keep_edits(known.page, page)
            self._workspace.replace_page(key, merged, self.tr("Read Again"))
        else:
            self._workspace.fill(key, page)
        self.status_changed.emit(key)

    def _fail(self, key: PageKey, error: Exception) -> None:
        self._set(key, PageStatus(PageState.FAILED, 0, _sentence(error)))
        if isinstance(error, ModelError):
            for other in self._waiting:
                self._set(other, PageStatus(PageState.FAILED, 0, str(error)))
            self._waiting.clear()
            self.models_missing.emit(str(error))

    def _settle(self, key: PageKey) -> None:
        """What a page is once it is no longer waited for; a removed one may come back."""
        if self._workspace.page(key).is_read or self._workspace.index(key) < 0:
            self._statuses.pop(key, None)
            self.status_changed.emit(key)
        else:
            self._set(key, PageStatus(PageState.FAILED, 0, self.tr("Not read yet.")))

    def _set(self, key: PageKey, status: PageStatus) -> None:
        self._statuses[key] = status
        self.status_changed.emit(key)

    def _measure(self) -> None:
        taken = time.monotonic() - self._started_s
        self._page_s += (taken - self._page_s) * (_SMOOTHING if self._page_s else 1.0)

    def _is_outdated(self, key: PageKey, before: DocumentPage) -> bool:
        now = self._workspace.page(key)
        return now.ref != before.ref or now.areas != before.areas

    def _has_failed(self, key: PageKey) -> bool:
        return self.status(key).state is PageState.FAILED

    @Slot()
    def _on_order_changed(self) -> None:
        """New pages wait to be read, removed ones no longer."""
        keys = self._workspace.keys
        removed = [key for key in self._waiting if key not in keys]
        for key in removed:
            self._waiting.remove(key)
            self._statuses.pop(key, None)
            self._batch -= 1
        if self._key not in keys:
            self._stop()
        new = [key for key in keys if key not in self._statuses and not self._is_known(key)]
        if new:
            self.read(new)
        self.advanced.emit()

    def _is_known(self, key: PageKey) -> bool:
        return self._workspace.page(key).is_read or key == self._key

    @Slot(int)
    def _on_page_changed(self, key: PageKey) -> None:
        """An edit to a page that had failed shows that it is in use after all."""
        if self._workspace.page(key).is_read and self._has_failed(key):
            self._statuses.pop(key, None)
            self.status_changed.emit(key)


def _sentence(error: Exception) -> str:
    if isinstance(error, AppError):
        return str(error)
    if isinstance(error, MemoryError):
        return QCoreApplication.translate(
            "Reading", "There is not enough memory for this page; close other programs."
        )
    return QCoreApplication.translate(
        "Reading", "This page cannot be read because of a fault in the program; see the log."
    )
