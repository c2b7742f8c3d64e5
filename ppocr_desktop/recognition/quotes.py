"""Puts in the low opening quotation marks of German and its neighbors, which recognizers lack.

The alphabets of PP-OCR have “ but not „, which "small" leaves out and "tiny" takes for a comma or
two. In the picture it stands before its word: two strokes, below the middle of the letters.
"""

import math
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from ppocr_desktop import scripts
from ppocr_desktop.document import Character
from ppocr_desktop.recognition.blots import Blot, InkedLine
from ppocr_desktop.recognition.reader import Reading

Columns = tuple[int, int]
"""The first one and that after the last."""

_LOW, _HIGH = "„", "“"
_STRAIGHT = '"'
_CLOSING = frozenset((_HIGH, "”", _STRAIGHT))
_STROKES = frozenset(",.‚")
"""What a stroke may be taken for."""
_ALIKE = _STROKES | {";", "_"}
_BRACKETS = frozenset("([{")
_DESCENDING = frozenset("gjpqyçÿQJ")

_LEGIBLE = 0.8
_CERTAINTY = 0.95
"""Of 608 marks in drawn lines, 10 to 40 pixels high, small has 585 with this and tiny nine in ten;
of 2,943 lines of pages, seven of them with such marks, none got one that it has not."""

# In heights of letters without ascenders.
_MIDDLE, _ABOVE, _BELOW = 0.5, 0.05, 0.08
"""A stroke begins below the middle and above the feet of the letters, and ends below these."""
_NARROWEST, _WIDEST = 0.2, 1.5
_APART = 0.5
_NEAR = 0.8
"""A mark is not farther from its word, and no nearer to what is before it."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a mark may be: before the character `word`, in place of those from `first` on.

    It is between two columns. A bracket may stand right before it, or a mark that closes it follow.
    """

    first: int
    word: int
    left: float
    right: float
    is_bracketed: bool
    is_awaited: bool


def restore(reading: Reading, line: InkedLine) -> Reading:
    """The reading with the low quotation marks that are in its line."""
    # Korean, Chinese and Japanese have no such marks, but strokes below the feet of Latin letters.
    if reading.score < _LEGIBLE or scripts.has_cjk(reading.text):
        return reading
    below = _below(line)
    places = [
        place
        for place in _places(reading.characters, line)
        if bisect(below, place.left) < bisect(below, place.right)
    ]
    strokes = [blot for blot in line.blots if _is_stroke(blot, line)] if places else []
    marks = []
    for place in places:
        inside = [one for one in strokes if place.left < one.middle < place.right]
        found = [(one.left, one.right) for one in inside]
        if not found and place.is_awaited:
            found = _tail(place, below, line)
        mark = _mark(found[-2:], line, place)
        marks += [(place, mark)] if mark else []
    return _with_marks(reading, marks, line.width) if marks else reading


def _below(line: InkedLine) -> list[int]:
    """The columns of what goes on below the feet of the letters."""
    row = min(line.foot + math.ceil(_BELOW * line.height), len(line.ink)) - 1
    return list(map(int, np.flatnonzero(line.ink[row])))


def _is_stroke(blot: Blot, line: InkedLine) -> bool:
    highest, lowest = _middle_row(line), line.foot - _ABOVE * line.height
    return highest <= blot.top <= lowest and blot.bottom >= line.foot + _BELOW * line.height


def _tail(place: _Place, below: Sequence[int], line: InkedLine) -> list[Columns]:
    """Of strokes that run into the word after them, what goes on below beside the letters."""
    inside = [column for column in below if place.left < column < place.right]
    if not inside or line.ink[: _middle_row(line), inside].any():
        return []
    return [(inside[0], inside[-1] + 1)]


def _gaps(mark: Columns, line: InkedLine) -> tuple[float, float]:
    """How far the letters before and after it are; infinite where there are none."""
    left, right = mark
    letters = np.flatnonzero(line.ink[: line.foot].any(axis=0))
    before, after = letters[letters < left], letters[letters >= right]
    return (
        float(left - 1 - before[-1]) if before.size else math.inf,
        float(after[0] - right) if after.size else math.inf,
    )


def _middle_row(line: InkedLine) -> int:
    return round(line.foot - _MIDDLE * line.height)


def _places(characters: Sequence[Character], line: InkedLine) -> Iterator[_Place]:
    """Where words begin."""
    for word, character in enumerate(characters):
        if not character.text.isalnum():
            continue
        first = word
        while first and characters[first - 1].text in _STROKES:
            first -= 1
        before = characters[first - 1].text if first else " "
        if before.isspace() or before in _BRACKETS:
            left, right = _end_before(first, characters, line), _middle(character) * line.width
            is_awaited = character.text not in _DESCENDING and _is_closed(characters[word:])
            yield _Place(first, word, left, right, before in _BRACKETS, is_awaited)


def _is_closed(characters: Sequence[Character]) -> bool:
    """Whether a closing mark comes after a word."""
    return any(
        after.text in _CLOSING and not before.text.isspace()
        for before, after in pairwise(characters)
    )


def _end_before(first: int, characters: Sequence[Character], line: InkedLine) -> float:
    """The column from which on ink is not that of the last character before the first."""
    said = (one for one in reversed(characters[:first]) if not one.text.isspace())
    last = next(said, None)
    if last is None:
        return 0.0
    reach = _APART * line.unit if last.text in _ALIKE else 0.0
    return _middle(last) * line.width + reach


def _mark(near: Sequence[Columns], line: InkedLine, place: _Place) -> Columns | None:
    """The columns of the mark that the strokes nearest to a word make, if they make one."""
    if len(near) > 1 and near[1][0] - near[0][1] > _APART * line.unit:
        near = near[1:]
    if not near:
        return None
    mark = near[0][0], near[-1][1]
    least = _NARROWEST if len(near) > 1 or place.is_awaited else _APART
    if not least <= (mark[1] - mark[0]) / line.unit <= _WIDEST:
        return None
    before, after = _gaps(mark, line)
    is_near = after <= _NEAR * line.unit and (place.is_bracketed or after <= before)
    return mark if is_near else None


def _with_marks(reading: Reading, marks: Sequence[tuple[_Place, Columns]], width: int) -> Reading:
    found: list[Character] = []
    done = 0
    for place, (left, right) in marks:
        low = Character(_LOW, left / width, right / width, _CERTAINTY)
        found += [*reading.characters[done : place.first], low]
        done = place.word
    found = _closed([*found, *reading.characters[done:]])
    return replace(reading, text="".join(one.text for one in found), characters=tuple(found))


def _closed(characters: Sequence[Character]) -> list[Character]:
    """With the straight marks that belong to low ones as these have them."""
    found: list[Character] = []
    is_open = False
    for one in characters:
        ends = is_open and one.text in _CLOSING
        is_open = one.text == _LOW or (is_open and not ends)
        found.append(replace(one, text=_HIGH) if ends and one.text == _STRAIGHT else one)
    return found


def _middle(character: Character) -> float:
    return (character.start + character.end) / 2
