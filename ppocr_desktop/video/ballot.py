"""Lets several readings of one line agree on a text, so that it does not flicker."""

import difflib
from collections.abc import Sequence

from ppocr_desktop.document import TextLine

_VOTES = 5
_LEAD = 0.3
"""The text that is shown changes only to one whose scores add up to this much more."""
_SAME = 0.5
"""Texts less alike than this, 0..1, are of different lines."""


class Ballot:
    """The last readings of a line, and the one that wins a vote weighted by score.

    The vote ignores spaces, in which readings waver most; they are voted on afterwards.
    """

    def __init__(self) -> None:
        self._votes: list[TextLine] = []
        self._winner: TextLine | None = None

    def __len__(self) -> int:
        return len(self._votes)

    @property
    def winner(self) -> TextLine | None:
        """The best reading of the text that won; None before the first."""
        return self._winner

    def add(self, reading: TextLine, *, is_changed: bool, is_reshaped: bool) -> bool:
        """Count a reading of a line whose letters changed, or that has another shape, or neither.

        Returns whether the line says something else now: not just a better reading of the same
        text, or the same text with more after it.
        """
        before = self._winner
        says_other = before is None or self._says_other(reading, before, is_changed=is_changed)
        if says_other or is_reshaped:
            self._votes.clear()
            self._winner = None
        self._votes = [*self._votes, reading][-_VOTES:]
        self._winner = self._elect()
        return says_other and (before is None or squeezed(before) not in squeezed(self._winner))

    def _says_other(self, reading: TextLine, before: TextLine, *, is_changed: bool) -> bool:
        if squeezed(reading) == squeezed(before):
            return False
        if is_changed:
            return True
        is_unsure = reading.score < before.score - _LEAD
        return not is_unsure and _likeness(reading.text, before.text) < _SAME

    def _elect(self) -> TextLine:
        kept = squeezed(self._winner) if self._winner else ""
        votes = _most(self._votes, [squeezed(vote) for vote in self._votes], kept)
        shown = self._winner.text if self._winner else ""
        same = _most(votes, [vote.text for vote in votes], shown)
        return max(same, key=lambda vote: vote.score)


def squeezed(line: TextLine) -> str:
    """A line's text without its spaces."""
    return "".join(line.text.split())


def _most(votes: Sequence[TextLine], texts: Sequence[str], kept: str) -> list[TextLine]:
    """The votes for the text with the highest sum of scores; `kept` starts with a lead."""
    sums: dict[str, float] = {}
    for vote, text in zip(votes, texts, strict=True):
        sums[text] = sums.get(text, 0.0) + vote.score
    best = max(sums, key=lambda text: sums[text] + (_LEAD if text == kept else 0.0))
    return [vote for vote, text in zip(votes, texts, strict=True) if text == best]


def _likeness(first: str, second: str) -> float:
    return difflib.SequenceMatcher(None, first, second, autojunk=False).ratio()
