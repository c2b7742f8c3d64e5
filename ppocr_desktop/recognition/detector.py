"""Finds the quadrilaterals that hold text: DB detection at a resolution chosen from the page.

DB is "Real-time Scene Text Detection with Differentiable Binarization" (arXiv 1911.08947), the
detector of PP-OCR (arXiv 2009.09941, section 2.1).
"""

import math
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from typing import Self

import cv2
import numpy as np

from ppocr_desktop import geometry
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import letters, pixels, regions
from ppocr_desktop.recognition.letters import Survey
from ppocr_desktop.recognition.model import DetectorConstants
from ppocr_desktop.recognition.pixels import Floats, Image
from ppocr_desktop.recognition.regions import Detection, ProbabilityMap
from ppocr_desktop.recognition.session import Session
from ppocr_desktop.recognition.sharing import SharedWork
from ppocr_desktop.recognition.tiles import STRIDE, Profile, Tile, cover

_LOWEST_LINE, _WANTED_LINE = 9.0, 13.0
"""Where lines are lower a second look makes them this high, in pixels of the map. Measured over
6,900 lines of receipts and pages: the detectors find lines 8 to 35 pixels tall, lose 2 to 7 % of
those below 8 and split or miss some above."""
_LARGER = 1.2
"""A second look is worth its time where it is at so many times the scale of the first."""
_LEAST_FACTOR = 0.4
"""However large its letters, a picture shrinks by no more for the first look."""
_LARGEST_SCALE = 2.0
_LARGEST_MAP = 40_000_000
"""Of a second look, relative to the picture and in pixels."""
_MARGIN = 1.5
"""In letter heights: about so much around all that can be seen is looked at, too."""
_LEAST_MARGIN = 8
_UNKNOWN: Profile = np.zeros(1, np.int64)
"""Of a picture whose letters were not surveyed."""


@dataclass(frozen=True, slots=True)
class _View:
    """The part of a picture that is looked at, in its pixels, and the scale of the map made of it.

    `columns` and `rows` count the letters across the part, as `tiles.cover` takes them.
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
        """All that can be seen with a margin that makes its sides multiples of the stride."""
        height, width = len(seen.rows), len(seen.columns)
        left, top, right, bottom = seen.part
        margin = max(_MARGIN * seen.height, _LEAST_MARGIN)
        left, right = _padded(left, right, margin, width, STRIDE / scale)
        top, bottom = _padded(top, bottom, margin, height, STRIDE / scale)
        columns, rows = seen.columns[left:right], seen.rows[top:bottom]
        return cls(left, top, right, bottom, scale, columns, rows)

    def on(self, factor_x: float, factor_y: float, scale: float) -> Self:
        """The same part of a picture larger by these factors, at another scale."""
        return replace(
            self,
            left=round(self.left * factor_x),
            top=round(self.top * factor_y),
            right=round(self.right * factor_x),
            bottom=round(self.bottom * factor_y),
            scale=scale,
        )


class Detector:
    """A DB model with the constants that belong to it."""

    def __init__(self, session: Session, constants: DetectorConstants) -> None:
        self._session = session
        self._constants = constants
        self._work = SharedWork(2 if constants.halves else 1, "detector")

    def detect(self, image: Image, report: Report = ignore) -> tuple[Detection, ...]:
        """The text regions of an RGB picture, in its own pixels, in no particular order.

        The first look is at a moderate size, a smaller one where a survey of the letters finds
        them large, and leaves out blank margins; where it turns out to be too small, or nothing is
        found, a second look is larger. `report` counts tiles. Raises ModelError.
        """
        height, width = image.shape[:2]
        small_scale = _first_scale(width, height, self._constants.long_side)
        small = _scaled(image, small_scale)
        seen = letters.survey(small)
        factor = _shrinking_factor(seen.height, self._constants.letter_height)
        view = _View.of(seen, factor)
        scale = small_scale * factor
        factor_x, factor_y = width / small.shape[1], height / small.shape[0]
        found = tuple(one.scaled(factor_x, factor_y) for one in self._look(small, view, report))
        closer = _closer_scale(found, scale, width, height)
        if closer > _LARGER * scale:
            found = self._look(image, view.on(factor_x, factor_y, closer), report) or found
        return found

    def detect_once(self, image: Image, long_side: int) -> tuple[Detection, ...]:
        """As `detect` by one look at all of it, its longer side shrunk to `long_side` pixels.

        Raises ModelError.
        """
        height, width = image.shape[:2]
        scale = min(long_side / max(width, height), 1.0)
        view = _View(0, 0, width, height, scale, _UNKNOWN, _UNKNOWN)
        return self._look(image, view, ignore)

    def interrupt(self) -> None:
        """Have `detect`, where it is under way, raise Cancelled within a layer's time."""
        self._work.interrupt()
        self._session.interrupt()

    def _look(self, image: Image, view: _View, report: Report) -> tuple[Detection, ...]:
        """The regions in the part of the picture that is looked at, in the picture's pixels."""
        part = image[view.top : view.bottom, view.left : view.right]
        probabilities = self._probabilities(part, view, report)
        (rows, columns), (height, width) = part.shape[:2], probabilities.shape
        return tuple(
            found.scaled(columns / width, rows / height).shifted(view.left, view.top)
            for found in regions.find(probabilities, self._constants)
        )

    def _probabilities(self, part: Image, view: _View, report: Report) -> ProbabilityMap:
        """The probability map of a part of a picture at the view's scale, assembled from tiles.

        Tiles meet in the middle of their overlap on one map, and regions are found on the whole
        of it, so that a line across a seam is neither cut nor doubled.
        """
        height, width = (_round_to_stride(side * view.scale) for side in part.shape[:2])
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

    def _fill(self, probabilities: ProbabilityMap, tile: Tile, part: Image) -> None:
        """Write what the model makes of a tile into the part of the map that it owns."""
        height, width = probabilities.shape
        found = self._run(_batch_of(_tile_image(tile, part, width, height)))
        left, top, right, bottom = tile.own
        probabilities[top:bottom, left:right] = found[
            top - tile.top : bottom - tile.top, left - tile.left : right - tile.left
        ]

    def _run(self, batch: Floats) -> ProbabilityMap:
        """The probability map (H x W) of a batch of one (1 x 3 x H x W)."""
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


