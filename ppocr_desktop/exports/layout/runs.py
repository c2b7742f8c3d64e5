"""A text line as runs of characters without a space between them, and where each lies along it."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from ppocr_desktop import scripts
from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.contents import clean, trimmed
from ppocr_desktop.exports.spans import Direction, Span

_HEAD = 6
"""So many characters tell where a run starts: what is misread further on does not move it."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters between spaces, `start` and `end` in pixels along the page.

    Cells are the columns of a terminal, of which a full-width character takes two: `cells` those of
    the text and `gap` those of the spaces before it. The first characters, `head` of them, have
    their middle at `center` in pixels, which is `place` cells from where the run starts. `pitch` is
    the width of a cell as far as the run tells. `is_typed` if a person has written the line.
    """

    text: str
    start: float
    end: float
    cells: int
    gap: int
    head: int
    place: float
    center: float
    pitch: float
    is_typed: bool = False

    def start_at(self, pitch: float) -> float:
        """Where the run's first cell begins if its cells have this width."""
        return self.center - self.place * pitch


Lines = Sequence[Sequence[Run]]
"""The lines of a row, none of them without runs."""


class Placed(NamedTuple):
    """A text and the column of a terminal in which it starts."""

    column: int
    text: str

    @property
    def end(self) -> int:
        return self.column + cells(self.text)


Row = list[Placed]
"""Texts from left to right, one at least, none of which overlaps the next."""

_Mark = tuple[str, float, float]
"""A character's text, its start and its end in pixels."""


def split(line: TextLine, span: Span, direction: Direction) -> list[Run]:
    """The runs of a line, which holds text, as they follow each other.

    There is but one where the line or the page is read from the right, and where the line runs
    another way than the page.
    """
    is_mirrored = direction.is_mirrored or scripts.is_right_to_left(line.text)
    if is_mirrored or not direction.has(line):
        return [_whole(trimmed(line.text), span)]
    marks: list[_Mark] = []
    runs: list[Run] = []
    gap = 0
    for mark in [*_marks(line, span), (" ", 0.0, 0.0)]:
        if not mark[0].isspace():
            marks.append(mark)
            continue
        if marks:
            runs.append(_run(marks, gap, is_typed=line.edited))
            marks, gap = [], 0
        gap += cells(mark[0])
    return runs


def cells(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(map(_cells, text))


@cache
def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _whole(text: str, span: Span) -> Run:
    count = max(cells(text), 1)
    middle = (span.start + span.end) / 2
    return Run(text, span.start, span.end, count, 0, 1, count / 2, middle, span.length / count)


def _marks(line: TextLine, span: Span) -> list[_Mark]:
    """The line's characters with cleaned text; spread over it where they do not spell its text."""
    known = line.characters
    if "".join(one.text for one in known) == line.text:
        found = [(clean(c.text), c.start, c.end) for c in known]
    else:
        text = trimmed(line.text)
        ends = [*accumulate(_cells(character) for character in text)]
        size = max(ends[-1], 1)
        found = [
            (character, (end - _cells(character)) / size, end / size)
            for character, end in zip(text, ends, strict=True)
        ]
    return [
        (text, span.start + start * span.length, span.start + end * span.length)
        for text, start, end in found
        if text
    ]


def _run(marks: Sequence[_Mark], gap: int, *, is_typed: bool) -> Run:
    text = "".join(text for text, *_ in marks)
    widths = [cells(text) for text, *_ in marks]
    ends = accumulate(widths)
    places = [end - width / 2 for end, width in zip(ends, widths, strict=True)]
    centers = [(start + end) / 2 for _, start, end in marks]
    head = min(len(marks), _HEAD)
    return Run(
        text,
        min(start for _, start, _ in marks),
        max(end for *_, end in marks),
        max(sum(widths), 1),
        gap,
        head,
        sum(places[:head]) / head,
        sum(centers[:head]) / head,
        _slope(places, centers),
        is_typed,
    )


def _slope(places: Sequence[float], centers: Sequence[float]) -> float:
    """The pixels from one cell to the next by least squares; 0 for a single character."""
    mean = sum(places) / len(places)
    spread = sum((place - mean) ** 2 for place in places)
    both = sum((p - mean) * c for p, c in zip(places, centers, strict=True))
    return both / spread if spread else 0.0
