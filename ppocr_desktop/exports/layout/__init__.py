"""Plain text that looks like the page: indentation and gaps as spaces, on a grid of characters.

From the ground up: `levels` finds the rows, `runs` the words in them and where they lie, `pitch`
how wide characters are, `following` how that changes down the page, `monospace` and `proportional`
give each text its column, this one with `pieces` of rows and numbers set `flush` right, and
`sections` says which of them does.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median_low

from ppocr_desktop.document import Document, TextLine
from ppocr_desktop.exports import spans, text
from ppocr_desktop.exports.contents import filled, trimmed
from ppocr_desktop.exports.layout import levels, runs, sections
from ppocr_desktop.exports.layout.levels import Level
from ppocr_desktop.exports.layout.runs import Row
from ppocr_desktop.exports.text import Source

_TALLEST = 2.0
"""Rows that follow each other are at most so many line heights apart, middle to middle."""
_APART = 1.4
_MOST_EMPTY = 2
"""From so many times the usual distance on there are empty lines between rows, at most so many."""


_WIDEST = 1000
"""No more spaces on end, however far away a broken project file puts a line."""


def as_laid_out(source: Source) -> str:
    """The page's rows from top to bottom, each with its texts where they lie along the page.

    The margin that all rows share is left out. Lines that run another way than most follow at the
    end; those of a page of vertical text come as they are read.
    """
    page = text.page_of(source)
    lines = filled(page.lines)
    direction = spans.direction(page, lines)
    across = [line for line in lines if direction.takes(line)]
    others = [line for line in lines if not direction.takes(line)]
    if _length(others) >= _length(across):
        return text.as_lines(page)
    found = levels.stack(across, direction)
    rows = [[runs.split(line, span, direction) for span, line in level] for level in found]
    middles = [levels.middle(level) for level in found]
    empty = _empty(found, middles)
    rest = [trimmed(line.text) for line in others]
    written = _written(sections.place(rows, middles, empty), empty)
    return "\n".join([*written, *([""] if rest else []), *rest])


def render(document: Document) -> bytes:
    """UTF-8 with line feeds, pages as they are laid out; a form feed between pages."""
    return text.join_pages(as_laid_out(page.page) for page in document.pages)


def _length(lines: Sequence[TextLine]) -> int:
    return sum(len(line.text) for line in lines)


def _empty(found: Sequence[Level], middles: Sequence[float]) -> list[int]:
    """How many empty lines there is room for above each row."""
    steps = [after - before for before, after in pairwise(middles)]
    if not steps:
        return [0]
    height = median_low(span.height for level in found for span, _ in level)
    usual = max(min(median_low(steps), _TALLEST * height), height, 1.0)
    return [0, *(_count(step / usual) for step in steps)]


def _count(distance: float) -> int:
    """The empty lines between two rows that are so many times the usual distance apart."""
    return min(max(round(distance) - 1, 1), _MOST_EMPTY) if distance > _APART else 0


def _written(rows: Sequence[Row], empty: Sequence[int]) -> list[str]:
    margin = min(row[0].column for row in rows)
    written: list[str] = []
    for row, count in zip(rows, empty, strict=True):
        written += [*[""] * count, _write(row, margin)]
    return written


def _write(row: Row, margin: int) -> str:
    written, end = "", margin
    for column, piece in row:
        written += " " * min(column - end, _WIDEST) + piece
        end = column + runs.cells(piece)
    return written
