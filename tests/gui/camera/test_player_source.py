"""A video played by QtMultimedia, where that is installed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)

from ppocr_desktop.gui.camera.player_source import PlayerSource
from ppocr_desktop.video.live import Picture
from tests.video import drawing

PAGE = drawing.sheet("Some text")


@pytest.fixture
def video(tmp_path: Path) -> Path:
    return drawing.write_video(tmp_path / "talk.avi", *[PAGE] * 12, rate=20)


@pytest.fixture
def opened(qtbot: QtBot, video: Path) -> Iterator[PlayerSource]:
    del qtbot
    source = PlayerSource(video)
    yield source
    source.stop()


def test_video_is_played_to_its_end(opened: PlayerSource, qtbot: QtBot) -> None:
    given: list[Picture] = []
    with qtbot.waitSignal(opened.ended):
        opened.start(given.append)
    assert len(given) > 5
    pixels = given[0].load()
    assert pixels.shape == PAGE.shape
    assert abs(pixels.astype(int) - PAGE).mean() < 6


def test_a_stopped_one_gives_no_more(opened: PlayerSource, qtbot: QtBot) -> None:
    given: list[Picture] = []
    opened.start(given.append)
    qtbot.waitUntil(lambda: bool(given))
    opened.stop()
    count = len(given)
    with qtbot.assertNotEmitted(opened.ended, wait=100):
        pass
    assert len(given) == count


def test_what_is_no_video_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("not a video", "utf-8")
    source = PlayerSource(path)
    with qtbot.waitSignal(source.failed) as told:
        source.start(lambda _: None)
    assert told.args == [f"{path} is not a video that can be played; convert it to MP4."]


def test_a_missing_video_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "gone.mp4"
    source = PlayerSource(path)
    with qtbot.waitSignal(source.failed) as told:
        source.start(lambda _: None)
    assert told.args == [f"{path} does not exist; check the name."]
