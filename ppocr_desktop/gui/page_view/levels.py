"""Mipmaps: smaller versions of a picture, to draw it fast and without aliasing when zoomed out."""

import math

import numpy as np
from PySide6.QtGui import QImage

from ppocr_desktop.progress import Report

_SMALLEST = 256
"""A level whose longer side is below this is not worth having."""
_LARGEST_FOR_FINE_STEPS = 16_000_000
"""Pixels up to which there is a level between the full picture and its half."""
_FINE_STEP = math.sqrt(0.5)


def build(image: QImage, report: Report) -> tuple[QImage, ...]:
    """The picture, then ever smaller ones down to thumbnail size; any thread may call it.

    Each is the mean of the pixels of the one it is made from. `report` may raise Cancelled.
    """
    halves = _halved(image, report)
    if image.width() * image.height() > _LARGEST_FOR_FINE_STEPS:
        return tuple(halves)
    between = _halved(_shrunk(image, _FINE_STEP), report)
    return tuple(sorted([*halves, *between], key=QImage.width, reverse=True))


def fitting(levels: tuple[QImage, ...], width: float) -> QImage:
    """The smallest level that still has at least this many pixels across."""
    wide_enough = [level for level in levels if level.width() >= width]
    return wide_enough[-1] if wide_enough else levels[0]


def _halved(image: QImage, report: Report) -> list[QImage]:
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) >= 2 * _SMALLEST:
        report(len(levels), len(levels) + 1)
        levels.append(_shrunk(levels[-1], 0.5))
    return levels


def _shrunk(image: QImage, factor: float) -> QImage:
    # Not above: the window is to be there before OpenCV is.
    import cv2

    width = max(1, round(image.width() * factor))
    height = max(1, round(image.height() * factor))
    small = QImage(width, height, QImage.Format.Format_RGB32)
    source = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    target = np.frombuffer(small.bits(), np.uint8).reshape(height, width, 4)
    cv2.resize(source, (width, height), target, interpolation=cv2.INTER_AREA)
    return small
