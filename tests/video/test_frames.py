"""What following needs to know of a frame: motion, change, sharpness."""

import cv2
import numpy as np
import pytest

from ppocr_desktop.video import frames
from tests.video import drawing

PAGE = drawing.sheet("The quick brown fox", "jumps over a lazy dog", "while wizards drink tea")


@pytest.mark.parametrize("way", [(6.0, 0.0), (-9.0, 14.0), (30.0, -22.0)])
def test_the_way_of_a_picture_is_measured(way: tuple[float, float]) -> None:
    first, second = frames.see(PAGE), frames.see(drawing.moved(PAGE, *way))
    assert frames.shift(first, second) == pytest.approx(way, abs=1.5)


def test_pictures_that_share_nothing_have_no_way() -> None:
    other = np.random.default_rng(3).integers(0, 255, PAGE.shape, np.uint8)
    assert frames.shift(frames.see(PAGE), frames.see(other)) is None


def test_pictures_of_other_sizes_have_no_way() -> None:
    other = np.ascontiguousarray(PAGE[:, :500])
    assert frames.shift(frames.see(PAGE), frames.see(other)) is None


def test_noise_is_no_change() -> None:
    first, second = (frames.see(drawing.noisy(PAGE, seed, 8)) for seed in (1, 2))
    assert not frames.shows_change(first, second)


def test_a_change_of_light_is_no_change() -> None:
    darker = (PAGE * 0.9).astype(np.uint8)
    assert not frames.shows_change(frames.see(PAGE), frames.see(darker))


def test_a_new_word_is_a_change() -> None:
    more = drawing.sheet("The quick brown fox", "jumps over a lazy dog again", "while wizards")
    assert frames.shows_change(frames.see(PAGE), frames.see(more))


def test_a_tremor_is_no_news() -> None:
    large = np.asarray(cv2.resize(PAGE, (1280, 720)), np.uint8)
    trembled = drawing.noisy(drawing.moved(large, 0.8, -0.6), seed=1)
    assert not frames.shows_news(frames.see(large), frames.see(trembled))


def test_a_new_word_is_news() -> None:
    more = drawing.sheet("The quick brown fox", "jumps over a lazy dog again", "while wizards")
    assert frames.shows_news(frames.see(PAGE), frames.see(more))


def test_gray_pictures_are_small() -> None:
    large = cv2.resize(PAGE, (1920, 1080))
    sight = frames.see(np.asarray(large, np.uint8))
    assert sight.gray.shape == (360, 640)
    assert sight.scale == pytest.approx(1 / 3)


def test_blurring_makes_less_sharp() -> None:
    sights = [frames.see(np.asarray(cv2.GaussianBlur(PAGE, (0, 0), s), np.uint8)) for s in (1, 4)]
    softer = [frames.sharpness(sight.gray) for sight in sights]
    assert frames.sharpness(frames.see(PAGE).gray) > softer[0] > softer[1] + 0.1


def test_a_blank_picture_is_not_sharp() -> None:
    assert frames.sharpness(np.full((90, 160), 200, np.uint8)) == 0
