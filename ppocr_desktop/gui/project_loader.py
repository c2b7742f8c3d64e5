"""Loads project files and unsaved work beside the window, each with what holds it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from ppocr_desktop import places, project
from ppocr_desktop.errors import AppError
from ppocr_desktop.gui import sentences
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report
from ppocr_desktop.project import Draft, Hold, Project, Recovered


@dataclass(frozen=True, slots=True)
class Loaded:
    """A document that is ready to be shown, and what has to be given back with it.

    `path` is its project file; unsaved work that was `found` has none yet.
    """

    path: Path | None
    content: Project
    hold: Hold
    draft: Draft
    found: Recovered | None = None

    def close(self) -> None:
        """Give it back: it is not wanted after all. Unsaved work stays, to be offered again."""
        self.hold.release()
        if self.found is None:
            self.draft.close()


class ProjectLoader(QObject):
    """One file at a time: another one takes the place of the one being loaded."""

    began = Signal(str)
    """A file of this name is being loaded; nothing has changed yet."""
    advanced = Signal(int, int)
    """How many bytes of how many are loaded."""
    ended = Signal()
    failed = Signal(str)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._job: Job | None = None
        worker.progress.connect(self._on_progress)

    def load(self, path: Path, then: Callable[[Loaded], object]) -> None:
        """Call `then` with the project, to be closed by it, if that goes well."""
        self.cancel()
        try:
            hold = project.hold(path)
        except AppError as error:
            self.failed.emit(sentences.shown(error))
            return
        drafts: list[Draft] = []

        def work(report: Report) -> Loaded:
            drafts.append(project.begin(places.journal()))
            content = project.load(path, drafts[0].files, report)
            return Loaded(path, content, hold, drafts[0])

        def give_up() -> None:
            hold.release()
            for draft in drafts:
                draft.close()

        self._begin(path.name, work, then, give_up)

    def restore(
        self, found: Recovered, then: Callable[[Loaded], object], give_up: Callable[[], object]
    ) -> None:
        """Call `then` with unsaved work, or `give_up` where it cannot be had or was canceled."""
        self.cancel()

        def work(report: Report) -> Loaded:
            content, draft = found.take(report)
            return Loaded(None, content, Hold(None), draft, found)

        self._begin(found.title, work, then, give_up)

    def _begin(
        self,
        name: str,
        work: Callable[[Report], Loaded],
        then: Callable[[Loaded], object],
        give_up: Callable[[], object],
    ) -> None:
        def done(job: Job) -> None:
            self._end(job)
            if job.result is not None and not job.is_cancelled:
                then(job.result)
            else:
                give_up()

        self._job = self._worker.submit(work, done)
        self.began.emit(name)

    @Slot()
    def cancel(self) -> None:
        """Give up what is being loaded."""
        if self._job:
            self._job.cancel()

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.ended.emit()
        if job.error:
            self.failed.emit(sentence(job.error))

    @Slot(object, int, int)
    def _on_progress(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.advanced.emit(done, total)


def sentence(error: Exception) -> str:
    """What went wrong with a project's file."""
    fault = QCoreApplication.translate(
        "Filing", "The file cannot be used because of a fault in the program; see the log."
    )
    return sentences.told(error, fault)
