"""Lock files: each is held by one process or thread at a time, and released when that ends."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_PAUSE_S = 0.2

if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

    def _is_there(_file: BinaryIO, _path: Path) -> bool:
        """Windows removes no open file."""
        return True

else:
    import fcntl

    def _lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # Some network disks know no locks; better to go on than to refuse all work there.
            return True
        return True

    def _unlock(file: BinaryIO) -> None:
        with suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_UN)

    def _is_there(file: BinaryIO, path: Path) -> bool:
        """Whether this file still has the name: its last holder may just have removed it."""
        try:
            return os.path.samestat(os.fstat(file.fileno()), path.stat())
        except FileNotFoundError:
            return False


class Busy(Exception):  # noqa: N818 - a state of things, not an error
    """Another process or thread has the lock."""


class Lock:
    """A lock that is held until it is released, at the latest when the process ends."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self._path = path

    def is_at(self, path: Path) -> bool:
        """Whether the lock's file has this name, maybe among others."""
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), path.stat())
        except OSError:
            return False

    def release(self) -> None:
        """Release the lock and leave its file, for those who wait for it."""
        _unlock(self._file)
        self._file.close()

    def remove(self) -> None:
        """Release the lock and remove its file."""
        if sys.platform == "win32":
            self.release()
        # On Windows this fails, rightly, if the next one has opened it by now.
        with suppress(OSError):
            self._path.unlink()
        if sys.platform != "win32":
            self.release()


def take(path: Path) -> Lock:
    """Take the lock at once. Raises Busy, and OSError when the file cannot be made."""
    while True:
        file = _open(path)
        if not _lock(file):
            file.close()
            raise Busy
        if _is_there(file, path):
            return Lock(file, path)
        file.close()


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("ab")
    except PermissionError as refusal:
        try:
            # Another user's, which may be looked at and locked all the same.
            return path.open("rb")
        except FileNotFoundError:
            raise refusal from None


@contextmanager
def hold(path: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock, whose file stays.

    `waiting` is called five times a second while another process or thread has it, and may raise.
    Raises OSError when the file cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    held = _wait(path, waiting)
    try:
        yield
    finally:
        held.release()


def _wait(path: Path, waiting: Callable[[], None]) -> Lock:
    while True:
        try:
            return take(path)
        except Busy:
            waiting()
            time.sleep(_PAUSE_S)
