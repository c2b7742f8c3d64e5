"""Plain text that looks like the page: indentation and gaps as spaces, on a grid of characters.

From the ground up: `levels` finds the rows, `runs` the words in them and where they lie, `pitch`
how wide characters are, `monospace` and `proportional` give each text its column.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median_low

from ppocr_desktop.document import Document, TextLine
from ppocr_desktop.exports import spans, text
from ppocr_desktop.exports.contents import filled, trimmed
from ppocr_desktop.exports.layout import levels, monospace, pitch, proportional, runs
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
    across = [line for line in lines if levels.is_across(line, direction)]
    others = [line for line in lines if not levels.is_across(line, direction)]
    if _length(others) >= _length(across):
        return text.as_lines(page)
    found = levels.stack(across, direction)
    rows = [[runs.split(line, span, direction) for span, line in level] for level in found]
    rest = [trimmed(line.text) for line in others]
    return "\n".join([*_parted(_written(_placed(rows)), found), *([""] if rest else []), *rest])


def render(document: Document) -> bytes:
    """UTF-8 with line feeds, pages as they are laid out; a form feed between pages."""
    return text.join_pages(as_laid_out(page.page) for page in document.pages)


def _length(lines: Sequence[TextLine]) -> int:
    return sum(len(line.text) for line in lines)


def _placed(rows: Sequence[runs.Lines]) -> list[Row]:
    grid = pitch.measure([run for row in rows for line in row for run in line])
    place = monospace.place if grid.is_fixed else proportional.place
    return place(rows, grid)


def _written(rows: Sequence[Row]) -> list[str]:
    margin = min(row[0].column for row in rows)
    return [_write(row, margin) for row in rows]


def _write(row: Row, margin: int) -> str:
    written, end = "", margin
    for column, piece in row:
        written += " " * min(column - end, _WIDEST) + piece
        end = column + runs.cells(piece)
    return written


def _parted(written: Sequence[str], found: Sequence[Level]) -> list[str]:
    """The rows with empty lines where there is room for some."""
    middles = [levels.middle(level) for level in found]
    steps = [after - before for before, after in pairwise(middles)]
    if not steps:
        return [*written]
    height = median_low(span.height for level in found for span, _ in level)
    usual = max(min(median_low(steps), _TALLEST * height), height, 1.0)
    parted = [*written[:1]]
    for step, row in zip(steps, written[1:], strict=True):
        empty = max(round(step / usual) - 1, 1) if step > _APART * usual else 0
        parted += [*[""] * min(empty, _MOST_EMPTY), row]
    return parted
