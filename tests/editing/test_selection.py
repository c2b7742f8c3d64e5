"""Selecting text on a page: carets, words, ranges and movement."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop import geometry
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.editing.selection import Caret, Selector
from tests.editing.samples import HEBREW, line, page, rectangle, turned

LINES = page(
    line("a heading here", 100, 100, paragraph=0),
    line("first row of a paragraph", 100, 200, paragraph=1),
    line("second row, as long one", 100, 225, paragraph=1),
    line("short", 100, 250, paragraph=1),
    line("right column begins", 500, 200, paragraph=2),
    line("and ends", 500, 225, paragraph=2),
)
selector = Selector(LINES)


def test_a_caret_stands_at_the_nearest_gap_between_characters() -> None:
    assert selector.caret_at((123, 110)) == Caret(0, 2)
    assert selector.caret_at((126, 110)) == Caret(0, 3)


@pytest.mark.parametrize("degrees", [0, 15, 90, 180, -90, -130])
def test_a_caret_is_found_on_a_line_at_any_angle(degrees: float) -> None:
    slanted = turned(line("abcdefghij", 300, 300), degrees)
    chosen = Selector(page(slanted))
    for character in range(11):
        top, bottom = chosen.edge(Caret(0, character))
        point = (top[0] + bottom[0]) / 2, (top[1] + bottom[1]) / 2
        assert chosen.caret_at(point) == Caret(0, character)


@pytest.mark.parametrize(
    ("point", "expected"),
    [
        ((20, 210), Caret(1, 0)),  # the left margin
        ((345, 260), Caret(3, 5)),  # behind a paragraph's short last row
        ((300, 110), Caret(0, 14)),  # behind a heading
        ((410, 235), Caret(2, 23)),  # the gutter, nearer to the left
        ((430, 235), Caret(5, 0)),  # the gutter, nearer to the right
        ((560, 330), Caret(5, 6)),  # below a column
        ((300, 20), Caret(0, 14)),  # above everything
        ((90, 247), Caret(2, 0)),  # between two rows
    ],
)
def test_a_point_beside_the_text_belongs_to_a_line(
    point: tuple[float, float], expected: Caret
) -> None:
    assert selector.caret_at(point) == expected


def test_of_overlapping_rows_the_one_whose_middle_is_nearer_is_meant() -> None:
    tight = Selector(page(line("upper"), line("lower", top=14)))
    assert tight.caret_at((20, 15)).line == 0
    assert tight.caret_at((20, 19)).line == 1


def test_carets_in_text_that_runs_leftwards_count_from_the_right() -> None:
    chosen = Selector(page(line(HEBREW)))
    assert [chosen.caret_at((x, 10)).character for x in (29, 21, 11, 1)] == [0, 1, 2, 3]
    assert [chosen.edge(Caret(0, i))[0][0] for i in range(4)] == pytest.approx([30, 20, 10, 0])


@pytest.mark.parametrize(
    ("x", "expected"),
    [(101, "a"), (115, "a"), (135, "heading"), (219, "here"), (400, "here"), (-50, "a")],
)
def test_a_word_is_found_under_a_point(x: float, expected: str) -> None:
    assert selector.text(*selector.word_at((x, 110))) == expected


def test_a_word_of_characters_with_marks_is_whole() -> None:
    chosen = Selector(page(TextLine("cafe\u0301 noir", 1.0, rectangle(0, 0, 90))))
    assert chosen.text(*chosen.word_at((31, 5))) == "cafe\u0301"


def test_text_of_several_lines_stands_on_lines() -> None:
    assert selector.text(Caret(1, 19), Caret(3, 2)) == "graph\nsecond row, as long one\nsh"
    assert selector.text(Caret(3, 2), Caret(1, 19)) == "graph\nsecond row, as long one\nsh"
    assert selector.text(Caret(1, 4), Caret(1, 4)) == ""


def test_the_whole_page_is_everything() -> None:
    everything = selector.text(selector.first, selector.last)
    assert everything.split("\n") == [one.text for one in LINES.lines]


def test_what_is_selected_is_tinted_section_by_section() -> None:
    first, second = selector.polygons(Caret(1, 20), Caret(2, 3))
    assert geometry.box(first) == pytest.approx((300, 200, 340, 220))
    assert geometry.box(second) == pytest.approx((100, 225, 130, 245))


def test_nothing_selected_tints_nothing() -> None:
    assert selector.polygons(Caret(1, 4), Caret(1, 4)) == ()


def test_a_number_within_text_that_runs_leftwards_is_tinted_apart() -> None:
    mixed = replace(line(f"{HEBREW}12"), characters=())
    chosen = Selector(page(mixed))
    (_,) = chosen.polygons(Caret(0, 0), Caret(0, 3))
    assert len(chosen.polygons(Caret(0, 2), Caret(0, 4))) == 2


def test_words_are_stepped_through_across_lines() -> None:
    caret = Caret(0, 0)
    met = []
    for _ in range(5):
        caret = selector.next_word(caret)
        met.append((caret.line, caret.character))
    assert met == [(0, 2), (0, 10), (0, 14), (1, 0), (1, 6)]
    back = []
    for _ in range(5):
        caret = selector.previous_word(caret)
        back.append((caret.line, caret.character))
    assert back == [(1, 0), (0, 14), (0, 10), (0, 2), (0, 0)]


def test_steps_end_at_the_ends_of_the_page() -> None:
    first, last = selector.first, selector.last
    assert selector.previous_word(first) == selector.previous_character(first) == first
    assert selector.next_word(last) == selector.next_character(last) == last
    assert selector.up(first) == first
    assert selector.down(last) == last


def test_characters_are_stepped_through_across_lines() -> None:
    assert selector.next_character(Caret(0, 14)) == Caret(1, 0)
    assert selector.previous_character(Caret(1, 0)) == Caret(0, 14)


def test_down_and_up_keep_the_place_along_the_line() -> None:
    assert selector.down(Caret(1, 4)) == Caret(2, 4)
    assert selector.up(Caret(2, 4)) == Caret(1, 4)
    assert selector.down(Caret(2, 20)) == Caret(3, 5)


def test_down_at_the_end_of_a_column_goes_on_in_the_next() -> None:
    assert selector.down(Caret(3, 2)).line == 4
    assert selector.up(Caret(4, 0)).line == 3
    assert selector.up(Caret(1, 0)) == Caret(0, 0)


def test_down_in_a_row_of_cells_stays_in_the_column() -> None:
    cells = [line("cell", 200 * (i % 3), 25 * (i // 3)) for i in range(9)]
    table = Selector(page(*cells))
    assert table.down(Caret(1, 2)) == Caret(4, 2)
    assert table.up(Caret(8, 1)) == Caret(5, 1)


def test_start_and_end_are_those_of_the_line() -> None:
    assert selector.start(Caret(1, 7)) == Caret(1, 0)
    assert selector.end(Caret(1, 7)) == Caret(1, 24)
    assert selector.line_range(1) == (Caret(1, 0), Caret(1, 24))


def test_a_line_without_text_has_one_caret() -> None:
    chosen = Selector(page(line("")))
    assert chosen.caret_at((5, 5)) == chosen.last == Caret(0, 0)
    assert chosen.word_at((5, 5)) == (Caret(0, 0), Caret(0, 0))
    assert chosen.edge(Caret(0, 0))[0] == (0, 0)


def test_a_page_without_lines_has_an_empty_selection_but_no_caret() -> None:
    empty = Selector(Page(100, 100))
    assert empty.text(empty.first, empty.last) == ""
    assert empty.polygons(empty.first, empty.last) == ()
    with pytest.raises(ValueError, match="without lines"):
        empty.caret_at((1, 1))


@given(st.floats(-100, 1100), st.floats(-100, 900))
def test_every_point_has_a_caret_on_the_page(x: float, y: float) -> None:
    caret = selector.caret_at((x, y))
    assert selector.first <= caret <= selector.last


def test_three_thousand_lines_answer_at_once() -> None:
    many = page(
        *(line("word", 60 * (i % 30), 25 * (i // 30), paragraph=i // 5) for i in range(3000))
    )
    start_s = time.thread_time()
    chosen = Selector(many)
    chosen.caret_at((5, 5))
    built_s = time.thread_time()
    for step in range(100):
        chosen.caret_at((17.0 * step, 23.0 * step))
    assert (time.thread_time() - built_s) / 100 < 0.002
    assert built_s - start_s < 0.2
