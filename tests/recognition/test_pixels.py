"""Pictures at other sizes and as numbers for the models."""

import cv2
import numpy as np
import pytest

from ppocr_desktop.recognition import pixels
from ppocr_desktop.recognition.pixels import Image


def slope(width: int, height: int) -> Image:
    """It becomes lighter to the right in red, and downward in green."""
    image = np.zeros((height, width, 3), np.uint8)
    image[:, :, 0] = np.linspace(0, 250, width)[None, :]
    image[:, :, 1] = np.linspace(0, 250, height)[:, None]
    return image


@pytest.mark.parametrize("size", [(640, 480), (300, 200), (213, 160), (129, 97), (61, 47), (9, 5)])
def test_a_picture_looks_the_same_at_another_size(size: tuple[int, int]) -> None:
    resized = pixels.resize(slope(640, 480), *size)
    assert resized.dtype == np.uint8
    off = resized.astype(int) - slope(*size)
    assert np.abs(off).max() <= 250 / min(size) + 2


@pytest.mark.parametrize("width", [240, 200, 130, 65, 33])
def test_no_line_is_lost_where_a_picture_shrinks_much(width: int) -> None:
    image = np.full((400, 400, 3), 255, np.uint8)
    image[:, 3::20] = 0
    ink = 255 - pixels.resize(image, width, width)[0, :, 0].astype(float)
    assert ink.sum() == pytest.approx(255 * 20 * width / 400, rel=0.05)


def test_a_side_that_shrinks_much_is_averaged_beside_one_that_does_not() -> None:
    image = np.zeros((60, 960, 3), np.uint8)
    image[:, ::2] = 255
    assert np.abs(pixels.resize(image, 96, 48).astype(int) - 128).max() <= 1


def test_opencv_takes_no_cores_from_the_models() -> None:
    assert cv2.getNumThreads() == 1


def test_planes_are_filled_from_the_left_with_blue_first() -> None:
    image = np.array([[[0, 51, 255], [255, 0, 0]]], np.uint8)
    planes = np.full((3, 1, 3), 7, np.float32)
    pixels.fill(planes, image, pixels.HALF)
    expected = [[[1, -1, 7]], [[-0.6, -1, 7]], [[-1, 1, 7]]]
    assert planes == pytest.approx(np.array(expected), abs=1e-6)
