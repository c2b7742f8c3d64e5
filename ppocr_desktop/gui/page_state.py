"""How far a page is with being read."""

from dataclasses import dataclass
from enum import StrEnum


class PageState(StrEnum):
    """Where a page is on its way to being read."""

    WAITING = "waiting"
    READING = "reading"
    DONE = "done"
    UNREAD = "unread"
    """Reading it was called off."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PageStatus:
    """A page's state, with the percent done while READING, and a sentence on why it FAILED."""

    state: PageState
    percent: int = 0
    reason: str = ""
