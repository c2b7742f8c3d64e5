"""Keeps the open document safe while it is in no file of the user's."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ppocr_desktop import places, project
from ppocr_desktop.errors import OutputError
from ppocr_desktop.gui import sentences
from ppocr_desktop.project import Draft, Project


class Safekeeping:
    """The document's draft, begun when it is first needed, and the folder for its own pictures.

    Where no draft can be kept the folder is a temporary one.
    """

    def __init__(self, tell: Callable[[str], object]) -> None:
        """`tell` is given a sentence on why nothing can be kept safe."""
        self._tell = tell
        self._draft: Draft | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def draft(self) -> Draft | None:
        """What unsaved work is written to; None as long as there is none."""
        return self._draft

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

    def _begin(self) -> None:
        try:
            self._draft = project.begin(places.journal())
        except OutputError as error:
            self._folder = tempfile.TemporaryDirectory(prefix="ppocr-desktop-")
            self._tell(sentences.shown(error))
