"""Doubtful places are counted, whatever edits came between."""

from dataclasses import replace

import pytest

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.editing import doubts
from ppocr_desktop.gui.doubt_count import DoubtCount
from tests.gui import samples

LINES = (
    samples.line("sure", 0),
    samples.line("not", 1, 0.5),
    samples.line("sure again", 2),
    samples.line("nor this", 3, 0.6),
)
PAGE = Page(400, 600, LINES)


@pytest.mark.parametrize(
    "lines",
    [
        (),
        LINES,
        LINES[1:],
        (*LINES[:1], samples.line("not sure", 1, 0.4), *LINES[2:]),
        (*LINES, samples.line("more", 4, 0.3)),
        tuple(replace(line, paragraph=9) for line in LINES),
    ],
)
def test_the_count_follows_edits(lines: tuple[TextLine, ...]) -> None:
    count, page = DoubtCount(), Page(400, 600, lines)
    for one in (PAGE, page, PAGE, page):
        assert count.of(one) == len(doubts.find(one))
