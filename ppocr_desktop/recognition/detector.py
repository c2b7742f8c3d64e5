"""Finds the quadrilaterals that hold text: DB detection at a resolution chosen from the page.

DB is "Real-time Scene Text Detection with Differentiable Binarization" (arXiv 1911.08947), the
detector of PP-OCR (arXiv 2009.09941, section 2.1).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import letters, pixels
from ppocr_desktop.recognition.pixels import Floats, Image
from ppocr_desktop.recognition.session import Session
from ppocr_desktop.recognition.tiles import Tile, cover

Map = NDArray[np.uint8]
"""H x W, the probability of text times 255"""
Contour = NDArray[np.int32]
"""N x 1 x 2, as OpenCV has it"""

_STRIDE = 32
# Measured over 6,900 lines of receipts and pages: the detectors find lines 8 to 35 pixels tall,
# lose 2 to 7 % of those below 8 and split or miss some above.
_LOWEST_LINE = 9.0
_WANTED_LINE = 13.0
_LEAST_SHARE = 0.4
_LARGEST_SCALE = 2.0
_LARGEST_MAP = 40_000_000
_SMALLEST_SIDE = 3.0


@dataclass(frozen=True, slots=True)
class Constants:
    """What a detector works best with; `recognition.model.Model` says what each means."""

    threshold: float
    box_threshold: float
    unclip_ratio: float
    margin: float = 0.0
    long_side: int = 960
    letter_height: int = 14


@dataclass(frozen=True, slots=True)
class Detection:
    """One text region: where, and the mean probability 0..1 of text within."""

    polygon: Polygon
    score: float


class Detector:
    """A DB model with the constants that belong to it."""

    def __init__(self, session: Session, constants: Constants) -> None:
        self._session = session
        self._constants = constants

    def detect(self, image: Image, report: Report = ignore) -> tuple[Detection, ...]:
        """The text regions of an RGB picture, in its own pixels, in no particular order.

        The first look is at a moderate size, a smaller one where the letters' outlines say that
        their type is large; where it turns out to be too small, or nothing is seen, a second look
        is larger. `report` counts tiles. Raises ModelError.
        """
        height, width = image.shape[:2]
        first = _first_scale(width, height, self._constants.long_side)
        small = _scaled(image, first)
        comfortable = _comfortable(small, self._constants.letter_height)
        scale = first * comfortable
        found = self._look(small, comfortable, report)
        found = tuple(
            _enlarged(one, width / small.shape[1], height / small.shape[0]) for one in found
        )
        closer = _closer_scale(found, scale, width, height)
        if closer > scale * 1.2:
            found = self._look(image, closer, report) or found
        return found

    def interrupt(self) -> None:
        """Have `detect`, where it is under way, raise Cancelled within a layer's time."""
        self._session.interrupt()

    def glance(self, image: Image, long_side: int) -> tuple[Detection, ...]:
        """The same by one look at a picture made this small at most. Raises ModelError."""
        return self._look(image, min(long_side / max(image.shape[:2]), 1.0), ignore)

    def _look(self, image: Image, scale: float, report: Report) -> tuple[Detection, ...]:
        height, width = image.shape[:2]
        probabilities = self._probabilities(image, scale, report)
        factors = width / probabilities.shape[1], height / probabilities.shape[0]
        return tuple(
            _enlarged(found, *factors) for found in find_regions(probabilities, self._constants)
        )

    def _probabilities(self, image: Image, scale: float, report: Report) -> Map:
        """The probability map of the whole picture at this scale, put together from tiles.

        Tiles meet in the middle of their overlap on one map, and regions are found on the whole
        of it, so that a line across a seam is neither cut nor doubled.
        """
        height, width = (_whole_strides(side * scale) for side in image.shape[:2])
        probabilities = np.empty((height, width), np.uint8)
        tiles = cover(width, height)
        for done, tile in enumerate(tiles):
            batch = _batch_of(_picture_of(tile, image, width, height))
            # Last thing before the long run, as an interruption before it would be missed.
            report(done, len(tiles))
            seen = self._run(batch)
            left, top, right, bottom = tile.own
            probabilities[top:bottom, left:right] = seen[
                top - tile.top : bottom - tile.top, left - tile.left : right - tile.left
            ]
        report(len(tiles), len(tiles))
        return probabilities

    def _run(self, batch: Floats) -> Map:
        probabilities = self._session.run(batch)[0, 0]
        return np.asarray(cv2.convertScaleAbs(probabilities, alpha=255.0), np.uint8)


