"""Lines are cut out straight, the right way round and without aliasing."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition import crops


def striped(width: int, height: int) -> NDArray[np.uint8]:
    """A picture that is red on the left, green in the middle and blue on the right."""
    image = np.zeros((height, width, 3), np.uint8)
    for channel in range(3):
        image[:, width * channel // 3 : width * (channel + 1) // 3, channel] = 255
    return image


WHOLE: Polygon = ((0, 0), (300, 0), (300, 60), (0, 60))


def colors(line: NDArray[np.uint8]) -> list[int]:
    """Which channel dominates at the left, in the middle and at the right."""
    height, width = line.shape[:2]
    return [int(line[height // 2, width * part // 6].argmax()) for part in (1, 3, 5)]


def test_an_upright_line_is_the_picture_itself() -> None:
    image = striped(300, 60)
    assert np.abs(crops.cut(image, WHOLE, 300, 60).astype(int) - image).max() <= 1


def test_a_reversed_polygon_turns_the_line_by_half() -> None:
    assert colors(crops.cut(striped(300, 60), geometry.reverse(WHOLE), 240, 48)) == [2, 1, 0]


def test_a_column_is_laid_on_its_side_from_top_to_bottom() -> None:
    column = np.ascontiguousarray(striped(300, 60).transpose(1, 0, 2))
    polygon = geometry.order([(0, 0), (60, 0), (60, 300), (0, 300)])
    assert colors(crops.cut(column, polygon, 240, 48)) == [0, 1, 2]


@pytest.mark.parametrize("degrees", [-20, 7, 35])
def test_a_slanted_line_comes_out_straight(degrees: int) -> None:
    matrix = cv2.getRotationMatrix2D((250, 250), -degrees, 1)
    matrix[:, 2] += (0, 0)
    canvas = np.full((500, 500, 3), 128, np.uint8)
    canvas[220:280, 100:400] = striped(300, 60)
    turned = cv2.warpAffine(canvas, matrix, (500, 500), borderValue=(128, 128, 128))
    corners = np.array([(100, 220), (400, 220), (400, 280), (100, 280)], np.float64)
    polygon = geometry.order((corners @ matrix[:, :2].T + matrix[:, 2]).tolist())
    line = crops.cut(turned.astype(np.uint8), polygon, 240, 48)
    assert colors(line) == [0, 1, 2]
    assert line[4].astype(int) == pytest.approx(line[43].astype(int), abs=40)


def test_a_fine_pattern_is_averaged_not_sampled() -> None:
    image = np.zeros((480, 960, 3), np.uint8)
    image[:, ::2] = 255
    line = crops.cut(image, ((0, 0), (960, 0), (960, 480), (0, 480)), 96, 48)
    assert np.abs(line.astype(int) - 128).max() <= 3


@pytest.mark.parametrize(
    "polygon",
    [
        ((-30.0, -30.0), (20.0, -30.0), (20.0, -10.0), (-30.0, -10.0)),
        ((90.0, 90.0), (130.0, 90.0), (130.0, 110.0), (90.0, 110.0)),
        ((5.0, 5.0), (5.0, 5.0), (5.0, 5.0), (5.0, 5.0)),
    ],
)
def test_a_polygon_at_or_beyond_the_edge_still_gives_a_line(polygon: Polygon) -> None:
    assert crops.cut(striped(100, 100), polygon, 64, 48).shape == (48, 64, 3)
