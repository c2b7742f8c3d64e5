"""What is painted of a view."""

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import TextLine
from ppocr_desktop.gui.camera.live_picture import LivePicture, prepare
from ppocr_desktop.video.live import View
from ppocr_desktop.video.tracks import LiveLine

BLUE, RED = (20, 40, 160), (200, 30, 20)
BOX = ((20.0, 20.0), (120.0, 20.0), (120.0, 44.0), (20.0, 44.0))


def view(text: str = "", **rest: object) -> View:
    pixels = np.full((180, 320, 3), BLUE, np.uint8)
    pixels[:, :30] = RED
    lines = (LiveLine(1, TextLine(text, 0.98, BOX), 0.0),) if text else ()
    return View(pixels, 5.0, lines, **rest)  # type: ignore[arg-type]


@pytest.fixture
def picture(qtbot: QtBot) -> LivePicture:
    made = LivePicture()
    qtbot.addWidget(made)
    made.resize(640, 360)
    made.show()
    return made


def painted(picture: LivePicture, shown: View, *, is_mirrored: bool = False) -> QImage:
    picture.show_view(prepare(shown, picture.room, is_mirrored=is_mirrored))
    return picture.grab().toImage()


def color(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    found = image.pixelColor(x, y)
    return found.red(), found.green(), found.blue()


def test_a_picture_fills_the_room_and_keeps_its_shape(picture: LivePicture) -> None:
    assert prepare(view(), QSize(640, 640), is_mirrored=False).image.size() == QSize(640, 360)
    image = painted(picture, view())
    assert color(image, 10, 10) == RED
    assert color(image, 600, 300) == BLUE


def test_text_stands_on_paper(picture: LivePicture) -> None:
    assert min(color(painted(picture, view("Text")), 232, 64)) > 200


def test_text_can_be_left_out(picture: LivePicture) -> None:
    picture.shows_text = False
    image = painted(picture, view("Text"))
    assert color(image, 150, 64) == BLUE
    assert color(image, 150, 40) != BLUE


def test_a_mirrored_picture_has_its_text_on_the_other_side(picture: LivePicture) -> None:
    image = painted(picture, view("Text"), is_mirrored=True)
    assert color(image, 630, 300) == RED
    assert min(color(image, 640 - 232, 64)) > 200
    assert color(image, 60, 64) == BLUE


def test_a_sheet_is_marked_at_its_corners(picture: LivePicture) -> None:
    sheet = ((60.0, 60.0), (260.0, 60.0), (260.0, 160.0), (60.0, 160.0))
    image = painted(picture, view(sheet=sheet))
    assert color(image, 130, 120) != BLUE
    assert color(image, 320, 120) == BLUE


def test_the_time_of_what_was_painted_is_told(picture: LivePicture, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picture.painted) as told:
        picture.show_view(prepare(view(), picture.room, is_mirrored=False))
    assert told.args == [5.0]


def test_a_plate_that_only_moves_is_not_drawn_again(picture: LivePicture) -> None:
    painted(picture, view("Text"))
    first = picture._labels._plates[1]
    painted(picture, view("Text"))
    assert picture._labels._plates[1] is first
    painted(picture, view("Other"))
    assert picture._labels._plates[1] is not first


def test_a_word_over_the_picture_fades(picture: LivePicture, qtbot: QtBot) -> None:
    picture._fading.setInterval(1)
    picture.tell("Page taken.")
    assert picture._message.isVisible()
    qtbot.waitUntil(lambda: not picture._message.isVisible())
