"""Tables found on a page: lines that stand in rows and columns, whether ruled or not."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports import spans
from ppocr_desktop.exports.contents import filled, trimmed
from ppocr_desktop.exports.spans import Direction
from ppocr_desktop.exports.tables import apart, extent, pieces
from ppocr_desktop.exports.tables.bands import Box
from ppocr_desktop.exports.tables.table import Cell, Table


def tables(page: Page) -> tuple[Table, ...]:
    """The page's tables in reading order.

    A table's lines follow each other on the page, or do so when text beside it is read apart.
    """
    direction = spans.direction(page, filled(page.lines))
    return tuple(table for part in apart.parts(page) for table in _find(page, part, direction))


def _find(page: Page, places: Sequence[int], direction: Direction) -> Iterator[Table]:
    """The tables that some lines make, given by their places in reading order."""
    lines: list[list[Box]] = []
    for place in places:
        line = page.lines[place]
        if not trimmed(line.text):
            continue
        if direction.takes(line):
            lines.append(pieces.split(line, place, direction))
        else:
            yield from extent.find(lines)
            lines = []
    yield from extent.find(lines)


def find_in(lines: Collection[TextLine], page: Page) -> Table:
    """The part of one of the page's tables that some of its lines make up.

    Without cells unless all lines stand in one table, in two cells or more.
    """
    chosen = frozenset(lines)
    places = {place for place, line in enumerate(page.lines) if line in chosen}
    for table in tables(page):
        if places <= table.places:
            cells = [cell for cell in table.cells if places.intersection(cell.places)]
            return _crop(cells) if len(cells) > 1 else Table()
    return Table()


def _crop(cells: Sequence[Cell]) -> Table:
    """The rows and columns that some cells lie in."""
    top, left = min(cell.row for cell in cells), min(cell.column for cell in cells)
    return Table(
        max(cell.row + cell.row_span for cell in cells) - top,
        max(cell.column + cell.column_span for cell in cells) - left,
        tuple(replace(cell, row=cell.row - top, column=cell.column - left) for cell in cells),
    )
