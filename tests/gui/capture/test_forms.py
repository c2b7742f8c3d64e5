"""One text in four forms."""

import pytest

from ppocr_desktop.document import Page
from ppocr_desktop.gui.capture.forms import TextForm, one_line, render
from tests.gui import samples


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (TextForm.LINES, "First line\n\nSecond line"),
        (TextForm.PARAGRAPHS, "First line\n\nSecond line"),
        (TextForm.LAYOUT, "First line\nSecond line"),
        (TextForm.ONE_LINE, "First line Second line"),
    ],
)
def test_line_ends_are_those_of_the_form(form: TextForm, text: str) -> None:
    assert render(samples.page("First line", "Second line"))[form] == text


def test_page_without_lines_has_no_text_in_any_form() -> None:
    assert render(Page(10, 10)) == dict.fromkeys(TextForm, "")


def test_no_space_comes_between_scripts_without_any() -> None:
    assert one_line("今日は\n晴れ") == "今日は晴れ"
    assert one_line("one\n\n two ") == "one two"
