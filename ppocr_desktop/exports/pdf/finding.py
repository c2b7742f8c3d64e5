"""What reading a finished PDF back has found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """How many of the words that were looked for were found, and how far off in line heights."""

    words: int = 0
    found: int = 0
    distance: float = 0.0

    @property
    def share(self) -> float:
        return self.found / self.words if self.words else 1.0
