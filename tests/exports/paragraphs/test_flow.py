from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.document import Page
from ppocr_desktop.exports.paragraphs import flow
from ppocr_desktop.exports.paragraphs.flow import Paragraph
from ppocr_desktop.exports.tables.table import Table
from tests.exports import samples
from tests.exports.samples import line, page_of, rectangle, tabular_page


def paragraphs(page: Page) -> list[Paragraph]:
    return [block for block in flow.blocks(page) if isinstance(block, Paragraph)]


def test_tables_stand_between_paragraphs() -> None:
    assert [type(block) for block in flow.blocks(tabular_page())] == [Paragraph, Table, Paragraph]


def test_lines_of_a_paragraph_are_joined() -> None:
    page = page_of(
        line("a word that is bro-", rectangle(50, 100, 190, 20)),
        line("ken here", rectangle(50, 130, 80, 20)),
    )
    (paragraph,) = paragraphs(page)
    assert paragraph.texts == ("a word that is broken here",)
    assert len(paragraph.rows) == 2


def test_rows_of_several_lines_stand_for_themselves() -> None:
    page = page_of(
        line("before it", rectangle(50, 100, 90, 20)),
        line("Total", rectangle(50, 130, 50, 20)),
        line("4.20", rectangle(400, 130, 40, 20)),
        line("behind it", rectangle(50, 160, 90, 20)),
    )
    (paragraph,) = paragraphs(page)
    assert paragraph.texts == ("before it", "Total\t4.20", "behind it")


def test_vertical_lines_are_not_joined_with_others() -> None:
    column = replace(line("縦書", ((300, 100), (300, 140), (280, 140), (280, 100))), vertical=True)
    page = page_of(column, line("across", rectangle(50, 100, 60, 20)))
    (paragraph,) = paragraphs(page)
    assert paragraph.texts == ("縦書", "across")


@pytest.mark.parametrize(
    ("text", "height", "level"),
    [
        ("Title", 60, 1),
        ("Part", 45, 2),
        ("Text", 36, 0),
        ("1234", 60, 0),
        ("much text in large type " * 10, 60, 0),
    ],
)
def test_large_short_lines_are_headings(text: str, height: int, level: int) -> None:
    body = line("some text of the usual height " * 20, rectangle(50, 200, 900, 30), 1)
    page = page_of(line(text, rectangle(50, 50, 300, height)), body)
    assert paragraphs(page)[0].level == level


PLACES = st.tuples(*[st.integers(0, 6)] * 2, *[st.integers(0, 4)] * 2, st.sampled_from([0, 90, 3]))


@given(st.lists(PLACES, max_size=16), st.sampled_from([0, 90, 180, 270]))
def test_whatever_stands_wherever_is_kept(
    places: list[tuple[int, int, int, int, int]], turned: int
) -> None:
    lines = [
        line(
            f"{number}a b",
            samples.rotate(rectangle(50 * x, 20 * y, 30 * width, 9 * height), angle, 150, 60),
            number // 3,
        )
        for number, (x, y, width, height, angle) in enumerate(places)
    ]
    found = [
        text
        for block in flow.blocks(page_of(*lines, turned=turned))
        for text in ([c.text for c in block.cells] if isinstance(block, Table) else block.texts)
    ]
    expected = [one.text for one in lines]
    assert Counter(" ".join(found).split()) == Counter(" ".join(expected).split())


def test_nothing_read_is_no_block() -> None:
    assert flow.blocks(page_of()) == []
    assert flow.blocks(Page(0, 0)) == []
    assert flow.blocks(page_of(line(" \x00", rectangle(0, 0, 9, 9)))) == []
