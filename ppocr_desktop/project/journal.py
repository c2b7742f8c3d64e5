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
"""By a page's id: its number in the ledger, and the page, which keeps its id from being reused."""


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
        `is_saved` there is nothing to recover; to write it makes the next change a small one.
        Passwords are not kept. Does nothing after `close`. Raises OutputError; what was kept before
        stays then.
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
        room, held = _take(folder)
        try:
            room.mkdir(mode=0o700)
            (room / FILES).mkdir(mode=0o700)
            return Draft(room, held, Ledger.create(room / LEDGER), {})
        except BaseException:
            remove(room, held)
            raise


def remove(room: Path, held: Lock) -> None:
    """Take away a draft's folder, of which nobody then thinks that it was left behind."""
    # Its ledger first: without one there is nothing to recover, should the rest fail.
    with suppress(OSError):
        (room / LEDGER).unlink()
    shutil.rmtree(room, ignore_errors=True)
    if room.exists():
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
    while True:
        room = folder / secrets.token_hex(8)
        # Somebody who looks for what was left behind may have it for a moment.
        with suppress(Busy):
            return room, lock.take(room.with_suffix(LOCK_SUFFIX))


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