def _first_scale(width: int, height: int, long_side: int) -> float:
    """That at which the longer side has `long_side` pixels and the shorter one at least half.

    Never above 1.
    """
    return min(1.0, max(long_side / max(width, height), long_side / 2 / min(width, height)))


def _shrinking_factor(letter_height: float, wanted: int) -> float:
    """By which factor, at most 1, a picture may shrink with its letters still tall enough.

    With what the manifest wants for each detector word F1 on receipts stays within 0.1 points while
    a third of the work is saved, for tiny half of it.
    """
    return min(1.0, max(wanted / max(letter_height, 1.0), _LEAST_FACTOR))


def _padded(start: int, end: int, margin: float, limit: int, step: float) -> tuple[int, int]:
    """An interval within 0..limit with about this margin, at least half of it, at both ends.

    Its size is a multiple of `step` where that fits.
    """
    least = min(end + margin / 2, limit) - max(start - margin / 2, 0)
    wanted = min(end + margin, limit) - max(start - margin, 0)
    size = max(math.ceil(least / step), round(wanted / step)) * step
    if size >= limit:
        return 0, limit
    first = min(max((start + end - size) / 2, 0), limit - size)
    return round(first), round(first + size)


def _closer_scale(found: tuple[Detection, ...], scale: float, width: int, height: int) -> float:
    """The scale of a second look, at most what memory allows; the same where one look will do."""
    largest = min(_LARGEST_SCALE, math.sqrt(_LARGEST_MAP / (width * height)))
    # Parts of regions are lower than their text, and a second look takes twice the time.
    polygons = [one.polygon for one in found if not one.is_part] or [one.polygon for one in found]
    if not polygons:
        return min(2 * scale, largest)
    heights = sorted(min(geometry.breadth(one), geometry.length(one)) for one in polygons)
    low = heights[len(heights) // 20] * scale  # the 5th percentile
    if low >= _LOWEST_LINE:
        return scale
    return min(scale * _WANTED_LINE / low, largest)


def _round_to_stride(side: float) -> int:
    return max(1, round(side / STRIDE)) * STRIDE


def _tile_image(tile: Tile, image: Image, width: int, height: int) -> Image:
    """What a tile of a map of this size shows, from the picture the whole map is made of."""
    rows, columns = image.shape[:2]
    factor_x, factor_y = columns / width, rows / height
    left, right = round(tile.left * factor_x), round(tile.right * factor_x)
    top, bottom = round(tile.top * factor_y), round(tile.bottom * factor_y)
    part = image[top : max(bottom, top + 1), left : max(right, left + 1)]
    return pixels.resize(part, tile.right - tile.left, tile.bottom - tile.top)
