"""Finding and replacing over the pages of a document."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.editing import search
from ppocr_desktop.editing.search import Match, Query
from ppocr_desktop.errors import UsageError
from tests.editing.samples import line, page, texts


def document(*pages: list[str]) -> Document:
    return Document(
        tuple(
            DocumentPage(PageRef(Path("a.pdf"), number), page(*map(line, lines)))
            for number, lines in enumerate(pages)
        )
    )


def found(text: str, query: Query) -> list[str]:
    """What matches, as it stands in the text."""
    return [text[match.start : match.end] for match in search.find(document([text]), query)]


def replaced(text: str, query: Query, replacement: str) -> str:
    (only,) = document([text]).pages
    return texts(search.replace(only, query, replacement).page)[0]


def test_matches_come_in_order_with_their_places() -> None:
    pages = document(["one two", "two"], [], ["two two"])
    assert search.find(pages, Query(text="two")) == (
        Match(0, 0, 4, 7),
        Match(0, 1, 0, 3),
        Match(2, 0, 0, 3),
        Match(2, 0, 4, 7),
    )


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("Total TOTAL", "total", ["Total", "TOTAL"]),
        ("STRASSE Straße", "straße", ["STRASSE", "Straße"]),
        ("ＴＯＴＡＬ　１２", "total 12", ["ＴＯＴＡＬ　１２"]),
        ("ｶﾞｽ ガス", "ガス", ["ｶﾞｽ", "ガス"]),
        ("cafe\u0301 café CAFÉ", "café", ["cafe\u0301", "café", "CAFÉ"]),
        ("cafe café", "cafe", ["cafe"]),
        ("Straße", "s", ["S"]),
        ("か\u3099く がく", "がく", ["か\u3099く", "がく"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("a.c abc", "a.c", ["a.c"]),
        ("anything", "", []),
        ("", "x", []),
    ],
)
def test_case_and_width_make_no_difference(text: str, wanted: str, expected: list[str]) -> None:
    assert found(text, Query(text=wanted)) == expected


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("Total TOTAL", "Total", ["Total"]),
        ("ＴＯＴＡＬ TOTAL", "TOTAL", ["TOTAL"]),
        ("cafe\u0301 café", "café", ["cafe\u0301", "café"]),
    ],
)
def test_case_and_width_count_if_asked(text: str, wanted: str, expected: list[str]) -> None:
    assert found(text, Query(text=wanted, is_case_sensitive=True)) == expected


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("cat cats concat cat.", "cat", 2),
        ("ba a a", "a a", 1),
        ("東京都は東京だ", "東京", 2),
        ("서울은 서울", "서울", 1),
        ("(12) 123", "12", 1),
        ("- -- -", "-", 4),
    ],
)
def test_whole_words_stand_alone(text: str, wanted: str, expected: int) -> None:
    assert len(found(text, Query(text=wanted, is_whole_word=True))) == expected


@given(st.text(max_size=20), st.text(min_size=1, max_size=3))
def test_matches_lie_in_the_text_and_never_overlap(text: str, wanted: str) -> None:
    (only,) = document([text]).pages
    matches = search.find(Document((only,)), Query(text=wanted))
    places = [place for match in matches for place in (match.start, match.end)]
    assert places == sorted(places)
    assert all(match.start < match.end <= len(text) for match in matches)


@given(st.text(min_size=1, max_size=20))
def test_every_text_holds_itself(text: str) -> None:
    assert found(text, Query(text=text, is_case_sensitive=True)) == [text]
    assert found(text, Query(text=text)) == [text]


def test_a_pattern_is_matched_as_a_regular_expression() -> None:
    assert found("31/12/2024, 1/2/25", Query(text=r"\d+/\d+/\d+", is_regex=True)) == [
        "31/12/2024",
        "1/2/25",
    ]
    assert found("Ab aB", Query(text="ab", is_regex=True)) == ["Ab", "aB"]
    assert found("Ab ab", Query(text="ab", is_regex=True, is_case_sensitive=True)) == ["ab"]
    assert found("cat cats", Query(text="c.t", is_regex=True, is_whole_word=True)) == ["cat"]


def test_empty_matches_of_a_pattern_do_not_count() -> None:
    assert found("baab", Query(text="a*", is_regex=True)) == ["aa"]


def test_a_pattern_that_is_none_says_what_is_wrong() -> None:
    with pytest.raises(UsageError) as failure:
        search.find(Document(), Query(text="(", is_regex=True))
    assert str(failure.value) == (
        "The pattern '(' is not a regular expression (missing ) at position 1); "
        "correct it or search for plain text."
    )


@pytest.mark.parametrize("pattern", ["(?V0)(?V1)a", "(?au)a", "(" * 5000 + "a" + ")" * 5000])
def test_a_pattern_that_contradicts_itself_or_is_too_deep_is_none(pattern: str) -> None:
    with pytest.raises(UsageError, match="is not a regular expression"):
        search.find(Document(), Query(text=pattern, is_regex=True))


def test_a_pattern_that_runs_away_is_stopped() -> None:
    start_s = time.thread_time()
    with pytest.raises(UsageError) as failure:
        found("a" * 60 + "b", Query(text="(a|aa)+$", is_regex=True))
    assert time.thread_time() - start_s < 5
    assert str(failure.value) == (
        "The pattern '(a|aa)+$' takes too long; write it with fewer nested repetitions."
    )


def test_replacing_writes_in_the_lines_that_match_only() -> None:
    (only,) = document(["tota1 due", "other", "tota1"]).pages
    after = search.replace(only, Query(text="tota1"), "total").page
    assert texts(after) == ["total due", "other", "total"]
    assert [one.edited for one in after.lines] == [True, False, True]
    assert after.lines[1] is only.page.lines[1]


def test_replacing_with_the_same_changes_nothing() -> None:
    (only,) = document(["total"]).pages
    assert search.replace(only, Query(text="total"), "total") == only


def test_a_plain_replacement_is_taken_as_it_stands() -> None:
    assert replaced("a+b", Query(text="+"), r"\1") == r"a\1b"


def test_a_replacement_may_name_the_groups_of_a_pattern() -> None:
    query = Query(text=r"(\d+)/(?P<month>\d+)", is_regex=True)
    assert replaced("31/12", query, r"\g<month>.\1") == "12.31"


@pytest.mark.parametrize("replacement", [r"\2", r"\g<x>", "\\", r"\U99999999"])
def test_a_replacement_that_does_not_fit_the_pattern_says_so(replacement: str) -> None:
    with pytest.raises(UsageError, match=r"does not fit the pattern .*for the first group"):
        replaced("abc", Query(text="(b)", is_regex=True), replacement)


def test_one_match_is_replaced_alone() -> None:
    pages = document(["two two", "two"])
    query = Query(text="two")
    second = search.find(pages, query)[1]
    assert texts(search.replace_match(pages.pages[0], second, query, "2").page) == ["two 2", "two"]


def test_a_match_that_is_gone_is_not_replaced() -> None:
    (only,) = document(["two"]).pages
    assert search.replace_match(only, Match(0, 0, 1, 3), Query(text="two"), "2") == only


def test_a_match_whose_line_is_gone_is_not_replaced() -> None:
    (only,) = document(["two"]).pages
    assert search.replace_match(only, Match(0, 1, 0, 3), Query(text="two"), "2") == only


def test_a_line_may_be_emptied() -> None:
    assert replaced("gone", Query(text="gone"), "") == ""
