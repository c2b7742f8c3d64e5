"""Web pages as lxml's HTML reader sees them."""

from typing import Any

import pytest

from ppocr_desktop.document import Document
from ppocr_desktop.exports import webpage
from ppocr_desktop.exports.contents import clean
from tests.exports.samples import (
    HOSTILE,
    document_of,
    line,
    page_of,
    rectangle,
    tabular_page,
    text_document,
)

html = pytest.importorskip("lxml.html")


def read(document: Document) -> Any:
    return html.document_fromstring(webpage.render(document))


def test_blocks_are_elements() -> None:
    body = read(document_of(tabular_page())).find("body")
    (section,) = body
    assert [element.tag for element in section] == ["p", "table", "p"]
    assert section[2].text_content() == "Thank you for coming"
    assert [cell.get("colspan") for cell in section.iter("td")][:2] == [None, "2"]


def test_large_lines_are_headings_and_pages_sections() -> None:
    page = page_of(
        line("Title", rectangle(50, 20, 200, 60)),
        line("A line of text below that is long enough", rectangle(50, 200, 600, 30), 2),
    )
    body = read(document_of(page, page_of(), page)).find("body")
    assert [[element.tag for element in section] for section in body] == [
        ["h1", "p"],
        [],
        ["h1", "p"],
    ]


def test_lines_that_end_on_purpose_end() -> None:
    lines = [
        line(text, rectangle(50, 100 + 30 * number, 10 * len(text), 20))
        for number, text in enumerate(("Erika Mustermann", "Heidestraße 17"))
    ]
    (paragraph,) = read(document_of(page_of(*lines))).iter("p")
    assert [child.tag for child in paragraph] == ["br"]


def test_title_names_the_file_without_its_folders() -> None:
    root = read(document_of(page_of(), name="home/erika/scan.png"))
    assert root.findtext("head/title") == "scan.png"


def test_language_title_and_direction_are_named() -> None:
    root = read(text_document("der Hund und die Katze sind nicht im Haus"))
    assert root.get("lang") == "de"
    assert root.findtext("head/title") == "scan.png"
    (paragraph,) = read(text_document("שלום עולם")).iter("p")
    assert paragraph.get("dir") == "rtl"


def test_hostile_text_is_shown_and_not_run() -> None:
    (paragraph,) = read(text_document(HOSTILE)).iter("p")
    assert len(paragraph) == 0
    assert paragraph.text_content() == clean(HOSTILE).strip()
