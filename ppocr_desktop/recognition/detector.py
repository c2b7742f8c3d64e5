"""Finds the quadrilaterals that hold text: DB detection at a resolution chosen from the page.

DB is "Real-time Scene Text Detection with Differentiable Binarization" (arXiv 1911.08947), the
detector of PP-OCR (arXiv 2009.09941, section 2.1).
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from typing import Self

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import letters, pixels
from ppocr_desktop.recognition.letters import Survey
from ppocr_desktop.recognition.pixels import Floats, Image
from ppocr_desktop.recognition.session import Session
from ppocr_desktop.recognition.sharing import SharedWork
from ppocr_desktop.recognition.tiles import Profile, Tile, cover

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
_SURELY = 0.5
_AS_HIGH = 0.6
_MARGIN = 1.5
"""About so many heights of a letter around all that can be seen are looked at, too."""
_LEAST_MARGIN = 8
_UNKNOWN: Profile = np.zeros(1, np.int64)


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


@dataclass(frozen=True, slots=True)
class _View:
    """The part of a picture that is looked at, and at which scale.

    `columns` and `rows` count the letters across it, as `tiles.cover` has it.
    """

    left: int
    top: int
    right: int
    bottom: int
    scale: float
    columns: Profile
    rows: Profile

    @classmethod
    def of(cls, seen: Survey, scale: float) -> Self:
        """All that can be seen and some margin, which makes it whole strides of the model."""
        height, width = len(seen.rows), len(seen.columns)
        left, top, right, bottom = seen.part
        margin = max(_MARGIN * seen.height, _LEAST_MARGIN)
        left, right = _widened(left, right, margin, width, _STRIDE / scale)
        top, bottom = _widened(top, bottom, margin, height, _STRIDE / scale)
        columns, rows = seen.columns[left:right], seen.rows[top:bottom]
        return cls(left, top, right, bottom, scale, columns, rows)

    def on(self, across: float, down: float, scale: float) -> Self:
        """The same part of a picture so many times as large."""
        return replace(
            self,
            left=round(self.left * across),
            top=round(self.top * down),
            right=round(self.right * across),
            bottom=round(self.bottom * down),
            scale=scale,
        )


class Detector:
    """A DB model with the constants that belong to it."""

    def __init__(self, session: Session, constants: Constants) -> None:
        self._session = session
        self._constants = constants
        self._work = SharedWork(2 if constants.halves else 1, "detector")

    def detect(self, image: Image, report: Report = ignore) -> tuple[Detection, ...]:
        """The text regions of an RGB picture, in its own pixels, in no particular order.

        The first look is at a moderate size, a smaller one where the letters' outlines say that
        their type is large, and not at blank margins; where it turns out to be too small, or
        nothing is seen, a second look is larger. `report` counts tiles. Raises ModelError.
        """
        height, width = image.shape[:2]
        first = _first_scale(width, height, self._constants.long_side)
        small = _scaled(image, first)
        seen = letters.survey(small)
        comfortable = _comfortable(seen.height, self._constants.letter_height)
        view = _View.of(seen, comfortable)
        scale = first * comfortable
        across, down = width / small.shape[1], height / small.shape[0]
        found = tuple(_enlarged(one, across, down) for one in self._look(small, view, report))
        closer = _closer_scale(found, scale, width, height)
        if closer > scale * 1.2:
            found = self._look(image, view.on(across, down, closer), report) or found
        return found

    def interrupt(self) -> None:
        """Have `detect`, where it is under way, raise Cancelled within a layer's time."""
        self._work.interrupt()
        self._session.interrupt()

    def glance(self, image: Image, long_side: int) -> tuple[Detection, ...]:
        """The same by one look at a picture made this small at most. Raises ModelError."""
        height, width = image.shape[:2]
        scale = min(long_side / max(width, height), 1.0)
        view = _View(0, 0, width, height, scale, _UNKNOWN, _UNKNOWN)
        return self._look(image, view, ignore)

    def _look(self, image: Image, view: _View, report: Report) -> tuple[Detection, ...]:
        part = image[view.top : view.bottom, view.left : view.right]
        probabilities = self._probabilities(part, view, report)
        (rows, columns), (height, width) = part.shape[:2], probabilities.shape
        return tuple(
            _moved(_enlarged(found, columns / width, rows / height), view.left, view.top)
            for found in find_regions(probabilities, self._constants)
        )

    def _probabilities(self, part: Image, view: _View, report: Report) -> Map:
        """The probability map of a part of a picture, put together from tiles.

        Tiles meet in the middle of their overlap on one map, and regions are found on the whole
        of it, so that a line across a seam is neither cut nor doubled.
        """
        height, width = (_whole_strides(side * view.scale) for side in part.shape[:2])
        probabilities = np.empty((height, width), np.uint8)
        in_pairs = self._constants.halves
        tiles = cover(width, height, view.columns, view.rows, in_pairs=in_pairs)
        done = count()
        report(next(done), len(tiles))
        self._work.do(
            [partial(self._fill, probabilities, tile, part) for tile in tiles],
            lambda: report(next(done), len(tiles)),
        )
        return probabilities

    def _fill(self, probabilities: Map, tile: Tile, part: Image) -> None:
        height, width = probabilities.shape
        seen = self._run(_batch_of(_picture_of(tile, part, width, height)))
        left, top, right, bottom = tile.own
        probabilities[top:bottom, left:right] = seen[
            top - tile.top : bottom - tile.top, left - tile.left : right - tile.left
        ]

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
    return replace(found, polygon=geometry.scale(found.polygon, across, down))


def _moved(found: Detection, across: float, down: float) -> Detection:
    return replace(found, polygon=geometry.shift(found.polygon, across, down))


def find_regions(probabilities: Map, constants: Constants) -> tuple[Detection, ...]:
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
                yield replace(_moved(found, left, top), is_part=True)


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


def _first_scale(width: int, height: int, long_side: int) -> float:
    """Never above 1; of a very long picture the short side is not made less than half as much."""
    return min(1.0, max(long_side / max(width, height), long_side / 2 / min(width, height)))


def _comfortable(tall: float, wanted: int) -> float:
    """How much smaller the picture may be made, at most 1, for its letters to be tall enough.

    With what the manifest wants for each detector word F1 on receipts stays within 0.1 points while
    a third of the work is saved, for tiny half of it.
    """
    return min(1.0, max(wanted / max(tall, 1.0), _LEAST_SHARE))


def _widened(start: int, end: int, margin: float, whole: int, step: float) -> tuple[int, int]:
    """A part of a side of the picture with half the margin at least, in whole steps if it fits."""
    least = min(end + margin / 2, whole) - max(start - margin / 2, 0)
    wanted = min(end + margin, whole) - max(start - margin, 0)
    size = max(math.ceil(least / step), round(wanted / step)) * step
    if size >= whole:
        return 0, whole
    first = min(max((start + end - size) / 2, 0), whole - size)
    return round(first), round(first + size)


def _closer_scale(found: tuple[Detection, ...], scale: float, width: int, height: int) -> float:
    """The scale of a second look, at most what memory allows; the same where one look will do."""
    largest = min(_LARGEST_SCALE, math.sqrt(_LARGEST_MAP / (width * height)))
    # What is left of a region is no taller than its text is seen surely.
    regions = [one for one in found if not one.is_part] or found
    if not regions:
        return min(2 * scale, largest)
    heights = sorted(
        min(geometry.breadth(region.polygon), geometry.length(region.polygon)) for region in regions
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
