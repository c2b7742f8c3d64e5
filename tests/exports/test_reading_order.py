"""Every format tells a tricky page's text in the same order, as readers of each see it."""

import csv
import importlib
import io
import json
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from ppocr_desktop import exports, geometry
from ppocr_desktop.document import Document, Page
from ppocr_desktop.exports.tables import grid
from tests.exports import samples
from tests.exports.samples import document_of, line, page_of, rectangle, tabular_page

ALTO = "{http://www.loc.gov/standards/alto/ns-v4#}"
PAGE = "{http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def tricky_page() -> Page:
    """A heading, two columns with a broken word, a table, a column of Han, and lines askew."""
    left = ["Left column be-", "gins with some", "text and ends."]
    right = ["Right one goes", "on in the second", "column."]
    column = replace(line("縦書きの文", rectangle(0, 0, 1, 1), 8), vertical=True)
    table = [
        replace(
            one,
            polygon=rectangle(left_x, top + 400, right_x - left_x, bottom - top),
            paragraph=one.paragraph + 5,
        )
        for one in tabular_page().lines
        for left_x, top, right_x, bottom in [geometry.box(one.polygon)]
    ]
    return page_of(
        line("A large heading above", rectangle(50, 20, 600, 50)),
        *(line(t, rectangle(50, 100 + 30 * n, 250, 20), 1) for n, t in enumerate(left)),
        *(line(t, rectangle(400, 100 + 30 * n, 250, 20), 2) for n, t in enumerate(right)),
        *table,
        replace(column, polygon=((800, 100), (800, 300), (770, 300), (770, 100))),
        line("upside down", samples.rotate(rectangle(50, 900, 200, 20), 180, 150, 910), 9),
        line("- 1 *last* <line> & no more", rectangle(50, 960, 300, 20), 10),
    )


def plain(data: bytes) -> str:
    return data.decode()


def sheet(data: bytes) -> Iterator[str]:
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        yield from (cell.removeprefix("'") for cell in row)


def records(data: bytes) -> Iterator[str]:
    for row in csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        yield row["text"].removeprefix("'")


def json_lines(data: bytes) -> Iterator[str]:
    for page in json.loads(data)["pages"]:
        yield from (one["text"] for one in page["lines"])


def workbook(data: bytes) -> Iterator[str]:
    book = pytest.importorskip("openpyxl").load_workbook(io.BytesIO(data))
    yield from (cell.value or "" for page in book for row in page.iter_rows() for cell in row)


def word(data: bytes) -> Iterator[str]:
    for element in importlib.import_module("docx").Document(io.BytesIO(data)).element.body.iter():
        if element.tag.endswith("}t"):
            yield element.text


def rendered(data: bytes) -> str:
    markdown = pytest.importorskip("markdown_it").MarkdownIt("gfm-like", {"linkify": False})
    return webpage(markdown.render(data.decode()).encode())


def webpage(data: bytes) -> str:
    reader = pytest.importorskip("lxml.html")
    root = reader.document_fromstring(data.decode())
    return str(root.find("body").text_content())


def hocr(data: bytes) -> Iterator[str]:
    body = ET.fromstring(data).find(f"{XHTML}body")
    assert body is not None
    yield from body.itertext()


def alto(data: bytes) -> Iterator[str]:
    for element in ET.fromstring(data).iter(f"{ALTO}String"):
        yield element.get("CONTENT", "")


def page(data: bytes) -> Iterator[str]:
    root = ET.fromstring(data)
    regions = {element.get("id"): element for element in root.iter() if element.get("id")}
    for reference in root.iter(f"{PAGE}RegionRefIndexed"):
        for one in regions[reference.get("regionRef")].iter(f"{PAGE}TextLine"):
            yield one.findtext(f"{PAGE}TextEquiv/{PAGE}Unicode") or ""


READERS: dict[str, Callable[[bytes], str | Iterator[str]]] = {
    "text": plain,
    "paragraphs": plain,
    "json": json_lines,
    "csv": records,
    "csv-raw": records,
    "csv-table": sheet,
    "xlsx": workbook,
    "docx": word,
    "markdown": rendered,
    "html": webpage,
    "hocr": hocr,
    "alto": alto,
    "page": page,
}
"""The pages' text of a file, in the order in which it stands there."""


def essence(text: str) -> str:
    """Without spaces, and without the hyphens that formats with paragraphs may take out."""
    return "".join(c for c in unicodedata.normalize("NFC", text) if not c.isspace() and c != "-")


@pytest.mark.parametrize("name", READERS)
def test_every_format_has_the_same_text_in_the_same_order(name: str) -> None:
    document: Document = document_of(tricky_page())
    found = READERS[name](exports.render(document, name))
    expected = "".join(one.text for one in tricky_page().lines)
    assert essence("".join(found)) == essence(expected)


def test_the_page_is_tricky() -> None:
    assert len(grid.tables(tricky_page())) == 1
    assert "begins with" in exports.render(document_of(tricky_page()), "paragraphs").decode()


def test_every_format_with_text_is_read() -> None:
    # Layout tells where text lies on the page, whatever order it is read in.
    assert {*READERS, "pdf", "layout"} >= set(exports.FORMATS)
