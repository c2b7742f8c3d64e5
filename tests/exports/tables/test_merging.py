"""Cells that stand in the middle of the rows they cover."""

import io
import xml.etree.ElementTree as ET
import zipfile

import pytest

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports import docx, pagexml, sheet, structured, xlsx
from ppocr_desktop.exports.tables import grid, table
from ppocr_desktop.exports.tables.table import Cell
from tests.exports.samples import document_of, line, page_of, rectangle

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EXCEL = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def merged(*groups: tuple[str, int], drop: int = 0) -> Page:
    """A table whose first column holds groups of so many rows; `drop` moves their names down."""
    lines: list[TextLine] = []
    put(lines, "Group", 0, 0)
    for column, head in enumerate(("Item", "Count", "Price"), 1):
        put(lines, head, column, 0)
    row = 1
    for name, count in groups:
        put(lines, name, 0, row + (count - 1) / 2 + drop)
        for place in range(row, row + count):
            for column, text in enumerate((f"thing {place}", str(place), f"{place}.50"), 1):
                put(lines, text, column, place)
        row += count
    return page_of(*sorted(lines, key=lambda one: one.polygon[0][1]))


def put(lines: list[TextLine], text: str, column: int, row: float) -> None:
    lines.append(line(text, rectangle(50 + 150 * column, 100 + 40 * row, 11 * len(text), 20)))


def names(page: Page) -> list[tuple[str, int, int]]:
    (found,) = grid.tables(page)
    return [(cell.text, cell.row, cell.row_span) for cell in found.cells if cell.column == 0]


@pytest.mark.parametrize("counts", [(2, 4), (3, 2), (3, 3), (2, 3, 1)])
def test_a_cell_in_the_middle_of_rows_covers_them(counts: tuple[int, ...]) -> None:
    starts = [1 + sum(counts[:number]) for number in range(len(counts))]
    found = names(merged(*((f"name {count}", count) for count in counts)))
    expected = [(f"name {n}", start, n) for n, start in zip(counts, starts, strict=True)]
    assert found == [("Group", 0, 1), *expected]


def test_a_cell_level_with_the_first_of_several_rows_stays_in_it() -> None:
    page = merged(("Fruit", 1), ("Roots", 1))
    more = [
        line(text, rectangle(50 + 150 * column, 220 + 40 * row, 11 * len(text), 20))
        for row in range(2)
        for column, text in enumerate(("", f"more {row}", "7", "1.20"))
        if text
    ]
    assert names(page_of(*page.lines, *more)) == [
        ("Group", 0, 1),
        ("Fruit", 1, 1),
        ("Roots", 2, 1),
    ]


PAGE = merged(("Fruit", 2), ("Roots", 2))


def test_html_has_cells_over_several_rows() -> None:
    rows = ET.fromstring(table.as_html(grid.tables(PAGE)[0])).findall("tbody/tr")
    assert [len(row) for row in rows] == [4, 4, 3, 4, 3]
    assert [row[0].get("rowspan") for row in rows] == [None, "2", None, "2", None]


def test_excel_merges_them() -> None:
    with zipfile.ZipFile(io.BytesIO(xlsx.render(document_of(PAGE)))) as book:
        found = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
    assert [one.get("ref") for one in found.iter(f"{EXCEL}mergeCell")] == ["A2:A3", "A4:A5"]


def test_word_merges_them() -> None:
    with zipfile.ZipFile(io.BytesIO(docx.render(document_of(PAGE)))) as word:
        found = ET.fromstring(word.read("word/document.xml"))
    merges = [one.get(f"{WORD}val", "continue") for one in found.iter(f"{WORD}vMerge")]
    assert merges == ["restart", "continue"] * 2


def test_csv_has_them_in_the_first_of_their_rows() -> None:
    rows = sheet.render_csv(document_of(PAGE)).decode("utf-8-sig").splitlines()
    assert [row.split(",")[0] for row in rows] == ["Group", "Fruit", "", "Roots", ""]


def test_json_tells_how_many_rows_they_cover() -> None:
    text = structured.render(document_of(PAGE)).decode()
    assert text.count('"row_span":2') == 2


def test_page_tells_how_many_rows_they_cover() -> None:
    found = ET.fromstring(pagexml.render(document_of(PAGE)))
    spans = [one.get("rowSpan") for one in found.iter() if one.tag.endswith("TableCellRole")]
    assert [span for span in spans if span] == ["2", "2"]


def test_a_part_of_a_table_keeps_its_merged_cells() -> None:
    chosen = [one for one in PAGE.lines if one.text in {"Roots", "thing 3", "thing 4"}]
    part = grid.find_in(chosen, PAGE)
    assert part.texts == [["Roots", "thing 3"], ["", "thing 4"]]
    assert part.cells[0].row_span == 2


def test_cells_cover_one_row_unless_they_say_otherwise() -> None:
    assert Cell(0, 0, (), ()).row_span == 1
