"""Telling how tall the type is."""

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


def ink(letter: str, size: float) -> int:
    image = white(100, 100)
    write(image, letter, 20, 80, size)
    return int((image.min(axis=(1, 2)) < 128).sum())


@pytest.mark.parametrize("size", [0.7, 1.0, 1.5])
def test_the_height_of_type_is_between_that_of_small_and_capital_letters(size: float) -> None:
    assert ink("x", size) - 2 <= letters.height(page(size)) <= ink("T", size) + 2


def test_light_type_on_a_dark_page_is_as_tall() -> None:
    image = page(1.0)
    assert letters.height(255 - image) == pytest.approx(letters.height(image), abs=2)


def test_a_page_without_type_has_none() -> None:
    assert letters.height(white(300, 200)) == 0
    slope = np.tile(np.linspace(0, 255, 300).astype(np.uint8)[None, :, None], (200, 1, 3))
    assert letters.height(slope) == 0


def test_a_few_letters_say_nothing() -> None:
    image = white(300, 100)
    write(image, "ab", 20, 60)
    assert letters.height(image) == 0


def test_rules_and_frames_are_no_letters() -> None:
    image = white(900, 600)
    for line in range(20):
        cv2.line(image, (20, 20 + 28 * line), (880, 20 + 28 * line), (0, 0, 0), 2)
    cv2.rectangle(image, (5, 5), (895, 595), (0, 0, 0), 3)
    assert letters.height(image) == 0


def test_specks_do_not_make_type_small() -> None:
    image = page(1.5)
    clean = letters.height(image)
    random = np.random.default_rng(0)
    for left, top in random.integers(0, (890, 590), (120, 2)):
        image[top : top + 4, left : left + 4] = 0
    assert letters.height(image) > 0.7 * clean


def test_more_specks_than_16_bits_count_do_not_hide_letters() -> None:
    screened = white(1_000, 600)
    screened[::2, ::2] = 0
    text = page(1.5)
    assert letters.height(np.hstack([text, screened])) == letters.height(text)
