"""Text as it lies on the page: what people see there as spaces are spaces."""

import random
import textwrap
from dataclasses import replace
from itertools import accumulate

import pytest

from ppocr_desktop import exports, geometry
from ppocr_desktop.document import Character, Page, TextLine
from ppocr_desktop.exports.layout import as_laid_out, render
from ppocr_desktop.exports.layout.runs import cells
from tests.exports.samples import document_of, line, page_of, rectangle, rotate

CODE = """\
def total(items: list[Item]) -> int:
    price = 0
    for item in items:
        if item.count > 1:
            price += item.price * item.count
        else:
            price += item.price
    return price


class Cart:
    owner = "nobody"
"""
LISTING = """\
-rw-r--r--  1 alice staff  12043 Mar  3 09:12 build.gradle
drwxr-xr-x 12 bob   wheel    391 Feb 27 17:40 docs
-rw-------  1 root  staff     57 Dec 30 08:01 secrets.env
"""
CHINESE = """\
设置:
    端口: 80         # 监听
    名称: server-1   # 主机
    日志:
      - 路径: /var/log/app.log
"""
PITCH, STEP = 9.6, 24


def typed(text: str, *, jitter: float = 0.0, seed: int = 0) -> list[TextLine]:
    """Lines of fixed pitch as recognizers read them: spaces on end are one, characters waver."""
    chance = random.Random(seed)
    lines = []
    for row, content in enumerate(text.splitlines()):
        ends = [*accumulate(cells(sign) for sign in content)]
        places = [
            (sign, end - cells(sign), end)
            for before, sign, end in zip(f" {content}", content, ends, strict=False)
            if not before.isspace() or not sign.isspace()
        ]
        if places:
            shifts = [chance.uniform(-jitter, jitter) for _ in places]
            lines.append(_read(places, shifts, 20 + row * STEP))
    return lines


def _read(places: list[tuple[str, int, int]], shifts: list[float], top: float) -> TextLine:
    left, right = places[0][1], places[-1][2]
    characters = tuple(
        Character(sign, (a - left + by) / (right - left), (b - left + by) / (right - left), 0.9)
        for (sign, a, b), by in zip(places, shifts, strict=True)
    )
    box = rectangle(30 + left * PITCH, top, (right - left) * PITCH, 20)
    return TextLine("".join(sign for sign, *_ in places), 0.9, box, characters)


@pytest.mark.parametrize("text", [CODE, LISTING, CHINESE])
@pytest.mark.parametrize("seed", range(5))
def test_type_of_fixed_pitch_comes_out_as_it_was_typed(text: str, seed: int) -> None:
    lines = typed(text, jitter=0.2, seed=seed)
    random.Random(seed).shuffle(lines)
    assert as_laid_out(lines) == text.rstrip("\n")


@pytest.mark.parametrize("degrees", [-5, 3, 90, 180, 270])
def test_turned_pages_keep_their_indentation(degrees: float) -> None:
    turned = [
        replace(one, polygon=rotate(one.polygon, degrees, 300, 300))
        for one in typed(CODE, jitter=0.1)
    ]
    page = Page(600, 600, tuple(turned), round(degrees / 90) % 4 * 90)
    assert as_laid_out(page) == CODE.rstrip("\n")


def test_spaces_that_fixed_pitch_leaves_no_room_for_are_none() -> None:
    lines = typed(CODE)
    first = lines[0]
    at = first.text.index("(")
    space = Character(" ", first.characters[at].start, first.characters[at].start, 0.5)
    read = replace(
        first,
        text=f"{first.text[:at]} {first.text[at:]}",
        characters=(*first.characters[:at], space, *first.characters[at:]),
    )
    assert as_laid_out([read, *lines[1:]]) == CODE.rstrip("\n")
    assert as_laid_out([replace(read, edited=True), *lines[1:]]).startswith("def total (items:")


def test_cells_of_proportional_type_start_at_common_columns_and_never_touch() -> None:
    table = [("Tea", 30, "2.40"), ("Illicit fillings, filled", 140, "11.90"), ("WWWW", 80, "7.00")]
    lines = [
        one
        for row, (name, width, price) in enumerate(table)
        for one in (
            line(name, rectangle(40, 40 * row, width, 20)),
            line(price, rectangle(200, 40 * row, 11 * len(price), 20)),
        )
    ]
    rows = as_laid_out(lines).splitlines()
    starts = {row.index(price) for row, (_, _, price) in zip(rows, table, strict=True)}
    assert len(starts) == 1
    assert all(row[: max(starts)].endswith("  ") for row in rows)


