"""How far saving or loading is, in bytes of files and, roughly, of pages."""

import stat
from collections.abc import Iterable
from pathlib import Path

from ppocr_desktop.progress import Report

PAGE_BYTES = 4 << 20
"""A page of dense print takes as long to write as a file of this many bytes takes to copy."""


class Tally:
    """Adds up what is done and reports it, never more than the total."""

    def __init__(self, report: Report, total: int) -> None:
        self._report = report
        self._total = max(total, 1)
        self._done = 0

    def add(self, count: int) -> None:
        """Report `count` more bytes as done; lets `Cancelled` through."""
        self._done = min(self._done + count, self._total)
        self._report(self._done, self._total)


def size(paths: Iterable[Path]) -> int:
    """The bytes of the files, 0 for one that is missing."""
    return sum(map(_size, paths))


def _size(path: Path) -> int:
    # Not looked for first: it may vanish in between.
    try:
        status = path.stat()
    except (OSError, ValueError):
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0
