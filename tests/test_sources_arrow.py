"""The pixels of a Pillow picture, taken from where they lie."""

import numpy as np
import pytest
from PIL import Image

from ppocr_desktop.sources import arrow, pixels


def noise(width: int, height: int) -> Image.Image:
    random = np.random.default_rng(3)
    return Image.fromarray(random.integers(0, 256, (height, width, 3), np.uint8))


@pytest.mark.parametrize("size", [(1, 1), (7, 3), (640, 480), (3, 1001)])
def test_they_are_those_that_pillow_gives(size: tuple[int, int]) -> None:
    picture = noise(*size)
    assert np.array_equal(arrow.rgb(picture), np.asarray(picture))


def test_they_stay_when_the_picture_goes() -> None:
    picture = noise(300, 200)
    expected = np.asarray(picture)
    taken = arrow.rgb(picture)
    del picture
    assert np.array_equal(taken, expected)


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK", "YCbCr"])
def test_a_picture_in_several_pieces_is_converted_band_by_band(mode: str) -> None:
    picture = noise(3000, 2100).convert(mode)
    with pytest.raises(ValueError, match="contiguous"):
        arrow.rgb(picture.convert("RGB"))
    assert np.array_equal(pixels.convert(picture, 1), np.asarray(picture.convert("RGB")))


def test_other_pictures_are_refused() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - who calls it sees to the mode
        arrow.rgb(noise(9, 9).convert("L"))
