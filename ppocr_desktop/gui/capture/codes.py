"""QR codes and barcodes in a picture."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.geometry import Polygon

_WITHIN = 0.5
"""A line is part of a code if this share of it lies on the code."""

_log = logging.getLogger(__name__)


class Code(NamedTuple):
    """What a code says, its kind as people know it, such as "QR Code" or "EAN-13", and its place.

    The place of a barcode is as flat as the line along which it was read.
    """

    text: str
    kind: str
    polygon: Polygon


def find(pixels: NDArray[np.uint8]) -> tuple[Code, ...]:
    """The codes in an RGB picture (H x W x 3)."""
    try:
        import zxingcpp
    except ImportError:  # it has no wheel for every system
        _log.warning("codes are not recognized, for zxing-cpp is missing", exc_info=True)
        return ()
    found: Any = zxingcpp.read_barcodes(pixels)
    return tuple(
        Code(code.text, str(code.format), _polygon(code.position))
        for code in found
        if code.text.strip()
    )


def without_marks(page: Page, codes: Sequence[Code]) -> Page:
    """The page without lines that were made out in the codes' own patterns."""
    lines = (line for line in page.lines if not any(_is_within(line, code) for code in codes))
    return replace(page, lines=tuple(lines))


def distinct(codes: Sequence[Code]) -> tuple[Code, ...]:
    """The codes without those that say the same as one before."""
    first = {(code.text, code.kind): code for code in reversed(codes)}
    return tuple(code for code in codes if first[code.text, code.kind] is code)


def _is_within(line: TextLine, code: Code) -> bool:
    common = geometry.intersection(line.polygon, code.polygon)
    return common > _WITHIN * geometry.area(line.polygon)


def _polygon(position: Any) -> Polygon:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    a, b, c, d = ((float(corner.x), float(corner.y)) for corner in corners)
    return a, b, c, d
