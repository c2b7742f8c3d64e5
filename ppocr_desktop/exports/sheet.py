"""Pages as sheets: a row for each row of text, and tables in their columns; CSV made of them."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from ppocr_desktop.document import Document, Page
from ppocr_desktop.exports.contents import trimmed
from ppocr_desktop.exports.formulas import defuse
from ppocr_desktop.exports.paragraphs import flow
from ppocr_desktop.exports.paragraphs.flow import Paragraph
from ppocr_desktop.exports.tables.table import Table


@dataclass(frozen=True, slots=True)
class Entry:
    """A filled cell of a sheet; `column` counts from 0."""

    text: str
    column: int
    column_span: int = 1
    row_span: int = 1


def rows(page: Page) -> list[list[Entry]]:
    """The sheet's rows from left to right, an empty one between paragraphs and tables."""
    found: list[list[Entry]] = []
    for block in flow.blocks(page):
        if found:
            found.append([])
        found += _table_rows(block) if isinstance(block, Table) else _text_rows(block)
    return found


def _text_rows(paragraph: Paragraph) -> Iterator[list[Entry]]:
    for row in paragraph.rows:
        yield [Entry(trimmed(line.text), column) for column, line in enumerate(row)]


def _table_rows(table: Table) -> Iterator[list[Entry]]:
    filled = {row: list(cells) for row, cells in groupby(table.cells, key=lambda cell: cell.row)}
    for row in range(table.rows):
        yield [
            Entry(cell.text, cell.column, cell.column_span, cell.row_span)
            for cell in filled.get(row, [])
        ]


def render_csv(document: Document) -> bytes:
    """The sheets with an empty row between, as RFC 4180 with a byte order mark; rows equally long.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    lines: list[list[Entry]] = []
    for page in document.pages:
        found = rows(page.page)
        lines += [[], *found] if lines and found else found
    width = max((entry.column + entry.column_span for row in lines for entry in row), default=0)
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    for row in lines:
        texts = {entry.column: defuse(entry.text) for entry in row}
        writer.writerow([texts.get(column, "") for column in range(width)])
    return stream.getvalue().encode("utf-8-sig")