def bill(*rows: tuple[str, str, float, float]) -> str:
    """Rows of a label and a text, of which start and end are told in pixels, 10 to a letter."""
    cut = [
        one
        for row, (label, text, start, end) in enumerate(rows)
        for one in (
            line(label, rectangle(40, 30 * row, 10 * len(label), 20)),
            line(text, rectangle(start, 30 * row, end - start, 20)),
        )
    ]
    return as_laid_out(cut)


def test_numbers_that_end_together_end_in_the_same_column() -> None:
    written = bill(
        ("Black tea", "12.00", 263, 300),
        ("Service", "8.50", 265, 301),
        ("Total", "120.50", 240, 300),
        ("Cash", "RM 150.00", 207, 299),
    )
    assert written == (
        "Black tea             12.00\n"
        "Service                8.50\n"
        "Total                120.50\n"
        "Cash              RM 150.00"
    )


def test_the_head_of_a_column_ends_with_its_numbers() -> None:
    written = bill(
        ("Black tea", "Amount", 236, 301),
        ("Service", "8.50", 268, 301),
        ("Total", "120.50", 247, 300),
    )
    ends = {len(row) for row in written.splitlines()}
    assert len(ends) == 1


def test_a_number_that_starts_with_its_neighbors_stays_with_them() -> None:
    written = bill(
        ("Table", "A10", 200, 232),
        ("Date", "06.03.18", 200, 263),
        ("Time", "12:06", 200, 236),
        ("Tea", "14.00", 226, 263),
        ("Total", "120.50", 218, 263),
    )
    assert written.splitlines()[:3] == [
        "Table               A10",
        "Date                06.03.18",
        "Time                12:06",
    ]


def test_edges_that_waver_make_no_indentation() -> None:
    chance = random.Random(3)
    words = ["Most lines of", "a letter begin", "at the margin,", "though boxes do", "not quite."]
    lines = [
        line(text, rectangle(50 + chance.uniform(-2, 2), 30 * row, 9.3 * len(text), 22))
        for row, text in enumerate(words)
    ]
    assert as_laid_out(lines) == "\n".join(words)


def test_a_gap_gives_an_empty_line_and_a_large_one_two() -> None:
    tops = (0, 30, 60, 120, 150, 400)
    lines = [line(f"line {top}", rectangle(10, top, 90, 20)) for top in tops]
    assert as_laid_out(lines) == "line 0\nline 30\nline 60\n\nline 120\nline 150\n\n\nline 400"


def test_columns_that_are_not_level_stand_side_by_side() -> None:
    left = [line(f"left {n}", rectangle(10, 30 * n, 80, 20)) for n in range(4)]
    right = [line(f"right {n}", rectangle(300, 30 * n + 9, 80, 20)) for n in range(4)]
    rows = as_laid_out([*left, *right]).splitlines()
    assert [row.split() for row in rows] == [["left", str(n), "right", str(n)] for n in range(4)]


def test_lines_that_run_another_way_follow_at_the_end() -> None:
    beside = line("margin note", ((900, 100), (900, 400), (870, 400), (870, 100)))
    lines = [beside, *(line(f"row {n}", rectangle(10, 30 * n, 400, 20)) for n in range(5))]
    assert as_laid_out(lines).splitlines()[-3:] == ["row 4", "", "margin note"]


def test_a_lone_sign_read_askew_stays_in_its_row() -> None:
    lines = typed(CODE)
    place = rectangle(30 + 4 * PITCH, 20 + 12 * STEP, PITCH, 20)
    for askew in (geometry.reverse(place), (place[1], place[2], place[3], place[0])):
        page = page_of(*lines, TextLine("}", 0.9, askew))
        assert as_laid_out(page) == f"{CODE}    }}"


def test_vertical_text_comes_as_it_is_read() -> None:
    columns = [
        replace(line(text, ((x, 10), (x, 300), (x - 30, 300), (x - 30, 10))), vertical=True)
        for text, x in (("春はあけぼの", 400), ("夏は夜", 350))
    ]
    assert as_laid_out(columns) == "春はあけぼの\n夏は夜"


