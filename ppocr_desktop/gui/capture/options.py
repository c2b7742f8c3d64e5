"""What people choose about reading off the screen."""

from dataclasses import dataclass
from enum import StrEnum


class ResultShown(StrEnum):
    """How the user learns what was read; it is on the clipboard in any case."""

    PANEL = "panel"
    NOTIFICATION = "notification"


@dataclass(frozen=True, slots=True)
class CaptureOptions:
    """How results are shown and kept."""

    result: ResultShown = ResultShown.PANEL
    keep_recent: bool = False
    """Whether what was read last is there again after a restart."""
