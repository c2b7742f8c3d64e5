"""Regular expressions that cannot be searched with."""

from pathlib import Path

import pytest

from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.editing import search
from ppocr_desktop.editing.search import Query
from ppocr_desktop.errors import UsageError
from tests.editing.samples import line, page


@pytest.mark.parametrize(
    "pattern",
    [
        "(?:a|b|){1000000}",
        "(?:(?:(?:a|b|){100}){100}){100}",
        "((a|){1000}x){1000,}",
        r"[)](?:\)|[^]{]|){300000}",
        "(?:a|b|)" * 20000,
    ],
)
def test_a_pattern_that_repeats_too_often_says_so(pattern: str) -> None:
    # Compiling one of these ended the program.
    with pytest.raises(UsageError) as failure:
        search.find(Document(), Query(text=pattern, is_regex=True))
    assert str(failure.value) == (
        f"The pattern {pattern!r} takes too long; write it with fewer nested repetitions."
    )


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}",
        r"(?:[^,]*,){20}[^,]{0,100000}",
        "(((a){10}){10}){10}",
        "[(]{1,2}a{0}(?:b|c){,3}",
    ],
)
def test_a_pattern_with_few_repetitions_is_searched_for(pattern: str) -> None:
    assert search.find(Document(), Query(text=pattern, is_regex=True)) == ()


def test_a_count_that_the_library_does_not_know_is_left_to_it() -> None:
    with pytest.raises(UsageError, match=r"not a regular expression \(repeat count too big"):
        search.find(Document(), Query(text="a{999999999999999999999}", is_regex=True))


def test_a_pattern_that_fills_the_memory_takes_too_long() -> None:
    lines = page(line("abba"))
    shown = Document((DocumentPage(PageRef(Path("a.pdf"), 0), lines),))
    with pytest.raises(UsageError, match="takes too long"):
        search.find(shown, Query(text="(?R){5000}|a", is_regex=True))