def _batch_of(picture: Image) -> Floats:
    batch = np.empty((1, 3, *picture.shape[:2]), np.float32)
    pixels.fill(batch[0], picture, pixels.IMAGENET)
    return batch


def _scaled(image: Image, scale: float) -> Image:
    if scale == 1:
        return image
    height, width = (max(1, round(side * scale)) for side in image.shape[:2])
    return pixels.resize(image, width, height)


def _enlarged(found: Detection, across: float, down: float) -> Detection:
    return Detection(geometry.scale(found.polygon, across, down), found.score)


def find_regions(probabilities: Map, constants: Constants) -> tuple[Detection, ...]:
    """The text regions on a probability map, in its pixels (DB, section 3.5)."""
    threshold = round(constants.threshold * 255)
    _, text = cv2.threshold(probabilities, threshold, 1, cv2.THRESH_BINARY)
    contours, hierarchy = cv2.findContours(text, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if hierarchy is None:
        return ()
    # The outlines of holes have a parent; they are no text.
    outer = [
        np.asarray(c, np.int32)
        for c, links in zip(contours, hierarchy[0], strict=True)
        if links[3] < 0
    ]
    found = (_region(contour, probabilities, constants) for contour in outer)
    return tuple(region for region in found if region is not None)


def _region(contour: Contour, probabilities: Map, constants: Constants) -> Detection | None:
    middle, (width, height), angle = cv2.minAreaRect(contour)
    if min(width, height) < _SMALLEST_SIDE:
        return None
    corners = cv2.boxPoints((middle, (width, height), angle))
    score = _mean_within(corners.astype(np.float32), contour, probabilities)
    if score < constants.box_threshold:
        return None
    grown = cv2.boxPoints((*_grown(middle, width, height, constants), angle))
    return Detection(geometry.order(grown.tolist()), score)


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


def _first_scale(width: int, height: int, long_side: int) -> float:
    """Never above 1; of a very long picture the short side is not made less than half as much."""
    return min(1.0, max(long_side / max(width, height), long_side / 2 / min(width, height)))


def _comfortable(image: Image, wanted: int) -> float:
    """How much smaller the picture may be made, at most 1, for its letters to be tall enough.

    With what the manifest wants for each detector word F1 on receipts stays within 0.1 points while
    a third of the work is saved, for tiny half of it.
    """
    tall = letters.height(image)
    return min(1.0, max(wanted / max(tall, 1.0), _LEAST_SHARE))


def _closer_scale(found: tuple[Detection, ...], scale: float, width: int, height: int) -> float:
    """The scale of a second look, at most what memory allows; the same where one look will do."""
    largest = min(_LARGEST_SCALE, math.sqrt(_LARGEST_MAP / (width * height)))
    if not found:
        return min(2 * scale, largest)
    heights = sorted(
        min(geometry.breadth(region.polygon), geometry.length(region.polygon)) for region in found
    )
    smallest = heights[len(heights) // 20] * scale
    if smallest >= _LOWEST_LINE:
        return scale
    return min(scale * _WANTED_LINE / smallest, largest)


def _whole_strides(side: float) -> int:
    return max(1, round(side / _STRIDE)) * _STRIDE


def _picture_of(tile: Tile, image: Image, width: int, height: int) -> Image:
    """The tile's pixels, taken from the part of the picture it covers."""
    rows, columns = image.shape[:2]
    across, down = columns / width, rows / height
    left, right = round(tile.left * across), round(tile.right * across)
    top, bottom = round(tile.top * down), round(tile.bottom * down)
    part = image[top : max(bottom, top + 1), left : max(right, left + 1)]
    return pixels.resize(part, tile.right - tile.left, tile.bottom - tile.top)
