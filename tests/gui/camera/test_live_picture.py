"""What is drawn of a view, and shown."""

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import TextLine
from ppocr_desktop.gui.camera.live_picture import LivePicture
from ppocr_desktop.gui.camera.overlay import Overlay, Room
from ppocr_desktop.video.live import View
from ppocr_desktop.video.tracks import LiveLine

BLUE, RED = (20, 40, 160), (200, 30, 20)
ROOM = Room(QSize(640, 360))
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


@pytest.fixture
def overlay() -> Overlay:
    return Overlay()


def drawn(overlay: Overlay, shown: View) -> QImage:
    return overlay.draw(shown, ROOM).image


def color(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    found = image.pixelColor(x, y)
    return found.red(), found.green(), found.blue()


def test_a_picture_fills_the_room_and_keeps_its_shape(overlay: Overlay) -> None:
    shown = overlay.draw(view(), Room(QSize(640, 640)))
    assert shown.image.size() == QSize(640, 360)


def test_a_fine_screen_has_more_pixels(overlay: Overlay) -> None:
    shown = overlay.draw(view("Text"), Room(QSize(1280, 720), 2.0))
    assert shown.image.size() == QSize(1280, 720)
    assert min(color(shown.image, 464, 128)) > 200


def test_text_stands_on_paper(overlay: Overlay) -> None:
    assert min(color(drawn(overlay, view("Text")), 232, 64)) > 200


def test_text_can_be_left_out(overlay: Overlay) -> None:
    overlay.shows_text = False
    image = drawn(overlay, view("Text"))
    assert color(image, 150, 64) == BLUE
    assert color(image, 150, 40) != BLUE


def test_lines_that_are_yet_to_be_read_are_outlined(overlay: Overlay) -> None:
    image = drawn(overlay, view(unread=(BOX,)))
    assert {color(image, x, 40) for x in range(60, 200)} != {BLUE}


def test_a_mirrored_picture_has_its_text_on_the_other_side(overlay: Overlay) -> None:
    overlay.is_mirrored = True
    image = drawn(overlay, view("Text"))
    assert color(image, 630, 300) == RED
    assert min(color(image, 640 - 232, 64)) > 200
    assert color(image, 60, 64) == BLUE


def test_a_sheet_is_marked_at_its_corners(overlay: Overlay) -> None:
    sheet = ((60.0, 60.0), (260.0, 60.0), (260.0, 160.0), (60.0, 160.0))
    image = drawn(overlay, view(sheet=sheet))
    assert color(image, 130, 120) != BLUE
    assert color(image, 320, 120) == BLUE


def test_a_plate_that_only_moves_is_not_drawn_again(overlay: Overlay) -> None:
    drawn(overlay, view("Text"))
    first = overlay._labels._plates[1]
    drawn(overlay, view("Text"))
    assert overlay._labels._plates[1] is first
    drawn(overlay, view("Other"))
    assert overlay._labels._plates[1] is not first


def test_what_is_drawn_is_shown(picture: LivePicture, overlay: Overlay, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picture.painted):
        picture.show_view(overlay.draw(view(), picture.room))
    image = picture.grab().toImage()
    assert color(image, 10, 10) == RED
    assert color(image, 600, 300) == BLUE


def test_a_larger_picture_asks_to_be_drawn_anew(picture: LivePicture, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picture.room_changed):
        picture.resize(800, 600)
    assert picture.room.size == QSize(800, 600)


def test_a_word_over_the_picture_fades(picture: LivePicture, qtbot: QtBot) -> None:
    picture._fading.setInterval(1)
    picture.tell("Page taken.")
    assert picture._message.isVisible()
    qtbot.waitUntil(lambda: not picture._message.isVisible())


def test_what_is_said_over_the_picture_is_said_to_screen_readers(
    picture: LivePicture, spoken: list[str]
) -> None:
    picture.tell("Page taken.")
    picture.tell("")
    assert spoken == ["Page taken."]
