"""Lines keep their size and stay legible through every look, and the same seed gives the same."""

import numpy as np
import pytest

from models.training.effects import Image, Looks, degrade


@pytest.fixture
def line() -> Image:
    image = np.full((40, 300, 3), 240, np.uint8)
    image[12:28, 40:260:6] = 20
    return image


@pytest.mark.parametrize("seed", range(12))
def test_a_line_keeps_its_size_and_its_contrast(line: Image, seed: int) -> None:
    seen = degrade(line, np.random.default_rng(seed), Looks())
    assert seen.shape == line.shape
    assert seen.dtype == np.uint8
    assert float(seen[8:32].std()) > 10


def test_the_same_seed_gives_the_same_picture(line: Image) -> None:
    first, second = (degrade(line, np.random.default_rng(5), Looks()) for _ in range(2))
    assert (first == second).all()


def test_without_augmentation_a_line_stays_as_it_was(line: Image) -> None:
    for seed in range(5):
        random = np.random.default_rng(seed)
        assert (degrade(line, random, Looks(basic=False, points=False)) == line).all()
