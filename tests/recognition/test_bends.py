"""Bent lines are told from straight ones, and cut out along their middle."""

import math

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition import bends, crops
from ppocr_desktop.recognition.bends import Bend
from ppocr_desktop.recognition.pipeline import Recognizer
from tests.recognition.drawing import bent

RATIO = 1.4


def band(sag: float) -> NDArray[np.uint8]:
    """A line 400 pixels long and 20 high that hangs down in its middle, white on black."""
    image = np.zeros((200, 500), np.uint8)
    for x in range(50, 450):
        top = round(60 + sag * math.sin(math.pi * (x - 50) / 400))
        image[top : top + 20, x] = 255
    return image


def traced(image: NDArray[np.uint8], unclip_ratio: float) -> tuple[Polygon, Bend | None]:
    """The box around what is white, and its bend."""
    ((contour, *_), _) = cv2.findContours(image, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    found = np.asarray(contour, np.int32)
    rectangle = cv2.minAreaRect(found)
    box = geometry.order((cv2.boxPoints(rectangle) + 0.5).tolist())
    width, height = rectangle[1]
    return box, bends.trace(found, (width, height), box, unclip_ratio)


def bend(image: NDArray[np.uint8], unclip_ratio: float = 0.0) -> tuple[Polygon, Bend]:
    box, found = traced(image, unclip_ratio)
    assert found is not None
    return box, found


@pytest.mark.parametrize("sag", [0, 2])
def test_a_straight_line_has_none(sag: float) -> None:
    assert traced(band(sag), RATIO)[1] is None


def test_a_short_region_has_none() -> None:
    image = np.zeros((100, 100), np.uint8)
    cv2.ellipse(image, (50, 50), (30, 25), 0, 180, 360, 255, 12)
    assert traced(image, RATIO)[1] is None


@pytest.mark.parametrize("sag", [20, 60, -60])
def test_a_bent_line_is_cut_out_along_its_middle(sag: float) -> None:
    image = band(sag) if sag > 0 else np.ascontiguousarray(band(-sag)[::-1])
    box, found = bend(image)
    assert found.breadth * geometry.breadth(box) == pytest.approx(20, rel=0.1)
    line = crops.cut(np.repeat(image[..., np.newaxis], 3, axis=2), box, 400, 40, found)
    assert line.shape == (40, 400, 3)
    assert line[8:-8, 12:-12].min() > 200


def test_the_other_way_round_the_strip_is_turned_by_half() -> None:
    image = band(60)
    box, found = bend(image)
    shaded = (image * np.linspace(0.2, 1, 500)).astype(np.uint8)
    colored = np.repeat(shaded[..., np.newaxis], 3, axis=2)
    line = crops.cut(colored, box, 400, 40, found)
    back = crops.cut(colored, geometry.reverse(box), 400, 40, found.reversed())
    assert back[::-1, ::-1].astype(int) == pytest.approx(line.astype(int), abs=3)


def test_the_strip_grows_as_boxes_do() -> None:
    (box, plain), (_, grown) = (bend(band(60), ratio) for ratio in (0.0, RATIO))
    # 400 x 20 pixels grow by area times ratio over perimeter on both sides.
    distance = 400 * 20 * RATIO / (2 * (400 + 20))
    gained = (grown.breadth - plain.breadth) * geometry.breadth(box)
    assert gained == pytest.approx(2 * distance, rel=0.1)


def test_ink_of_the_strip_is_told_as_a_part_of_the_box() -> None:
    assert Bend((0.0,), 0.5).in_box((0.0, 1.0)) == pytest.approx((0.25, 0.75))
    assert Bend((0.25,), 0.5).in_box((0.5, 1.0)) == pytest.approx((0.75, 1.0))


def test_a_page_that_does_not_lie_flat_is_read(small: Recognizer) -> None:
    said = [
        "Nobody here will hurry you tonight",
        "Stay as long as the rain does",
        "Tea, books and quiet tables",
    ]
    assert [line.text for line in small.read(bent(*said)).lines] == said
