"""Refines a reading by the ink of the line that it was read from.

A detector leaves room around the text, and a recognizer knows the middles of characters only. What
places text on a page, a PDF above all, wants the ink itself: how high and low it reaches, and where
words begin and end. It is measured on the straightened line, which is there anyway.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from ppocr_desktop.document import Character
from ppocr_desktop.recognition import ink, postcorrection
from ppocr_desktop.recognition.ink import Edges
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.postcorrection import spaces
from ppocr_desktop.recognition.postcorrection.blots import InkedLine
from ppocr_desktop.recognition.reader import Reading


def refine(reading: Reading, line: Image) -> Reading:
    """The reading with the extent of its ink, as far as that can be made out.

    `line` is the RGB picture it was read from, its text running to the right. The reading's `ink`
    then says which part of the height its letters fill, words begin and end where theirs does, some
    signs are there that recognizers leave out, and spaces without room are not.
    """
    inked = ink.find(line)
    ink.erase_neighbors(inked)
    band = ink.band(inked) if reading.characters else None
    if band is None:
        return spaces.accept(reading)
    reading = postcorrection.restore_signs(reading, InkedLine(inked, ink.STEP))
    top, bottom = band
    empty = ink.empty_columns(inked[top:bottom])
    characters = _placed(reading.characters, empty, inked.shape[1])
    extent = top / len(inked), bottom / len(inked)
    return spaces.correct(replace(reading, characters=characters, ink=extent))


def _placed(characters: tuple[Character, ...], empty: Edges, width: int) -> tuple[Character, ...]:
    """The characters, those at the ends of words reaching to the widest gap beside them.

    `empty` are the edges of the runs of empty columns, of which there are `width` in all.
    """
    placed = list(characters)
    before: int | None = None
    left = 0.0
    for first, last in [*_words(characters), (None, None)]:
        right = width if first is None else characters[first].middle * width
        start, end = _widest(empty, left, right)
        if start < end:
            _separate(placed, before, first, (start / width, end / width))
        before, left = last, 0.0 if last is None else characters[last].middle * width
    return tuple(placed)


def _separate(
    placed: list[Character], before: int | None, after: int | None, gap: tuple[float, float]
) -> None:
    """Put a gap between two characters, or one and an end of the line; a space fills it."""
    start, end = gap
    if before is not None:
        placed[before] = _reaching(placed[before], placed[before].start, start)
    if after is not None:
        placed[after] = _reaching(placed[after], end, placed[after].end)
    if before is not None and after is not None and abs(after - before) == 2:
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
