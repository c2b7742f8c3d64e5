"""The stretch in which two sequences differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.gui.difference import differ


@pytest.mark.parametrize(
    ("before", "after", "difference"),
    [
        ("abc", "abc", (3, 0, 0)),
        ("abc", "axc", (1, 1, 1)),
        ("abc", "ac", (1, 1, 0)),
        ("ac", "abc", (1, 0, 1)),
        ("aaa", "aaaa", (3, 0, 1)),
        ("", "ab", (0, 0, 2)),
        ("abcd", "dbca", (0, 4, 4)),
    ],
)
def test_the_stretch_that_differs(
    before: str, after: str, difference: tuple[int, int, int]
) -> None:
    assert differ(before, after) == difference


@given(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)))
def test_list_parallel_to_the_items_is_brought_up_to_date(
    before: list[int], after: list[int]
) -> None:
    change = differ(before, after)
    squares = change.splice([item**2 for item in before], [i**2 for i in change.new(after)])
    assert squares == [item**2 for item in after]
    assert list(change.old(before)) == before[change.start : change.start + change.before]
