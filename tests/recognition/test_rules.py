"""Finding horizontal rules."""

import cv2
import numpy as np
import pytest

from ppocr_desktop.recognition import rules
from ppocr_desktop.recognition.rules import Rule
from tests.recognition.drawing import Image, white, write

HEIGHT = 30
"""That of the lines of text on these pictures."""
NEAR = HEIGHT / 2
"""Ends are found as exactly as this."""


def ruled(*heights: int, left: int = 50, right: int = 550, thickness: int = 1) -> Image:
    image = white(600, 300)
    for y in heights:
        cv2.line(image, (left, y), (right, y), (0, 0, 0), thickness)
    return image


def places(found: tuple[Rule, ...]) -> list[tuple[float, ...]]:
    return [(left, y, right) for (left, y), (right, _) in found]


@pytest.mark.parametrize("thickness", [1, 2, 5])
@pytest.mark.parametrize("scale", [1, 4])
def test_rules_are_found_where_they_are(thickness: int, scale: int) -> None:
    image = ruled(100, 200, thickness=thickness).repeat(scale, 0).repeat(scale, 1)
    found = places(rules.find(image, HEIGHT * scale))
    wanted = [(50 * scale, 100 * scale, 550 * scale), (50 * scale, 200 * scale, 550 * scale)]
    assert found == [pytest.approx(rule, abs=NEAR * scale) for rule in wanted]


def test_light_ones_on_a_dark_page_are_rules_too() -> None:
    image = ruled(100)
    assert rules.find(255 - image, HEIGHT) == rules.find(image, HEIGHT) != ()


def test_vertical_rules_do_not_break_them() -> None:
    image = ruled(100, 200)
    for x in range(50, 551, 50):
        cv2.line(image, (x, 100), (x, 200), (0, 0, 0), 1)
    assert len(rules.find(image, HEIGHT)) == 2


@pytest.mark.parametrize(("rise", "known"), [(-6, 0), (4, 0), (60, 60), (-90, -87)])
def test_one_askew_is_found_from_end_to_end(rise: int, known: int) -> None:
    image = white(600, 300)
    cv2.line(image, (50, 150), (550, 150 + rise), (0, 0, 0), 2)
    (((left, y1), (right, y2)),) = rules.find(image, HEIGHT, slope=known / 500)
    assert (left, right) == pytest.approx((50, 550), abs=NEAR)
    assert y2 - y1 == pytest.approx(known, abs=1 + abs(known) / 20)


def test_lines_of_text_bars_and_dashes_are_none() -> None:
    image = white(600, 300)
    write(image, "The paper lantern stays open all the year", 20, 80, 1.0)
    cv2.rectangle(image, (50, 120), (550, 150), (0, 0, 0), -1)
    cv2.line(image, (50, 200), (150, 200), (0, 0, 0), 2)
    assert rules.find(image, HEIGHT) == ()


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (3000, 1), (40, 40)])
def test_the_smallest_pictures_have_none(shape: tuple[int, int]) -> None:
    assert rules.find(np.zeros((*shape, 3), np.uint8), HEIGHT) == ()
