"""Keeps unsaved work: each open document has a private folder that outlives a crash."""

import secrets
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from ppocr_desktop import lock
from ppocr_desktop.document import Page
from ppocr_desktop.errors import OutputError
from ppocr_desktop.lock import Busy, Lock
from ppocr_desktop.project import records
from ppocr_desktop.project.content import Project
from ppocr_desktop.project.ledger import Ledger
from ppocr_desktop.project.records import EMPTY

LEDGER = "ledger.sqlite"
FILES = "files"
LOCK_SUFFIX = ".lock"

Contents = dict[int, tuple[int, Page]]
"""By the id() of a page: its number in the ledger, and the page, so that no other gets its id."""


class Draft:
    """The private folder of one open document, there as long as the document is open.

    After `close` nothing is left of it; after `leave` or a crash `left_behind` finds it. Methods
    may be called from any thread.
    """

    def __init__(self, folder: Path, held: Lock, ledger: Ledger, contents: Contents) -> None:
        self._folder = folder
        self._held = held
        self._ledger = ledger
        self._contents = contents
        self._next = max((number for number, _ in contents.values()), default=0) + 1
        self._mutex = threading.Lock()
        self._is_open = True

    @property
    def files(self) -> Path:
        """A folder for what only this document has: pasted pictures, embedded files."""
        return self._folder / FILES

    def write(self, project: Project, origin: Path | None, *, is_saved: bool = False) -> None:
        """Keep this state, writing the contents only of pages that are new objects.

        `origin` is the project file that the document was loaded from or saved to. A state that
        `is_saved` there is not offered for recovery; it is written so that the next state has few
        new pages. Passwords are not kept. Does nothing after `close`. Raises OutputError; what was
        kept before stays then.
        """
        every = (page.page for page in project.document.pages)
        pages = {id(page): page for page in every if page != EMPTY}
        with self._mutex, explained(self._folder):
            if not self._is_open:
                return
            kept = {key: each for key, each in self._contents.items() if key in pages}
            missing = (key for key in pages if key not in kept)
            new = {key: (number, pages[key]) for number, key in enumerate(missing, self._next)}
            self._ledger.write(
                b"" if is_saved else _state(project, origin, kept | new),
                ((number, records.encode(page)) for number, page in new.values()),
                [number for key, (number, _) in self._contents.items() if key not in kept],
            )
            self._contents = kept | new
            self._next += len(new)

    def leave(self) -> None:
        """Let go of the folder and keep it, for `left_behind` to find what was written last."""
        with self._mutex:
            if self._is_open:
                self._is_open = False
                self._ledger.close()
                self._held.release()

    def close(self) -> None:
        """Remove the folder with all that is in it."""
        with self._mutex:
            if self._is_open:
                self._is_open = False
                self._ledger.close()
                remove(self._folder, self._held)


def begin(folder: Path) -> Draft:
    """A new draft in the folder of all drafts, see `places.journal`. Raises OutputError."""
    with explained(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft_folder, held = _take(folder)
        try:
            draft_folder.mkdir(mode=0o700)
            (draft_folder / FILES).mkdir(mode=0o700)
            return Draft(draft_folder, held, Ledger.create(draft_folder / LEDGER), {})
        except BaseException:
            remove(draft_folder, held)
            raise


def remove(draft_folder: Path, held: Lock) -> None:
    """Remove a draft's folder and, once it is gone, its lock."""
    # Its ledger first: without one there is nothing to recover, should the rest fail.
    with suppress(OSError):
        (draft_folder / LEDGER).unlink()
    shutil.rmtree(draft_folder, ignore_errors=True)
    if draft_folder.exists():
        held.release()
    else:
        held.remove()


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turns what disk and database raise into an OutputError."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise OutputError(
            f"Unsaved work cannot be kept safe in {folder} ({reason}); save it, then make room "
            "there or set PPOCR_DESKTOP_STATE to another folder."
        ) from error


def _take(folder: Path) -> tuple[Path, Lock]:
    """A path for the folder of a new draft, and the lock on it."""
    while True:
        draft_folder = folder / secrets.token_hex(8)
        # A program that looks for unsaved work may hold the lock for a moment.
        with suppress(Busy):
            return draft_folder, lock.take(draft_folder.with_suffix(LOCK_SUFFIX))


def _state(project: Project, origin: Path | None, contents: Contents) -> bytes:
    pages = project.document.pages
    paths = dict.fromkeys(page.ref.path for page in pages)
    files = {path: number for number, path in enumerate(paths)}
    numbers = [contents.get(id(page.page), (0, EMPTY))[0] for page in pages]
    state = {
        "time": datetime.now(UTC).isoformat(),
        "origin": str(origin.absolute()) if origin else "",
        "embedded": project.embedded,
        "options": dict(project.options),
        "files": [str(path.absolute()) for path in files],
        "pages": records.encode_pages(pages, files, numbers),
    }
    return records.dump(state).encode("ascii")