def test_indentation_of_hebrew_is_from_the_right() -> None:
    texts = (("שלום לכולם כאן", 200), ("פסקה", 250))
    lines = [
        line(text, rectangle(right, 30 * row, 10 * len(text), 20))
        for row, (text, end) in enumerate(texts)
        for right in [600 - (end - 200) - 10 * len(text)]
    ]
    assert as_laid_out(lines) == "שלום לכולם כאן\n     פסקה"


def test_what_a_person_wrote_keeps_its_spaces() -> None:
    typed_line = replace(line("a  =  1", rectangle(10, 0, 70, 20)), characters=(), edited=True)
    assert as_laid_out([typed_line]) == "a  =  1"


def test_pages_are_parted_by_form_feeds() -> None:
    page = page_of(line("one", rectangle(500, 10, 50, 20)))
    assert render(document_of(page, page_of(), page)) == b"one\n\f\fone\n"


def test_a_line_that_is_far_away_does_not_fill_the_memory() -> None:
    lines = [line("near", rectangle(0, 0, 40, 20)), line("far", rectangle(1e12, 0, 30, 20))]
    assert len(exports.render(document_of(page_of(*lines)), "layout")) < 2000


def test_no_row_ends_with_spaces() -> None:
    rows = as_laid_out(typed(f"{CODE}\n{LISTING}")).splitlines()
    assert all(row == row.rstrip() for row in rows)


def test_programs_in_an_article_keep_their_indentation() -> None:
    prose = [
        line(f"{text} of proportional type, {text * 2} and {text}", rectangle(30, top, length, 24))
        for text, top, length in (("will", 20, 250), ("mow", 50, 410), ("ill", 600, 230))
    ]
    program = [
        replace(one, polygon=geometry.shift(one.polygon, 27.0, 100))
        for one in typed(CODE, jitter=0.1)
    ]
    rows = as_laid_out([*prose, *program]).splitlines()
    start = next(n for n, row in enumerate(rows) if "def" in row)
    assert rows[0].startswith("will of")
    assert textwrap.dedent("\n".join(rows[start : start + len(CODE.splitlines())])) == CODE.rstrip(
        "\n"
    )


def test_lines_that_may_start_in_either_column_start_where_most_do() -> None:
    lines = typed("word by word\n" * 6)
    askew = replace(lines[3], polygon=geometry.shift(lines[3].polygon, 0.6 * PITCH, 0))
    assert as_laid_out([*lines[:3], askew, *lines[4:]]) == "\n".join(["word by word"] * 6)


@pytest.mark.parametrize("narrower", [-0.08, 0.1])
def test_photographed_programs_keep_their_indentation(narrower: float) -> None:
    text = "".join(f"{CODE}\n" for _ in range(3))
    height = STEP * len(text.splitlines())
    lines = []
    for one in typed(text, jitter=0.1):
        a, b, c, d = ((x, y) for x, y in one.polygon)
        middle = (a[1] + d[1]) / 2
        # Lines that run down the page meet far below it, or above it.
        points = [(400 + (x - 400) * (1 - narrower * middle / height), y) for x, y in (a, b, c, d)]
        lines.append(replace(one, polygon=(points[0], points[1], points[2], points[3])))
    assert as_laid_out(lines) == text.rstrip("\n")


def test_cells_that_take_more_room_than_they_have_do_not_touch_the_next() -> None:
    long = line("일반파일로간주합", rectangle(30, 20 + 11 * STEP, 12 * PITCH, 20))
    price = line("82,895.75", rectangle(30 + 14 * PITCH, 20 + 11 * STEP, 9 * PITCH, 20))
    assert as_laid_out([*typed(CODE), long, price]).endswith("일반파일로간주합  82,895.75")


def test_a_column_moves_where_a_cell_before_it_takes_more_room_than_it_has() -> None:
    long = line("일반파일로간주합", rectangle(30, 20 + 11 * STEP, 12 * PITCH, 20))
    prices = [
        line("82,895.75", rectangle(30 + 14 * PITCH, 20 + row * STEP, 9 * PITCH, 20))
        for row in range(11, 14)
    ]
    laid_out = as_laid_out([*typed(CODE), long, *prices]).splitlines()[-3:]
    assert laid_out == ["일반파일로간주합  82,895.75", *[" " * 18 + "82,895.75"] * 2]
