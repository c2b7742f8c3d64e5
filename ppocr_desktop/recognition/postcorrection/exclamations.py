"""Puts in the inverted exclamation marks of Spanish, which recognizers lack.

PP-OCR's character lists have ¿ but not ¡, which "small" leaves out and "tiny" takes for an i or j.
In the picture it stands before its word: a dot over a stroke that reaches below the baseline.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ppocr_desktop.document import Character
from ppocr_desktop.recognition.postcorrection.blots import Blot, InkedLine
from ppocr_desktop.recognition.reader import Reading

_MARK = "¡"
_START = re.compile(r"(?:^|(?<=[\s(\[{«“\"'¿—–-]))[ijl1I;!|¿]{0,3}[^\W_]")
"""A word, behind what marks may be taken for."""
_J, _SURE = "j", 0.95
"""A j read with this score is one: where most letters are capitals it is as high as a mark."""
_CERTAINTY = 0.95
"""Of 312 marks in 300 drawn lines, 11 to 34 pixels high, small has 264 with this and tiny 253, none
too many; neither had any."""

# In x-heights.
_THICKEST = 0.5
_SHORTEST, _LONGEST = 0.55, 1.3
_BELOW = 0.1
"""The stroke ends so far below the baseline."""
_LOWEST, _HIGHEST = 0.6, 1.25
"""How far above the baseline the top of the dot is."""
_ASIDE = 0.4
"""How far the middle of the dot may be from that of the stroke, in italics above all."""
_WHOLE = 1.1, 1.7
"""How long a stroke is into which the dot has flowed."""
_NEAR = 0.8
"""A mark is no farther from its word."""

_WIDER = 1.5
"""The stroke is at most so many times as wide as the dot, and a column; that of a ¿ is wider."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where marks may be: before a word, behind the characters from `first` to `word`, exclusive.

    All lie between the columns `left` and `right`.
    """

    first: int
    word: int
    left: float
    right: float


def restore(reading: Reading, line: InkedLine) -> Reading:
    """The reading with the inverted exclamation marks that are in its line."""
    characters: list[Character] = []
    done = 0
    for place in _places(reading, line):
        blots = line.between(place.left, place.right)
        marks = _marks(blots, line, is_awaited="!" in reading.text[place.word :])
        replaced = _replaced(place, marks, blots) if marks else slice(0)
        if marks and not any(map(_is_sure_j, reading.characters[replaced])):
            spans = ((mark.left / line.width, mark.right / line.width) for mark in marks)
            characters += reading.characters[done : replaced.start]
            characters += [Character(_MARK, *span, _CERTAINTY) for span in spans]
            done = replaced.stop
    if not characters:
        return reading
    return reading.with_characters([*characters, *reading.characters[done:]])


def _places(reading: Reading, line: InkedLine) -> Iterator[_Place]:
    """Where words begin and ink is below; nowhere where a class is several code points."""
    characters = reading.characters
    row = min(line.baseline + math.ceil(_BELOW * line.x_height), len(line.ink)) - 1
    below = line.ink[row]
    starts = _START.finditer(reading.text) if reading.has_single_code_points else ()
    for start in starts:
        first, word = start.start(), start.end() - 1
        left = _end_before(first, characters) * line.width
        right = characters[word].middle * line.width
        if below[int(left) : int(right) + 1].any():
            yield _Place(first, word, left, right)


def _end_before(first: int, characters: Sequence[Character]) -> float:
    """The middle of the last character before `first` that shows, 0 without one."""
    return next((one.middle for one in reversed(characters[:first]) if not one.text.isspace()), 0.0)


def _marks(blots: Sequence[Blot], line: InkedLine, *, is_awaited: bool) -> list[Blot]:
    """The strokes of the marks among them, if a word follows at once."""
    marks = [one for one in blots if _is_mark(one, blots, line, is_awaited=is_awaited)]
    return marks if marks and _is_near(marks[-1], line) else []


def _replaced(place: _Place, marks: Sequence[Blot], blots: Sequence[Blot]) -> slice:
    """The characters that marks were taken for: those at a place but for letters around them."""
    before = _count(one for one in blots if one.right <= marks[0].left)
    behind = _count(one for one in blots if one.left >= marks[-1].right)
    first = min(place.first + before, place.word)
    return slice(first, max(first, place.word - behind))


def _is_sure_j(one: Character) -> bool:
    return one.text == _J and one.score >= _SURE


def _is_mark(stroke: Blot, blots: Iterable[Blot], line: InkedLine, *, is_awaited: bool) -> bool:
    """Whether it is the stroke of a mark, its dot being among the others.

    The dot may have flowed into the stroke where the mark `is_awaited`.
    """
    width, height = line.size(stroke)
    is_low = stroke.bottom >= line.baseline + _BELOW * line.x_height
    if not is_low or width > _THICKEST:
        return False
    if _SHORTEST <= height <= _LONGEST and any(_is_dot(one, stroke, line) for one in blots):
        return True
    least, most = _WHOLE
    return is_awaited and least <= height <= most and _has_level(stroke, line)


def _is_dot(blot: Blot, stroke: Blot, line: InkedLine) -> bool:
    aside = abs(blot.left + blot.right - stroke.left - stroke.right) / 2
    is_over = blot.bottom <= stroke.top and aside <= _ASIDE * line.x_height_columns
    is_narrow = stroke.right - stroke.left <= _WIDER * (blot.right - blot.left) + 1
    is_small = max(line.size(blot)) <= _THICKEST
    return is_over and is_narrow and is_small and _has_level(blot, line)


def _has_level(blot: Blot, line: InkedLine) -> bool:
    """Whether it begins where small letters do."""
    return _LOWEST <= (line.baseline - blot.top) / line.x_height <= _HIGHEST


def _is_near(mark: Blot, line: InkedLine) -> bool:
    """Whether a word follows the mark at once."""
    gap = math.ceil(_NEAR * line.x_height_columns)
    return bool(line.ink[: line.baseline, mark.right : mark.right + gap].any())


def _count(blots: Iterable[Blot]) -> int:
    """How many letters they are, an i and its dot being one."""
    letters, end = 0, 0
    for blot in blots:
        letters += blot.left >= end
        end = max(end, blot.right)
    return letters
