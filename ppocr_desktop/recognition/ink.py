"""Finds how far the letters of a line reach in the picture it was read from.

A detector leaves room around the text, and a recognizer knows the middles of characters only. What
places text on a page, a PDF above all, wants the ink itself: how high and low it reaches, and where
words begin and end. It is measured on the straightened line, which is there anyway.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.document import Character
from ppocr_desktop.recognition import postcorrection
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.postcorrection import spaces
from ppocr_desktop.recognition.postcorrection.blots import Gray, InkedLine
from ppocr_desktop.recognition.reader import Reading

Counts = NDArray[np.int32]
Edges = list[int]
"""Start and exclusive end of each run of rows or columns that are alike, in one ascending list."""

_STEP = 2
"""One column in so many is looked at: a twenty-fifth of the line's height is exact enough."""
_FAINT = 12
"""Letters with less contrast than this cannot be told from their background."""
_SPECK = 2
"""A row or column with fewer pixels of ink is empty."""
_RULE = 0.85
"""A row that is ink for more than this share of its length is a rule, not writing."""

# The picture's height divided by these is the limit.
_RULES = 8
"""Vertical rules are together no wider."""
_NEIGHBOR = 4
"""Lines above and below reach less far into the picture."""
_DETACHED = 6
"""Accents and dots are no farther from their letters."""
_LOWEST = 5
"""What is lower, such as a dash, says nothing of a line."""

_NONE = -1
"""The index of no character, beyond the ends of a line."""
_ONE_BETWEEN = 2


def measure(reading: Reading, line: Image) -> Reading:
    """The reading with the extent of its ink, as far as that can be made out.

    `line` is the RGB picture it was read from, its text running to the right. The reading's `ink`
    then says which part of the height its letters fill, words begin and end where theirs does, some
    signs are there that recognizers leave out, and spaces without room are not.
    """
    ink = _ink_of(line)
    band = _band(ink) if reading.characters else None
    if band is None:
        return spaces.accept(reading)
    reading = postcorrection.restore_signs(reading, InkedLine(ink, _STEP))
    top, bottom = band
    columns = _sums(ink[top:bottom], 0)
    characters = _placed(reading.characters, _edges(columns < _SPECK), len(columns))
    measured = replace(reading, characters=characters, ink=(top / len(ink), bottom / len(ink)))
    return spaces.correct(measured)


