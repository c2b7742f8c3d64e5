"""Reads the document's pages beside the window, the visible one first."""

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ppocr_desktop.document import DocumentPage, Page
from ppocr_desktop.editing import rereading
from ppocr_desktop.errors import ModelError
from ppocr_desktop.gui import reading_trouble
from ppocr_desktop.gui.box_reading import BoxReading
from ppocr_desktop.gui.pace import Pace
from ppocr_desktop.gui.page_jobs import PageJob, PageJobs
from ppocr_desktop.gui.page_pixels import Load
from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.page_statuses import PageStatuses
from ppocr_desktop.gui.recognizers import Recognizers
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace
from ppocr_desktop.recognition.options import RecognitionOptions

if TYPE_CHECKING:
    from ppocr_desktop.recognition.pipeline import Recognizer

_REST_MS = 3000
"""After so long with nothing to read, working memory is given back."""


class Reading(QObject):
    """The pages that wait to be read and those that are being read.

    Pages added to the workspace wait by themselves. Each is read with the options of that moment;
    a page that was changed meanwhile in what is read (turned, areas) is read once more. Two are
    read side by side, which takes less time in all but more for each: the one in view is alone.
    """

    status_changed = Signal(int)
    """The status of the page with this key is another."""
    advanced = Signal()
    """The queue has moved, paused, grown or shrunk."""
    page_read = Signal(int, float)
    """A page was read for the first time: its key and the seconds that took."""
    models_missing = Signal(str)
    """Models cannot be used, in a sentence; where they are missing the queue is empty now."""

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
        self._recognizers = Recognizers(options)
        self.boxes = BoxReading(workspace, self._recognizers, load, self)
        self.boxes.models_missing.connect(self.models_missing)
        self._jobs = PageJobs(self._recognizers, load, self)
        self._jobs.advanced.connect(self._on_advanced)
        self._jobs.ended.connect(self._on_ended)
        self._statuses = PageStatuses(workspace, self)
        self._statuses.changed.connect(self.status_changed)
        self._waiting: list[PageKey] = []
        self._is_paused = False
        self._pace = Pace()
        self._batch = 0
        """How many pages were asked for since the queue was last empty."""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._relax)
        workspace.order_changed.connect(self._on_order_changed)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.edited.connect(self._on_edited)

    def status(self, key: PageKey) -> PageStatus:
        """Where a page stands."""
        return self._statuses[key]

    def size(self, key: PageKey) -> tuple[int, int]:
        """The width and height of a page's picture in pixels. Raises InputError."""
        height, width = self._load(self._workspace.page(key).ref).shape[:2]
        return width, height

    @property
    def key(self) -> PageKey:
        """The page that is being read, the first where there are two, or NO_PAGE.

        One that is gone, whose reading has yet to stop, is none.
        """
        there = (key for key in self._jobs.keys if self._workspace.index(key) >= 0)
        return next(there, NO_PAGE)

    @property
    def is_busy(self) -> bool:
        """Whether a page is being read or waits for its turn."""
        return self._left > 0

    @property
    def is_paused(self) -> bool:
        return self._is_paused

    @property
    def done_and_total(self) -> tuple[float, int]:
        """How many of the pages asked for since the queue was last empty are read, with parts."""
        return self._batch - self._left + self._jobs.pages_done, self._batch

    @property
    def seconds_left(self) -> float:
        """How long the rest will take if pages go on as they did; 0 while nothing is known."""
        return self._pace.seconds_for(self._left - self._jobs.pages_done)

    def set_options(self, options: RecognitionOptions) -> None:
        """Read with other models or options from the next page on."""
        self._recognizers.set_options(options)

    def read(self, keys: Iterable[PageKey]) -> None:
        """Have pages read, anew if they were read before."""
        waiting, under_way = frozenset(self._waiting), frozenset(self._jobs.keys)
        asked = [key for key in keys if key not in waiting]
        wanted = [key for key in asked if key not in under_way]
        self._waiting += wanted
        self._batch += len(wanted)
        for key in asked:
            # One that was called off, and has yet to stop, joins the queue when it has.
            if key not in under_way or self.status(key).state is PageState.UNREAD:
                self._statuses[key] = PageStatus(PageState.WAITING)
        self.pause(is_paused=False)

    def retry_failed(self) -> None:
        """Have every page read that could not be read before."""
        self.read(self._statuses.among(PageState.FAILED))

    @property
    def unread(self) -> int:
        """How many pages were to be read until that was called off."""
        return len(self._statuses.among(PageState.UNREAD))

    def read_unread(self) -> None:
        """Have the pages read after all whose reading was called off."""
        self.read(self._statuses.among(PageState.UNREAD))

    def pause(self, *, is_paused: bool) -> None:
        """Finish what is under way and begin no other page, or go on."""
        self._is_paused = is_paused
        self._begin()
        self.advanced.emit()

    def cancel(self) -> None:
        """Give up the pages under way and all that wait; they can be read again one by one."""
        stopped = [*self._waiting, *self._jobs.keys]
        self._waiting.clear()
        self._jobs.stop(self._jobs.keys)
        for key in stopped:
            self._statuses.settle(key)
        self.advanced.emit()

    def prepare(self) -> None:
        """Load the code that reading takes, which holds up every thread, while nobody waits.

        Models load with the first page.
        """
        self._jobs.submit(lambda _: self._recognizers.get())

    def recognizer(self) -> "Recognizer":
        """The recognizer, shared with others so that models load once; on any thread."""
        return self._recognizers.get()

    def drop_models(self) -> None:
        """Free the memory that the models take, unless they are in use; they load again."""
        if not self.is_busy:
            self._recognizers.drop()

    @Slot()
    def _relax(self) -> None:
        """Give back the working memory of reading, unless there is something to read again."""
        if not self.is_busy:
            self._jobs.submit(lambda _: self._recognizers.relax())

    def close(self) -> None:
        """Stop everything and wait for it."""
        self._rest.stop()
        self._waiting.clear()
        self._jobs.close()
        self.boxes.close()

    @property
    def _left(self) -> int:
        return len(self._waiting) + len(self._jobs.keys)

    def _begin(self) -> None:
        while self._waiting and self._may_begin():
            self._begin_next()
        if not self.is_busy:
            self._batch = 0
            self._rest.start()

    def _may_begin(self) -> bool:
        under_way = self._jobs.keys
        if self._is_paused or not under_way:
            return not self._is_paused
        return self._jobs.has_room and self._selection.page not in under_way

    def _begin_next(self) -> None:
        self._rest.stop()
        visible = self._selection.page
        key = visible if visible in self._waiting else self._waiting[0]
        self._waiting.remove(key)
        if not self._jobs.keys:
            self._pace.start()
        self._jobs.begin(key, self._workspace.page(key))
        self._statuses[key] = PageStatus(PageState.READING)

    @Slot(object)
    def _on_advanced(self, at_work: PageJob) -> None:
        self._statuses[at_work.key] = PageStatus(PageState.READING, at_work.percent)
        self.advanced.emit()

    @Slot(object)
    def _on_ended(self, ended: PageJob) -> None:
        key, job = ended.key, ended.job
        if self._workspace.index(key) < 0:
            # It was removed, or its document closed, and then nothing is known of it any more.
            self._statuses.forget(key)
        elif job.is_cancelled:
            if self.status(key).state in (PageState.READING, PageState.WAITING):
                # Its removal was undone, or it is to be read after all.
                self._waiting.insert(0, key)
                self._statuses[key] = PageStatus(PageState.WAITING)
        elif job.error:
            self._fail(key, job.error)
        elif self._is_outdated(key, ended.page):
            self._waiting.insert(0, key)
        else:
            self._take(key, job.result, self._pace.finish())
        self._begin()
        self.advanced.emit()

    def _take(self, key: PageKey, page: Page, taken_s: float) -> None:
        self._workspace.about_to_change.emit(key)
        self._statuses.forget(key)
        known = self._workspace.page(key)
        if known.is_read:
            merged = rereading.keep_edits(known.page, page)
            self._workspace.replace_reading(key, merged, self.tr("Read Again"))
        else:
            self._workspace.fill(key, page)
            self.page_read.emit(key, taken_s)
        self.status_changed.emit(key)

    def _fail(self, key: PageKey, error: Exception) -> None:
        if not isinstance(error, ModelError):
            self._statuses[key] = PageStatus(PageState.FAILED, 0, reading_trouble.sentence(error))
            return
        trouble = reading_trouble.explain(error, self._recognizers.options)
        stopped = [key]
        if trouble.are_missing:
            stopped += [*self._jobs.keys, *self._waiting]
            self._waiting.clear()
            self._jobs.stop(self._jobs.keys)
        for each in stopped:
            self._statuses[each] = PageStatus(PageState.FAILED, 0, trouble.sentence)
        self.models_missing.emit(trouble.sentence)

    def _is_outdated(self, key: PageKey, before: DocumentPage) -> bool:
        now = self._workspace.page(key)
        return now.ref != before.ref or now.areas != before.areas

    @Slot()
    def _on_order_changed(self) -> None:
        """New pages wait to be read, removed ones no longer."""
        keys = self._workspace.keys
        self._take_out({*self._waiting, *self._jobs.keys}.difference(keys))
        new = [key for key in keys if key not in self._statuses and not self._is_known(key)]
        if new:
            self.read(new)
        self.advanced.emit()

    def _take_out(self, keys: Collection[PageKey]) -> None:
        """Have pages wait no longer, and give up those of them that are being read."""
        gone = [key for key in self._waiting if key in keys]
        self._waiting = [key for key in self._waiting if key not in keys]
        self._batch -= len(gone)
        for key in gone:
            self._statuses.forget(key)
        self._jobs.stop([key for key in self._jobs.keys if key in keys])

    def _is_known(self, key: PageKey) -> bool:
        return self._workspace.page(key).is_read or key in self._jobs.keys

    @Slot(object)
    def _on_edited(self, before: Mapping[PageKey, DocumentPage]) -> None:
        """Undo of what was done to a page before it was read takes what was read away.

        What comes after it brings that back: to read it now would be a step of its own.
        """
        now = self._workspace.page
        lost = [key for key, was in before.items() if was.is_read and not now(key).is_read]
        self._take_out({key for key, was in before.items() if now(key).is_read > was.is_read})
        if lost:
            self.read(lost)

    @Slot(int)
    def _on_page_changed(self, key: PageKey) -> None:
        """An edit to a page that was not read shows that it is in use after all."""
        is_left = self.status(key).state in (PageState.FAILED, PageState.UNREAD)
        if self._workspace.page(key).is_read and is_left:
            self._statuses.forget(key)
            self.status_changed.emit(key)
