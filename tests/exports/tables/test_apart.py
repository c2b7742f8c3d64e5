"""Text beside a table, given as a page that was read across."""

from collections.abc import Sequence

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports.paragraphs import flow
from ppocr_desktop.exports.paragraphs.flow import Paragraph
from ppocr_desktop.exports.tables import apart, grid
from tests.exports.samples import line, page_of, rectangle

ROWS = [
    ["Item", "Count", "Price"],
    ["Tea", "2", "4.00"],
    ["Cake", "1", "3.50"],
    ["Milk", "12", "2.00"],
    ["Bread", "3", "5.20"],
]
TEXT = [
    "The members met again in the spring",
    "and agreed that all figures should be",
    "published every quarter. Readers had",
    "asked for a shorter summary, which",
    "now stands at the front of each new",
    "report. Where some of them were not",
    "correct, the change is marked.",
]


def text(left: float) -> list[TextLine]:
    return [
        line(words, rectangle(left, 100 + 26 * n, 10 * len(words), 20))
        for n, words in enumerate(TEXT)
    ]


def cells(left: float) -> list[TextLine]:
    return [
        line(cell, rectangle(left + 120 * column, 110 + 40 * row, 10 * len(cell), 20))
        for row, texts in enumerate(ROWS)
        for column, cell in enumerate(texts)
    ]


def read_across(*lines: TextLine) -> Page:
    return page_of(*sorted(lines, key=lambda one: one.polygon[0][1]))


def texts(page: Page) -> list[str | list[list[str]]]:
    return [
        " ".join(block.texts) if isinstance(block, Paragraph) else block.texts
        for block in flow.blocks(page)
    ]


def test_text_to_the_left_of_a_table_comes_before_it() -> None:
    assert texts(read_across(*text(50), *cells(500))) == [" ".join(TEXT), ROWS]


def test_text_to_the_right_of_a_table_comes_after_it() -> None:
    assert texts(read_across(*cells(50), *text(450))) == [ROWS, " ".join(TEXT)]


def test_lines_above_and_below_stay_there() -> None:
    above = line("What was bought and sold in the first months", rectangle(50, 40, 440, 20))
    below = line("All of it was paid in time", rectangle(50, 400, 260, 20))
    page = read_across(above, *text(50), *cells(500), below)
    assert texts(page) == [above.text, " ".join(TEXT), ROWS, below.text]


def test_a_table_beside_text_refers_to_the_lines_of_the_page() -> None:
    page = read_across(*text(50), *cells(500))
    (table,) = grid.tables(page)
    assert {page.lines[place].text for place in table.places} == {c for row in ROWS for c in row}


def test_a_page_that_was_read_so_is_kept() -> None:
    page = page_of(*text(50), *cells(500))
    assert apart.rearrange(page) is page


def glossary() -> Sequence[TextLine]:
    """Meanings of several lines, each level with its number and its word."""
    rows = range(3)
    return [
        one
        for row in rows
        for one in (
            line(str(row), rectangle(50, 100 + 120 * row, 10, 20)),
            line("word", rectangle(120, 100 + 120 * row, 40, 20)),
            *(
                line(words, rectangle(300, 100 + 120 * row + 26 * n, 10 * len(words), 20))
                for n, words in enumerate(TEXT[:4])
            ),
        )
    ]


def test_cells_of_many_lines_are_no_text_beside_a_table() -> None:
    page = page_of(*glossary())
    (table,) = grid.tables(page)
    assert (table.rows, table.columns) == (3, 3)
