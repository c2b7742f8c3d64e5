"""Text regions on probability maps drawn by hand."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.recognition import regions
from ppocr_desktop.recognition.model import DetectorConstants

CONSTANTS = DetectorConstants(threshold=0.2, box_threshold=0.4, unclip_ratio=1.4)


def blank(width: int = 400, height: int = 200) -> NDArray[np.uint8]:
    return np.zeros((height, width), np.uint8)


def test_an_empty_map_has_no_regions() -> None:
    assert regions.find(blank(), CONSTANTS) == ()


def test_a_region_grows_by_area_times_ratio_over_perimeter() -> None:
    probabilities = blank()
    probabilities[100:111, 100:301] = 255
    (region,) = regions.find(probabilities, CONSTANTS)
    distance = 200 * 10 * 1.4 / (2 * (200 + 10))
    assert geometry.length(region.polygon) == pytest.approx(200 + 2 * distance, abs=0.1)
    assert geometry.breadth(region.polygon) == pytest.approx(10 + 2 * distance, abs=0.1)
    assert geometry.center(region.polygon) == pytest.approx((200.5, 105.5), abs=0.1)


def test_a_margin_lengthens_a_line_at_both_ends() -> None:
    probabilities = blank()
    probabilities[100:111, 100:301] = 255
    (plain,) = regions.find(probabilities, CONSTANTS)
    (longer,) = regions.find(probabilities, replace(CONSTANTS, margin=0.1))
    assert geometry.breadth(longer.polygon) == pytest.approx(geometry.breadth(plain.polygon))
    assert geometry.length(longer.polygon) == pytest.approx(
        geometry.length(plain.polygon) + 0.2 * geometry.breadth(plain.polygon)
    )


def test_the_score_is_the_mean_probability_within() -> None:
    probabilities = blank()
    probabilities[50:70, 50:150] = 153
    (region,) = regions.find(probabilities, CONSTANTS)
    assert region.score == pytest.approx(0.6, abs=0.01)


def arch(probability: int) -> NDArray[np.uint8]:
    """A line 12 pixels high that rises by 60 and falls again."""
    probabilities = blank()
    for x in range(40, 360):
        top = round(120 - 60 * np.sin(np.pi * (x - 40) / 320))
        probabilities[top : top + 12, x] = probability
    return probabilities


def test_a_bent_region_is_as_sure_as_a_straight_one() -> None:
    (region,) = regions.find(arch(153), CONSTANTS)
    assert region.bend is not None
    assert region.score == pytest.approx(0.6, abs=0.01)


def test_a_faint_bent_region_is_left_out() -> None:
    assert regions.find(arch(80), CONSTANTS) == ()


@pytest.mark.parametrize("length", range(20, 300, 7))
def test_a_line_of_four_rows_is_found_however_long(length: int) -> None:
    probabilities = blank()
    probabilities[100:104, 10 : 10 + length] = 255
    probabilities[100, 10] = probabilities[103, 9 + length] = 0
    assert len(regions.find(probabilities, CONSTANTS)) == 1


def test_words_at_the_ends_of_a_faint_row_are_found() -> None:
    probabilities = blank()
    probabilities[56:60, 20:380] = 60  # dots that lead to a number
    probabilities[50:62, 20:80] = probabilities[50:62, 360:380] = 250
    first, last = sorted(regions.find(probabilities, CONSTANTS), key=lambda one: one.polygon)
    assert geometry.center(first.polygon) == pytest.approx((50, 56), abs=1)
    assert geometry.center(last.polygon) == pytest.approx((370, 56), abs=1)


def test_faint_and_tiny_regions_are_left_out() -> None:
    probabilities = blank()
    probabilities[20:40, 20:100] = 80
    probabilities[100:102, 100:200] = 255
    assert regions.find(probabilities, CONSTANTS) == ()


def test_a_slanted_region_keeps_its_angle() -> None:
    probabilities = blank(400, 400)
    corners = cv2.boxPoints(((200, 200), (200, 12), 20)).astype(np.int32)
    cv2.fillPoly(probabilities, [corners], 255)
    (region,) = regions.find(probabilities, CONSTANTS)
    assert np.degrees(geometry.angle(region.polygon)) == pytest.approx(20, abs=1)


def test_text_inside_a_ring_is_found_and_the_hole_is_not() -> None:
    probabilities = blank(400, 400)
    cv2.rectangle(probabilities, (50, 50), (350, 350), 255, 12)
    probabilities[190:210, 120:280] = 255
    inner = [
        region
        for region in regions.find(probabilities, CONSTANTS)
        if geometry.length(region.polygon) < 250
    ]
    assert len(inner) == 1


# How closely a page is looked at, and which part of it
