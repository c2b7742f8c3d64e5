"""From the request to the pixels, with a picture in place of the screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.capture import desktop
from ppocr_desktop.gui.capture.countdown import Countdown
from ppocr_desktop.gui.capture.overlay import Overlay
from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest, Rectangle
from ppocr_desktop.gui.capture.screens import Screens
from ppocr_desktop.gui.capture.shots import Shot
from ppocr_desktop.gui.capture.taking import Taking

RECTANGLE = CaptureRequest(CaptureMode.RECTANGLE, Rectangle(10, 10, 80, 40))


@pytest.fixture
def taking(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Taking]:
    image = QImage(400, 300, QImage.Format.Format_RGB32)

    def grab(screens: Screens) -> None:
        screens.grabbed.emit([Shot("one", image, image.rect(), QPoint(0, 0))])

    monkeypatch.setattr(Screens, "grab", grab)
    made = Taking(desktop.connect())
    with qtbot.waitSignal(made.taken):
        made.start(RECTANGLE)
    yield made
    made.close()


def shown(kind: type[QWidget]) -> QWidget:
    widgets = QApplication.topLevelWidgets()
    return next(one for one in widgets if isinstance(one, kind) and one.isVisible())


def choose(qtbot: QtBot, taking: Taking) -> QWidget:
    with qtbot.waitSignal(taking.choosing):
        taking.start(CaptureRequest())
    return shown(Overlay)


def test_the_hotkey_pressed_twice_takes_the_last_region(qtbot: QtBot, taking: Taking) -> None:
    choose(qtbot, taking)
    with qtbot.waitSignal(taking.taken) as taken:
        taking.start(CaptureRequest())
    assert taken.args[0].region == QRect(10, 10, 80, 40)


def test_a_delay_is_kept_although_there_is_a_last_region(qtbot: QtBot, taking: Taking) -> None:
    overlay = choose(qtbot, taking)
    with qtbot.assertNotEmitted(taking.taken):
        qtbot.keyClick(overlay, Qt.Key.Key_D)
        assert not taking.is_choosing
        assert shown(Countdown).isVisible()


def test_after_a_canceled_countdown_the_next_capture_begins(qtbot: QtBot, taking: Taking) -> None:
    taking.start(CaptureRequest(delay_s=3))
    countdown = shown(Countdown)
    with qtbot.waitSignals([taking.canceled, countdown.destroyed]):
        qtbot.mouseClick(countdown, Qt.MouseButton.LeftButton)
    assert choose(qtbot, taking).isVisible()


def test_a_picture_that_comes_late_does_not_shorten_the_delay_asked_for_since(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, taking: Taking
) -> None:
    grab = Screens.grab
    late: list[Screens] = []

    def wait(screens: Screens) -> None:
        late.append(screens)

    monkeypatch.setattr(Screens, "grab", wait)
    taking.start(CaptureRequest())
    qtbot.waitUntil(lambda: bool(late), timeout=5_000)
    taking.start(CaptureRequest(delay_s=60))
    grab(*late)
    assert not taking.is_choosing
    assert shown(Countdown).isVisible()
