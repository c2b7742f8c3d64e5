"""What each system's way of registering hotkeys offers."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QKeyCombination, QObject, Signal


class ProblemKind(StrEnum):
    """Why a hotkey does not work."""

    TAKEN = "taken"
    """Another program or the desktop has the keys."""
    TOO_COMMON = "too-common"
    """Nobody could type these keys any more."""
    ABSENT = "absent"
    """The keyboard has no such key."""
    REFUSED = "refused"
    """The user or the desktop did not allow it."""
    UNSUPPORTED = "unsupported"
    """This desktop lets no program have hotkeys."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a hotkey does not work, and keys that would; "" where none are known."""

    kind: ProblemKind
    proposal: str = ""


class Backend(QObject):
    """No hotkeys at all; the systems' own kinds do better."""

    pressed = Signal(str)
    """The name of a hotkey."""
    settled = Signal(str, object)
    """The outcome of a `grab` that could not tell it at once: the name, a Problem or None."""

    asks_user = False
    """Whether the desktop asks the user before a program gets a hotkey."""

    def grab(self, name: str, keys: QKeyCombination) -> Problem | None:
        """Register keys under a name that has none yet; the problem, if that is known at once."""
        del name, keys
        return Problem(ProblemKind.UNSUPPORTED)

    def release(self, name: str) -> None:
        """Let the keys of a name be anybody's again."""

    def keys_of(self, name: str) -> str:
        """What the desktop says its keys are; "" where they are those that were asked for."""
        del name
        return ""

    def close(self) -> None:
        """Let all keys go."""
