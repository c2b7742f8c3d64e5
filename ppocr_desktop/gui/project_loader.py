"""Loads project files beside the window, each with its hold (a lock) and its draft."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from ppocr_desktop import places, project
from ppocr_desktop.errors import AppError
from ppocr_desktop.gui import sentences
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report
from ppocr_desktop.project import Draft, Hold, Project


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project that is ready to be shown, and what has to be given back with it."""

    path: Path
    content: Project
    hold: Hold
    draft: Draft

    def close(self) -> None:
        """Give it back: it is not wanted after all."""
        self.hold.release()
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

        def work(report: Report) -> Project:
            drafts.append(project.begin(places.journal()))
            return project.load(path, drafts[0].files, report)

        def done(job: Job) -> None:
            self._end(job)
            if job.result is not None and not job.is_cancelled:
                then(Loaded(path, job.result, hold, drafts[0]))
                return
            hold.release()
            for draft in drafts:
                draft.close()

        self._job = self._worker.submit(work, done)
        self.began.emit(path.name)

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
    if isinstance(error, AppError):
        return sentences.shown(error)
    return QCoreApplication.translate(
        "Filing", "The file cannot be used because of a fault in the program; see the log."
    )
