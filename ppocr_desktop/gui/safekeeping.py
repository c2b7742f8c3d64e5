"""Keeps the open document safe while it is in no file of the user's."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ppocr_desktop import places, project
from ppocr_desktop.errors import OutputError
from ppocr_desktop.gui import sentences
from ppocr_desktop.gui.project_loader import sentence
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report
from ppocr_desktop.project import Draft, Project


class Safekeeping:
    """The document's draft, begun when it is first needed, and the folder for its own pictures.

    Where no draft can be kept the folder is a temporary one.
    """

    def __init__(self, worker: Worker, tell: Callable[[str], object]) -> None:
        """`tell` is given a sentence on why nothing can be kept safe."""
        self._worker = worker
        self._tell = tell
        self._trouble = ""
        """Why the draft could not be written the last time."""
        self._draft: Draft | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def adopt(self, draft: Draft) -> None:
        """Take over the draft that comes with a document; there must be no other."""
        self._draft = draft

    def folder(self) -> Path:
        """Where pictures go that are in no file of the user's."""
        if self._draft is None and self._folder is None:
            self._begin()
        if self._draft:
            return self._draft.files
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="ppocr-desktop-")
        return Path(self._folder.name)

    def keep(self, content: Project, origin: Path | None, *, is_saved: bool) -> None:
        """Write the draft of a document, or that there is no need for one, beside the window."""
        self.folder()
        draft = self._draft
        if draft is None:
            return

        def work(_: Report) -> None:
            draft.write(content, origin, is_saved=is_saved)

        self._worker.submit(work, self._on_kept)

    def leave(self, content: Project, origin: Path | None) -> None:
        """Leave the document, as it is now, to the next start of the program."""
        if self._draft:
            with suppress(OutputError):
                self._draft.write(content, origin)
            self._draft.leave()

    def end(self) -> None:
        """Remove the draft, unless it was left, and the folder with its pictures."""
        if self._draft:
            self._draft.close()
            self._draft = None
        if self._folder:
            self._folder.cleanup()
            self._folder = None

    def _on_kept(self, job: Job) -> None:
        """Tell of a trouble once, not every time that a page was read."""
        before, self._trouble = self._trouble, sentence(job.error) if job.error else ""
        if self._trouble not in ("", before):
            self._tell(self._trouble)

    def _begin(self) -> None:
        try:
            self._draft = project.begin(places.journal())
        except OutputError as error:
            self._folder = tempfile.TemporaryDirectory(prefix="ppocr-desktop-")
            self._tell(sentences.shown(error))
