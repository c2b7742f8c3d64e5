"""Recordings that stand for a camera."""

from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.camera.file_source import FileSource
from ppocr_desktop.video.live import Picture
from tests.video import drawing

SHEETS = [drawing.sheet(f"Picture {number}") for number in range(6)]


@pytest.fixture
def video(tmp_path: Path) -> Path:
    return drawing.write_video(tmp_path / "a.avi", *SHEETS, rate=30)


def test_a_video_plays_to_its_end(video: Path, qtbot: QtBot) -> None:
    given: list[Picture] = []
    source = FileSource(video)
    with qtbot.waitSignal(source.ended):
        source.start(given.append)
    assert len(given) == len(SHEETS)
    assert given[-1].taken_s - given[0].taken_s >= 0.14
    assert given[0].load().shape == SHEETS[0].shape


def test_a_paused_video_waits(video: Path, qtbot: QtBot) -> None:
    given: list[Picture] = []
    source = FileSource(video)
    source.pause(is_paused=True)
    source.start(given.append)
    assert given == []
    with qtbot.waitSignal(source.ended):
        source.pause(is_paused=False)
    assert len(given) == len(SHEETS)


def test_a_stopped_video_says_nothing_more(video: Path, qtbot: QtBot) -> None:
    source = FileSource(video)
    source.pause(is_paused=True)
    source.start(lambda _: None)
    with qtbot.assertNotEmitted(source.ended, wait=50):
        source.stop()


def test_pictures_of_a_folder_are_shown_one_after_the_other(tmp_path: Path, qtbot: QtBot) -> None:
    Image.fromarray(SHEETS[0]).save(tmp_path / "1.png")
    given: list[Picture] = []
    source = FileSource(tmp_path)
    with qtbot.waitSignal(source.ended):
        source.start(given.append)
    assert [picture.load().shape for picture in given] == [SHEETS[0].shape]


def test_a_broken_picture_in_a_folder_is_left_out(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "0.png").write_text("not a picture", "utf-8")
    Image.fromarray(SHEETS[0]).save(tmp_path / "1.png")
    given: list[Picture] = []
    source = FileSource(tmp_path)
    with qtbot.waitSignal(source.ended):
        source.start(given.append)
    assert len(given) == 1


def test_a_folder_of_broken_pictures_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "0.png").write_text("not a picture", "utf-8")
    source = FileSource(tmp_path)
    with qtbot.waitSignal(source.failed) as told:
        source.start(lambda _: None)
    assert "0.png is neither a picture nor a PDF" in told.args[0]


def test_what_cannot_be_played_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("not a video", "utf-8")
    source = FileSource(path)
    with qtbot.waitSignal(source.failed) as told:
        source.start(lambda _: None)
    assert told.args == [f"{path} is not a video that can be played; convert it to MP4."]
