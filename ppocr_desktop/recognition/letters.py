"""Tells where the type on a picture is and how tall, by outlines and without a model."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.tiles import Profile

Gray = NDArray[np.uint8]
Boxes = NDArray[np.int32]
"""N x 5: left, top, width, height, area"""
Part = tuple[int, int, int, int]
"""Left, top, right, bottom"""

_AROUND = 25
"""Letters are darker or lighter than the mean of a square with sides of so many pixels."""
_CONTRAST = 18
_LOWEST, _TALLEST = 4, 80
_THINNEST = 0.15
"""The share of its box that a letter fills at least."""
_ENOUGH = 10

_FAINTEST, _FAINT = 6, 10
"""What differs from the mean around by more is seen; how much it takes depends on the grain."""
_GRAINS = 5
_SPECK = 5
"""Pixels"""


@dataclass(frozen=True, slots=True)
class Survey:
    """What letters there are on a picture of W x H pixels.

    They are so many pixels tall (0: there are hardly any). All that can be seen is in one part;
    `columns` (W) and `rows` (H) count the letters across each.
    """

    height: float
    part: Part
    columns: Profile
    rows: Profile


def survey(picture: Image) -> Survey:
    """Where letters are on an RGB picture, and how tall.

    Specks and the parts that letters break into count, but the tall ones weigh more: it is the
    height on both sides of which the heights of all outlines have the same sum. Over 60 pages,
    lines were 1.0 to 1.7 times as tall as this.
    """
    gray = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)
    mean = np.asarray(cv2.blur(gray, (_AROUND, _AROUND)), np.uint8)
    with ThreadPoolExecutor(1) as side:
        part = side.submit(_part, gray, mean)
        left, top, width, tall, _ = max(_letters(mean, gray), _letters(gray, mean), key=len).T
        return Survey(
            height=_middle(tall) if len(tall) >= _ENOUGH else 0.0,
            part=part.result(),
            columns=_profile(left, width, gray.shape[1]),
            rows=_profile(top, tall, gray.shape[0]),
        )


def _letters(bright: Gray, dim: Gray) -> Boxes:
    """What looks like letters where the first of two pictures is brighter than the second."""
    boxes = _boxes(cv2.subtract(bright, dim), _CONTRAST)
    _, _, width, tall, area = boxes.T
    is_letter = (tall >= _LOWEST) & (tall <= _TALLEST) & (width >= 2) & (width <= 3 * tall)
    return np.asarray(boxes[is_letter & (area > _THINNEST * width * tall)], np.int32)


def _middle(heights: NDArray[np.int32]) -> float:
    """That on both sides of which they have the same sum."""
    heights = np.sort(heights)
    sums = np.cumsum(heights)
    return float(heights[np.searchsorted(sums, sums[-1] / 2)])


def _profile(starts: NDArray[np.int32], sizes: NDArray[np.int32], whole: int) -> Profile:
    begun = np.bincount(starts, minlength=whole + 1)
    ended = np.bincount(starts + sizes, minlength=whole + 1)
    return np.asarray(np.cumsum(begun - ended)[:whole], np.int64)


def _part(gray: Gray, mean: Gray) -> Part:
    """Outside of it there are but specks and the grain of the paper; all, if that is all."""
    relief = np.asarray(cv2.absdiff(gray, mean), np.uint8)
    counts = cv2.calcHist([relief], [0], None, [256], [0, 256]).ravel()
    grain = int(np.searchsorted(np.cumsum(counts), relief.size / 2))
    boxes = _boxes(relief, min(max(_GRAINS * grain, _FAINTEST), _FAINT))
    is_seen = (boxes[:, 2:4].max(axis=1) >= _LOWEST) & (boxes[:, 4] > _SPECK)
    left, top, width, tall, _ = boxes[is_seen].T
    if not left.size:
        return 0, 0, gray.shape[1], gray.shape[0]
    return int(left.min()), int(top.min()), int((left + width).max()), int((top + tall).max())


def _boxes(relief: cv2.typing.MatLike, least: int) -> Boxes:
    """Those of the outlines of what is higher."""
    _, high = cv2.threshold(relief, least, 1, cv2.THRESH_BINARY)
    try:
        # With numbers of 16 bits it takes a third of the time.
        found = cv2.connectedComponentsWithStats(high, connectivity=8, ltype=cv2.CV_16U)
    except cv2.error:
        found = cv2.connectedComponentsWithStats(high, connectivity=8, ltype=cv2.CV_32S)
    # The first is the ground.
    return np.asarray(found[2][1:], np.int32)
