"""Smaller versions of a picture keep what it shows, down to a useful size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from ppocr_desktop.errors import Cancelled
from ppocr_desktop.gui.page_view import levels
from ppocr_desktop.progress import ignore
from tests.reports import stop


def checked(width: int, height: int) -> QImage:
    """Columns of black and white by turns."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for x in range(0, width, 2):
        for y in range(height):
            image.setPixelColor(x, y, QColor("black"))
    return image


def test_levels_shrink_to_thumbnail_size() -> None:
    widths = [level.width() for level in levels.build(checked(1024, 16), ignore)]
    assert widths == [1024, 724, 512, 362, 256]


def test_the_first_level_is_the_picture_itself() -> None:
    image = checked(600, 10)
    assert levels.build(image, ignore)[0].cacheKey() == image.cacheKey()


def test_fine_stripes_become_grey_instead_of_vanishing() -> None:
    half = next(one for one in levels.build(checked(1024, 16), ignore) if one.width() == 512)
    assert half.pixelColor(100, 4).red() in range(126, 130)


def test_the_smallest_level_that_suffices_is_taken() -> None:
    built = levels.build(checked(1024, 16), ignore)
    assert levels.fitting(built, 300).width() == 362
    assert levels.fitting(built, 512).width() == 512
    assert levels.fitting(built, 4000).width() == 1024
    assert levels.fitting(built, 10).width() == 256


def test_building_stops_when_it_is_cancelled() -> None:
    with pytest.raises(Cancelled):
        levels.build(checked(1024, 16), stop)
