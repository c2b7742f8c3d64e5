"""The forms in which what was read can be copied; pure."""

from collections.abc import Mapping
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


def render(page: Page) -> Mapping[TextForm, str]:
    """The text of a page in each form; of a dense one, that takes a tenth of a second."""
    paragraphs = text.as_paragraphs(page).strip("\n")
    return {
        TextForm.PARAGRAPHS: paragraphs,
        TextForm.LINES: text.as_lines(page).strip("\n"),
        TextForm.LAYOUT: layout.as_laid_out(page),
        TextForm.ONE_LINE: one_line(paragraphs),
    }


def one_line(given: str) -> str:
    """The text without line ends; spaces are put where its script has them."""
    parts = [" ".join(part.split()) for part in given.splitlines()]
    return reduce(_join, parts, "")


def _join(before: str, after: str) -> str:
    return before + scripts.joint(before, after) + after
