"""Tells how tall the type on a picture is, by its letters' outlines and without a model."""

from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.pixels import Image

Gray = NDArray[np.uint8]

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
    mean = np.asarray(cv2.blur(gray, (_AROUND, _AROUND)), np.uint8)
    with ThreadPoolExecutor(1) as side:
        light = side.submit(_heights, gray, mean)
        found = max(_heights(mean, gray), light.result(), key=len)
    if len(found) < _ENOUGH:
        return 0.0
    heights = np.sort(found)
    weights = np.cumsum(heights)
    return float(heights[np.searchsorted(weights, weights[-1] / 2)])


def _heights(bright: Gray, dim: Gray) -> NDArray[np.int32]:
    """Of what looks like letters where the first of two pictures is brighter than the second."""
    _, ink = cv2.threshold(cv2.subtract(bright, dim), _CONTRAST, 1, cv2.THRESH_BINARY)
    boxes = _boxes(np.asarray(ink, np.uint8))[1:]
    width, tall, area = boxes[:, 2], boxes[:, 3], boxes[:, 4]
    is_letter = (tall >= _LOWEST) & (tall <= _TALLEST) & (width >= 2) & (width <= 3 * tall)
    return tall[is_letter & (area > _THINNEST * width * tall)]


def _boxes(ink: Gray) -> NDArray[np.int32]:
    """Left, top, width, height and area of the ground and of each outline on it."""
    try:
        # With numbers of 16 bits it takes a third of the time.
        found = cv2.connectedComponentsWithStats(ink, connectivity=8, ltype=cv2.CV_16U)
    except cv2.error:
        found = cv2.connectedComponentsWithStats(ink, connectivity=8, ltype=cv2.CV_32S)
    return np.asarray(found[2], np.int32)
