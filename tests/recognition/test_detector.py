"""Text regions on probability maps drawn by hand."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.recognition.detector import Constants, Detector, find_regions
from ppocr_desktop.recognition.pixels import Floats
from ppocr_desktop.recognition.session import Session
from tests.recognition.drawing import Image, white, write

CONSTANTS = Constants(threshold=0.2, box_threshold=0.4, unclip_ratio=1.4)


def blank(width: int = 400, height: int = 200) -> NDArray[np.uint8]:
    return np.zeros((height, width), np.uint8)


def test_an_empty_map_has_no_regions() -> None:
    assert find_regions(blank(), CONSTANTS) == ()


def test_a_region_grows_by_area_times_ratio_over_perimeter() -> None:
    probabilities = blank()
    probabilities[100:111, 100:301] = 255
    (region,) = find_regions(probabilities, CONSTANTS)
    distance = 200 * 10 * 1.4 / (2 * (200 + 10))
    assert geometry.length(region.polygon) == pytest.approx(200 + 2 * distance, abs=0.1)
    assert geometry.breadth(region.polygon) == pytest.approx(10 + 2 * distance, abs=0.1)
    assert geometry.center(region.polygon) == pytest.approx((200.5, 105.5), abs=0.1)


def test_a_margin_lengthens_a_line_at_both_ends() -> None:
    probabilities = blank()
    probabilities[100:111, 100:301] = 255
    (plain,) = find_regions(probabilities, CONSTANTS)
    (longer,) = find_regions(probabilities, replace(CONSTANTS, margin=0.1))
    assert geometry.breadth(longer.polygon) == pytest.approx(geometry.breadth(plain.polygon))
    assert geometry.length(longer.polygon) == pytest.approx(
        geometry.length(plain.polygon) + 0.2 * geometry.breadth(plain.polygon)
    )


def test_the_score_is_the_mean_probability_within() -> None:
    probabilities = blank()
    probabilities[50:70, 50:150] = 153
    (region,) = find_regions(probabilities, CONSTANTS)
    assert region.score == pytest.approx(0.6, abs=0.01)


def test_words_at_the_ends_of_a_faint_row_are_found() -> None:
    probabilities = blank()
    probabilities[56:60, 20:380] = 60  # dots that lead to a number
    probabilities[50:62, 20:80] = probabilities[50:62, 360:380] = 250
    first, last = sorted(find_regions(probabilities, CONSTANTS), key=lambda one: one.polygon)
    assert geometry.center(first.polygon) == pytest.approx((50, 56), abs=1)
    assert geometry.center(last.polygon) == pytest.approx((370, 56), abs=1)


def test_faint_and_tiny_regions_are_left_out() -> None:
    probabilities = blank()
    probabilities[20:40, 20:100] = 80
    probabilities[100:102, 100:200] = 255
    assert find_regions(probabilities, CONSTANTS) == ()


def test_a_slanted_region_keeps_its_angle() -> None:
    probabilities = blank(400, 400)
    corners = cv2.boxPoints(((200, 200), (200, 12), 20)).astype(np.int32)
    cv2.fillPoly(probabilities, [corners], 255)
    (region,) = find_regions(probabilities, CONSTANTS)
    assert np.degrees(geometry.angle(region.polygon)) == pytest.approx(20, abs=1)


def test_text_inside_a_ring_is_found_and_the_hole_is_not() -> None:
    probabilities = blank(400, 400)
    cv2.rectangle(probabilities, (50, 50), (350, 350), 255, 12)
    probabilities[190:210, 120:280] = 255
    inner = [
        region
        for region in find_regions(probabilities, CONSTANTS)
        if geometry.length(region.polygon) < 250
    ]
    assert len(inner) == 1


# How closely a page is looked at, and which part of it


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
