"""Room around tightly cut pictures, and the way back."""

import numpy as np

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.gui.capture import margins
from tests.gui import samples


def test_the_margin_repeats_the_edge() -> None:
    pixels = np.zeros((20, 30, 3), np.uint8)
    pixels[:, -1] = 200
    wide = margins.add(pixels)
    assert wide.shape == (52, 62, 3)
    assert (wide[:, -16:] == 200).all()


def test_lines_lie_where_they_do_without_the_margin() -> None:
    lines = (
        TextLine("inside", 0.9, samples.box(26, 20, 40, 10)),
        TextLine("over the edge", 0.9, samples.box(10, 10, 300, 10)),
    )
    page = margins.remove(Page(132, 82, lines))
    assert (page.width, page.height) == (100, 50)
    assert page.lines[0].polygon == samples.box(10, 4, 40, 10)
    assert page.lines[1].polygon == samples.box(0, 0, 100, 4)
