"""Restricts a picture to the areas in which text is wanted, cut exactly at their edges."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.document import Area, AreaKind, Page, TextLine
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition import pixels
from ppocr_desktop.recognition.pixels import Image

_MARGIN = 32
"""So much of the surroundings is kept: detectors miss text that touches the picture's edge."""

_ROUGH_SIDE = 384
_KERNEL = 31
"""The background is found by a median filter of this size on a page of that longer side."""

_FRACTION_BITS = 3
_SUBPIXELS = 1 << _FRACTION_BITS
"""Corners are drawn to an eighth of a pixel."""

_BESIDE = 0.1
"""How far from a line, in line heights, its surroundings are looked at."""

_READABLE = 0.88
"""Of 1,848 lines in pages cut at random 127 along an edge were read with a lower score, all but
three of them slices."""

Mask = NDArray[np.uint8]
"""H x W, 255 where text is wanted, else 0"""


@dataclass(frozen=True, slots=True, eq=False)
class Cutout:
    """The pixels of a picture in which text is to be found, and where they lie in it."""

    image: Image
    left: int
    top: int
    mask: Mask
    """That of the whole picture"""

    def placed(self, page: Page) -> Page:
        """What was read in this part as a page of the whole picture.

        Lines that an edge cuts lengthwise are left out unless they can be read all the same.
        """
        height, width = self.mask.shape
        shifted = (
            replace(line, polygon=geometry.shift(line.polygon, self.left, self.top))
            for line in page.lines
        )
        kept = [line for line in shifted if line.score >= _READABLE or not self._is_cut(line)]
        known = sorted({line.paragraph for line in kept})
        numbers = {paragraph: number for number, paragraph in enumerate(known)}
        lines = tuple(replace(line, paragraph=numbers[line.paragraph]) for line in kept)
        return Page(width, height, lines, page.orientation)

    def _is_cut(self, line: TextLine) -> bool:
        """Whether what is not wanted begins right above or below most of a line."""
        height, width = self.mask.shape
        a, b, c, d = np.array(line.polygon)
        fractions = np.linspace(0.05, 0.95, 19)[:, None]
        for side, other in (((a, b), (d, c)), ((d, c), (a, b))):
            start, end = (p + _BESIDE * (p - q) for p, q in zip(side, other, strict=True))
            columns, rows = (start + (end - start) * fractions).astype(int).T
            on_page = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
            unwanted = self.mask[rows[on_page], columns[on_page]] == 0
            if np.count_nonzero(unwanted) > len(fractions) / 2:
                return True
        return False


def restrict(image: Image, areas: Sequence[Area]) -> Cutout:
    """The part of a picture that areas leave, the rest painted over with its own background.

    Without an area that is to be read all is read but what is ignored. A part may be empty.
    """
    height, width = image.shape[:2]
    wanted = _mask(areas, width, height)
    left, top, right, bottom = _bounds(wanted)
    part = np.ascontiguousarray(image[top:bottom, left:right])
    if part.size:
        rough = _background(image)
        scale_x, scale_y = rough.shape[1] / width, rough.shape[0] / height
        # Sampled where the whole picture's small version has it, so that no seam shifts.
        transform = np.array([(scale_x, 0, left * scale_x), (0, scale_y, top * scale_y)])
        paper = cv2.warpAffine(
            rough,
            transform,
            (right - left, bottom - top),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        )
        cv2.copyTo(part, wanted[top:bottom, left:right], paper)
        part = np.asarray(paper, np.uint8)
    return Cutout(part, left, top, wanted)


def _mask(areas: Sequence[Area], width: int, height: int) -> Mask:
    read = [area.polygon for area in areas if area.kind is AreaKind.READ]
    mask = np.full((height, width), 0 if read else 255, np.uint8)
    _fill(mask, read, 255)
    _fill(mask, [area.polygon for area in areas if area.kind is AreaKind.IGNORE], 0)
    return mask


def _fill(mask: Mask, polygons: Iterable[Polygon], value: int) -> None:
    for polygon in polygons:
        # OpenCV counts from the middle of a pixel and fills the border, too.
        corners = np.rint(np.array(polygon) * _SUBPIXELS - _SUBPIXELS / 2).astype(np.int32)
        cv2.fillPoly(mask, [corners], value, shift=_FRACTION_BITS)


def _bounds(mask: Mask) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what is wanted with its margin; empty if nothing is."""
    left, top, width, height = cv2.boundingRect(mask)
    if not (width and height):
        return 0, 0, 0, 0
    rows, columns = mask.shape
    return (
        max(left - _MARGIN, 0),
        max(top - _MARGIN, 0),
        min(left + width + _MARGIN, columns),
        min(top + height + _MARGIN, rows),
    )


def _background(image: Image) -> Image:
    """A small picture of the paper without what is written on it."""
    height, width = image.shape[:2]
    scale = min(1.0, _ROUGH_SIDE / max(height, width))
    rough = pixels.resize(image, max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.medianBlur(rough, _KERNEL), np.uint8)
