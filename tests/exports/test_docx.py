"""Word documents as python-docx reads them, and what it does not show as the XML says it."""

import io
import zipfile
from pathlib import Path
from typing import Any

import docx
import numpy as np
import pytest
from docx.oxml.ns import qn
from docx.table import Table
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.exports import docx as exported
from ppocr_desktop.exports.contents import clean
from tests.exports.samples import (
    DOCUMENT,
    HOSTILE,
    document_of,
    line,
    page_of,
    rectangle,
    tabular_page,
    text_document,
)


def read(document: Document) -> Any:
    return docx.Document(io.BytesIO(exported.render(document)))


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_tables_are_tables_and_text_is_paragraphs() -> None:
    word = read(document_of(tabular_page()))
    blocks = [
        rows(block) if isinstance(block, Table) else block.text
        for block in word.iter_inner_content()
    ]
    assert blocks == [
        "Bought today",
        [
            ["Item", "Amount, each", "Amount, each"],
            ["Tea", "2", "4.00"],
            ["Cake", "", "3.50"],
            ["=1+1", "007", "-2.00"],
        ],
        "",
        "Thank you for coming",
    ]


def test_large_lines_are_headings() -> None:
    page = page_of(
        line("Title", rectangle(50, 20, 200, 60)),
        line("Part one", rectangle(50, 120, 150, 42), 1),
        line("A line of text below that is long enough", rectangle(50, 200, 600, 30), 2),
    )
    styles = [paragraph.style.name for paragraph in read(document_of(page)).paragraphs]
    assert styles == ["Heading 1", "Heading 2", "Normal"]


def test_each_page_begins_on_a_new_one() -> None:
    page = page_of(line("a", rectangle(10, 10, 20, 20)))
    table = page_of(*tabular_page().lines[1:11])
    word = read(document_of(page, page, page_of(), table))
    breaks = [paragraph.paragraph_format.page_break_before for paragraph in word.paragraphs]
    assert breaks == [None, True, True, True, None]


@pytest.mark.parametrize(
    ("text", "attribute", "tag", "font"),
    [
        ("日本語のテキスト", "w:eastAsia", "ja-JP", "Yu Mincho"),
        ("모든 국민은 인간으로서", "w:eastAsia", "ko-KR", "Malgun Gothic"),
        ("中文没有空格", "w:eastAsia", "zh-CN", "SimSun"),
        ("der Hund und die Katze sind nicht im Haus", "w:val", "de-DE", None),
    ],
)
def test_language_and_east_asian_font_are_set(
    text: str, attribute: str, tag: str, font: str | None
) -> None:
    styles = read(text_document(text)).styles.element
    assert {one.get(qn(attribute)) for one in styles.iter(qn("w:lang"))} == {tag}
    fonts = {one.get(qn("w:eastAsia")) for one in styles.iter(qn("w:rFonts"))}
    assert fonts == {font}


def test_text_from_right_to_left_says_so() -> None:
    (paragraph,) = read(text_document("שלום עולם")).paragraphs
    assert paragraph._p.pPr.find(qn("w:bidi")) is not None
    assert paragraph.runs[0].font.rtl


def test_pictures_of_read_pages_are_put_in_on_request() -> None:
    page = page_of(line("a", rectangle(10, 10, 20, 20)))
    read_pages = document_of(page, page).pages
    unread = DocumentPage(PageRef(Path("unread.png")), is_read=False)
    loaded: list[PageRef] = []

    def load(ref: PageRef) -> NDArray[np.uint8]:
        loaded.append(ref)
        return np.full((300, 200, 3), 128, np.uint8)

    data = exported.render(Document((*read_pages, unread)), load)
    word = docx.Document(io.BytesIO(data))
    assert loaded == [each.ref for each in read_pages]
    assert [shape.height / shape.width for shape in word.inline_shapes] == [pytest.approx(1.5)] * 2
    breaks = [bool(p.paragraph_format.page_break_before) for p in word.paragraphs]
    assert breaks == [False, False, True, False, True]


def test_no_page_is_a_document_all_the_same() -> None:
    assert read(Document()).paragraphs == []


def test_title_names_the_file_without_its_folders() -> None:
    title = read(document_of(page_of(), name="home/erika/scan.png")).core_properties.title
    assert title == "scan.png"


def test_nothing_tells_when_and_by_whom_it_was_written() -> None:
    data = exported.render(DOCUMENT)
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert not any("thumbnail" in name for name in archive.namelist())
    properties = read(DOCUMENT).core_properties
    assert (properties.author, properties.comments) == ("", "")
    assert properties.title == "receipt \"1\" & 'co'.png, paper.pdf"


@settings(max_examples=30)
@example(HOSTILE)
@given(st.text(st.characters(), max_size=20))
def test_any_text_comes_back(text: str) -> None:
    (found,) = read(text_document(f"a{text}")).paragraphs
    assert found.text == f"a{clean(text)}".strip()
