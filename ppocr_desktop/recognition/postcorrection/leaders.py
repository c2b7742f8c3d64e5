"""Puts back the rows of dots that lead from a word to a number, or at least a space.

A recognizer reads some dots of a leader or none: "Index45" is what a table of contents comes to.
In the picture they can be counted.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import scripts
from ppocr_desktop.document import Character
from ppocr_desktop.recognition.postcorrection.blots import Blot, InkedLine
from ppocr_desktop.recognition.reader import Reading

_FILLERS = frozenset(" .…‥·・•:")
"""What is read of a leader, if anything."""
_CERTAINTY = 0.95
"""The score of what is put back."""

# In heights of the picture of the line: the x-height misleads where most of the ink is dots.
_WIDE = 1.2
"""From the middle of a character to that of the next: letters of one word never are so far apart
on the receipts and pages here."""
_SPACE = 0.15
"""The least width of a space."""
_LARGEST = 0.2
"""The largest width and height of a dot."""
_LEVEL = 0.06
"""How far the feet of dots are off their median at most."""

_LEAST_DOTS = 4
"""An ellipsis has three."""
_EVEN = 1.7
"""The largest step from dot to dot is at most so many times the smallest, or a column more."""


def restore(reading: Reading, line: InkedLine) -> Reading:
    """The reading with all dots of a leader, and a space where a wide gap shows none."""
    if not reading.has_single_code_points:
        return reading
    characters: list[Character] = []
    done = 0
    for before, after in _gaps(reading.characters, line):
        between = _between(before, after, reading.characters, line)
        characters += [*reading.characters[done : before + 1], *between]
        done = after
    return reading.with_characters([*characters, *reading.characters[done:]]) if done else reading


def _gaps(characters: Sequence[Character], line: InkedLine) -> Iterator[tuple[int, int]]:
    """The indices of neighbors far apart, with nothing but fillers between."""
    words = [index for index, one in enumerate(characters) if one.text not in _FILLERS]
    least = _WIDE * line.height_columns / line.width
    for before, after in pairwise(words):
        if characters[after].middle - characters[before].middle >= least:
            yield before, after


def _between(
    before: int, after: int, characters: Sequence[Character], line: InkedLine
) -> Sequence[Character]:
    """What belongs between two characters: a row of dots, what was read there, or a space."""
    left, right = (characters[index].middle * line.width for index in (before, after))
    dots = _row(line.between(left, right), line)
    if not dots:
        read = characters[before + 1 : after]
        # Beside a wide character that was passed over there is no space.
        is_narrow = not any(scripts.has_cjk(characters[index].text) for index in (before, after))
        return [_sign(" ", left, right, line)] if is_narrow and not read else read
    is_ink = np.asarray(line.ink.any(axis=0))
    start, end = dots[0].left, dots[-1].right
    opening = [_sign(" ", left, start, line)] if _is_blank(is_ink[:start][::-1], line) else []
    closing = [_sign(" ", end, right, line)] if _is_blank(is_ink[end:], line) else []
    return [*opening, *(_sign(".", dot.left, dot.right, line) for dot in dots), *closing]


def _is_blank(is_ink: NDArray[np.bool_], line: InkedLine) -> bool:
    """Whether the columns beside a row of dots, away from it, begin with a space."""
    return not is_ink[: round(_SPACE * line.height_columns)].any()


def _row(blots: Sequence[Blot], line: InkedLine) -> list[Blot]:
    """The dots among them that are level; none where they are too few or stand unevenly."""
    widest, highest = _LARGEST * line.height_columns, _LARGEST * len(line.ink)
    small = [
        one for one in blots if one.right - one.left <= widest and one.bottom - one.top <= highest
    ]
    if len(small) < _LEAST_DOTS:
        return []
    level = median(one.bottom for one in small)
    dots = [one for one in small if abs(one.bottom - level) <= max(1, _LEVEL * len(line.ink))]
    steps = [after.left - before.left for before, after in pairwise(dots)]
    is_even = len(dots) >= _LEAST_DOTS and max(steps) <= max(_EVEN * min(steps), min(steps) + 1)
    return dots if is_even else []


def _sign(text: str, left: float, right: float, line: InkedLine) -> Character:
    return Character(text, left / line.width, right / line.width, _CERTAINTY)
