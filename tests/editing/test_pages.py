"""Lines of a page: deleted, joined, cut, moved and turned."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from ppocr_desktop import geometry
from ppocr_desktop.document import WHOLE, Area, AreaKind, DocumentPage, Page, PageRef, TextLine
from ppocr_desktop.editing import pages
from tests.editing.samples import HEBREW, line, page, paragraphs, rectangle, texts, turned

PARAGRAPHS = page(
    line("a0", top=0, paragraph=0),
    line("a1", top=25, paragraph=0),
    line("b0", top=100, paragraph=1),
    line("b1", top=125, paragraph=1),
    line("b2", top=150, paragraph=1),
    line("c0", top=300, paragraph=2),
)


def places(found: TextLine) -> list[tuple[str, float, float]]:
    return [(one.text, round(one.start, 3), round(one.end, 3)) for one in found.characters]


def test_another_line_takes_the_place_and_the_paragraph() -> None:
    changed = pages.replace_line(PARAGRAPHS, 3, line("new"))
    assert texts(changed) == ["a0", "a1", "b0", "new", "b2", "c0"]
    assert paragraphs(changed) == paragraphs(PARAGRAPHS)


def test_a_reshaped_line_keeps_its_text() -> None:
    polygon = rectangle(5, 5, 50)
    changed = pages.reshape(PARAGRAPHS, 0, polygon).lines[0]
    assert changed == replace(PARAGRAPHS.lines[0], polygon=polygon)


def test_the_ink_of_a_line_is_unknown_once_its_outline_changes() -> None:
    inked = replace(PARAGRAPHS, lines=tuple(replace(x, ink=(0.2, 0.8)) for x in PARAGRAPHS.lines))
    assert pages.reshape(inked, 0, rectangle(5, 5, 50)).lines[0].ink == WHOLE
    assert pages.merge(inked, [0, 1]).lines[0].ink == WHOLE
    assert pages.split(inked, 0, 1).lines[0].ink == (0.2, 0.8)


def test_a_column_that_is_laid_down_is_none() -> None:
    column = page(replace(turned(line("雨天"), 90), vertical=True))
    assert not pages.reshape(column, 0, rectangle(5, 5, 50)).lines[0].vertical


def test_paragraphs_stay_dense_when_one_is_deleted() -> None:
    changed = pages.delete(PARAGRAPHS, [2, 3, 4])
    assert texts(changed) == ["a0", "a1", "c0"]
    assert paragraphs(changed) == [0, 0, 1]


def test_pieces_of_a_line_become_one() -> None:
    whole = pages.merge(page(line("ab", 0), line("cd", 30)), [1, 0]).lines
    assert [one.text for one in whole] == ["ab cd"]
    assert geometry.box(whole[0].polygon) == pytest.approx((0, 0, 50, 20))
    assert places(whole[0]) == [
        ("a", 0, 0.2),
        ("b", 0.2, 0.4),
        (" ", 0.4, 0.6),
        ("c", 0.6, 0.8),
        ("d", 0.8, 1),
    ]
    assert whole[0].score == pytest.approx(0.84)


def test_chinese_pieces_are_joined_without_a_space() -> None:
    assert pages.merge(page(line("雨天", 0), line("借伞", 30)), [0, 1]).lines[0].text == "雨天借伞"


def test_pieces_of_text_that_runs_leftwards_are_joined_from_the_right() -> None:
    whole = pages.merge(page(line(HEBREW, 40), line(HEBREW[:2], 0)), [0, 1]).lines[0]
    assert whole.text == f"{HEBREW} {HEBREW[:2]}"
    starts = [one.start for one in whole.characters]
    assert starts == sorted(starts, reverse=True)


@pytest.mark.parametrize("degrees", [0, 30, 90, 180, -135])
def test_slanted_pieces_are_joined_along_the_first(degrees: float) -> None:
    first = turned(line("ab", 300, 300), degrees)
    angle = geometry.angle(first.polygon)
    x, y = geometry.center(first.polygon)
    ahead = geometry.rectangle((x, y), 80, 20, angle)[1]
    second = replace(line("cd"), polygon=geometry.rectangle(ahead, 20, 20, angle))
    whole = pages.merge(page(first, second), [0, 1]).lines[0]
    assert geometry.angle(whole.polygon) == pytest.approx(angle)
    starts = [one.start for one in whole.characters]
    assert starts == sorted(starts)
    for point in (*first.polygon, *second.polygon):
        left, top, right, bottom = geometry.box(whole.polygon)
        assert left - 1e-6 <= point[0] <= right + 1e-6
        assert top - 1e-6 <= point[1] <= bottom + 1e-6


def test_lines_below_each_other_share_the_merged_line() -> None:
    whole = pages.merge(page(line("abcd"), line("efgh", top=25)), [0, 1]).lines[0]
    assert whole.text == "abcd efgh"
    starts = [one.start for one in whole.characters]
    assert starts == sorted(starts)


def test_what_a_person_wrote_stays_written_when_it_is_merged() -> None:
    whole = pages.merge(page(line("ab"), line("cd", 30, edited=True)), [0, 1]).lines[0]
    assert (whole.edited, whole.score) == (True, 1.0)


def test_merging_one_line_changes_nothing() -> None:
    assert pages.merge(PARAGRAPHS, [2]) is PARAGRAPHS


def test_a_merged_line_stands_where_the_first_stood() -> None:
    merged = pages.merge(PARAGRAPHS, [1, 4])
    assert texts(merged) == ["a0", "a1 b2", "b0", "b1", "c0"]
    assert paragraphs(merged) == [0, 0, 1, 1, 2]


def test_a_line_is_cut_between_two_characters() -> None:
    first, second = pages.split(page(line("abcd", 100)), 0, 2).lines
    assert (first.text, second.text) == ("ab", "cd")
    assert geometry.box(first.polygon) == pytest.approx((100, 0, 120, 20))
    assert geometry.box(second.polygon) == pytest.approx((120, 0, 140, 20))
    assert places(first) == [("a", 0, 0.5), ("b", 0.5, 1)]
    assert places(second) == [("c", 0, 0.5), ("d", 0.5, 1)]


@pytest.mark.parametrize("place", [2, 3])
def test_the_space_at_a_cut_is_left_out(place: int) -> None:
    first, second = pages.split(page(line("ab cd")), 0, place).lines
    assert (first.text, second.text) == ("ab", "cd")
    assert geometry.box(first.polygon)[2] == pytest.approx(20)
    assert geometry.box(second.polygon)[0] == pytest.approx(30)


@pytest.mark.parametrize("place", [0, 4])
def test_a_cut_at_an_end_changes_nothing(place: int) -> None:
    assert pages.split(page(line("abcd")), 0, place) == page(line("abcd"))


def test_the_first_part_of_text_that_runs_leftwards_is_the_right_one() -> None:
    first, second = pages.split(page(line(HEBREW)), 0, 1).lines
    assert (first.text, second.text) == (HEBREW[0], HEBREW[1:])
    assert geometry.box(first.polygon) == pytest.approx((20, 0, 30, 20))
    assert geometry.box(second.polygon) == pytest.approx((0, 0, 20, 20))


def test_what_was_cut_is_whole_again_when_merged() -> None:
    before = page(line("ab cd", 50, 50))
    after = pages.merge(pages.split(before, 0, 2), [0, 1]).lines[0]
    assert after.text == "ab cd"
    assert places(after) == places(before.lines[0])


def test_a_line_without_known_characters_can_be_cut() -> None:
    bare = TextLine("abcd", 0.9, rectangle(0, 0, 40))
    assert texts(pages.split(page(bare), 0, 1)) == ["a", "bcd"]


@pytest.mark.parametrize(
    ("index", "top", "expected"),
    [
        (1, 12, [0, 0, 0, 1, 1, 1, 2]),
        (2, 50, [0, 0, 0, 1, 1, 1, 2]),
        (2, 75, [0, 0, 1, 1, 1, 1, 2]),
        (5, 240, [0, 0, 1, 1, 1, 2, 3]),
        (6, 500, [0, 0, 1, 1, 1, 2, 3]),
        (6, 325, [0, 0, 1, 1, 1, 2, 2]),
    ],
)
def test_a_new_line_joins_the_paragraph_it_is_near_to(
    index: int, top: float, expected: list[int]
) -> None:
    changed = pages.insert(PARAGRAPHS, line("new", top=top), index)
    assert changed.lines[index].text == "new"
    assert paragraphs(changed) == expected


def test_the_first_line_of_a_page_begins_its_first_paragraph() -> None:
    assert paragraphs(pages.insert(page(), line("new", paragraph=7), 0)) == [0]


def test_a_line_moved_into_a_paragraph_joins_it() -> None:
    changed = pages.move(PARAGRAPHS, [5], 3)
    assert texts(changed) == ["a0", "a1", "b0", "c0", "b1", "b2"]
    assert paragraphs(changed) == [0, 0, 1, 1, 1, 1]


def test_a_paragraph_moved_between_others_stays_one() -> None:
    changed = pages.move(PARAGRAPHS, [4, 2, 3], 0)
    assert texts(changed) == ["b0", "b1", "b2", "a0", "a1", "c0"]
    assert paragraphs(changed) == [0, 0, 0, 1, 1, 2]


def test_a_line_moved_between_paragraphs_joins_the_nearer_one() -> None:
    changed = pages.move(PARAGRAPHS, [4], 2)
    assert texts(changed) == ["a0", "a1", "b2", "b0", "b1", "c0"]
    assert paragraphs(changed) == [0, 0, 1, 1, 1, 2]
    assert paragraphs(pages.move(PARAGRAPHS, [1], 6)) == [0, 1, 1, 1, 2, 2]


def test_lines_dropped_where_they_are_change_nothing() -> None:
    for target in (2, 3, 4):
        assert pages.move(PARAGRAPHS, [2, 3], target) == PARAGRAPHS


def test_any_moves_keep_every_line_and_the_count_of_paragraphs() -> None:
    rng = random.Random(1)
    moved = PARAGRAPHS
    for _ in range(200):
        moved = pages.move(moved, rng.sample(range(6), rng.randint(0, 6)), rng.randint(0, 6))
        assert sorted(texts(moved)) == sorted(texts(PARAGRAPHS))
        numbers = paragraphs(moved)
        assert numbers == sorted(numbers)
        assert set(numbers) == set(range(numbers[-1] + 1))


def read_page() -> DocumentPage:
    area = Area(AreaKind.IGNORE, rectangle(0, 0, 10, 10))
    return DocumentPage(PageRef(Path("a.png")), PARAGRAPHS, (area,))


def test_a_turned_page_turns_with_all_that_lies_on_it() -> None:
    turned_page = pages.turn(read_page(), 90)
    assert turned_page.ref.turn == 90
    assert (turned_page.page.width, turned_page.page.height) == (800, 1000)
    assert turned_page.page.orientation == 90
    assert turned_page.page.lines[0].polygon[0] == (800, 0)
    assert geometry.box(turned_page.areas[0].polygon) == (790, 0, 800, 10)


def test_four_quarter_turns_are_none() -> None:
    turned_page = read_page()
    for _ in range(4):
        turned_page = pages.turn(turned_page, 90)
    assert turned_page == read_page()
    assert pages.turn(pages.turn(read_page(), -90), 450) == read_page()


def test_areas_on_a_page_that_is_not_read_turn_with_its_picture() -> None:
    waiting = replace(read_page(), page=Page(0, 0), is_read=False)
    turned_page = pages.turn(waiting, 180, size=(100, 50))
    assert geometry.box(turned_page.areas[0].polygon) == (90, 40, 100, 50)
    assert turned_page.page == Page(0, 0)
    with pytest.raises(ValueError, match="size is not known"):
        pages.turn(waiting, 180)


def test_a_page_turns_by_quarters_only() -> None:
    with pytest.raises(ValueError, match="not by 45"):
        pages.turn(read_page(), 45)
