"""Pictures as arrays, and as the planes of numbers that the models take."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
"""H x W x 3, RGB"""
Floats = NDArray[np.float32]

_INTERPOLATED = 1.5
"""Up to here a smaller picture is as well read when it is interpolated, in a fifth of the time."""

Tables = tuple[Floats, Floats, Floats]
"""What each of the 256 values of a channel becomes, for the three planes in turn."""


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

    OpenCV averages whole blocks ten times as fast as parts of pixels. So it is these first; where
    the sides are no multiples of them, what is left is stretched by less than a pixel.
    """
    rows, columns = image.shape[:2]
    block = min(columns // width, rows // height)
    if block >= 2:
        rows, columns = rows // block, columns // block
        whole = image[: rows * block, : columns * block]
        image = _resized(whole, columns, rows, cv2.INTER_AREA)
    is_averaged = max(columns / width, rows / height) > _INTERPOLATED
    return _resized(image, width, height, cv2.INTER_AREA if is_averaged else cv2.INTER_LINEAR)


def _resized(image: Image, width: int, height: int, interpolation: int) -> Image:
    resized = cv2.resize(image, (width, height), interpolation=interpolation)
    return resized.astype(np.uint8, copy=False)
