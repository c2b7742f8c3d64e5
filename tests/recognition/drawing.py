"""Pictures with a few words on them."""

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]


def white(width: int, height: int) -> Image:
    return np.full((height, width, 3), 255, np.uint8)


def write(image: Image, text: str, left: int, bottom: int, size: float = 1.0) -> None:
    cv2.putText(image, text, (left, bottom), cv2.FONT_HERSHEY_SIMPLEX, size, (0, 0, 0), 2)


def bent(*lines: str) -> Image:
    """A page 1000 x 700 with some lines, raised in its middle as if it did not lie flat."""
    page = white(1000, 700)
    for row, text in enumerate(lines):
        write(page, text, 60, 150 + 110 * row, 1.3)
    columns, rows = np.meshgrid(*(np.arange(side, dtype=np.float32) for side in (1000, 700)))
    raised = rows + 44 - 110 * np.sin(np.pi * columns / 1000)
    found = cv2.remap(page, columns, raised, cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    return found.astype(np.uint8)
