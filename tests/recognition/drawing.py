"""Pictures with a few words on them."""

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]


def white(width: int, height: int) -> Image:
    return np.full((height, width, 3), 255, np.uint8)


def write(image: Image, text: str, left: int, bottom: int, size: float = 1.0) -> None:
    cv2.putText(image, text, (left, bottom), cv2.FONT_HERSHEY_SIMPLEX, size, (0, 0, 0), 2)
