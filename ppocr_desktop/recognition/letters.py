"""Tells how tall the type on a picture is, by its letters' outlines and without a model."""

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.pixels import Image

_AROUND = 25
"""Letters are darker or lighter than the mean of a square with sides of so many pixels."""
_CONTRAST = 18
_LOWEST, _TALLEST = 4, 80
_THINNEST = 0.15
"""The share of its box that a letter fills at least."""
_ENOUGH = 10


def height(picture: Image) -> float:
    """How many pixels tall letters are on an RGB picture; 0 where there are hardly any.

    Specks and the parts that letters break into count, but the tall ones weigh more: it is the
    height on both sides of which the heights of all outlines have the same sum. Over 60 pages,
    lines were 1.0 to 1.7 times as tall as this.
    """
    gray = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)
    found = max(_outlines(gray), key=len)
    if len(found) < _ENOUGH:
        return 0.0
    heights = np.sort(found)
    weights = np.cumsum(heights)
    return float(heights[np.searchsorted(weights, weights[-1] / 2)])


def _outlines(gray: NDArray[np.uint8]) -> Iterator[NDArray[np.int32]]:
    """The heights of what looks like letters: once of the dark, once of the light."""
    mean = cv2.blur(gray, (_AROUND, _AROUND))
    for difference in (cv2.subtract(mean, gray), cv2.subtract(gray, mean)):
        _, ink = cv2.threshold(difference, _CONTRAST, 1, cv2.THRESH_BINARY)
        _, _, outlines, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
        _, _, width, tall, area = np.asarray(outlines[1:], np.int32).T
        is_letter = (tall >= _LOWEST) & (tall <= _TALLEST) & (width >= 2) & (width <= 3 * tall)
        yield tall[is_letter & (area > _THINNEST * width * tall)]
