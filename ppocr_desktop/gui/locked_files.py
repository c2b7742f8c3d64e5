"""Finds the locked PDFs of a project, which keeps no passwords, and opens them with new ones."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop import sources
from ppocr_desktop.errors import InputError, PasswordError
from ppocr_desktop.gui.page_state import PageState
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import Workspace
from ppocr_desktop.progress import Report


class LockedFiles(QObject):
    """Looks into the files beside the window once a document with pages has been opened."""

    password_wanted = Signal(object)
    """The path of a locked file, or of one that `unlock` had the wrong password for."""

    def __init__(
        self, workspace: Workspace, reading: Reading, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reading = reading
        self._worker = Worker("locked files", self)
        self._locked: set[Path] = set()
        workspace.opened.connect(self._on_opened)

    def is_waiting(self, path: Path) -> bool:
        """Whether a file is known to need a password yet."""
        return path in self._locked

    def ask(self, path: Path) -> None:
        """Have the password of a locked file asked for."""
        self._locked.add(path)
        self.password_wanted.emit(path)

    def unlock(self, path: Path, password: str) -> None:
        """Try a password; if it is right, the pages are shown and read with it."""

        def done(job: Job) -> None:
            if job.result:
                self.ask(path)
            else:
                self._take(path, password)

        self._worker.submit(lambda _: is_locked(path, password), done)

    def close(self) -> None:
        """Stop looking."""
        self._worker.close()

    @Slot()
    def _on_opened(self) -> None:
        self._locked.clear()
        refs = [page.ref for page in self._workspace.document.pages]
        paths = dict.fromkeys(ref.path for ref in refs if ref.password is None)
        pdfs = [path for path in paths if path.suffix.lower() == ".pdf"]
        if pdfs:
            self._worker.submit(lambda report: list(_locked(pdfs, report)), self._on_looked)

    def _on_looked(self, job: Job) -> None:
        for path in job.result or ():
            self.ask(path)

    def _take(self, path: Path, password: str) -> None:
        self._locked.discard(path)
        keys = self._workspace.unlock(path, password)
        status = self._reading.status
        self._reading.read([key for key in keys if status(key).state is PageState.FAILED])


def _locked(paths: Iterable[Path], report: Report) -> Iterator[Path]:
    for path in paths:
        report(0, 1)
        if is_locked(path):
            yield path


def is_locked(path: Path, password: str | None = None) -> bool:
    """Whether a file needs another password; one that is damaged or gone does not."""
    try:
        sources.pages(path, password=password)
    except PasswordError:
        return True
    except InputError:
        return False
    return False
