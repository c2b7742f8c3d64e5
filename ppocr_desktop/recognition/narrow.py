"""Tells where narrow letters may stand too close to each other for a recognizer's time steps.

CTC needs a step between two letters that are the same, and a step is a sixth of the line's height:
of "iii, Illinois" in a common sans serif face a letter or a comma was lost more often than not.
Seen wider, such lines are read right.
"""

from itertools import pairwise

from ppocr_desktop.recognition.reader import STEP, Reading

_CLOSE = 1.5
"""Middles of letters nearer than so many steps are too close to be told apart with certainty."""
_STROKES = frozenset("iljI|")
_NARROW = _STROKES | frozenset("tfr1!.,:;'`-()[]{}\"/\\ ")
"""Other letters hardly ever hide one: reading all that are close again took a tenth more time, and
of 1,643 lines' 589 wrong characters 587 were left."""
_UNSURE, _LEGIBLE = 0.93, 0.9
"""Scores of a character that is in doubt, and of a line that is none the less readable."""
_STRETCH = 1.4


def is_cramped(reading: Reading, width: int) -> bool:
    """Whether a mere stroke beside a narrow letter is in doubt, in a picture `width` pixels wide.

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
