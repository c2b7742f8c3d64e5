"""A real camera, by way of QtMultimedia, which need not be installed."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from ppocr_desktop.gui import images
from ppocr_desktop.gui.camera.source import Offer
from ppocr_desktop.video.frames import Image
from ppocr_desktop.video.live import Picture

_WIDTH, _HEIGHT = 1280, 720
_FLUENT_RATE = 24.0
"""Pictures a second from which on movement looks smooth."""
_PATIENCE_MS = 6000
"""Cameras need up to three seconds for their first picture."""


class CameraSource(QObject):
    """One camera; one that gives no pictures is told of, even where the system finds no fault."""

    failed = Signal(str)
    ended = Signal()

    def __init__(self, device: QCameraDevice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._offer: Offer | None = None
        self._camera = QCamera(device, self)
        self._camera.setCameraFormat(chosen_format(device.videoFormats()))
        self._sink = QVideoSink(self)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._devices = QMediaDevices(self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)

    def start(self, offer: Offer) -> None:
        self._offer = offer
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._camera.errorOccurred.connect(self._on_error)
        self._devices.videoInputsChanged.connect(self._on_devices_changed)
        self._patience.timeout.connect(self._on_patience_ended)
        self._patience.start()
        self._camera.start()

    def pause(self, *, is_paused: bool) -> None:
        """A camera that is switched off and on again would take seconds."""

    def stop(self) -> None:
        self._offer = None
        self._patience.stop()
        self._camera.stop()

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._offer and frame.isValid():
            self._patience.start()
            self._offer(Picture(loader(frame), time.monotonic()))

    @Slot()
    def _on_error(self) -> None:
        if self._camera.error() is not QCamera.Error.NoError:
            self._fail(
                self.tr("{camera} cannot be used; close the program that uses it, then try again.")
            )

    @Slot()
    def _on_devices_changed(self) -> None:
        if self._device not in QMediaDevices.videoInputs():
            self._fail(self.tr("{camera} was unplugged; plug it in, then try again."))

    @Slot()
    def _on_patience_ended(self) -> None:
        self._fail(
            self.tr(
                "{camera} gives no pictures; another program may be using it, or its cover is "
                "closed."
            )
        )

    def _fail(self, sentence: str) -> None:
        if self._offer:
            self.stop()
            self.failed.emit(sentence.format(camera=self._device.description()))


def chosen_format(formats: list[QCameraFormat]) -> QCameraFormat:
    """The fluent format nearest to 1280 x 720, among all where none is fluent.

    Qt's own choice is the largest, which costs time and shows text no better.
    """
    fluent = [one for one in formats if one.maxFrameRate() >= _FLUENT_RATE] or formats
    return min(fluent, key=_distance, default=QCameraFormat())


def _distance(one: QCameraFormat) -> tuple[float, float]:
    size = one.resolution()
    gap = abs(size.width() - _WIDTH) + abs(size.height() - _HEIGHT)
    return gap, -one.maxFrameRate()


def loader(frame: QVideoFrame) -> Callable[[], Image]:
    """A function that makes an RGB array of a frame, on any thread: frames are values."""
    return lambda: images.to_array(frame.toImage())
