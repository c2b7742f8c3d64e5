"""A page that is read again keeps what people wrote on it."""

import time
from dataclasses import replace

from ppocr_desktop.document import Page
from ppocr_desktop.editing import lines, pages
from ppocr_desktop.editing.rereading import keep_edits
from tests.editing.samples import line, page, paragraphs, rectangle, texts


def column(*words: str) -> Page:
    """Words below each other, two a paragraph."""
    return page(*(line(word, 0, 25 * i, paragraph=i // 2) for i, word in enumerate(words)))


def written(before: Page, index: int, text: str) -> Page:
    return pages.replace_line(before, index, lines.rewrite(before.lines[index], text))


def test_without_edits_the_new_reading_counts() -> None:
    after = column("one", "two")
    assert keep_edits(column("0ne", "tw0"), after) is after


def test_an_edited_line_takes_the_place_of_its_new_reading() -> None:
    before = written(column("one", "tw0", "three"), 1, "two")
    kept = keep_edits(before, column("ONE", "TWO", "THREE"))
    assert texts(kept) == ["ONE", "two", "THREE"]
    assert paragraphs(kept) == [0, 0, 1]
    assert kept.lines[1] == before.lines[1]


def test_halves_that_were_written_replace_the_whole() -> None:
    before = pages.split(column("ab cd", "next"), 0, 2)
    before = written(written(before, 0, "AB"), 1, "CD")
    assert texts(keep_edits(before, column("ab cd", "next"))) == ["AB", "CD", "next"]


def test_a_new_line_that_is_hardly_covered_stays() -> None:
    before = written(column("ab"), 0, "AB")
    assert texts(keep_edits(before, column("ab and much more"))) == ["AB", "ab and much more"]


def test_an_edited_line_that_was_not_found_again_follows_what_it_followed() -> None:
    before = written(column("a", "b", "c", "d"), 2, "C")
    kept = keep_edits(before, pages.delete(column("a", "b", "x", "d"), [2]))
    assert texts(kept) == ["a", "b", "C", "d"]
    assert paragraphs(kept) == sorted(paragraphs(kept))


def test_the_first_line_comes_before_what_it_came_before() -> None:
    before = written(column("a", "b"), 0, "A")
    assert texts(keep_edits(before, pages.delete(column("x", "b"), [0]))) == ["A", "b"]


def test_edited_lines_survive_where_nothing_is_found_again() -> None:
    before = written(written(column("a", "b", "c"), 0, "A"), 2, "C")
    kept = keep_edits(before, page())
    assert texts(kept) == ["A", "C"]
    assert paragraphs(kept)[0] == 0


def test_several_lost_lines_keep_their_order() -> None:
    before = column("a", "b", "c", "d")
    for index, text in enumerate("ABC"):
        before = written(before, index, text)
    kept = keep_edits(before, pages.delete(column("w", "x", "y", "d"), [0, 1, 2]))
    assert texts(kept) == ["A", "B", "C", "d"]


def test_lines_of_one_place_keep_their_order_around_a_lost_one() -> None:
    first, second = lines.rewrite(line("ab"), "AB"), lines.rewrite(line("cd", 20), "CD")
    lost = lines.rewrite(line("lost", 500, 500), "LOST")
    kept = keep_edits(page(first, lost, second), page(line("abcd")))
    assert texts(kept) == ["AB", "LOST", "CD"]


def test_three_thousand_lines_are_compared_in_a_moment() -> None:
    many = [line("word", 60 * (i % 30), 25 * (i // 30)) for i in range(3000)]
    before = page(*(replace(one, edited=index % 2 == 0) for index, one in enumerate(many)))
    start_s = time.thread_time()
    kept = keep_edits(before, page(*many))
    assert time.thread_time() - start_s < 2
    assert len(kept.lines) == 3000
    assert sum(one.edited for one in kept.lines) == 1500


def test_lines_without_area_are_kept_as_well() -> None:
    flat = replace(line("flat", edited=True), polygon=rectangle(0, 0, 0, 0))
    assert texts(keep_edits(page(flat), page(line("new", 100, 100)))) == ["new", "flat"]
