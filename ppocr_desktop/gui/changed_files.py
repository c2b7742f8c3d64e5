"""Notices files that are no longer what they were when their pages were read."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop import project
from ppocr_desktop.document import PageRef
from ppocr_desktop.gui.pictures import Pictures
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import Workspace
from ppocr_desktop.progress import Report, ignore

_MOST_BYTES = 64 << 20
"""Files up to this size are told apart by their content, which takes 55 ms at most; larger ones by
size and time alone, as reading them would hold up the first of their pages."""


class ChangedFiles(QObject):
    """Remembers what the files were; looked at beside the window, which a slow disk could hold."""

    found = Signal(object)
    """The refs of pages whose files have changed; told once for each change."""

    def __init__(
        self, workspace: Workspace, pictures: Pictures, worker: Worker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._pictures = pictures
        self._worker = worker
        self._stamps: dict[Path, str] = {}
        workspace.opened.connect(self._on_opened)

    def load(self, ref: PageRef) -> NDArray[np.uint8]:
        """What `Pictures.load` gives, to be read; on any thread. Raises InputError."""
        self._note((ref.path,), ignore)
        return self._pictures.load(ref)

    @Slot()
    def look(self) -> None:
        """Look whether files have changed; `found` tells of their pages."""
        refs = [page.ref for page in self._workspace.document.pages]
        self._worker.submit(lambda report: self._find(refs, report), self._on_looked)

    def forget(self, path: Path) -> None:
        """Take a file as it is now: it was written here, with the same pages."""
        self._stamps.pop(path, None)

    def _find(self, refs: Sequence[PageRef], report: Report) -> tuple[PageRef, ...]:
        now = dict(_stamps({ref.path for ref in refs}, report))
        changed = {path for path, stamp in now.items() if self._stamps.get(path, stamp) != stamp}
        self._stamps.update(now)
        return tuple(ref for ref in refs if ref.path in changed)

    def _on_looked(self, job: Job) -> None:
        if job.result:
            self.found.emit(job.result)

    def _note(self, paths: Iterable[Path], report: Report) -> None:
        self._stamps.update(_stamps(set(paths) - self._stamps.keys(), report))

    @Slot()
    def _on_opened(self) -> None:
        """The pages of a project were read before; how their files have changed is told already."""
        self._stamps.clear()
        paths = [page.ref.path for page in self._workspace.document.pages]
        self._worker.submit(lambda report: self._note(paths, report))


def _stamps(paths: Iterable[Path], report: Report) -> Iterator[tuple[Path, str]]:
    """Those of the files that can be read; lets `Cancelled` through."""
    for path in paths:
        report(0, 1)
        if stamp := _stamp(path):
            yield path, stamp


def _stamp(path: Path) -> str:
    """What a file is: another text once it has changed, "" while it cannot be read."""
    try:
        status = path.stat()
    except OSError:
        return ""
    if status.st_size > _MOST_BYTES:
        return f"{status.st_size} {status.st_mtime_ns}"
    return project.checksum(path)
