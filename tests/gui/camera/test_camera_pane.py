"""The camera in the window: opening, holding, taking, and what goes wrong."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ppocr_desktop import sources
from ppocr_desktop.document import TextLine
from ppocr_desktop.errors import ModelError
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui import translation
from ppocr_desktop.gui.camera import cameras, live_session
from ppocr_desktop.gui.camera.camera_pane import CameraPane
from ppocr_desktop.gui.camera.source import Offer
from ppocr_desktop.recognition.regions import Detection
from ppocr_desktop.video.frames import Image
from ppocr_desktop.video.live import Picture
from tests.gui import fitting
from tests.gui.windowed import Desk, open_desk
from tests.video import drawing

PAGE = drawing.sheet("Some text", "and some more")


class Recognizer:
    """Finds ink and reads the same in all of it."""

    error: Exception | None = None

    def __init__(self, _: object) -> None:
        pass

    def find(self, pixels: Image, _: int) -> tuple[Detection, ...]:
        if self.error:
            raise self.error
        return tuple(Detection(polygon, 1.0) for polygon in drawing.find(pixels))

    def read_found(
        self, _: Image, polygons: Sequence[Polygon], found: Sequence[Detection]
    ) -> tuple[TextLine, ...]:
        del found
        return tuple(TextLine("Some text", 0.98, polygon) for polygon in polygons)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(live_session, "Recognizer", Recognizer)
    missing = ModuleNotFoundError("No module named 'PySide6.QtMultimedia'")
    monkeypatch.setattr(cameras, "lack", lambda: missing)
    with open_desk(qtbot, tmp_path) as opened:
        opened.session.reading.pause(is_paused=True)
        yield opened


@pytest.fixture
def video(tmp_path: Path) -> Path:
    return drawing.write_video(tmp_path / "talk.avi", *[PAGE] * 60, rate=20)


def opened(desk: Desk, qtbot: QtBot, path: Path) -> CameraPane:
    """The camera pane with a video in it, of which the text is there."""
    desk.trigger("camera")
    pane = desk.window.camera.pane
    qtbot.waitUntil(pane.trouble.isVisible)
    pane.open_path(path)
    qtbot.waitUntil(lambda: pane.text() != "")
    return pane


def test_without_a_camera_the_reason_and_a_way_on_are_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.trigger("camera")
    pane = desk.window.camera.pane
    qtbot.waitUntil(pane.trouble.isVisible)
    assert pane.trouble.sentence.startswith("The camera needs a part of Qt that is not installed")
    assert pane.trouble.button.hasFocus()
    assert not desk.window.commands["camera-take"].isEnabled()


def test_trying_again_asks_again(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.trigger("camera")
    pane = desk.window.camera.pane
    qtbot.waitUntil(pane.trouble.isVisible)
    monkeypatch.setattr(cameras, "lack", lambda: None)
    monkeypatch.setattr(cameras.Cameras, "_devices", lambda _: [])
    pane.trouble.button.click()
    assert pane.trouble.sentence == "There is no camera; plug one in, or open a video instead."
    # The button has the focus.
    assert pane.trouble.button.accessibleDescription() == pane.trouble.sentence


def test_the_text_of_a_video_is_read(desk: Desk, qtbot: QtBot, video: Path) -> None:
    pane = opened(desk, qtbot, video)
    assert pane.picture.isVisible()
    assert pane.text() == "Some text\nSome text"
    assert pane.sources.currentText() == "talk.avi"


def test_space_takes_the_picture_as_a_page(desk: Desk, qtbot: QtBot, video: Path) -> None:
    pane = opened(desk, qtbot, video)
    pane.picture.setFocus()
    with qtbot.waitSignal(desk.session.workspace.order_changed):
        QTest.keyClick(pane.picture, Qt.Key.Key_Space)
    (key,) = desk.session.workspace.keys
    ref = desk.session.workspace.page(key).ref
    assert ref.name == "Camera picture 1"
    assert abs(sources.load(ref).astype(int) - PAGE).mean() < 3


def test_space_is_the_pictures_once_a_source_is_chosen(
    desk: Desk, qtbot: QtBot, video: Path
) -> None:
    pane = opened(desk, qtbot, video)
    pane.sources.setFocus()
    pane.sources.file_chosen.emit(video)
    assert pane.picture.hasFocus()


def test_a_held_picture_stays(desk: Desk, qtbot: QtBot, video: Path) -> None:
    pane = opened(desk, qtbot, video)
    desk.trigger("camera-hold")
    assert pane.live.is_held
    shown = pane._last
    with qtbot.assertNotEmitted(pane.live.ended, wait=100):
        pass
    assert pane._last is not None
    assert shown is not None
    assert pane._last.view.taken_s - shown.view.taken_s < 0.2
    desk.trigger("camera-hold")
    assert not pane.live.is_held


def test_a_video_at_its_end_is_held_and_begins_anew(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    short = drawing.write_video(tmp_path / "short.avi", PAGE, PAGE, rate=20)
    pane = opened(desk, qtbot, short)
    hold = desk.window.commands["camera-hold"]
    qtbot.waitUntil(hold.isChecked)
    hold.trigger()
    qtbot.waitUntil(hold.isChecked)
    assert pane.text() == "Some text\nSome text"


def test_the_text_in_view_is_copied(desk: Desk, qtbot: QtBot, video: Path) -> None:
    opened(desk, qtbot, video)
    desk.trigger("camera-copy")
    assert QGuiApplication.clipboard().text() == "Some text\nSome text"


def test_a_still_sharp_picture_is_taken_by_itself(desk: Desk, qtbot: QtBot, video: Path) -> None:
    desk.window.commands["camera-automatic"].setChecked(True)
    opened(desk, qtbot, video)
    desk.trigger("camera-automatic")
    qtbot.waitUntil(lambda: len(desk.session.workspace.keys) == 1)


def test_a_turned_picture_is_upright_in_the_page(desk: Desk, qtbot: QtBot, video: Path) -> None:
    pane = opened(desk, qtbot, video)
    desk.trigger("camera-turn")
    assert desk.session.settings.value.camera.turn == 1
    qtbot.waitUntil(
        lambda: pane._last is not None and pane._last.view.pixels.shape[0] == drawing.WIDTH
    )


def test_how_it_is_shown_is_kept(desk: Desk, qtbot: QtBot, video: Path) -> None:
    pane = opened(desk, qtbot, video)
    for name in ("camera-mirror", "camera-text", "camera-straighten"):
        desk.trigger(name)
    options = desk.session.settings.value.camera
    assert (options.mirrored, options.text, options.straighten) == (True, False, True)
    assert pane.live.overlay.is_mirrored
    assert not pane.live.overlay.shows_text


def test_going_back_lets_go_of_the_source(desk: Desk, qtbot: QtBot, video: Path) -> None:
    pane = opened(desk, qtbot, video)
    desk.trigger("camera-close")
    assert not desk.window.commands["camera"].isChecked()
    assert not pane.isVisible()
    assert pane.live._source is None
    assert not desk.window.commands["camera-take"].isEnabled()


def test_out_of_sight_a_camera_is_let_go_of(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_names: list[str] = []
    stopped: list[bool] = []

    class Source(QObject):
        failed = Signal(str)
        ended = Signal()

        def start(self, offer: Offer) -> None:
            offer(Picture(lambda: PAGE, time.monotonic()))

        def pause(self, *, is_paused: bool) -> None: ...

        def stop(self) -> None:
            stopped.append(True)

    def open_source(_: cameras.Cameras, name: str) -> Source:
        opened_names.append(name)
        return Source()

    monkeypatch.setattr(cameras.Cameras, "open", open_source)
    desk.trigger("camera")
    pane = desk.window.camera.pane
    pane._unseen.setInterval(1)
    qtbot.waitUntil(lambda: pane.text() != "")
    desk.window.hide()
    qtbot.waitUntil(lambda: bool(stopped))
    desk.window.show()
    qtbot.waitUntil(lambda: len(opened_names) == 2)


def test_out_of_sight_a_recording_waits(desk: Desk, qtbot: QtBot, video: Path) -> None:
    pane = opened(desk, qtbot, video)
    pane._unseen.setInterval(1)
    desk.window.hide()
    qtbot.waitUntil(lambda: pane.live.is_held)


def test_a_picture_that_makes_way_for_a_moment_goes_on(
    desk: Desk, qtbot: QtBot, video: Path
) -> None:
    pane = opened(desk, qtbot, video)
    desk.window.hide()
    desk.window.show()
    assert not pane._unseen.isActive()
    assert not pane.live.is_held


def test_the_languages_chosen_meanwhile_count(desk: Desk, qtbot: QtBot, video: Path) -> None:
    pane = opened(desk, qtbot, video)
    settings = desk.session.settings
    recognition = replace(settings.value.recognition, min_score=0.7)
    settings.change(replace(settings.value, recognition=recognition))
    pane.open_path(video)
    assert pane.live._options.min_score == 0.7


def test_missing_models_are_told(
    desk: Desk, qtbot: QtBot, video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Recognizer, "error", ModelError("A model is missing; fetch it."))
    desk.trigger("camera")
    pane = desk.window.camera.pane
    pane.open_path(video)
    qtbot.waitUntil(lambda: pane.trouble.sentence == "A model is missing; fetch it.")


def test_a_video_that_cannot_be_played_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("not a video", "utf-8")
    desk.trigger("camera")
    pane = desk.window.camera.pane
    pane.open_path(path)
    qtbot.waitUntil(lambda: "notes.mp4 is not a video" in pane.trouble.sentence)


def test_esc_leads_back_from_the_controls_too(desk: Desk) -> None:
    desk.trigger("camera")
    pane = desk.window.camera.pane
    desk.qtbot.waitUntil(pane.trouble.button.hasFocus)
    desk.key(Qt.Key.Key_Escape)
    assert not pane.isVisible()
    assert not desk.window.commands["camera"].isChecked()


def test_buttons_lose_their_words_where_the_window_is_narrow(desk: Desk) -> None:
    desk.trigger("camera")
    window, action = desk.window, desk.window.commands["camera-take"]
    (button,) = (
        button
        for button in window.camera.pane.findChildren(QToolButton)
        if button.defaultAction() is action
    )
    style = Qt.ToolButtonStyle
    window.resize(1400, 700)
    desk.qtbot.waitUntil(lambda: button.toolButtonStyle() is style.ToolButtonTextBesideIcon)
    window.resize(1, 700)
    desk.qtbot.waitUntil(lambda: button.toolButtonStyle() is style.ToolButtonIconOnly)
    window.resize(1400, 700)
    desk.qtbot.waitUntil(lambda: button.toolButtonStyle() is style.ToolButtonTextBesideIcon)


@pytest.mark.parametrize("code", translation.LANGUAGES)
def test_the_window_fits_a_small_screen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """One that is 1280 pixels wide and shows all at one and a half times its size."""
    missing = ModuleNotFoundError("No module named 'PySide6.QtMultimedia'")
    monkeypatch.setattr(cameras, "lack", lambda: missing)
    with fitting.language(code), open_desk(qtbot, tmp_path) as desk:
        desk.trigger("camera")
        desk.window.resize(1, 1)
        qtbot.waitUntil(desk.window.camera.pane.trouble.button.isVisible)
        qtbot.waitUntil(lambda: desk.window.width() <= 853)
        assert fitting.cut_off(desk.window.camera.pane) == []
