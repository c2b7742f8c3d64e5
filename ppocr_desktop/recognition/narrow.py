"""Tells where narrow letters may stand too close to each other for a recognizer's time steps.

CTC needs a step between two letters that are the same, and a step is a sixth of the line's height:
of "iii, Illinois" in a common sans serif face a letter or a comma was lost more often than not.
Seen wider, such lines are read right.
"""

from itertools import pairwise

from ppocr_desktop.recognition.reader import Reading

_STEP = 8
"""Pixels of a time step."""
_CLOSE = 1.5
"""Middles of letters nearer than so many steps are too close to be told apart with certainty."""
_UNSURE = 0.93
"""Only what is read with less is worth another look: 35 of 1,489 lines, whose 14 wrong characters
became 11."""
_LEGIBLE = 0.9
_STRETCH = 1.4


def is_cramped(reading: Reading, width: int) -> bool:
    """Whether a character next to a close one is in doubt, in a picture of so many pixels.

    Lines that hardly make sense, such as those on their heads, would not get any better.
    """
    reach = _CLOSE * _STEP / width
    return reading.score >= _LEGIBLE and any(
        min(before.score, after.score) < _UNSURE
        and abs(before.start + before.end - after.start - after.end) / 2 < reach
        for before, after in pairwise(reading.characters)
    )


def stretched(width: int) -> int:
    """How wide to make such a line instead, in whole steps."""
    return round(width * _STRETCH / _STEP) * _STEP
