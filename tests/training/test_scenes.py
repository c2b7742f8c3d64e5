"""Lettering keeps its text on the picture and apart from what it stands on."""

import numpy as np
import pytest
from PIL import ImageFont

from models.training import scenes


class DrawnFont:
    """Stands in for a font file, which need not be installed."""

    def at(self, size: int) -> ImageFont.FreeTypeFont:
        face = ImageFont.load_default(size)
        assert isinstance(face, ImageFont.FreeTypeFont)
        return face


@pytest.mark.parametrize("seed", range(8))
def test_lettering_leaves_the_picture_nowhere(seed: int) -> None:
    ink = scenes.letter("Wide WORDS", DrawnFont(), 24, np.random.default_rng(seed))
    assert ink.max() > 200
    edges = (ink[0], ink[-1], ink[:, 0], ink[:, -1])
    assert max(int(edge.max()) for edge in edges) == 0


@pytest.mark.parametrize("seed", range(24))
def test_painted_letters_stand_out(seed: int) -> None:
    random = np.random.default_rng(seed)
    ink = scenes.letter("mimi", DrawnFont(), 40, random)
    image = scenes.paint(ink, random).astype(int).sum(axis=2)
    inside, outside = image[ink > 250].mean(), image[ink == 0].mean()
    assert abs(inside - outside) > 60


def test_shade_keeps_the_size_and_darkens_nothing_below_its_least() -> None:
    image = np.full((32, 90, 3), 200, np.uint8)
    shaded = scenes.shade(image, np.random.default_rng(3))
    assert shaded.shape == image.shape
    assert 0.44 * 200 <= shaded.min() <= shaded.max() <= 200
