"""Excel workbooks: a sheet for each page, every cell a text, tables in their columns."""

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ppocr_desktop import scripts
from ppocr_desktop.document import Document, Page
from ppocr_desktop.exports import sheet

if TYPE_CHECKING:
    import xlsxwriter
    import xlsxwriter.format
    import xlsxwriter.worksheet

_LONGEST = 32_767
"""So many characters, counted in UTF-16, a cell can hold."""
_WIDEST = 60
_ALL = "A1:XFD1048576"
_CREATED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The format wants a time; this one makes the same document the same bytes."""


def render(document: Document) -> bytes:
    """A workbook; nothing in it is a formula or a number, so codes keep their zeros."""
    import xlsxwriter

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    book.set_properties({"created": _CREATED})
    text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
    for number, page in enumerate(document.pages, 1):
        _fill(book.add_worksheet(f"Page {number}"), page.page, text)
    book.close()
    return stream.getvalue()


def _fill(
    target: "xlsxwriter.worksheet.Worksheet", page: Page, text: "xlsxwriter.format.Format"
) -> None:
    widths: dict[int, int] = {}
    for number, row in enumerate(sheet.rows(page)):
        for entry in row:
            value, column = _fit(entry.text), entry.column
            last = column + entry.column_span - 1
            if last > column:
                target.merge_range(number, column, number, last, "", text)
            else:
                widths[column] = max(widths.get(column, 0), _width(value) if len(row) > 1 else 0)
            target.write_string(number, column, value, text)
    for column, width in widths.items():
        target.set_column(column, column, min(max(width + 2, 8), _WIDEST))
    # Figures that are stored as texts are no mistake here.
    target.ignore_errors({"number_stored_as_text": _ALL})
    if scripts.is_right_to_left(" ".join(line.text for line in page.lines)):
        target.right_to_left()


def _fit(text: str) -> str:
    units = text.encode("utf-16-le")
    return text if len(units) <= 2 * _LONGEST else units[: 2 * _LONGEST].decode("utf-16", "ignore")


def _width(text: str) -> int:
    return sum(2 if scripts.is_cjk(character) else 1 for character in text)
