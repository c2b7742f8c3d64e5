"""Saves project files beside the window, one after the other."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop import places, project
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report
from ppocr_desktop.project import Project


class ProjectSaver(QObject):
    """Tells what is being written, and how far that is."""

    began = Signal(str)
    """A file of this name is being written."""
    advanced = Signal(int, int)
    """How many bytes of how many are written."""
    ended = Signal(bool)
    """A file was written or, after a failure or `cancel`, was not."""

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._names: dict[Job, str] = {}
        """What is being written, and then what waits."""
        worker.progress.connect(self._on_progress)

    @property
    def is_busy(self) -> bool:
        """Whether something is yet to be written."""
        return bool(self._names)

    def save(self, content: Project, path: Path, then: Callable[[Job], object]) -> None:
        """Call `then` with the job; its result is None where nothing was written."""

        def work(report: Report) -> tuple[Path, ...]:
            private = places.journal()
            return project.save(content, path, private=private, overwrite=True, report=report)

        def done(job: Job) -> None:
            del self._names[job]
            then(job)
            self.ended.emit(job.result is not None)
            for name in list(self._names.values())[:1]:
                self.began.emit(name)

        self._names[self._worker.submit(work, done)] = path.name
        if len(self._names) == 1:
            self.began.emit(path.name)

    @Slot()
    def cancel(self) -> None:
        """Give up what is being written; the file stays as it was."""
        for job in list(self._names)[:1]:
            job.cancel()

    @Slot(object, int, int)
    def _on_progress(self, job: Job, done: int, total: int) -> None:
        if job in self._names:
            self.advanced.emit(done, total)
