"""Reading order and paragraphs, on composed pages and on the truth of the development corpus."""

import json
import random
import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.recognition.layout import arrange
from ppocr_desktop.recognition.layout.runs import best_spans
from tests.recognition.compositions import PAGES, damage
from tests.recognition.compositions.sheet import Sheet

SHARED = Path(__file__).parents[3] / "shared"
LAYOUTS = sorted((SHARED / "corpus" / "layouts").glob("*.json"))

Damage = Callable[[Sequence[TextLine]], Sequence[TextLine]]


def padded_and_skewed(lines: Sequence[TextLine]) -> Sequence[TextLine]:
    return damage.jitter(damage.skew(damage.pad(lines), 2.5))


def box(text: str, left: float, top: float) -> TextLine:
    right, bottom = left + 14.0 * len(text), top + 24
    return TextLine(text, 0.9, ((left, top), (right, top), (right, bottom), (left, bottom)))


DAMAGES: dict[str, Damage] = {
    "jitter": damage.jitter,
    "skew 8": partial(damage.skew, degrees=8),
    "skew -5": partial(damage.skew, degrees=-5),
    "padded and skewed": padded_and_skewed,
    "split": partial(damage.split, share=0.1),
}


def order(truth: Sequence[TextLine]) -> float:
    """The longest run of lines met in order, of all lines, when they are given in any order."""
    places = {(line.polygon, line.text): place for place, line in enumerate(truth)}
    shuffled = random.Random(1).sample(list(truth), len(truth))
    ends: list[int] = []
    for line in arrange(shuffled):
        place = places[line.polygon, line.text]
        at = bisect_left(ends, place)
        ends[at : at + 1] = [place]
    return len(ends) / len(truth)


def paragraphs(sheet: Sheet) -> list[list[str]]:
    found: list[list[str]] = []
    for line in arrange(sheet.lines):
        if line.paragraph == len(found):
            found.append([])
        found[line.paragraph].append(line.text)
    return found


@pytest.mark.parametrize("page", PAGES)
def test_reads_a_page_in_order(page: str) -> None:
    assert [order(PAGES[page](seed)) for seed in range(3)] == [1, 1, 1]


@pytest.mark.parametrize("name", DAMAGES)
@pytest.mark.parametrize("page", PAGES)
def test_reads_a_damaged_page_in_order(page: str, name: str) -> None:
    assert order(DAMAGES[name](PAGES[page](0))) >= 0.97


@pytest.mark.parametrize(
    "page", ["two_columns_on_grid", "receipt", "table_tight", "paper", "novel", "settings_screen"]
)
def test_follows_lines_that_fan_out_in_perspective(page: str) -> None:
    assert order(damage.tilt(PAGES[page](0), 0.2)) >= 0.97


@pytest.mark.parametrize("page", ["two_columns", "four_columns", "receipt", "table_tight"])
def test_takes_words_for_lines(page: str) -> None:
    assert order(damage.to_words(PAGES[page](0))) >= 0.97


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_reads_pages_that_nobody_turned(turn: int) -> None:
    upright = PAGES["paper_with_table"](0)
    turned = [
        replace(line, polygon=geometry.turn(line.polygon, turn, 1200, 1800)) for line in upright
    ]
    assert order(turned) == 1


def test_reads_arabic_rows_and_columns_from_right_to_left() -> None:
    left, right = Sheet(0), Sheet(0)
    for row in range(12):
        for side, x in ((right, 26.0), (left, 0.0)):
            side.put(x, row * 1.4, "نهر حجر حديقة صباح رسائل جسر قديم سوق شتاء")
    assert order([*right.lines, *left.lines]) == 1


@pytest.mark.skipif(not LAYOUTS, reason="needs the development data")
@pytest.mark.parametrize("path", [path for path in LAYOUTS if "turned" not in path.name])
def test_reads_the_true_lines_of_the_corpus_in_order(path: Path) -> None:
    truth = json.loads(path.read_text(encoding="utf-8"))
    found = zip(truth["texts"], truth["boxes"], strict=True)
    assert order([TextLine(text, 1.0, geometry.order(box)) for text, box in found]) == 1


def test_specks_that_lean_do_not_tip_the_rows() -> None:
    rows = [(f"row {row}", str(row), 50.0 * row) for row in range(7)]
    lines = [line for name, number, y in rows for line in (box(name, 40, y), box(number, 830, y))]
    specks = [
        TextLine(".", 0.9, ((x, y), (x + 4, y + 2), (x + 3, y + 5), (x - 1, y + 3)))
        for x, y in ((802.0, 166.0), (803.0, 316.0))
    ]
    found = [line.text for line in arrange([*lines, *specks]) if line.text != "."]
    assert found == [line.text for line in lines]


def test_gives_the_same_for_any_order_of_lines() -> None:
    lines = PAGES["newspaper"](0)
    assert arrange(lines) == arrange(lines[::-1])


def test_takes_no_longer_than_a_moment_for_thousands_of_lines() -> None:
    sheet = Sheet(0)
    sheet.columns((0, 23, 46), 0, 21, 1000)
    start = time.process_time()
    arrange(sheet.lines)
    assert time.process_time() - start < 2


def test_in_rows_columns_are_read_across() -> None:
    sheet = Sheet(0)
    for x, side in ((0, "left"), (29, "right")):
        for row in range(6):
            sheet.put(x, row * 1.4, f"{side} {row} of a column of text")
    found = [line.text.split()[0] for line in arrange(sheet.lines, in_rows=True)]
    assert found == ["left", "right"] * 6


