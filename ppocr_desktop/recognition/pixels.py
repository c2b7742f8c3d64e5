"""Pictures as arrays, and as the planes of numbers that the models take."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

# Lines are read side by side, so no core is left for threads of OpenCV's own: waking them for every
# line and every map took a twentieth of the processor's time for a page.
cv2.setNumThreads(1)

Image = NDArray[np.uint8]
"""H x W x 3, RGB"""
Gray = NDArray[np.uint8]
"""H x W"""
Floats = NDArray[np.float32]

_UNSMOOTHED = 1.5
"""Shrunk by up to this factor a picture is as well read without being smoothed before."""

Tables = tuple[Floats, Floats, Floats]
"""Lookup tables: what each of the 256 values of a channel becomes, for the three planes."""


def tables(mean: Sequence[float], deviation: Sequence[float]) -> Tables:
    """(value / 255 - mean) / deviation for every value there is."""
    values = np.arange(256) / 255
    first, second, third = (
        ((values - m) / d).astype(np.float32) for m, d in zip(mean, deviation, strict=True)
    )
    return first, second, third


IMAGENET = tables((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
"""Of detectors and page classifiers; trained on BGR with the constants in this order."""
HALF = tables((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
"""Of recognizers and line classifiers: -1 to 1."""


def fill(planes: Floats, image: Image, lookup: Tables) -> None:
    """Write an RGB picture into the left part of 3 x H x W planes, blue first as trained."""
    width = image.shape[1]
    for plane, channel, table in zip(planes, (2, 1, 0), lookup, strict=True):
        cv2.LUT(cv2.extractChannel(image, channel), table, plane[:, :width])


def resize(image: Image, width: int, height: int) -> Image:
    """The picture at another size, averaged where it shrinks much.

    OpenCV averages blocks of whole pixels ten times as fast as others. So it shrinks by a whole
    factor first; the rest, less than 2, is bilinear, smoothed before where that would skip pixels.
    """
    rows, columns = image.shape[:2]
    factor_x, factor_y = max(1, columns // width), max(1, rows // height)
    if factor_x > 1 or factor_y > 1:
        rows, columns = rows // factor_y, columns // factor_x
        whole = image[: rows * factor_y, : columns * factor_x]
        image = _resized(whole, columns, rows, cv2.INTER_AREA)
    if max(columns / width, rows / height) > _UNSMOOTHED:
        image = np.asarray(cv2.GaussianBlur(image, (3, 3), 0), np.uint8)
    return _resized(image, width, height, cv2.INTER_LINEAR)


def _resized(image: Image, width: int, height: int, interpolation: int) -> Image:
    resized = cv2.resize(image, (width, height), interpolation=interpolation)
    return resized.astype(np.uint8, copy=False)
