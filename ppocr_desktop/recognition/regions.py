"""Finds the boxes of text lines on a probability map, as DB does.

"Real-time Scene Text Detection with Differentiable Binarization" (arXiv 1911.08947), section 3.5.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition.pixels import Floats

Map = NDArray[np.uint8]
"""H x W, the probability of text times 255"""
Contour = NDArray[np.int32]
"""N x 1 x 2, as OpenCV has it"""

_SMALLEST_SIDE = 3.0
_SURELY = 0.5
_AS_HIGH = 0.6
"""In a region that is weak as a whole, what is so likely and has this much of its height is text: a
row of dots between words is likely, too, but lower."""


@dataclass(frozen=True, slots=True)
class Constants:
    """What a detector works best with; `recognition.model.Model` says what each means."""

    threshold: float
    box_threshold: float
    unclip_ratio: float
    margin: float = 0.0
    long_side: int = 960
    letter_height: int = 14
    halves: bool = False


@dataclass(frozen=True, slots=True)
class Detection:
    """One text region, or a part of one: where, and the mean probability 0..1 of text within."""

    polygon: Polygon
    score: float
    is_part: bool = False

    def scaled(self, across: float, down: float) -> Self:
        """The same in a picture so many times as large."""
        return replace(self, polygon=geometry.scale(self.polygon, across, down))

    def shifted(self, across: float, down: float) -> Self:
        """The same so far to the right and further down, in pixels."""
        return replace(self, polygon=geometry.shift(self.polygon, across, down))


def find(probabilities: Map, constants: Constants) -> tuple[Detection, ...]:
    """The text regions on a probability map, in its pixels (DB, section 3.5)."""
    return tuple(_regions(probabilities, constants.threshold, constants, _SMALLEST_SIDE))


def _regions(
    probabilities: Map, threshold: float, constants: Constants, smallest: float
) -> Iterator[Detection]:
    """What is above a threshold and has no smaller side than that.

    Of regions that are too weak it is what is surely text and about as high: words with a row of
    dots between them, which is long and counts for less.
    """
    for contour in _outlines(probabilities, round(threshold * 255)):
        middle, (width, height), angle = cv2.minAreaRect(contour)
        if min(width, height) < smallest:
            continue
        corners = cv2.boxPoints((middle, (width, height), angle))
        score = _mean_within(corners.astype(np.float32), contour, probabilities)
        if score >= constants.box_threshold:
            grown = cv2.boxPoints((*_grown(middle, width, height, constants), angle))
            yield Detection(geometry.order(grown.tolist()), score)
        elif threshold < _SURELY:
            part, left, top = _within(contour, probabilities)
            smallest_part = max(_SMALLEST_SIDE, _AS_HIGH * min(width, height))
            for found in _regions(part, _SURELY, constants, smallest_part):
                yield replace(found.shifted(left, top), is_part=True)


def _within(outline: Contour, probabilities: Map) -> tuple[Map, int, int]:
    """The part of a map within an outline, and where it is."""
    left, top, width, height = cv2.boundingRect(outline)
    mask = np.zeros((height, width), np.uint8)
    cv2.drawContours(mask, [outline], 0, 255, cv2.FILLED, offset=(-left, -top))
    return mask & probabilities[top : top + height, left : left + width], left, top


def _outlines(probabilities: Map, threshold: int) -> list[Contour]:
    """The outer outlines of what is more likely than a threshold."""
    _, text = cv2.threshold(probabilities, threshold, 1, cv2.THRESH_BINARY)
    contours, hierarchy = cv2.findContours(text, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if hierarchy is None:
        return []
    # The outlines of holes have a parent; they are no text.
    pairs = zip(contours, hierarchy[0], strict=True)
    return [np.asarray(outline, np.int32) for outline, links in pairs if links[3] < 0]


def _grown(
    middle: Sequence[float], width: float, height: float, constants: Constants
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Center and size of a box as large as its text, from those of its shrunken region.

    DB shrinks the text it learns by area * (1 - r^2) / perimeter and grows it back by the distance
    here. A rectangle grown on all sides is a rectangle, so no polygon clipper is needed.
    """
    distance = width * height * constants.unclip_ratio / (2 * (width + height))
    across = min(width, height) + 2 * distance
    along = max(width, height) + 2 * (distance + constants.margin * across)
    # OpenCV counts from the middle of a pixel, a polygon from its corner.
    center = middle[0] + 0.5, middle[1] + 0.5
    return center, (along, across) if width >= height else (across, along)


def _mean_within(corners: Floats, contour: Contour, probabilities: Map) -> float:
    left, top, width, height = cv2.boundingRect(contour)
    mask = np.zeros((height, width), np.uint8)
    cv2.fillPoly(mask, [np.rint(corners - (left, top)).astype(np.int32)], 1)
    inside = probabilities[top : top + height, left : left + width]
    return cv2.mean(inside, mask)[0] / 255
