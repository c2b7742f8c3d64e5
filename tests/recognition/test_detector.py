"""How often, how large and in which parts a page is looked at."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from ppocr_desktop import geometry
from ppocr_desktop.recognition.detector import Detector
from ppocr_desktop.recognition.model import DetectorConstants
from ppocr_desktop.recognition.pixels import Floats
from ppocr_desktop.recognition.session import Session
from tests.recognition.drawing import Image, white, write

CONSTANTS = DetectorConstants(threshold=0.2, box_threshold=0.4, unclip_ratio=1.4)


class Looks(Session):
    """Sees text around all that is dark, and keeps how large what it looked at was."""

    def __init__(self) -> None:
        self.sizes: list[tuple[int, int]] = []

    def run(self, batch: Floats) -> Floats:
        height, width = batch.shape[2:]
        self.sizes.append((width, height))
        dark = (batch[0, 0] < 0).astype(np.float32)
        return np.asarray(cv2.dilate(dark, np.ones((7, 41))), np.float32)[None, None]

    @property
    def area(self) -> int:
        return sum(width * height for width, height in self.sizes)


def look(image: Image) -> Looks:
    session = Looks()
    Detector(session, replace(CONSTANTS, long_side=1280)).detect(image)
    return session


def typed(size: float, width: int = 1280, height: int = 960) -> Image:
    image = white(width, height)
    step = round(50 * size)
    for bottom in range(step, height, step):
        write(image, "The paper lantern stays open " * 12, -17 * bottom % 300 - 300, bottom, size)
    return image


def test_a_page_with_small_type_is_looked_at_as_it_is() -> None:
    assert look(typed(0.4)).area == pytest.approx(1280 * 960, rel=0.1)


def test_a_page_without_letters_is_looked_at_as_it_is_and_closer() -> None:
    assert look(white(1280, 960)).area == pytest.approx(5 * 1280 * 960, rel=0.1)


def test_a_page_with_large_type_is_made_smaller() -> None:
    assert 0.16 * 1280 * 960 <= look(typed(1.5)).area < 0.64 * 1280 * 960


def test_a_page_is_never_made_very_small_for_its_letters() -> None:
    assert look(typed(2.8)).area == pytest.approx(512 * 384, rel=0.2)


def test_type_that_is_small_on_the_first_look_does_not_make_a_large_page_smaller_still() -> None:
    assert look(typed(1.5, 3200, 2400)).area == pytest.approx(1280 * 960, rel=0.1)


def test_blank_margins_are_not_looked_at() -> None:
    page = white(1280, 960)
    page[320:640, 320:960] = typed(0.4, 640, 320)
    assert look(page).area < 0.5 * 1280 * 960


def test_a_page_is_looked_at_as_a_whole() -> None:
    assert len(look(typed(0.4)).sizes) == 1


def test_a_page_may_be_looked_at_by_halves() -> None:
    session = Looks()
    Detector(session, replace(CONSTANTS, long_side=1280, halves=True)).detect(typed(0.4))
    (first, upper), (second, lower) = session.sizes
    assert first == second
    assert 900 < upper + lower <= 960 + 64


@pytest.mark.parametrize("size", [0.4, 1.5])
@pytest.mark.parametrize(("width", "height"), [(1280, 960), (2000, 1500)])
def test_regions_are_in_the_pixels_of_the_page(size: float, width: int, height: int) -> None:
    page = white(width, height)
    write(page, "The paper lantern", 500, 400, size)
    left, top, across, down = 500 + round(60 * size), 600, round(300 * size), round(20 * size)
    page[top : top + down, left : left + across] = 0
    found = Detector(Looks(), replace(CONSTANTS, long_side=1280)).detect(page)
    bar = max(found, key=lambda region: geometry.length(region.polygon))
    assert geometry.center(bar.polygon) == pytest.approx((left + across / 2, top + down / 2), abs=4)