def test_in_rows_vertical_lines_are_read_from_left_to_right() -> None:
    sheet = Sheet(0)
    for x, text in ((9, "天地玄黃"), (6, "宇宙洪荒"), (3, "日月盈昃")):
        sheet.drop(x, 0, text)
    found = [line.text for line in arrange(sheet.lines, in_rows=True)]
    assert found == ["日月盈昃", "宇宙洪荒", "天地玄黃"]


@pytest.mark.parametrize("in_rows", [False, True])
def test_an_empty_page_stays_empty(in_rows: bool) -> None:
    assert arrange([], in_rows=in_rows) == ()


def test_changes_nothing_about_a_line_but_its_paragraph() -> None:
    line = TextLine("alone", 0.5, ((0, 0), (50, 0), (50, 10), (0, 10)), paragraph=7)
    assert arrange([line]) == (replace(line, paragraph=0),)


corners = st.tuples(st.integers(0, 2000), st.integers(0, 2000))
shapeless = st.lists(corners, min_size=4, max_size=4).map(geometry.order)
places = st.integers(0, 20).map(lambda step: 15 * step)
upright = st.tuples(places, places, st.sampled_from((4, 30, 90, 240)), st.sampled_from((12, 30)))
boxes = upright.map(lambda b: ((b[0], b[1]), (b[0] + b[2], b[1]), (b[0] + b[2], b[1] + b[3])))
polygons = shapeless | boxes.map(lambda c: (c[0], c[1], c[2], (c[0][0], c[2][1])))
texts = st.text("aB1.:•字", min_size=1, max_size=9)


@given(st.lists(st.tuples(texts, polygons), max_size=30))
def test_keeps_every_line_whatever_its_shape(found: list[tuple[str, geometry.Polygon]]) -> None:
    lines = [TextLine(text, 0.9, polygon) for text, polygon in found]
    arranged = [replace(line, paragraph=0) for line in arrange(lines)]
    assert sorted(arranged, key=repr) == sorted(lines, key=repr)


def test_more_space_ends_a_paragraph() -> None:
    sheet = Sheet(0)
    for row, y in enumerate((0, 1.4, 2.8, 4.9, 6.3)):
        sheet.put(0, y, f"line {row} of a page with two paragraphs")
    assert [len(group) for group in paragraphs(sheet)] == [3, 2]


def test_an_indent_begins_a_paragraph() -> None:
    sheet = Sheet(0)
    for row, x in enumerate((2, 0, 0, 2, 0, 0, 0)):
        sheet.put(x, row * 1.4, "words that fill the line up to its end"[x:])
    assert [len(group) for group in paragraphs(sheet)] == [3, 4]


def test_centered_lines_are_one_paragraph() -> None:
    sheet = Sheet(0)
    for row, words in enumerate((8, 8, 8, 2)):
        sheet.center(20, row * 1.4, " ".join(["word"] * words))
    assert len(paragraphs(sheet)) == 1


def test_larger_type_stands_for_itself() -> None:
    sheet = Sheet(0)
    sheet.put(0, 0, "A Heading", 1.8)
    for row in range(3):
        sheet.put(0, 2.1 + row * 1.4, "text below the heading without more space")
    assert [len(group) for group in paragraphs(sheet)] == [1, 3]


@pytest.mark.parametrize("marks", [("•", "•", "•"), ("1.", "2.", "3."), ("(a)", "(b)", "(c)")])
def test_every_item_of_a_list_is_a_paragraph(marks: tuple[str, ...]) -> None:
    sheet = Sheet(0)
    for row, mark in enumerate(marks):
        sheet.put(0, row * 2.8, f"{mark} an item of the list that has")
        sheet.put(1, row * 2.8 + 1.4, "a second line.")
    assert [len(group) for group in paragraphs(sheet)] == [2, 2, 2]


def test_a_date_at_the_start_of_a_line_is_no_item() -> None:
    sheet = Sheet(0)
    sheet.put(0, 0, "The meeting was put off until the")
    sheet.put(0, 1.4, "17. March, when nobody had time")
    sheet.put(0, 2.8, "to come, so that it was put off")
    assert len(paragraphs(sheet)) == 1


def test_a_sentence_that_ends_early_ends_its_paragraph() -> None:
    sheet = Sheet(0)
    for row, text in enumerate(
        ("This text fills the line up to its", "end and then it stops here.",
         "The next one begins without space", "or indent and fills its lines also")
    ):  # fmt: skip
        sheet.put(0, row * 1.4, text if row != 1 else text[4:22] + ".")
    assert [len(group) for group in paragraphs(sheet)] == [2, 2]


def test_the_rows_of_a_table_are_one_paragraph() -> None:
    sheet = Sheet(0)
    for row in range(6):
        sheet.put(0, row * 2.6, sheet.name())
        sheet.put(16, row * 2.6, sheet.amount())
    assert len(paragraphs(sheet)) == 1


def test_every_bubble_of_a_chat_is_a_paragraph() -> None:
    sheet = Sheet(0)
    for row in range(5):
        sheet.put(0 if row % 2 else 12, row * 3.4, "a message of a line")
    assert len(paragraphs(sheet)) == 5


def test_columns_share_no_paragraph() -> None:
    sheet = Sheet(0)
    sheet.columns((0, 29), 0, 27, 12, space=0)
    halves = {line.text: line.polygon[0][0] > 500 for line in sheet.lines}
    assert all(len({halves[text] for text in group}) == 1 for group in paragraphs(sheet))


def test_finds_all_maximal_scoring_spans() -> None:
    """The example of Ruzzo and Tompa's paper."""
    scores = [4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5]
    assert sorted(best_spans(scores)) == [(0, 1), (2, 3), (4, 11)]
