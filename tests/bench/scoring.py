"""How well a page was read: pure comparisons of the lines read with the true ones.

Folding before comparison: compatibility forms and case are evened out (a receipt's truth is all
capitals; full-width and half-width forms look alike), as is white space within lines. Words are
runs of letters and digits, so punctuation does not count among words; it does among characters.
"""

import math
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition import agreement
from ppocr_desktop.recognition.agreement import WordCount

__all__ = ["Line", "Share", "WordCount", "count_edits", "count_found", "count_ordered"]
__all__ += ["count_words", "distance", "fold", "longest_increasing", "overlapped"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, true or read; polygon as in `ppocr_desktop.document`."""

    text: str
    polygon: Polygon


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many: edits of true characters, lines found of true lines."""

    part: int = 0
    whole: int = 0

    def __add__(self, other: Self) -> Self:
        return type(self)(self.part + other.part, self.whole + other.whole)

    @property
    def ratio(self) -> float:
        return self.part / max(self.whole, 1)


def fold(text: str) -> str:
    """The text without white space, case and compatibility forms."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def count_words(truth: Iterable[Line], read: Iterable[Line]) -> WordCount:
    """A page's words compared as multisets, wherever they stand."""
    return agreement.count((line.text for line in truth), (line.text for line in read))


def count_edits(truth: Sequence[Line], read: Iterable[Line]) -> Share:
    """Character edits that turn the reading into the truth, of the true characters.

    Their ratio is the character error rate. Every line read is joined to the true line it overlaps
    most, several to one in their order along it. Lines read where there is none are insertions.
    """
    joined: list[list[tuple[float, str]]] = [[] for _ in truth]
    edits = 0
    for line in read:
        index = overlapped(truth, line)
        if index is None:
            edits += len(fold(line.text))
        else:
            joined[index].append((_place(line, truth[index]), line.text))
    true_texts = [fold(line.text) for line in truth]
    for text, parts in zip(true_texts, joined, strict=True):
        edits += distance(text, fold("".join(part for _, part in sorted(parts))))
    return Share(edits, sum(map(len, true_texts)))


def _place(line: Line, along: Line) -> float:
    x, y = geometry.center(line.polygon)
    angle = geometry.angle(along.polygon)
    return x * math.cos(angle) + y * math.sin(angle)


def overlapped(truth: Sequence[Line], line: Line) -> int | None:
    """Which true line shares the largest area with a line read, None where none does."""
    areas = [geometry.intersection(line.polygon, true.polygon) for true in truth]
    largest = max(areas, default=0.0)
    return areas.index(largest) if largest > 0 else None


def distance(first: str, second: str) -> int:
    """Levenshtein distance, all rows of a column at once in the bits of an integer.

    Myers, "A fast bit-vector algorithm for approximate string matching", JACM 46 (1999), with
    Hyyrö's boundary for whole strings.
    """
    if not first:
        return len(second)
    places: dict[str, int] = {}
    for index, character in enumerate(first):
        places[character] = places.get(character, 0) | 1 << index
    every, last = (1 << len(first)) - 1, 1 << (len(first) - 1)
    up, down, edits = every, 0, len(first)
    for character in second:
        same = places.get(character, 0)
        diagonal = (((same & up) + up) ^ up) | same
        right_up = down | ~(diagonal | up)
        right_down = up & diagonal
        edits += bool(right_up & last) - bool(right_down & last)
        right_up = right_up << 1 | 1
        up = (right_down << 1 | ~(same | down | right_up)) & every
        down = right_up & (same | down) & every
    return edits


def count_found(truth: Sequence[Line], read: Sequence[Line]) -> Share:
    """The true lines of which at least half the area lies in lines read."""
    found = sum(
        sum(geometry.intersection(line.polygon, true.polygon) for line in read)
        >= geometry.area(true.polygon) / 2
        for true in truth
    )
    return Share(found, len(truth))


def count_ordered(truth: Sequence[Line], read: Iterable[Line]) -> Share:
    """The true lines that the reading meets in their order: the longest increasing subsequence."""
    met = (index for line in read if (index := overlapped(truth, line)) is not None)
    return Share(longest_increasing(met), len(truth))


def longest_increasing(numbers: Iterable[int]) -> int:
    """The length of the longest strictly increasing subsequence."""
    ends: list[int] = []
    for number in numbers:
        place = bisect_left(ends, number)
        ends[place : place + 1] = [number]
    return len(ends)
