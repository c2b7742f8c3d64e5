"""Numbers of pages as people write them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.page_ranges import EVERY_PAGE, PageSelection

PAGES = tuple(range(1, 11))
RANGES = st.lists(st.tuples(st.integers(1, 12), st.integers(0, 5)), min_size=1)


@pytest.mark.parametrize(
    ("text", "picked"),
    [
        ("3", (3,)),
        ("1-3,7", (1, 2, 3, 7)),
        ("9-", (9, 10)),
        (" 7 , 1-2 ", (1, 2, 7)),
        ("2,1-3,2", (1, 2, 3)),
        ("9-20", (9, 10)),
        ("1–3，７、 9－10", (1, 2, 3, 7, 9, 10)),
    ],
)
def test_picks_the_pages_of_a_range_in_their_order(text: str, picked: tuple[int, ...]) -> None:
    assert PageSelection.parse(text).pick(PAGES) == picked


def test_picks_every_page_without_a_range() -> None:
    assert EVERY_PAGE.pick(PAGES) == PAGES


@given(RANGES)
def test_picks_exactly_what_the_ranges_cover(ranges: list[tuple[int, int]]) -> None:
    text = ",".join(f"{start}-{start + more}" for start, more in ranges)
    covered = {page for start, more in ranges for page in range(start, start + more + 1)}
    assert set(PageSelection.parse(text).pick(PAGES)) == covered & set(PAGES)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "'' is not a page or a range of pages; write, for example, 1-3,7,9-"),
        ("x", "'x' is not a page or a range of pages; write, for example, 1-3,7,9-"),
        ("1,,2", "'' is not a page or a range of pages; write, for example, 1-3,7,9-"),
        ("-3", "'-3' is not a page or a range of pages; write, for example, 1-3,7,9-"),
        ("٣", "'٣' is not a page or a range of pages; write, for example, 1-3,7,9-"),
        ("0-2", "'0-2' is not possible: the first page is page 1"),
        ("7-3", "'7-3' runs backwards; write 3-7"),
    ],
)
def test_says_what_is_wrong_with_a_range(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}$"):
        PageSelection.parse(text)


def test_complains_of_a_page_beyond_the_last() -> None:
    assert PageSelection.parse("1,7").complaint("a.pdf", 3) == (
        "a.pdf has 3 pages, so there is no page 7 to read."
    )
    assert PageSelection.parse("2").complaint("a.png", 1) == (
        "a.png has only one page, so there is no page 2 to read."
    )


def test_does_not_complain_of_a_range_that_ends_beyond_the_last_page() -> None:
    assert PageSelection.parse("2-9").complaint("a.pdf", 3) == ""
