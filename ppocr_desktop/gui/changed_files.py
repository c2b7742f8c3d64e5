"""Notices files that are no longer what they were when their pages were read."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop.document import PageRef
from ppocr_desktop.gui.pictures import Pictures
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import Workspace

_Stamp = tuple[int, int]
"""A file's length in bytes and when it was written, in nanoseconds."""


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
        self._stamps: dict[Path, _Stamp] = {}
        workspace.opened.connect(self._on_opened)

    def load(self, ref: PageRef) -> NDArray[np.uint8]:
        """What `Pictures.load` gives, to be read; on any thread. Raises InputError."""
        self._note((ref.path,))
        return self._pictures.load(ref)

    @Slot()
    def look(self) -> None:
        """Look whether files have changed; `found` tells of their pages."""
        refs = [page.ref for page in self._workspace.document.pages]
        self._worker.submit(lambda _: self._find(refs), self._on_looked)

    def forget(self, path: Path) -> None:
        """Take a file as it is now: it was written here, with the same pages."""
        self._stamps.pop(path, None)

    def _find(self, refs: Iterable[PageRef]) -> tuple[PageRef, ...]:
        refs = tuple(refs)
        now = {path: stamp for path in {ref.path for ref in refs} if (stamp := _stamp(path))}
        changed = {path for path, stamp in now.items() if self._stamps.get(path, stamp) != stamp}
        self._stamps.update(now)
        return tuple(ref for ref in refs if ref.path in changed)

    def _on_looked(self, job: Job) -> None:
        if job.result:
            self.found.emit(job.result)

    def _note(self, paths: Iterable[Path]) -> None:
        for path in paths:
            stamp = None if path in self._stamps else _stamp(path)
            if stamp:
                self._stamps[path] = stamp

    @Slot()
    def _on_opened(self) -> None:
        """The pages of a project were read before; how their files have changed is told already."""
        self._stamps.clear()
        paths = [page.ref.path for page in self._workspace.document.pages]
        self._worker.submit(lambda _: self._note(paths))


def _stamp(path: Path) -> _Stamp | None:
    """None for a file that is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
