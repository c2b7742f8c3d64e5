"""By which means a recording is opened."""

from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QObject

from ppocr_desktop.gui.camera import cameras, recordings
from ppocr_desktop.gui.camera.file_source import FileSource

pytestmark = pytest.mark.usefixtures("qapp")


def test_opencv_plays_videos_where_it_can(tmp_path: Path) -> None:
    assert isinstance(recordings.open_path(tmp_path / "talk.mp4", QObject()), FileSource)


def test_pictures_need_neither(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(cv2, "VideoCapture")
    assert isinstance(recordings.open_path(tmp_path, QObject()), FileSource)


def test_without_any_means_the_reason_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(cv2, "VideoCapture")
    monkeypatch.setattr(cameras, "lack", lambda: ModuleNotFoundError("no multimedia"))
    assert isinstance(recordings.open_path(tmp_path / "talk.mp4", QObject()), FileSource)


def test_a_package_plays_them_by_qt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    from ppocr_desktop.gui.camera.player_source import PlayerSource

    monkeypatch.delattr(cv2, "VideoCapture")
    assert isinstance(recordings.open_path(tmp_path / "talk.mp4", QObject()), PlayerSource)
