from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.document import Document
from ppocr_desktop.exports import text
from ppocr_desktop.exports.contents import clean
from tests.exports.samples import (
    document_of,
    line,
    page_of,
    rectangle,
    tabular_page,
    text_document,
)


def test_rows_paragraphs_and_pages_are_parted() -> None:
    first = page_of(
        line("Tea", rectangle(10, 10, 50, 20)),
        line("2.40", rectangle(200, 10, 50, 20)),
        line("Thank you", rectangle(10, 60, 90, 20), 1),
    )
    second = page_of(line("page two", rectangle(10, 10, 80, 20)))
    assert text.render(document_of(first, second)) == b"Tea\t2.40\n\nThank you\n\fpage two\n"


def test_lines_of_a_selection_stay_lines() -> None:
    lines = [line(t, rectangle(10, 30 * n, 90, 20)) for n, t in enumerate(("a bro-", "ken word"))]
    assert text.as_lines(lines) == "a bro-\nken word"
    assert text.as_lines(page_of(*lines)) == "a bro-\nken word"
    assert text.as_paragraphs(lines) == "a broken word"
    assert text.as_paragraphs([]) == ""


def test_paragraphs_are_joined_and_tables_have_tabs() -> None:
    assert text.render_paragraphs(document_of(tabular_page(), page_of())).decode() == (
        "Bought today\n\n"
        "Item\tAmount, each\t\nTea\t2\t4.00\nCake\t\t3.50\n=1+1\t007\t-2.00\n\n"
        "Thank you for coming\n\f"
    )


def test_pages_without_text_are_empty() -> None:
    assert text.render(Document()) == b""
    assert text.render(document_of(page_of())) == b""
    assert text.render(document_of(page_of(), page_of())) == b"\f"


@given(st.text(st.characters()))
def test_a_line_stays_one_line(value: str) -> None:
    cleaned = clean(value).strip()
    expected = f"{cleaned}\n" if cleaned else ""
    assert text.render(text_document(value)).decode() == expected
