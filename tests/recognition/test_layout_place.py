"""Where a new line belongs among others."""

import random

import pytest

from ppocr_desktop.recognition import layout
from tests.recognition.compositions import PAGES


@pytest.mark.parametrize("name", ["receipt", "two_columns_on_grid", "table_tight", "novel"])
def test_a_line_taken_out_goes_back_to_its_place(name: str) -> None:
    lines = list(layout.arrange(PAGES[name](0)))
    for index in random.Random(1).sample(range(len(lines)), 5):
        others = lines[:index] + lines[index + 1 :]
        assert layout.place(others, lines[index]) == index


def test_in_an_order_made_by_hand_it_follows_the_same_line() -> None:
    lines = list(layout.arrange(PAGES["receipt"](0)))
    new, before = lines.pop(4), lines[3]
    random.Random(1).shuffle(lines)
    assert layout.place(lines, new) == lines.index(before) + 1


def test_the_first_line_and_the_only_line_come_first() -> None:
    first, *others = layout.arrange(PAGES["receipt"](0))
    assert layout.place(others, first) == 0
    assert layout.place([], first) == 0


def test_rows_across_the_page_are_kept_to_if_asked() -> None:
    lines = list(layout.arrange(PAGES["two_columns_on_grid"](0), in_rows=True))
    new = lines.pop(7)
    assert layout.place(lines, new, in_rows=True) == 7
