"""Telling where the type is and how tall."""

import cv2
import numpy as np
import pytest

from ppocr_desktop.recognition import letters
from tests.recognition.drawing import Image, white, write

WORDS = "The paper lantern stays open"


def page(size: float, *, lines: int = 5) -> Image:
    image = white(900, 600)
    for line in range(lines):
        write(image, WORDS, 20, 80 + 100 * line, size)
    return image


def height(image: Image) -> float:
    return letters.survey(image).height


def ink(letter: str, size: float) -> int:
    image = white(100, 100)
    write(image, letter, 20, 80, size)
    return int((image.min(axis=(1, 2)) < 128).sum())


@pytest.mark.parametrize("size", [0.7, 1.0, 1.5])
def test_the_height_of_type_is_between_that_of_small_and_capital_letters(size: float) -> None:
    assert ink("x", size) - 2 <= height(page(size)) <= ink("T", size) + 2


def test_light_type_on_a_dark_page_is_as_tall() -> None:
    image = page(1.0)
    assert height(255 - image) == pytest.approx(height(image), abs=2)


def test_a_page_without_type_has_none() -> None:
    assert height(white(300, 200)) == 0
    slope = np.tile(np.linspace(0, 255, 300).astype(np.uint8)[None, :, None], (200, 1, 3))
    assert height(slope) == 0


def test_a_few_letters_say_nothing() -> None:
    image = white(300, 100)
    write(image, "ab", 20, 60)
    assert height(image) == 0


def test_rules_and_frames_are_no_letters() -> None:
    image = white(900, 600)
    for line in range(20):
        cv2.line(image, (20, 20 + 28 * line), (880, 20 + 28 * line), (0, 0, 0), 2)
    cv2.rectangle(image, (5, 5), (895, 595), (0, 0, 0), 3)
    assert height(image) == 0


def test_specks_do_not_make_type_small() -> None:
    image = page(1.5)
    clean = height(image)
    random = np.random.default_rng(0)
    for left, top in random.integers(0, (890, 590), (120, 2)):
        image[top : top + 4, left : left + 4] = 0
    assert height(image) > 0.7 * clean


def test_more_specks_than_16_bits_count_do_not_hide_letters() -> None:
    screened = white(1_000, 600)
    screened[::2, ::2] = 0
    text = page(1.5)
    assert height(np.hstack([text, screened])) == height(text)


def test_all_that_can_be_seen_is_in_the_part() -> None:
    image = white(900, 600)
    write(image, WORDS, 200, 300)
    image[480:500, 640:641] = 200
    left, top, right, bottom = letters.survey(image).part
    assert 170 <= left <= 200
    assert 240 <= top <= 280
    assert 641 <= right <= 680
    assert 500 <= bottom <= 520


def test_specks_and_grain_are_not_seen() -> None:
    random = np.random.default_rng(0)
    image = white(900, 600)
    image[:] = random.normal(230, 2, image.shape[:2])[..., None].clip(0, 255)
    for left, top in random.integers(0, (890, 590), (60, 2)):
        image[top : top + 2, left : left + 2] = 120
    write(image, WORDS, 200, 300)
    left, top, right, bottom = letters.survey(image).part
    assert left >= 170
    assert top >= 240
    assert right <= 200 + 560
    assert bottom <= 340


def test_faint_type_is_seen() -> None:
    image = white(900, 600)
    write(image, WORDS, 200, 300)
    faint = np.where(image < 128, 240, 255).astype(np.uint8)
    assert letters.survey(faint).part == pytest.approx(letters.survey(image).part, abs=20)


def test_all_of_a_blank_picture_is_the_part() -> None:
    assert letters.survey(white(300, 200)).part == (0, 0, 300, 200)


def test_letters_across_columns_and_rows_are_counted() -> None:
    image = white(900, 600)
    write(image, "L L L L", 100, 200)
    write(image, "L", 100, 400)
    seen = letters.survey(image)
    assert seen.rows.shape == (600,)
    assert seen.columns.shape == (900,)
    assert (seen.rows[190], seen.rows[300], seen.rows[390]) == (4, 0, 1)
    assert (seen.columns.max(), seen.columns[600:].max()) == (2, 0)
