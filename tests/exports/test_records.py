import csv
import io
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ppocr_desktop.exports import records
from ppocr_desktop.exports.contents import clean
from tests.exports.samples import HOSTILE, document_of, line, page_of, rectangle, text_document


def read(data: bytes) -> list[dict[str | Any, str | Any]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def text_of(data: bytes) -> str:
    (row,) = read(data)
    return str(row["text"])


def test_each_line_is_a_row() -> None:
    page = page_of(
        line("a", rectangle(1.04, 2, 10, 5), score=0.98765),
        line('"b", c', rectangle(1, 12, 10, 5)),
    )
    first, second = read(records.render(document_of(page_of(), page, name="a,b.png")))
    corners = {"x1": "1.0", "y1": "2.0", "x2": "11.0", "y2": "2.0"}
    corners |= {"x3": "11.0", "y3": "7.0", "x4": "1.0", "y4": "7.0"}
    place = {"source": "a,b.png", "page": "2"}
    assert first == place | {"line": "1", "text": "a", "score": "0.9877"} | corners
    assert (second["line"], second["text"]) == ("2", '"b", c')


def test_spreadsheets_recognize_utf_8_and_line_ends() -> None:
    data = records.render(text_document("é"))
    assert data.startswith(b"\xef\xbb\xbfsource,")
    assert data.count(b"\r\n") == data.count(b"\n") == 2


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1+1",
        "-1+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "  =1+1",
        "\t=1+1",
        "\r\n=1+1",
        "\u200b=1+1",
        "\xa0=1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠a",
        "- item",
        "-5-3",
        "-",
        "+49 30 123456",
    ],
)
def test_formulas_are_defused(text: str) -> None:
    assert text_of(records.render(text_document(text))) == "'" + clean(text)


@pytest.mark.parametrize("text", ["-12.50", "+3", "-1,234.50", "-5%", " -7 ", "a=b", "1-2", "'x"])
def test_plain_numbers_and_other_texts_stay(text: str) -> None:
    assert text_of(records.render(text_document(text))) == text


def test_names_of_files_are_defused_too() -> None:
    page = page_of(line("a", rectangle(0, 0, 10, 5)))
    (row,) = read(records.render(document_of(page, name="=cmd.png")))
    assert row["source"] == "'=cmd.png"


def test_the_raw_table_has_no_apostrophes() -> None:
    assert text_of(records.render_raw(text_document("=1+1"))) == "=1+1"


@example(HOSTILE)
@given(st.text(st.characters()))
def test_any_text_comes_back(text: str) -> None:
    assert text_of(records.render_raw(text_document(text))) == clean(text)
    assert text_of(records.render(text_document(text))).removeprefix("'") == clean(
        text
    ).removeprefix("'")
