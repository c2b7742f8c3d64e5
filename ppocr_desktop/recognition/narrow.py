"""Tells where narrow letters may stand too close to each other for a recognizer's time steps.

CTC needs a step between two letters that are the same, and a step is a sixth of the line's height:
of "iii, Illinois" in a common sans serif face a letter or a comma was lost more often than not.
Letters of a page that was photographed from the side are all narrow. Seen wider, such lines are
read right.
"""

from itertools import pairwise

from ppocr_desktop import scripts
from ppocr_desktop.recognition.reader import STEP, Reading

_CLOSE = 1.5
"""Middles of letters nearer than so many steps are too close to be told apart with certainty."""
_STROKES = frozenset("iljI|")
_NARROW = _STROKES | frozenset("tfr1!.,:;'`-()[]{}\"/\\ ")
"""Other letters hardly ever hide one: reading all that are close again took a tenth more time, and
of 1,643 lines' 589 wrong characters 587 were left."""
_UNSURE, _LEGIBLE = 0.93, 0.9
"""Scores of a character that is in doubt, and of a line that is none the less readable."""
_CROWDED = 1.6
"""Steps from one letter to the next on average. On drawn photographs of pages from the side half of
the wrong characters of lines below it are read right when stretched, above it a third. Of lines of
receipts 3 % are below, of rendered pages 2 %."""
_FEWEST = 4
"""So many pairs of letters tell how close they are on average."""
_DOUBTFUL = 0.9
"""Score of a character in a crowded line: of lines without one below it nothing is gained."""
_LESS_SURE = 0.03
"""By so much a reading that says more may be less sure: letters left out do not lower a score."""
_STRETCH = 1.4


def is_cramped(reading: Reading, width: int) -> bool:
    """Whether letters may be lost as they are too close, in a picture `width` pixels wide."""
    return _may_lack_strokes(reading, width) or _is_crowded(reading, width)


def better(reading: Reading, wide: Reading) -> Reading:
    """The one of a line's readings that says more, unless it is clearly less sure."""
    says_as_much = len(wide.characters) >= len(reading.characters)
    return wide if wide.score > reading.score - _LESS_SURE * says_as_much else reading


def _is_crowded(reading: Reading, width: int) -> bool:
    """Whether letters of the alphabet are close to each other all along, and one is in doubt."""
    if all(one.score >= _DOUBTFUL for one in reading.characters):
        return False
    gaps = [
        abs(after.middle - before.middle)
        for before, after in pairwise(reading.characters)
        if _is_letter(before.text) and _is_letter(after.text)
    ]
    return len(gaps) >= _FEWEST and sum(gaps) * width < _CROWDED * STEP * len(gaps)


def _is_letter(text: str) -> bool:
    """Any sign of a script whose letters are narrower than a line is high, no space."""
    return not text.isspace() and not scripts.is_cjk(text)


def _may_lack_strokes(reading: Reading, width: int) -> bool:
    """Whether a mere stroke beside a narrow letter is in doubt.

    Lines that hardly make sense, such as those upside down, would not get any better.
    """
    reach = _CLOSE * STEP / width
    return reading.score >= _LEGIBLE and any(
        min(before.score, after.score) < _UNSURE
        and abs(before.middle - after.middle) < reach
        and _may_hide_another(before.text, after.text)
        for before, after in pairwise(reading.characters)
    )


def _may_hide_another(before: str, after: str) -> bool:
    both = {before, after}
    return both <= _NARROW and not both.isdisjoint(_STROKES)


def stretched(width: int) -> int:
    """How wide to make such a line instead, in whole steps."""
    return round(width * _STRETCH / STEP) * STEP
