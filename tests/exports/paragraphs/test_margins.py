import pytest

from ppocr_desktop.document import Page
from ppocr_desktop.exports.paragraphs import flow, margins
from ppocr_desktop.exports.paragraphs.flow import Paragraph
from tests.exports.samples import line, page_of, rectangle

BODY = [
    line("some text of the page that is long", rectangle(50, 100 + 30 * row, 340, 20), 1)
    for row in range(20)
]


def repeated(*pages: Page) -> list[str]:
    held = [flow.blocks(page) for page in pages]
    ids = margins.find(held, pages)
    return [
        " ".join(block.texts)
        for blocks in held
        for block in blocks
        if id(block) in ids and isinstance(block, Paragraph)
    ]


def page(head: str, foot: str, top: float = 20) -> Page:
    return page_of(
        line(head, rectangle(50, top, 200, 20)), *BODY, line(foot, rectangle(180, 750, 30, 20), 2)
    )


def test_heads_and_numbers_repeat() -> None:
    assert repeated(page("A Book", "7"), page("A Book", "8")) == ["A Book", "7", "A Book", "8"]


def test_a_misread_head_is_the_same_head() -> None:
    found = repeated(page("Northern Harbors", "x"), page("Nortbern Harbors", "y"))
    assert found == ["Northern Harbors", "Nortbern Harbors"]


def test_what_stands_elsewhere_does_not_repeat() -> None:
    low = page_of(*BODY[:6], line("A Book", rectangle(50, 290, 90, 20), 2), *BODY[8:])
    assert repeated(page("A Book", "x"), low) == []


def test_different_heads_do_not_repeat() -> None:
    assert repeated(page("A Book", "x"), page("My Diary", "y")) == []


@pytest.mark.parametrize(
    "text", ["12", "- 12 -", "xiv", "Page 3 of 10", "Seite 4", "第3页", "p. 7", "12/40"]
)
def test_page_numbers_are_known(text: str) -> None:
    assert margins.is_number(text)


@pytest.mark.parametrize("text", ["", "civil", "12 apples", "1,234.50", "Page", "2026-11-24"])
def test_other_texts_are_no_page_numbers(text: str) -> None:
    assert not margins.is_number(text)
