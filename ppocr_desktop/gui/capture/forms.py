"""The forms in which what was read can be copied; pure."""

from enum import StrEnum
from functools import reduce

from ppocr_desktop import scripts
from ppocr_desktop.document import Page
from ppocr_desktop.exports import layout, text


class TextForm(StrEnum):
    """What becomes of line ends and indentation."""

    PARAGRAPHS = "paragraphs"
    LINES = "lines"
    LAYOUT = "layout"
    ONE_LINE = "one-line"


def render(page: Page, form: TextForm) -> str:
    """The text of a page."""
    if form is TextForm.LINES:
        return text.as_lines(page).strip("\n")
    if form is TextForm.LAYOUT:
        return layout.as_laid_out(page)
    paragraphs = text.as_paragraphs(page).strip("\n")
    return one_line(paragraphs) if form is TextForm.ONE_LINE else paragraphs


def one_line(given: str) -> str:
    """The text without line ends; spaces are put where its script has them."""
    parts = [" ".join(part.split()) for part in given.splitlines()]
    return reduce(_join, parts, "")


def _join(before: str, after: str) -> str:
    return before + scripts.joint(before, after) + after
