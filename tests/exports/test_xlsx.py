"""Workbooks as openpyxl, another library than the one that writes them, reads them."""

import io
import re
import zipfile
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ppocr_desktop.document import Document
from ppocr_desktop.exports import xlsx
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

openpyxl = pytest.importorskip("openpyxl")


def read(document: Document) -> Any:
    return openpyxl.load_workbook(io.BytesIO(xlsx.render(document)))


def test_cells_are_where_the_table_has_them() -> None:
    sheet = read(document_of(tabular_page())).active
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3, max_row=6)] == [
        ["Item", "Amount, each", None],
        ["Tea", "2", "4.00"],
        ["Cake", None, "3.50"],
        ["=1+1", "007", "-2.00"],
    ]
    assert [str(merged) for merged in sheet.merged_cells.ranges] == ["B3:C3"]


def test_every_cell_is_a_text() -> None:
    sheet = read(document_of(tabular_page())).active
    filled = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {(cell.data_type, cell.number_format) for cell in filled} == {("s", "@")}


def test_only_texts_beside_others_are_broken_into_lines() -> None:
    sheet = read(document_of(tabular_page())).active
    wrapped = {cell.value for row in sheet.iter_rows() for cell in row if cell.alignment.wrap_text}
    assert {"Item", "Amount, each", "4.00"} <= wrapped
    assert not {"Bought today", "Thank you"} & wrapped


def test_rows_are_as_high_as_their_longest_text() -> None:
    cells = ("Long " * 30, "1"), ("Short", "2"), ("Other", "3")
    rows = [
        line(text, rectangle(20 + 400 * column, 20 + 40 * row, 300, 20))
        for row, texts in enumerate(cells)
        for column, text in enumerate(texts)
    ]
    sheet = read(document_of(page_of(*rows))).active
    assert sheet.column_dimensions["A"].width > 55
    assert [sheet.row_dimensions[row].height for row in (1, 2, 3)] == [45, None, None]


def test_each_page_has_a_sheet() -> None:
    page = page_of(line("a", rectangle(10, 10, 20, 20)))
    book = read(document_of(page, page_of(), page))
    assert book.sheetnames == ["Page 1", "Page 2", "Page 3"]
    assert [sheet["A1"].value for sheet in book] == ["a", None, "a"]


def test_a_document_without_pages_is_a_workbook_all_the_same() -> None:
    assert len(read(Document()).sheetnames) == 1


def test_arabic_sheets_run_from_right_to_left() -> None:
    assert read(text_document("شاي وقهوة")).active.sheet_view.rightToLeft


def test_nothing_tells_when_it_was_written() -> None:
    archive = zipfile.ZipFile(io.BytesIO(xlsx.render(text_document("a"))))
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    properties = archive.read("docProps/core.xml").decode()
    assert set(re.findall(r"\d{4}-[^<]*", properties)) == {"2000-01-01T00:00:00Z"}


def test_a_text_longer_than_a_cell_is_cut_between_characters() -> None:
    value = read(text_document("a" + "𠮷" * 20_000)).active["A1"].value
    assert value == "a" + "𠮷" * 16_383


@settings(max_examples=30)
@example(HOSTILE)
@example("_x0041_ http://example.com mailto:a@b.c {=1} 1e5 TRUE")
@given(st.text(st.characters(), max_size=20))
def test_any_text_comes_back(text: str) -> None:
    value = read(text_document(text)).active["A1"].value
    assert (value or "") == clean(text).strip()
