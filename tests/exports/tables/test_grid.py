"""Tables on pages put down line by line, after turning, slanting and what detectors do to them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from ppocr_desktop import geometry
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports.contents import clean
from ppocr_desktop.exports.tables import grid
from ppocr_desktop.exports.tables.table import Table
from tests.exports import samples
from tests.exports.samples import line, page_of, rectangle
from tests.recognition.compositions import PAGES, damage

TEXTS = [
    ["Item", "Count", "Price", "Sum"],
    ["Green tea", "2", "4.00", "8.00"],
    ["Cake", "", "3.50", "3.50"],
    ["Coffee", "12", "2.00", "24.00"],
]


def cells(texts: Sequence[Sequence[str]] = TEXTS, top: float = 100) -> list[TextLine]:
    """A line for each filled cell, columns 150 pixels apart."""
    return [
        line(text, rectangle(50 + 150 * column, top + 40 * row, 11 * len(text), 20))
        for row, row_texts in enumerate(texts)
        for column, text in enumerate(row_texts)
        if text
    ]


def only(page: Page) -> Table:
    (table,) = grid.tables(page)
    return table


def test_lines_in_rows_and_columns_are_cells() -> None:
    assert only(page_of(*cells())).texts == TEXTS


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_tables_on_turned_pages_are_found(degrees: int) -> None:
    lines = [replace(c, polygon=geometry.turn(c.polygon, degrees, 900, 900)) for c in cells()]
    assert only(page_of(*lines, turned=degrees)).texts == TEXTS


@pytest.mark.parametrize("degrees", [-10, -3, 3, 10])
def test_slanted_tables_are_found(degrees: float) -> None:
    lines = [replace(c, polygon=samples.rotate(c.polygon, degrees, 300, 200)) for c in cells()]
    assert only(page_of(*lines)).texts == TEXTS


def test_columns_of_an_arabic_table_count_from_the_right() -> None:
    texts = [["صنف", "عدد", "سعر"], ["شاي", "2", "4.00"], ["قهوة", "1", "3.00"]]
    lines = [
        line(text, rectangle(600 - 150 * column, 100 + 40 * row, 50, 20))
        for row, row_texts in enumerate(texts)
        for column, text in enumerate(row_texts)
    ]
    assert only(page_of(*lines)).texts == texts


def test_a_merged_heading_spans_its_columns() -> None:
    head = [
        line("Town", rectangle(50, 60, 44, 20)),
        line("First half of the year", rectangle(200, 60, 200, 20)),
        line("Second half of the year", rectangle(500, 60, 210, 20)),
    ]
    body = [["", "Q1", "Q2", "Q3", "Q4"], ["Rome", "10000", "20000", "30000", "40000"]]
    body += [["Oslo", "10000", "20000", "30000", "40000"]]
    table = only(page_of(*head, *cells(body)))
    assert table.columns == 5
    assert [(c.text, c.column, c.column_span) for c in table.cells[:3]] == [
        ("Town", 0, 1),
        ("First half of the year", 1, 2),
        ("Second half of the year", 3, 2),
    ]


def test_cells_of_several_lines_stay_whole() -> None:
    lines = [
        *cells([["Name", "Meaning", "Page"]]),
        line("Tea", rectangle(50, 160, 40, 20)),
        line("leaves in", rectangle(200, 160, 100, 20)),
        line("hot water", rectangle(200, 182, 100, 20)),
        line("12", rectangle(350, 160, 22, 20)),
        *cells([["Cake", "baked", "7"]], top=240),
    ]
    assert only(page_of(*lines)).texts == [
        ["Name", "Meaning", "Page"],
        ["Tea", "leaves in hot water", "12"],
        ["Cake", "baked", "7"],
    ]


def test_a_second_line_that_is_centered_beside_its_row_belongs_to_it() -> None:
    rows = cells([[text, "", "4.00"] for text in ("Tea", "Cake", "Milk")])
    wrapped = [
        line("of two", rectangle(200, 128, 66, 20)),
        line("lines", rectangle(200, 150, 55, 20)),
    ]
    page = page_of(*rows[:2], rows[2], wrapped[0], rows[3], wrapped[1], *rows[4:])
    assert only(page).texts == [
        ["Tea", "", "4.00"],
        ["Cake", "of two lines", "4.00"],
        ["Milk", "", "4.00"],
    ]


def test_lines_that_go_on_where_a_word_had_no_room_are_one_cell() -> None:
    texts = [
        ["A", "some words that were too", "1.00"],
        ["", "many for the column", ""],
        ["B", "few words", "2.00"],
        ["C", "other words", "3.00"],
    ]
    assert [row[1] for row in only(page_of(*cells_below(texts))).texts] == [
        "some words that were too many for the column",
        "few words",
        "other words",
    ]


def cells_below(texts: Sequence[Sequence[str]]) -> list[TextLine]:
    """Cells in columns of different widths, rows as close as lines are."""
    return [
        line(text, rectangle(50 + (0, 160, 460)[column], 100 + 24 * row, 11 * len(text), 20))
        for row, row_texts in enumerate(texts)
        for column, text in enumerate(row_texts)
        if text
    ]


def test_a_heading_of_rows_is_no_first_line_of_a_cell() -> None:
    texts = [
        ["", "2023", "2024"],
        ["Fixed assets", "", ""],
        ["Machines", "1", "2"],
        ["Land", "3", "4"],
        ["Cars", "5", "6"],
    ]
    rows = [row[0] for row in only(page_of(*cells_below(texts))).texts]
    assert rows == ["", "Fixed assets", "Machines", "Land", "Cars"]


def test_a_cell_beside_two_rows_stands_in_the_first() -> None:
    fruit = line("Fruit", rectangle(50, 120, 55, 20))
    body = cells(
        [["", "Apple", "1"], ["", "Pear", "2"], ["Milk", "Whole", "3"], ["Tea", "Green", "4"]]
    )
    table = only(page_of(*body[:2], fruit, *body[2:]))
    assert [row[0] for row in table.texts] == ["Fruit", "", "Milk", "Tea"]


def test_columns_nearly_touch_where_boxes_reach_beyond_their_text() -> None:
    lines = [
        replace(one, polygon=rectangle(50 + 80 * column, 100 + 22 * row, 78, 24))
        for row in range(4)
        for column in range(5)
        for one in [line(" 05:30 ", rectangle(0, 0, 1, 1))]
    ]
    assert only(page_of(*lines)).texts == [["05:30"] * 5] * 4


def test_bars_that_rules_are_read_as_are_left_out() -> None:
    lines = cells([["Tea|", "|2"], ["Cake", "|3"], ["Milk|", "4"]])
    assert only(page_of(*lines)).texts == [["Tea", "2"], ["Cake", "3"], ["Milk", "4"]]


def test_a_lone_figure_read_askew_is_a_cell() -> None:
    lines = cells([["Tea", "2", "4.00"], ["Cake", "1", "3.50"], ["Milk", "3", "2.00"]])
    a, b, c, d = lines[4].polygon
    askew = replace(lines[4], polygon=(b, c, d, a))
    assert only(page_of(*lines[:4], askew, *lines[5:])).texts[1] == ["Cake", "1", "3.50"]


def test_a_heading_that_is_set_apart_belongs_to_the_nearest_column() -> None:
    lines = cells([["Town", "", "", "B"], *[["Rome", "1,000", "2,000", "3,000"]] * 3])
    heading = line("A", rectangle(285, 100, 11, 20))
    table = only(page_of(lines[0], heading, *lines[1:]))
    assert table.texts[0] == ["Town", "A", "", "B"] or table.texts[0] == ["Town", "", "A", "B"]
    assert table.columns == 4


def test_columns_that_were_read_one_after_the_other_are_a_table() -> None:
    texts = [["Weight", "199 g"], ["Color", "black"], ["Memory", "128 GB"], ["Price", "none"]]
    left, right = ([row[side] for row in texts] for side in (0, 1))
    lines = [
        line(text, rectangle(50 + 300 * side, 100 + 40 * row, 11 * len(text), 20))
        for side, column in enumerate((left, right))
        for row, text in enumerate(column)
    ]
    assert only(page_of(*lines)).texts == texts


def test_tables_close_to_each_other_are_two_where_their_columns_differ() -> None:
    other = [
        line("123", rectangle(50 + 50 * column, 290 + 40 * row, 33, 20))
        for row in range(4)
        for column in range(11)
    ]
    caption = line("Table 2", rectangle(50, 262, 77, 16))
    found = grid.tables(page_of(*cells(), caption, *other))
    assert [(table.rows, table.columns) for table in found] == [(4, 4), (4, 11)]


def test_a_line_across_a_gutter_is_cut_where_it_is_free() -> None:
    lines = cells()
    united = line("Coffee" + " " * 8 + "12", rectangle(50, 220, 172, 20))
    page = page_of(*lines[:-4], united, *lines[-2:])
    table = only(page)
    assert table.texts == TEXTS
    first, second = (cell for cell in table.cells if cell.places == (11,))
    assert (first.lines[0].text, second.lines[0].text) == ("Coffee", "12")
    assert second.lines[0].polygon[0][0] == pytest.approx(50 + 172 * 14 / 16)


def test_words_found_one_by_one_are_put_together() -> None:
    lines = cells()
    words = [
        line("Green", rectangle(50, 140, 50, 20)),
        line("tea", rectangle(107, 140, 33, 20)),
    ]
    assert only(page_of(*lines[:4], *words, *lines[5:])).texts == TEXTS


def test_text_around_tables_is_left_out() -> None:
    above = line("What has been bought, and what it cost in all", rectangle(50, 40, 560, 20))
    below = line("Thank you", rectangle(50, 300, 90, 20))
    table = only(page_of(above, *cells(), below))
    assert table.texts == TEXTS
    assert table.places == frozenset(range(1, 16))


def test_two_tables_far_apart_are_two() -> None:
    page = page_of(*cells(), *cells(top=500))
    assert [table.texts for table in grid.tables(page)] == [TEXTS, TEXTS]


def lists() -> dict[str, list[TextLine]]:
    prose = "not a table but a sentence of some length"
    return {
        "bullets": cells([["•", prose], ["•", prose], ["•", prose]]),
        "numbers": cells([["1.", prose], ["2.", prose], ["3.", prose]]),
        "code": cells([["7", prose], ["8", prose], ["9", prose]]),
        "contents": cells([["Preface", "... 3"], ["Methods", "... 12"], ["Results", "... 40"]]),
        "a pair": cells([["left", "right"], ["left", "right"]]),
        "a row": cells([["one", "row", "alone"]]),
        "nothing": [],
        "no text": [line("", rectangle(50, 100, 10, 20))] * 4,
        "no size": [line("a", rectangle(50, 100, 0, 0))] * 4,
    }


@pytest.mark.parametrize("name", lists())
def test_other_things_side_by_side_are_no_table(name: str) -> None:
    assert grid.tables(page_of(*lists()[name])) == ()


PROSE = (
    "two_columns",
    "han_columns",
    "narrow_three_columns",
    "headings_between",
    "dictionary",
    "letter",
    "feature_cards",
    "bullets",
    "code",
    "novel",
    "group_chat",
    "song_in_columns",
    "resume",
)
SHAPES = {
    "table_loose": (9, 4),
    "table_tight": (25, 4),
    "table_of_words": (10, 4),
    "loose_figures": (15, 5),
    "table_wrapped": (7, 3),
    "glossary": (9, 2),
    "timetable": (7, 6),
    "ledger": (20, 4),
    "invoice": (10, 4),
    "table_in_column": (6, 3),
}
DAMAGES: dict[str, Callable[[Sequence[TextLine]], Sequence[TextLine]]] = {
    "none": tuple,
    "jitter": damage.jitter,
    "skew": lambda lines: damage.skew(lines, -6),
}


@pytest.mark.parametrize("name", PROSE)
def test_running_text_is_no_table(name: str) -> None:
    assert grid.tables(page_of(*damage.jitter(PAGES[name](1)))) == ()


@pytest.mark.parametrize("spoil", DAMAGES)
@pytest.mark.parametrize("name", SHAPES)
def test_tables_keep_their_shape(name: str, spoil: str) -> None:
    table = only(page_of(*DAMAGES[spoil](PAGES[name](1))))
    assert (table.rows, table.columns) == SHAPES[name]


@pytest.mark.parametrize("name", PAGES)
def test_the_lines_of_a_table_follow_each_other(name: str) -> None:
    page = page_of(*damage.pad(PAGES[name](2)))
    filled = [place for place, one in enumerate(page.lines) if clean(one.text).strip()]
    for table in grid.tables(page):
        places = sorted(table.places)
        start = filled.index(places[0])
        assert places == filled[start : start + len(places)]


def test_a_selection_of_cells_is_a_table() -> None:
    page = page_of(line("Above all of the table", rectangle(50, 40, 300, 20)), *cells())
    chosen = [one for one in page.lines if one.text in {"4.00", "8.00", "3.50"}]
    assert grid.find_in(chosen, page).texts == [["4.00", "8.00"], ["3.50", "3.50"]]
    assert grid.find_in(page.lines[1:], page).texts == TEXTS


def test_a_selection_beyond_a_table_or_of_one_cell_is_none() -> None:
    page = page_of(line("Above all of the table", rectangle(50, 40, 300, 20)), *cells())
    assert grid.find_in(page.lines, page) == Table()
    assert grid.find_in(page.lines[1:2], page) == Table()
    assert grid.find_in([], page) == Table()
