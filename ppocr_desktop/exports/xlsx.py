"""Excel workbooks: a sheet for each page, every cell a text, tables in their columns."""

import io
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from ppocr_desktop import scripts
from ppocr_desktop.document import Document, Page
from ppocr_desktop.exports import sheet
from ppocr_desktop.exports.sheet import Entry

if TYPE_CHECKING:
    import xlsxwriter
    import xlsxwriter.format
    import xlsxwriter.worksheet

_LONGEST = 32_767
"""The UTF-16 units that a cell can hold."""
_NARROWEST, _WIDEST = 8, 60
_LINE_PT = 15
_ALL = "A1:XFD1048576"
_CREATED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The format wants a time; this one makes the same document the same bytes."""


def render(document: Document) -> bytes:
    """A workbook; nothing in it is a formula or a number, so codes keep their zeros."""
    import xlsxwriter

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    book.set_properties({"created": _CREATED})
    shapes = _Shapes(*(book.add_format(_SHAPE | {"text_wrap": wraps}) for wraps in (False, True)))
    for number, page in enumerate(document.pages, 1):
        _fill(book.add_worksheet(f"Page {number}"), page.page, shapes)
    book.close()
    return stream.getvalue()


_SHAPE = {"num_format": "@", "valign": "top"}


class _Shapes(NamedTuple):
    """How cells look: those that have a row for themselves, and those beside others."""

    alone: "xlsxwriter.format.Format"
    beside: "xlsxwriter.format.Format"


def _fill(target: "xlsxwriter.worksheet.Worksheet", page: Page, shapes: _Shapes) -> None:
    rows = sheet.rows(page)
    widths = _widths(rows)
    for number, row in enumerate(rows):
        # Text that nothing stands beside runs on over the empty cells, as people would type it.
        shape = shapes.beside if len(row) > 1 else shapes.alone
        for entry in row:
            bottom, last = number + entry.row_span - 1, entry.column + entry.column_span - 1
            if (bottom, last) != (number, entry.column):
                target.merge_range(number, entry.column, bottom, last, "", shape)
            target.write_string(number, entry.column, _fit(entry.text), shape)
        lines = _lines(row, widths)
        if lines > 1:
            # LibreOffice does not find the height by itself.
            target.set_row(number, lines * _LINE_PT)
    for column, width in widths.items():
        target.set_column(column, column, width)
    # Excel warns of numbers that are stored as text, which is meant here.
    target.ignore_errors({"number_stored_as_text": _ALL})
    if scripts.is_right_to_left(" ".join(line.text for line in page.lines)):
        target.right_to_left()


def _widths(rows: Sequence[Sequence[Entry]]) -> dict[int, int]:
    """How wide the columns of tables are, in digits."""
    widths: dict[int, int] = {}
    for row in rows:
        for entry in row if len(row) > 1 else ():
            if entry.column_span == 1:
                wanted = min(max(_width(entry.text) + 2, _NARROWEST), _WIDEST)
                widths[entry.column] = max(widths.get(entry.column, 0), wanted)
    return widths


def _lines(row: Sequence[Entry], widths: Mapping[int, int]) -> int:
    """How many lines the longest text of a table's row is broken into."""
    alone = [entry for entry in row if entry.column_span == entry.row_span == 1]
    beside = alone if len(row) > 1 else []
    return max((math.ceil(_width(one.text) / widths[one.column]) for one in beside), default=1)


def _fit(text: str) -> str:
    units = text.encode("utf-16-le")
    return text if len(units) <= 2 * _LONGEST else units[: 2 * _LONGEST].decode("utf-16", "ignore")


def _width(text: str) -> int:
    return sum(2 if scripts.is_cjk(character) else 1 for character in text)
