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


# How closely a page is looked at


class Looks(Session):
    """Sees a line as wide as half the page in the middle of it, and keeps how large that was."""

    def __init__(self) -> None:
        self.sizes: list[tuple[int, ...]] = []

    def run(self, batch: Floats) -> Floats:
        height, width = batch.shape[2:]
        self.sizes.append((width, height))
        seen = np.zeros((1, 1, height, width), np.float32)
        seen[:, :, height // 2 - 8 : height // 2 + 8, width // 4 : 3 * width // 4] = 0.9
        return seen


def typed(size: float, width: int = 1280, height: int = 960) -> Image:
    image = white(width, height)
    step = round(50 * size)
    for bottom in range(step, height - step, step):
        write(image, "The paper lantern stays open", 20, bottom, size)
    return image


def looked(image: Image, long_side: int = 1280) -> list[tuple[int, ...]]:
    session = Looks()
    Detector(session, replace(CONSTANTS, long_side=long_side)).detect(image)
    return session.sizes


def test_a_page_with_small_type_is_looked_at_as_it_is() -> None:
    assert looked(typed(0.4)) == [(1280, 960)]


def test_a_page_without_letters_is_looked_at_as_it_is() -> None:
    assert looked(white(1280, 960)) == [(1280, 960)]


def test_a_page_with_large_type_is_made_smaller() -> None:
    ((width, height),) = looked(typed(1.5))
    assert 0.4 * 1280 <= width < 0.8 * 1280
    assert width / height == pytest.approx(4 / 3, rel=0.05)


def test_a_page_is_never_made_very_small_for_its_letters() -> None:
    assert looked(typed(2.8)) == [(512, 384)]


def test_type_that_is_small_on_the_first_look_does_not_make_a_large_page_smaller_still() -> None:
    assert looked(typed(1.5, 3200, 2400), 1280) == [(1280, 960)]


@pytest.mark.parametrize("size", [0.4, 1.5])
@pytest.mark.parametrize(("width", "height"), [(1280, 960), (2000, 1500)])
def test_regions_are_in_the_pixels_of_the_page(size: float, width: int, height: int) -> None:
    detector = Detector(Looks(), replace(CONSTANTS, long_side=1280))
    (found,) = detector.detect(typed(size, width, height))
    assert geometry.center(found.polygon) == pytest.approx((width / 2, height / 2), rel=0.01)
    assert geometry.length(found.polygon) == pytest.approx(width / 2, rel=0.1)
