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
from ppocr_desktop.recognition import bends
from ppocr_desktop.recognition.bends import Bend
from ppocr_desktop.recognition.model import DetectorConstants
from ppocr_desktop.recognition.pixels import Floats

ProbabilityMap = NDArray[np.uint8]
"""H x W, the probability of text times 255"""
Contour = NDArray[np.int32]
"""N x 1 x 2, as OpenCV has it"""

_SMALLEST_SIDE = 2.9
"""Pixels of the map: three, but OpenCV's rounding made a line of small type 2.9999998 high."""
_PART_THRESHOLD = 0.5
_PART_HEIGHT = 0.6
"""In a region whose score is too low, what is above this threshold and has this share of its height
is text: a row of dots between words is likely, too, but lower."""


@dataclass(frozen=True, slots=True)
class Detection:
    """One text region, or a part of one: its box and score, the mean probability 0..1 within.

    A line that is not straight has a `bend`.
    """

    polygon: Polygon
    score: float
    is_part: bool = False
    bend: Bend | None = None

    def scaled(self, factor_x: float, factor_y: float) -> Self:
        """The same in a picture larger by these factors."""
        return replace(self, polygon=geometry.scale(self.polygon, factor_x, factor_y))

    def shifted(self, dx: float, dy: float) -> Self:
        """The same moved by so many pixels."""
        return replace(self, polygon=geometry.shift(self.polygon, dx, dy))


def find(probabilities: ProbabilityMap, constants: DetectorConstants) -> tuple[Detection, ...]:
    """The text regions on a probability map, in its pixels (DB, section 3.5)."""
    return tuple(_regions(probabilities, constants.threshold, constants, _SMALLEST_SIDE))


def _regions(
    probabilities: ProbabilityMap, threshold: float, constants: DetectorConstants, smallest: float
) -> Iterator[Detection]:
    """The regions above a threshold whose box has no side below `smallest` pixels.

    In place of a region with too low a score come its parts above a higher threshold that are
    nearly as high as it is: words with a row of dots between them, say, which lowers their mean.
    """
    for contour in _contours(probabilities, round(threshold * 255)):
        center, (width, height), angle = cv2.minAreaRect(contour)
        if min(width, height) < smallest:
            continue
        box = cv2.boxPoints((*_unclipped(center, width, height, constants), angle))
        polygon = geometry.order(box.tolist())
        bend = bends.trace(contour, (width, height), polygon, constants.unclip_ratio)
        # Most of a bent line's rectangle is not its own.
        outline = contour if bend else cv2.boxPoints((center, (width, height), angle))
        score = _score(outline.astype(np.float32), contour, probabilities)
        if score >= constants.box_threshold:
            yield Detection(polygon, score, bend=bend)
        elif threshold < _PART_THRESHOLD:
            inside, left, top = _inside(contour, probabilities)
            smallest_part = max(_SMALLEST_SIDE, _PART_HEIGHT * min(width, height))
            for part in _regions(inside, _PART_THRESHOLD, constants, smallest_part):
                yield replace(part.shifted(left, top), is_part=True)


def _inside(contour: Contour, probabilities: ProbabilityMap) -> tuple[ProbabilityMap, int, int]:
    """The map in a contour's bounding box, 0 outside the contour, and the box's left and top."""
    left, top, width, height = cv2.boundingRect(contour)
    mask = np.zeros((height, width), np.uint8)
    cv2.drawContours(mask, [contour], 0, 255, cv2.FILLED, offset=(-left, -top))
    return mask & probabilities[top : top + height, left : left + width], left, top


def _contours(probabilities: ProbabilityMap, threshold: int) -> list[Contour]:
    """The outer contours of the connected components above a threshold."""
    _, text = cv2.threshold(probabilities, threshold, 1, cv2.THRESH_BINARY)
    contours, hierarchy = cv2.findContours(text, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if hierarchy is None:
        return []
    # The contours of holes have a parent; they are no text.
    pairs = zip(contours, hierarchy[0], strict=True)
    return [np.asarray(contour, np.int32) for contour, links in pairs if links[3] < 0]


def _unclipped(
    center: Sequence[float], width: float, height: float, constants: DetectorConstants
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Center and size of the box around the whole text, from those of its shrunken region.

    DB shrinks the text it learns by area * (1 - r^2) / perimeter and grows it back by the distance
    here. A rectangle grown on all sides is a rectangle, so no polygon clipper is needed.
    """
    distance = width * height * constants.unclip_ratio / (2 * (width + height))
    across = min(width, height) + 2 * distance
    along = max(width, height) + 2 * (distance + constants.margin * across)
    # OpenCV counts from the middle of a pixel, a polygon from its corner.
    moved = center[0] + 0.5, center[1] + 0.5
    return moved, (along, across) if width >= height else (across, along)


def _score(outline: Floats, contour: Contour, probabilities: ProbabilityMap) -> float:
    """The mean probability 0..1 within a contour, or an outline (N x 2) close around it."""
    left, top, width, height = cv2.boundingRect(contour)
    mask = np.zeros((height, width), np.uint8)
    cv2.fillPoly(mask, [np.rint(outline - (left, top)).astype(np.int32)], 1)
    inside = probabilities[top : top + height, left : left + width]
    return cv2.mean(inside, mask)[0] / 255
