"""How far a page is with being read."""

from dataclasses import dataclass
from enum import StrEnum


class PageState(StrEnum):
    """What a page waits for."""

    WAITING = "waiting"
    READING = "reading"
    DONE = "done"
    UNREAD = "unread"
    """Reading it was called off."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PageStatus:
    """A page's state; `percent` counts while it is read, `reason` is a sentence once it failed."""

    state: PageState
    percent: int = 0
    reason: str = ""
