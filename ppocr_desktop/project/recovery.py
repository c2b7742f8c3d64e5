"""Finds unsaved work that a crash has left behind, and gives it back."""

import logging
import os
import sqlite3
import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from ppocr_desktop import lock
from ppocr_desktop.document import Document, Page, printable
from ppocr_desktop.errors import InputError
from ppocr_desktop.lock import Busy, Lock
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.project import journal, ledger, records, values
from ppocr_desktop.project.content import Project
from ppocr_desktop.project.journal import LEDGER, LOCK_SUFFIX, Draft
from ppocr_desktop.project.ledger import Ledger
from ppocr_desktop.project.records import File

_DAMAGES = (sqlite3.Error, zlib.error, LookupError, RecursionError, ValueError)

_log = logging.getLogger(__name__)


class Recovered:
    """Unsaved work, offered to nobody else until one of the methods has been called.

    `title` is the name of the project or else of the first picture, `origin` the project file it
    was loaded from or last saved to, if any, `changed` when it was last written.
    """

    def __init__(self, draft_folder: Path, held: Lock, book: Ledger) -> None:
        """Raises one of _DAMAGES."""
        state = values.fields(values.parse(book.document()))
        pages = values.items(state.get("pages"))
        files = [values.path(each) for each in values.items(state.get("files"))]
        origin = values.text(state.get("origin"))
        first = values.text(values.fields(pages[0]).get("name")) if pages else ""
        self.origin = Path(origin) if origin else None
        self.changed = datetime.fromisoformat(values.text(state.get("time")))
        self.page_count = len(pages)
        self.title = printable(Path(origin).name or first or (files[0].name if files else ""))
        self._folder = draft_folder
        self._held = held
        self._ledger = book
        self._state = state
        self._files = [File(path) for path in files]

    def take(self, report: Report = ignore) -> tuple[Project, Draft]:
        """The work, and the draft that goes on keeping it, on any thread; `report` gets pages.

        Of drafts that were taken, only the last one is to be used. Raises InputError if the work is
        damaged.
        """
        contents: dict[int, Page] = {}

        def page(number: int) -> Page:
            report(len(contents), self.page_count)
            contents[number] = records.decode(self._ledger.content(number))
            return contents[number]

        try:
            project = self._project(page)
        except _DAMAGES as error:
            raise InputError(
                f"The unsaved work on {self.title} is damaged; discard it and open "
                f"{printable(str(self.origin or 'the pictures'))} again."
            ) from error
        written = {id(page): (number, page) for number, page in contents.items()}
        return project, Draft(self._folder, self._held, self._ledger, written)

    def _project(self, page: Callable[[int], Page]) -> Project:
        document = Document(records.decode_pages(self._state.get("pages"), self._files, page))
        refs = [each.ref for each in document.pages]
        return Project(
            document,
            values.fields(self._state.get("options")),
            values.flag(self._state.get("embedded")),
            missing=tuple(ref for ref in refs if not os.path.isfile(ref.path)),
        )

    def discard(self) -> None:
        """Remove it for good."""
        self._ledger.close()
        journal.remove(self._folder, self._held)

    def release(self) -> None:
        """Leave it for the next time somebody looks."""
        self._ledger.close()
        self._held.release()


def left_behind(folder: Path) -> tuple[Recovered, ...]:
    """The unsaved work in the folder of all drafts whose program has ended, oldest first.

    What programs left there that had nothing unsaved is removed on the way.
    """
    found = [_examine(path) for path in _locks(folder)]
    return tuple(sorted((each for each in found if each), key=lambda each: each.changed))


def _locks(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob(f"*{LOCK_SUFFIX}"))
    except OSError as error:
        _log.warning("Unsaved work in %s cannot be looked for: %s", folder, error)
        return []


def _examine(path: Path) -> Recovered | None:
    """The unsaved work behind a lock file; None if there is none, or somebody has it open."""
    draft_folder = path.with_suffix("")
    try:
        held = lock.take(path)
    except Busy:
        return None
    except OSError as error:
        _log.warning("Unsaved work in %s cannot be looked at: %s", draft_folder, error)
        return None
    if not os.path.isfile(draft_folder / LEDGER):
        journal.remove(draft_folder, held)
        return None
    try:
        return _open(draft_folder, held)
    except _DAMAGES as error:
        _log.warning("Unsaved work in %s is damaged: %s", draft_folder, error)
        held.release()
        return None


def _open(draft_folder: Path, held: Lock) -> Recovered | None:
    """The unsaved work in a folder; one without any is removed. Raises one of _DAMAGES."""
    book = Ledger(draft_folder / LEDGER)
    try:
        version = book.version
        # A program that ended as soon as it began has left an empty file.
        if 0 < version <= ledger.VERSION and book.document():
            return Recovered(draft_folder, held, book)
    except BaseException:
        book.close()
        raise
    book.close()
    if version > ledger.VERSION:
        _log.warning("Unsaved work in %s is of a newer version of this program", draft_folder)
        held.release()
    else:
        journal.remove(draft_folder, held)
    return None