def _ink_of(line: Image) -> Gray:
    """Each `_STEP`-th column of a line, binarized by Otsu's method: 1 where there is ink.

    Ink is darker or lighter than most; 0 all over where none can be told.
    """
    gray = np.ascontiguousarray(line[:, ::_STEP, 1])  # green is most of what the eye sees
    lightest, darkest = gray.max(axis=0, keepdims=True), gray.min(axis=0, keepdims=True)
    # Shadows fall across lines: within each piece of one, the background is what most of it is.
    piece = np.ones((1, len(gray) // _STEP), np.uint8)
    middle = cv2.mean(cv2.dilate(lightest, piece))[0] + cv2.mean(cv2.erode(darkest, piece))[0]
    if cv2.mean(gray)[0] * 2 < middle:
        gray, lightest, darkest = ~gray, ~darkest, ~lightest
    # What is dark all the way down is a rule. If much is, letters are as high as the picture.
    dark = 0.75 * int(darkest.min()) + 0.25 * int(lightest.max())
    if np.count_nonzero(lightest < dark) > len(gray) // _RULES:
        return np.zeros_like(gray)
    contrast = lightest - gray
    level, _ = cv2.threshold(contrast[::2], 0, 1, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    _, ink = cv2.threshold(contrast, max(level, _FAINT), 1, cv2.THRESH_BINARY)
    return np.asarray(ink, np.uint8)


def _sums(ink: Gray, axis: int) -> Counts:
    return np.asarray(cv2.reduce(ink, axis, cv2.REDUCE_SUM, dtype=cv2.CV_32S).ravel(), np.int32)


def _edges(is_on: NDArray[np.bool_]) -> Edges:
    """Those of the runs of True."""
    changes = (np.flatnonzero(is_on[1:] != is_on[:-1]) + 1).tolist()
    return [*([0] if is_on[0] else []), *changes, *([len(is_on)] if is_on[-1] else [])]


def _band(ink: Gray) -> tuple[int, int] | None:
    """The first row of the letters and the one after their last; None without any.

    Strokes of the lines above and below are taken out of `ink`.
    """
    height, width = ink.shape
    rows = _sums(ink, 1)
    reach = height // _NEIGHBOR
    for edge in (slice(0, reach), slice(height - 1, height - 1 - reach, -1)):
        if rows[edge.start]:
            _erase_neighbor(ink[edge])
            rows[edge] = ink[edge].sum(axis=1)
    rows[rows > _RULE * width] = 0
    return _joined(_edges(rows >= _SPECK), rows.tolist())


def _erase_neighbor(part: Gray) -> None:
    """Takes away strokes that come in over the first row and end before the last."""
    columns = np.flatnonzero(part[0])
    strokes = np.bitwise_and.accumulate(part[:, columns])
    part[:, columns] -= strokes - strokes[-1]


def _joined(edges: Edges, rows: Sequence[int]) -> tuple[int, int] | None:
    """The run of rows with most of the ink, merged with the runs of accents and the like near it.

    None where that is too low to be a line.
    """
    height = len(rows)
    runs = list(zip(edges[::2], edges[1::2], strict=True))
    if not runs:
        return None
    main = max(range(len(runs)), key=lambda index: sum(rows[slice(*runs[index])]))
    top, bottom = runs[main]
    for start, end in reversed(runs[:main]):
        if start == 0 or top - end > height // _DETACHED:
            break
        top = start
    for start, end in runs[main + 1 :]:
        if end == height or start - bottom > height // _DETACHED:
            break
        bottom = end
    return (top, bottom) if bottom - top >= height // _LOWEST else None


def _placed(characters: tuple[Character, ...], empty: Edges, width: int) -> tuple[Character, ...]:
    """The characters, those at the ends of words reaching to the widest gap beside them.

    `empty` are the edges of the runs of empty columns, of which there are `width` in all.
    """
    placed = list(characters)
    before, left = _NONE, 0.0
    for first, last in [*_words(characters), (_NONE, _NONE)]:
        right = characters[first].middle * width if first != _NONE else width
        gap = _widest(empty, left, right)
        if gap[0] < gap[1]:
            _separate(placed, before, first, (gap[0] / width, gap[1] / width))
        before, left = last, characters[last].middle * width
    return tuple(placed)


def _separate(placed: list[Character], before: int, after: int, gap: tuple[float, float]) -> None:
    """Put a gap between two characters, or one and an end of the line; a space fills it."""
    start, end = gap
    if before != _NONE:
        placed[before] = _reaching(placed[before], placed[before].start, start)
    if after != _NONE:
        placed[after] = _reaching(placed[after], end, placed[after].end)
    if abs(after - before) == _ONE_BETWEEN and _NONE not in {before, after}:
        space = (after + before) // 2
        placed[space] = _reaching(placed[space], start, end)


def _words(characters: Sequence[Character]) -> list[tuple[int, int]]:
    """The leftmost and the rightmost character of each word, from left to right."""
    words = []
    for is_space, group in groupby(
        range(len(characters)), key=lambda index: characters[index].text.isspace()
    ):
        if not is_space:
            first, *rest = group
            last = rest[-1] if rest else first
            leftwards = characters[first].start > characters[last].start
            words.append((last, first) if leftwards else (first, last))
    return sorted(words, key=lambda word: characters[word[0]].start)


def _widest(edges: Edges, left: float, right: float) -> tuple[float, float]:
    """The longest run, as far as it lies between two places; an empty one where there is none."""
    widest = (left, left)
    first = bisect_right(edges, left) & ~1
    for index in range(first, bisect_left(edges, right), 2):
        start, end = max(edges[index], left), min(edges[index + 1], right)
        if end - start > widest[1] - widest[0]:
            widest = (start, end)
    return widest


def _reaching(character: Character, start: float, end: float) -> Character:
    return Character(character.text, start, end, character.score, character.alternatives)
