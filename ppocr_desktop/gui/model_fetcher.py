"""Fetches models beside the window, and tells how far that is."""

import os

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop.errors import ModelError
from ppocr_desktop.gui import sentences
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report
from ppocr_desktop.recognition import fetching, store
from ppocr_desktop.recognition.model import Model, System


class ModelFetcher(QObject):
    """Fetches the files of one system at a time."""

    progress = Signal(int, int)
    """How many bytes of how many are there; the total is 0 while it is not known."""
    ended = Signal(str)
    """The fetch is over: "" when all went well or it was canceled, else what went wrong."""

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._worker.progress.connect(self._on_progress)
        self._job: Job | None = None
        self._files: tuple[Model, ...] = ()

    @property
    def is_busy(self) -> bool:
        """Whether a fetch is under way."""
        return self._job is not None

    def is_fetching(self, system: System) -> bool:
        """Whether just this system's files are being fetched."""
        return self.is_busy and self._files == system.files

    def fetch(self, system: System) -> None:
        """Begin to fetch what is missing or damaged, unless another fetch is under way."""
        if self._job:
            return
        files = self._files = system.files

        def work(report: Report) -> None:
            fetching.fetch(files, report)

        self._job = self._worker.submit(work, self._on_ended)
        self.progress.emit(0, 0)

    @Slot()
    def cancel(self) -> None:
        """Stop; the next fetch goes on from what is there by then."""
        if self._job:
            self._job.cancel()

    @Slot(object, int, int)
    def _on_progress(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.progress.emit(done, total)

    def _on_ended(self, job: Job) -> None:
        self._job = None
        fault = self.tr(
            "The model cannot be fetched because of a fault in the program; see the log."
        )
        self.ended.emit(sentences.told(job.error, fault) if job.error else "")


def missing(system: System) -> tuple[Model, ...]:
    """The files of a system that are not there; nothing is verified."""
    return tuple(model for model in system.files if not store.is_present(model))


def refused(system: System) -> str:
    """The path of a file that may not be read, which no fetching mends; "" if there is none."""
    for model in system.files:
        try:
            path = store.find(model)
        except ModelError as error:
            if isinstance(error.__cause__, PermissionError):
                return str(error.__cause__.filename)
        else:
            if not os.access(path, os.R_OK):
                return str(path)
    return ""


def can_fetch(system: System) -> bool:
    """Whether all that is missing has a source to be fetched from."""
    return all(model.sources for model in missing(system))


def bytes_to_fetch(system: System) -> int:
    """How many bytes are missing, 0 where that is not known."""
    sizes = [model.bytes for model in missing(system)]
    return sum(sizes) if all(sizes) else 0
