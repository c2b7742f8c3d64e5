"""Cuts a text line out of its picture and straightens it for a model of fixed height."""

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition import pixels
from ppocr_desktop.recognition.bends import Bend
from ppocr_desktop.recognition.pixels import Floats, Image

_MARGIN = 2
"""Pixels kept around a line for interpolation."""


def cut(image: Image, polygon: Polygon, width: int, height: int, bend: Bend | None = None) -> Image:
    """The line within `polygon`, rectified so that its text runs right, as height x width x 3.

    Of a line with a `bend` only the strip that follows it is cut out.

    The picture is averaged down before it is straightened wherever it is larger than asked for,
    so that thin strokes neither vanish nor break up.
    """
    part, corners = _around(image, polygon)
    shrink = geometry.breadth(polygon) * (bend.breadth if bend else 1) / height
    if shrink > 1.2:
        part, corners = _reduce(part, corners, shrink)
    # Corners lie between pixels, where OpenCV counts from the middle of the first one.
    if bend:
        return _sample(part, bend.grid(corners, width, height) - 0.5)
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    transform = cv2.getPerspectiveTransform(corners - 0.5, target - 0.5)
    straightened = cv2.warpPerspective(
        part, transform, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return straightened.astype(np.uint8, copy=False)


def _sample(part: Image, grid: Floats) -> Image:
    """The picture's colors at places counted from the middle of its first pixel (H x W x 2)."""
    columns, rows = cv2.split(grid)
    found = cv2.remap(part, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return found.astype(np.uint8, copy=False)


def _around(image: Image, polygon: Polygon) -> tuple[Image, NDArray[np.float32]]:
    """The part of the picture around a polygon, and the polygon's corners in it (4 x 2)."""
    left, top, right, bottom = geometry.box(polygon)
    rows, columns = image.shape[:2]
    first_column = min(max(int(left) - _MARGIN, 0), columns - 1)
    first_row = min(max(int(top) - _MARGIN, 0), rows - 1)
    last_column = max(int(right) + _MARGIN + 1, first_column + 1)
    last_row = max(int(bottom) + _MARGIN + 1, first_row + 1)
    part = image[first_row:last_row, first_column:last_column]
    return part, np.array(polygon, np.float32) - np.array((first_column, first_row), np.float32)


def _reduce(
    part: Image, corners: NDArray[np.float32], shrink: float
) -> tuple[Image, NDArray[np.float32]]:
    rows, columns = part.shape[:2]
    width, height = max(1, round(columns / shrink)), max(1, round(rows / shrink))
    factors = np.array((width / columns, height / rows), np.float32)
    return pixels.resize(part, width, height), corners * factors
