"""A camera by way of QtMultimedia, as far as that goes without one."""

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)

from PySide6.QtMultimedia import QCamera, QCameraDevice, QCameraFormat, QMediaDevices, QVideoFrame

from ppocr_desktop.gui.camera import camera_source
from ppocr_desktop.gui.camera.camera_source import CameraSource
from ppocr_desktop.video.live import Picture


def frame(color: str = "#c81e14") -> QVideoFrame:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return QVideoFrame(image)


@pytest.fixture
def source(qtbot: QtBot) -> CameraSource:
    del qtbot
    return CameraSource(QCameraDevice())


def form(width: int, height: int, rate: float) -> QCameraFormat:
    """Formats cannot be made, only got from a camera."""
    double = SimpleNamespace(resolution=lambda: QSize(width, height), maxFrameRate=lambda: rate)
    return cast("QCameraFormat", double)


def test_frames_become_red_green_blue() -> None:
    pixels = camera_source.loader(frame())()
    assert pixels.shape == (48, 64, 3)
    assert pixels[5, 5].tolist() == [200, 30, 20]


def test_the_nearest_fluent_format_is_chosen() -> None:
    slow, small = form(1280, 720, 10), form(640, 480, 30)
    near, large = form(1280, 800, 30), form(3840, 2160, 30)
    assert camera_source.chosen_format([slow, small, near, large]) is near


def test_a_slow_camera_is_used_all_the_same() -> None:
    slow = form(1600, 1200, 5)
    assert camera_source.chosen_format([slow]) is slow


def test_frames_are_offered(source: CameraSource) -> None:
    given: list[Picture] = []
    source.start(given.append)
    source._sink.setVideoFrame(frame())
    assert len(given) == 1
    source.stop()
    source._sink.setVideoFrame(frame())
    assert len(given) == 1


def test_a_busy_camera_is_told(
    source: CameraSource, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    source.start(lambda _: None)
    monkeypatch.setattr(QCamera, "error", lambda _: QCamera.Error.CameraError)
    with qtbot.waitSignal(source.failed) as told:
        source._camera.errorOccurred.emit(QCamera.Error.CameraError, "busy")
    assert told.args == [" cannot be used; close the program that uses it, then try again."]


def test_a_camera_that_gives_nothing_is_told(source: CameraSource, qtbot: QtBot) -> None:
    source._patience.setInterval(1)
    with qtbot.waitSignal(source.failed) as told:
        source.start(lambda _: None)
    assert told.args == [
        " gives no pictures; another program may be using it, or its cover is closed."
    ]


def test_a_camera_that_is_unplugged_is_told(
    source: CameraSource, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    source.start(lambda _: None)
    monkeypatch.setattr(QMediaDevices, "videoInputs", list)
    with qtbot.waitSignal(source.failed) as told:
        source._devices.videoInputsChanged.emit()
    assert told.args == [" was unplugged; plug it in, then try again."]
