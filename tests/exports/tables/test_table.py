import xml.etree.ElementTree as ET

import pytest

from ppocr_desktop.exports.tables import table
from ppocr_desktop.exports.tables.table import Cell, Table
from tests.exports.samples import line, rectangle

BOX = rectangle(0, 0, 9, 9)


def cell(row: int, column: int, *texts: str, span: int = 1) -> Cell:
    return Cell(row, column, tuple(line(text, BOX) for text in texts), (0,), span)


SAMPLE = Table(
    2,
    3,
    (cell(0, 0, "a"), cell(0, 1, "both <b>", span=2), cell(1, 0, "two", "lines"), cell(1, 2, "c")),
)


def test_texts_have_every_cell() -> None:
    assert SAMPLE.texts == [["a", "both <b>", ""], ["two lines", "", "c"]]


def test_tabs_part_cells() -> None:
    assert table.as_tsv(SAMPLE) == "a\tboth <b>\t\ntwo lines\t\tc"


def test_quotation_marks_at_the_start_are_kept_from_spreadsheets() -> None:
    sample = Table(1, 2, (cell(0, 0, '"a" b'), cell(0, 1, 'b "c"')))
    assert table.as_tsv(sample) == '"""a"" b"\tb "c"'


def test_html_has_empty_and_spanning_cells() -> None:
    rows = ET.fromstring(table.as_html(SAMPLE)).findall("tbody/tr")
    found = [[(one.text or "", one.get("colspan")) for one in row] for row in rows]
    assert found == [
        [("a", None), ("both <b>", "2")],
        [("two lines", None), ("", None), ("c", None)],
    ]


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "007", "12345678901234567"])
def test_spreadsheets_are_told_what_is_text(text: str) -> None:
    (found,) = ET.fromstring(table.as_html(Table(1, 1, (cell(0, 0, text),)))).iter("td")
    assert (found.text, found.get("style")) == (text, r"mso-number-format:'\@'")


@pytest.mark.parametrize("text", ["12", "-1.50", "0.5", "a"])
def test_figures_stay_figures(text: str) -> None:
    (found,) = ET.fromstring(table.as_html(Table(1, 1, (cell(0, 0, text),)))).iter("td")
    assert found.get("style") is None


def test_nothing_is_a_table_without_cells() -> None:
    assert table.as_tsv(Table()) == ""
    assert ET.fromstring(table.as_html(Table())).findall("tbody/tr") == []
