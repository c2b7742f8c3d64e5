"""Which characters are worth a second look, for proof-reading.

Measured against the truth of 25 receipts and 21 pages in seven languages; errors with a score of
0.995 and above, many of them the truth's own, left out. Rules for single characters find more
errors with fewer alarms than one threshold:

    model, pages      score below 0.90            the rules here
                      precision recall  a page    precision recall  a page
    small, receipts        0.33   0.66    10.8         0.34   0.67    10.8
    small, pages           0.16   0.81     5.0         0.20   0.86     4.2
    tiny, receipts         0.25   0.79    32.4         0.28   0.82    30.5
    tiny, pages            0.61   0.83    16.3         0.67   0.90    16.0
"""

import unicodedata
from enum import StrEnum

from ppocr_desktop import scripts
from ppocr_desktop.document import Character, Page

_DOUBTFUL = 0.90
_POOR = 0.70
_DOUBTFUL_FIGURE = 0.95
"""The highest of the thresholds. Of digits and CJK characters between 0.90 and this three in ten
were wrong, of letters one in thirteen."""

_DOUBTFUL_FORM = 0.70
"""Where the likeliest alternative differs by case or width only: of 190 such characters between
this and 0.90, six were wrong."""


class Confidence(StrEnum):
    """How surely something was read."""

    SURE = "sure"
    DOUBTFUL = "doubtful"
    POOR = "poor"


def level(score: float) -> Confidence:
    """The confidence that a score of 0..1 stands for, a line's or any other."""
    return _level(score, _DOUBTFUL)


def judge(character: Character) -> Confidence:
    """How surely a character was read; a space is always sure."""
    if character.text.isspace() or not character.text:
        return Confidence.SURE
    return _level(character.score, _threshold(character))


def is_doubtful(character: Character) -> bool:
    """Whether a character is worth a second look."""
    return judge(character) is not Confidence.SURE


def find(page: Page) -> tuple[tuple[int, int], ...]:
    """The doubtful characters of a page in order, each as the indices of line and character."""
    return tuple(
        (number, index)
        for number, line in enumerate(page.lines)
        for index, character in enumerate(line.characters)
        if character.score < _DOUBTFUL_FIGURE and is_doubtful(character)
    )


def _level(score: float, threshold: float) -> Confidence:
    if score >= threshold:
        return Confidence.SURE
    return Confidence.POOR if score < _POOR else Confidence.DOUBTFUL


def _threshold(character: Character) -> float:
    other = character.alternatives[0].text if character.alternatives else ""
    if other and _form(other) == _form(character.text):
        return _DOUBTFUL_FORM
    first = character.text[0]
    if first.isdigit() or (first.isalpha() and scripts.is_cjk(first)):
        return _DOUBTFUL_FIGURE
    return _DOUBTFUL


def _form(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
