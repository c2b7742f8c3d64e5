"""Pictures as arrays, and as the planes of numbers that the models take."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
"""H x W x 3, RGB"""
Floats = NDArray[np.float32]

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
        plane[:, :width] = cv2.LUT(cv2.extractChannel(image, channel), table)


def resize(image: Image, width: int, height: int) -> Image:
    """The picture at another size, averaged where it shrinks."""
    shrinks = width < image.shape[1]
    resized = cv2.resize(
        image, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    )
    return resized.astype(np.uint8, copy=False)
