"""Tells of the pages that are found in files in lots, not one by one."""

import time
from collections.abc import Callable, Iterable

from ppocr_desktop.document import PageRef

_LOT_S = 0.1
"""Lots are this far apart: each has the whole window look at the document."""


class Lots:
    """Tells of the first pages at once, of others when a lot is due or `send` is called."""

    def __init__(self, tell: Callable[[tuple[PageRef, ...]], object]) -> None:
        self._tell = tell
        self._refs: list[PageRef] = []
        self._due_s = time.monotonic()

    def add(self, refs: Iterable[PageRef]) -> None:
        """These were found."""
        self._refs += refs
        if time.monotonic() >= self._due_s:
            self.send()

    def send(self) -> None:
        """Tell of what has not been told of yet."""
        if self._refs:
            self._tell(tuple(self._refs))
            self._refs.clear()
            self._due_s = time.monotonic() + _LOT_S
