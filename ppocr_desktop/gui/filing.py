"""The document's own file: saving and opening projects, and keeping unsaved work safe."""

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ppocr_desktop import places, project
from ppocr_desktop.document import Document, PageRef
from ppocr_desktop.errors import AppError
from ppocr_desktop.gui import file_words, proposed_name, sentences
from ppocr_desktop.gui.project_loader import Loaded, ProjectLoader, sentence
from ppocr_desktop.gui.project_saver import ProjectSaver
from ppocr_desktop.gui.safekeeping import Safekeeping
from ppocr_desktop.gui.settings import SettingsStore
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import PageKey, Workspace
from ppocr_desktop.progress import Report
from ppocr_desktop.project import Hold, Project, Recovered

_JOURNAL_MS = 2000
"""How long changes are gathered before they are kept safe."""
_LONG_S = 60.0
"""What is read again in less than this is not worth a question; minutes of waiting are."""


def _go_on(show: Callable[[], None]) -> None:
    show()


class Filing(QObject):
    """Knows the project file of the open document, and keeps a draft of what is not in it."""

    changed = Signal()
    """The document has another file, or is modified, or no longer."""
    told = Signal(str)
    failed = Signal(str)
    files_lost = Signal(str, object)
    """Pages have lost their files: a sentence, and the path of one of these."""
    recovered = Signal(object)
    """A Recovered was found when the program started, or could not be shown: to be restored,
    discarded or released."""

    def __init__(
        self, workspace: Workspace, settings: SettingsStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._worker = Worker("filing", self)
        self._path: Path | None = None
        self._hold = Hold(None)
        self._saving: list[Hold] = []
        """The holds on files that are being written, with each one's once for each time."""
        self._number = 0
        """Counts the documents that were closed."""
        self._kept = Safekeeping(self._worker, self.failed.emit)
        self.saver = ProjectSaver(self._worker, self)
        self.loader = ProjectLoader(self._worker, self)
        self.loader.failed.connect(self.failed)
        self._loaded: Loaded | None = None
        self._is_embedded = False
        self._is_restored = False
        """Whether the document was left behind by a crash and has not been saved since."""
        self._reading_s: dict[PageKey, float] = {}
        """How long pages took to read that are in no file yet."""
        self._timer = QTimer(self, singleShot=True, interval=_JOURNAL_MS)
        self._timer.timeout.connect(self._keep_draft)
        workspace.order_changed.connect(self._on_changed)
        workspace.page_changed.connect(self._on_changed)
        workspace.undo_stack.indexChanged.connect(self._on_changed)

    @property
    def path(self) -> Path | None:
        """The project file, None while there is none."""
        return self._path

    @property
    def is_modified(self) -> bool:
        """Whether closing would lose something people have done."""
        return self._is_restored or self._workspace.has_unsaved_work

    @property
    def is_worth_saving(self) -> bool:
        """Whether closing would lose that, or cost minutes of reading the pages again."""
        return self.is_modified or self.reading_s >= _LONG_S

    @property
    def reading_s(self) -> float:
        """How many seconds it took to read what is neither saved nor exported."""
        return sum(self._reading_s.get(key, 0.0) for key in self._workspace.keys)

    @Slot(int, float)
    def count_reading(self, key: PageKey, seconds: float) -> None:
        """A page was read, which took so long."""
        self._reading_s[key] = seconds

    def forget_reading(self, keys: Iterable[PageKey]) -> None:
        """What was read on these pages is in a file now."""
        for key in keys:
            self._reading_s.pop(key, None)

    @property
    def is_embedded(self) -> bool:
        """Whether the project file holds the pictures themselves."""
        return self._is_embedded

    @property
    def proposed_path(self) -> Path:
        """The document's file or, without one, what may become it."""
        return self._path or proposed_name.propose(self._workspace.document.pages, project.SUFFIX)

    def private_folder(self) -> Path:
        """Where pictures go that are in no file of the user's; gone once the document is closed."""
        return self._kept.folder()

    def save(self, path: Path, *, is_embedded: bool) -> None:
        """Save to a project file, beside the window; `saver` tells how that goes."""
        hold = self._hold_for(path)
        if hold is None:
            return
        content = self._content(is_embedded=is_embedded)
        self._workspace.close_step()
        self._saving.append(hold)
        number, pages = self._number, content.document.pages
        index, read = self._workspace.undo_stack.index(), tuple(self._reading_s)

        def done(job: Job) -> None:
            self._saving.remove(hold)
            # Another document may be open by now, whose file this is not.
            is_open = number == self._number
            if job.result is None or not is_open:
                self._give_back(hold)
            if job.error:
                self.failed.emit(sentence(job.error))
            if job.result is None:
                return
            if is_open:
                self._set_file(path, hold, is_embedded=is_embedded)
                self.forget_reading(read)
                self._note_saved(index)
            self.told.emit(self.tr("Saved to {name}.").format(name=path.name))
            self._tell_missing([page.ref for page in pages if page.ref.path in job.result])

        self.saver.save(content, path, done)

    def open(self, path: Path, ask: Callable[[Callable[[], None]], object] = _go_on) -> None:
        """Show the document of a project file; the open one stays until that has been loaded.

        `ask` is given a function that shows it, to call once the open document may go, with
        whatever was done to it meanwhile.
        """
        if not self._is_own(path):
            self._drop_loaded()
            self.loader.load(path, partial(self._take, ask))

    def restore(
        self, found: Recovered, ask: Callable[[Callable[[], None]], object] = _go_on
    ) -> None:
        """Show unsaved work in the same way; `recovered` tells of it again where that fails."""
        self._drop_loaded()
        self.loader.restore(found, partial(self._take, ask), lambda: self.recovered.emit(found))

    def _take(self, ask: Callable[[Callable[[], None]], object], loaded: Loaded) -> None:
        self._drop_loaded()
        self._loaded = loaded
        ask(self._show_loaded)

    def _show_loaded(self) -> None:
        loaded, self._loaded = self._loaded, None
        if loaded is None:
            return
        self.close_document()
        self._kept.adopt(loaded.draft)
        self._hold, path = loaded.hold, loaded.path
        if loaded.found:
            self._is_restored = True
            hold = self._hold_for(loaded.found.origin) if loaded.found.origin else None
            self._hold, path = hold or loaded.hold, loaded.found.origin if hold else None
        self._show(loaded.content, path)

    def _drop_loaded(self) -> None:
        """Give up a project that was loaded but not shown."""
        if self._loaded:
            self._loaded.close()
            self._loaded = None

    def close_document(self) -> None:
        """Empty the window; what is not saved is lost."""
        self._number += 1
        self._timer.stop()
        self._drop_loaded()
        self._workspace.open(Document())
        self._reading_s.clear()
        self._hold.release()
        self._path, self._is_embedded, self._is_restored = None, False, False
        self._kept.end()
        self.changed.emit()

    def look_for_unsaved_work(self) -> None:
        """Find what a crash has left behind, beside the window; `recovered` tells of each."""

        def work(_: Report) -> tuple[Recovered, ...]:
            return project.left_behind(places.journal())

        def done(job: Job) -> None:
            for found in job.result or ():
                self.recovered.emit(found)

        self._worker.submit(work, done)

    def close(self) -> None:
        """End in order; what is still unsaved, as when the system shuts down, is kept."""
        is_cut_short = self.saver.is_busy
        self._timer.stop()
        self._worker.close()
        self._drop_loaded()
        for hold in (self._hold, *self._saving):
            hold.release()
        if self.is_worth_saving or is_cut_short:
            self._kept.leave(self._content(is_embedded=self._is_embedded), self._path)
        self._kept.end()

    def _show(self, content: Project, path: Path | None) -> None:
        self._path, self._is_embedded = path, content.embedded
        self._workspace.open(content.document)
        self._tell_missing(content.missing)
        if content.changed:
            self.tell_changed(content.changed)
        self.changed.emit()

    @Slot(object)
    def tell_changed(self, changed: Sequence[PageRef]) -> None:
        """Say that pages, at least one, are read from files that have changed since."""
        self.failed.emit(file_words.changed(changed))

    def _tell_missing(self, missing: Sequence[PageRef]) -> None:
        if missing:
            self.files_lost.emit(file_words.missing(missing), missing[0].path)

    def _content(self, *, is_embedded: bool) -> Project:
        options = dataclasses.asdict(self._settings.value.recognition)
        return Project(self._workspace.document, options, is_embedded)

    def _set_file(self, path: Path, hold: Hold, *, is_embedded: bool) -> None:
        """The open document is in this file from now on."""
        before, self._hold = self._hold, hold
        self._give_back(before)
        self._path, self._is_embedded, self._is_restored = path, is_embedded, False

    def _give_back(self, hold: Hold) -> None:
        """Let others open a file, unless it is the document's own or is still written to."""
        if hold is not self._hold and hold not in self._saving:
            hold.release()

    def _is_own(self, path: Path) -> bool:
        """Whether the document is in this file, which a link may give another name."""
        return path == self._path or self._hold.is_on(path)

    def _note_saved(self, index: int) -> None:
        """The document was saved as it was after so many steps."""
        if self._workspace.undo_stack.index() == index:
            self._workspace.undo_stack.setClean()
        self._keep_draft()
        self.changed.emit()

    def _hold_for(self, path: Path) -> Hold | None:
        """The hold on a file, which may be the document's own; None where another window has it."""
        if self._is_own(path):
            return self._hold
        for hold in self._saving:
            if hold.is_on(path):
                return hold
        try:
            return project.hold(path)
        except AppError as error:
            self.failed.emit(sentences.shown(error))
            return None

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
        if not self._timer.isActive() and self._workspace.keys:
            self._timer.start()

    @Slot()
    def _keep_draft(self) -> None:
        """Write the draft, which is then behind by this timer's time and one writing at most."""
        is_clean = self._workspace.undo_stack.isClean() and not self._is_restored
        is_saved = self._path is not None and is_clean
        content = self._content(is_embedded=self._is_embedded)
        self._kept.keep(content, self._path, is_saved=is_saved)
