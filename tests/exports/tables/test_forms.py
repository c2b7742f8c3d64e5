"""Things side by side that are to be exported as text."""

from collections.abc import Sequence

import pytest

from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.tables import grid
from tests.exports.samples import line, page_of, rectangle


def beside(rows: Sequence[Sequence[str]]) -> list[TextLine]:
    return [
        line(text, rectangle(50 + 260 * column, 100 + 40 * row, 10 * len(text), 20))
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
        if text
    ]


TEXT = {
    "a form": [["Name:", "Anna Schmidt"], ["Town:", "Mill Lane"], ["Room:", "B 12"]],
    "an interview": [
        ["Anna", "When did you come to this town?"],
        ["Peter", "That was in the spring of last year."],
        ["Anna", "Do you like it here so far?"],
        ["Peter", "I like it more with every month."],
    ],
    "a letterhead": [
        ["Anna Schmidt", "Tel. 030 12345"],
        ["Mill Lane 14", "Fax 030 12346"],
        ["12345 Castle Hill", "mail@example.org"],
    ],
    "settings with hints": [
        ["Storage", "128 GB"],
        ["More can be bought at any time."],
        ["Colors", "black"],
        ["They change with the next start."],
        ["Battery", "12 hours"],
        ["Screen", "6 inch"],
    ],
    "a chat": [
        ["Where are you now?", "11:25", ""],
        ["", "11:26", "On the train, half an hour"],
        ["I can wait for that long", "11:27", ""],
        ["", "11:31", "Good, see you there"],
    ],
}
TABLES = {
    "features": [["Storage", "128 GB"], ["Colors", "black"], ["Battery", "12 hours"]],
    "sums": [["Food:", "12.00"], ["Drinks:", "4.50"], ["Total:", "16.50"]],
    "an agenda": [
        ["9:00", "Welcome to all of you."],
        ["9:30", "What the year has brought."],
        ["11:00", "Questions from the audience."],
    ],
    "a list of numbers": [["Anna", "030 12345"], ["Peter", "030 2345"], ["Laura", "040 7782"]],
}


@pytest.mark.parametrize("name", TEXT)
def test_what_reads_better_as_text_is_no_table(name: str) -> None:
    assert grid.tables(page_of(*beside(TEXT[name]))) == ()


@pytest.mark.parametrize("name", TABLES)
def test_small_tables_stay_tables(name: str) -> None:
    (table,) = grid.tables(page_of(*beside(TABLES[name])))
    assert table.texts == TABLES[name]


def test_a_form_read_column_by_column_keeps_its_rows() -> None:
    rows = [["Name:", "Anna"], ["Town:", "Mill Lane"], ["Room:", "B 12"], ["Phone:", "none"]]
    lines = beside(rows)
    (table,) = grid.tables(page_of(*lines[::2], *lines[1::2]))
    assert table.texts == rows
