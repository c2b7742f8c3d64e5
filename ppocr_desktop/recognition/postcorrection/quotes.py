"""Puts in the low opening quotation marks of German and its neighbors, which recognizers lack.

PP-OCR's character lists have “ but not „, which "small" leaves out and "tiny" takes for a comma or
two. In the picture it stands before its word: two strokes on the baseline that reach below it.
"""

import math
import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ppocr_desktop.document import Character
from ppocr_desktop.recognition.postcorrection.blots import Blot, InkedLine
from ppocr_desktop.recognition.reader import Reading

Columns = tuple[int, int]
"""Start and exclusive end"""

_LOW, _HIGH = "„", "“"
_STRAIGHT = '"'
_CLOSING = frozenset((_HIGH, "”", _STRAIGHT))
_MISREAD = frozenset(",.‚;_")
"""What the strokes are taken for."""
_START = re.compile(r"(?:^|(?<=[\s(\[{]))[,.‚]*[^\W_]")
"""A word, behind what the strokes may be taken for."""
_END = re.compile(r'\S[“”"]')
_DESCENDING = frozenset("gjpqyçÿQJ")

_CERTAINTY = 0.95
"""Of 608 marks in drawn lines, 10 to 40 pixels high, small has 585 with this and tiny nine in ten;
of 2,943 lines of pages, seven of them with such marks, none got one that it has not."""

# In x-heights.
_MIDDLE, _ABOVE, _BELOW = 0.5, 0.05, 0.08
"""A stroke begins between the first two, above the baseline, and ends below it by the third."""
_NARROWEST, _WIDEST = 0.2, 1.5
_APART = 0.5
"""Two strokes of a mark are no farther apart; one that stands for both is no narrower."""
_NEAR = 0.8
"""A mark is not farther from its word, and no nearer to what is before it."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a mark may be: before the character `word`, in place of those from `first` on.

    It lies between the columns `left` and `right`; a bracket may stand right before it.
    """

    first: int
    word: int
    left: float
    right: float
    is_bracketed: bool


def restore(reading: Reading, line: InkedLine) -> Reading:
    """The reading with the low quotation marks that are in its line."""
    below = _below(line)
    marks = []
    for place in _places(reading, line) if below else ():
        tails = below[bisect(below, place.left) : bisect(below, place.right)]
        mark = _mark(place, tails, line, reading.text) if tails else None
        marks += [(place, mark)] if mark else []
    return _with_marks(reading, marks, line.width) if marks else reading


def _below(line: InkedLine) -> list[int]:
    """The columns of what reaches below the baseline."""
    row = min(line.baseline + math.ceil(_BELOW * line.x_height), len(line.ink)) - 1
    return list(map(int, np.flatnonzero(line.ink[row])))


def _is_stroke(blot: Blot, line: InkedLine) -> bool:
    highest, lowest = _middle_row(line), line.baseline - _ABOVE * line.x_height
    least_bottom = line.baseline + _BELOW * line.x_height
    return highest <= blot.top <= lowest and blot.bottom >= least_bottom


def _gaps(mark: Columns, line: InkedLine) -> tuple[float, float]:
    """How far from a mark the letters before and after it are, in columns; infinite without any."""
    left, right = mark
    letters = np.flatnonzero(line.ink[: line.baseline].any(axis=0))
    before, after = letters[letters < left], letters[letters >= right]
    return (
        float(left - 1 - before[-1]) if before.size else math.inf,
        float(after[0] - right) if after.size else math.inf,
    )


def _middle_row(line: InkedLine) -> int:
    return round(line.baseline - _MIDDLE * line.x_height)


def _places(reading: Reading, line: InkedLine) -> Iterator[_Place]:
    """Where words begin; nowhere where a class is several code points."""
    characters = reading.characters
    starts = _START.finditer(reading.text) if reading.has_single_code_points else ()
    for start in starts:
        first, word = start.start(), start.end() - 1
        is_bracketed = first > 0 and not characters[first - 1].text.isspace()
        right = characters[word].middle * line.width
        yield _Place(first, word, _end_before(first, characters, line), right, is_bracketed)


def _end_before(first: int, characters: Sequence[Character], line: InkedLine) -> float:
    """The column from which on a new blot is not of the character before `first`; 0 without one."""
    said = (one for one in reversed(characters[:first]) if not one.text.isspace())
    last = next(said, None)
    if last is None:
        return 0.0
    reach = _APART * line.x_height_columns if last.text in _MISREAD else 0.0
    return last.middle * line.width + reach


def _mark(place: _Place, tails: Sequence[int], line: InkedLine, text: str) -> Columns | None:
    """The columns of the mark at a place, if there is one.

    `tails` are the columns there in which ink reaches below the baseline.
    """
    strokes = _strokes(place, line)
    is_awaited = _is_awaited(place, text)
    if not strokes and is_awaited and not line.ink[: _middle_row(line), tails].any():
        # The strokes touch the word, but what is below the baseline belongs to no letter.
        strokes = [(tails[0], tails[-1] + 1)]
    if not strokes:
        return None
    mark = strokes[0][0], strokes[-1][1]
    least = _NARROWEST if len(strokes) > 1 or is_awaited else _APART
    if not least <= (mark[1] - mark[0]) / line.x_height_columns <= _WIDEST:
        return None
    return mark if _is_near(place, mark, line) else None


def _strokes(place: _Place, line: InkedLine) -> list[Columns]:
    """The last two strokes at a place; the last one where they are too far apart for a mark."""
    blots = line.between(place.left, place.right)
    found = [(one.left, one.right) for one in blots if _is_stroke(one, line)][-2:]
    is_apart = len(found) > 1 and found[1][0] - found[0][1] > _APART * line.x_height_columns
    return found[1:] if is_apart else found


def _is_near(place: _Place, mark: Columns, line: InkedLine) -> bool:
    """Whether a mark is at its word, and no nearer to what is before it."""
    before, after = _gaps(mark, line)
    return after <= _NEAR * line.x_height_columns and (place.is_bracketed or after <= before)


def _is_awaited(place: _Place, text: str) -> bool:
    """Whether a closing mark follows, and the word's first letter has no descender."""
    return text[place.word] not in _DESCENDING and _END.search(text, place.word) is not None


def _with_marks(reading: Reading, marks: Sequence[tuple[_Place, Columns]], width: int) -> Reading:
    found: list[Character] = []
    done = 0
    for place, (left, right) in marks:
        low = Character(_LOW, left / width, right / width, _CERTAINTY)
        found += [*reading.characters[done : place.first], low]
        done = place.word
    found = _closed([*found, *reading.characters[done:]])
    return reading.with_characters(found)


def _closed(characters: Sequence[Character]) -> list[Character]:
    """The characters, straight marks that close what a low one opens made curly."""
    found: list[Character] = []
    is_open = False
    for one in characters:
        ends = is_open and one.text in _CLOSING
        is_open = one.text == _LOW or (is_open and not ends)
        found.append(replace(one, text=_HIGH) if ends and one.text == _STRAIGHT else one)
    return found
