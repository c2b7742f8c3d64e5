"""CSV: a row for each text line, as spreadsheets read it."""

import csv
import io
from collections.abc import Callable, Iterator

from ppocr_desktop.document import Document
from ppocr_desktop.exports import contents
from ppocr_desktop.exports.contents import clean
from ppocr_desktop.exports.formulas import defuse

_CORNERS = ["x1", "y1", "x2", "y2", "x3", "y3", "x4", "y4"]
_COLUMNS = ["source", "page", "line", "text", "score", *_CORNERS]


def render(document: Document) -> bytes:
    """RFC 4180 with a byte order mark, safe to open in a spreadsheet.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    return _render(document, defuse)


def render_raw(document: Document) -> bytes:
    """The same with every text as it was read, for programs."""
    return _render(document, clean)


def _render(document: Document, convert: Callable[[str], str]) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(_COLUMNS)
    writer.writerows(_rows(document, convert))
    return stream.getvalue().encode("utf-8-sig")


def _rows(document: Document, convert: Callable[[str], str]) -> Iterator[list[object]]:
    for page in document.pages:
        name = convert(contents.source(page))
        for number, line in enumerate(page.page.lines, 1):
            corners = [contents.rounded(value, 1) for point in line.polygon for value in point]
            score = contents.rounded(line.score, 4)
            yield [name, page.ref.index + 1, number, convert(line.text), score, *corners]
