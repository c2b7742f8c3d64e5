"""Room around what was cut out tightly: without it letters at the very edge are not found."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ppocr_desktop import geometry
from ppocr_desktop.document import Page

if TYPE_CHECKING:  # else the first overlay would wait for OpenCV
    from ppocr_desktop.recognition.pixels import Image

_WIDTH = 16
"""Pixels; all but one of the one-line texts cut out with a margin of 1 were found with these."""


def add(pixels: "Image") -> "Image":
    """The picture with its outermost pixels repeated on all sides."""
    return np.pad(pixels, ((_WIDTH, _WIDTH), (_WIDTH, _WIDTH), (0, 0)), mode="edge")


def remove(page: Page) -> Page:
    """What was read in a picture with margins, as it lies in the one without."""
    width, height = page.width - 2 * _WIDTH, page.height - 2 * _WIDTH
    moved = (geometry.shift(line.polygon, -_WIDTH, -_WIDTH) for line in page.lines)
    lines = tuple(
        replace(line, polygon=geometry.clip(polygon, width, height))
        for line, polygon in zip(page.lines, moved, strict=True)
    )
    return replace(page, width=width, height=height, lines=lines)
