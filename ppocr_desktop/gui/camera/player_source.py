"""A video played by QtMultimedia, for packages whose OpenCV comes without video."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from ppocr_desktop.document import printable
from ppocr_desktop.gui.camera.camera_source import loader
from ppocr_desktop.gui.camera.source import Offer
from ppocr_desktop.video.live import Picture

_Status = QMediaPlayer.MediaStatus


class PlayerSource(QObject):
    """Plays without sound, at the video's own speed."""

    failed = Signal(str)
    ended = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._offer: Offer | None = None
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)

    def start(self, offer: Offer) -> None:
        self._offer = offer
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._player.errorOccurred.connect(self._on_error)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.setSource(QUrl.fromLocalFile(str(self._path)))
        self._player.play()

    def pause(self, *, is_paused: bool) -> None:
        if is_paused:
            self._player.pause()
        else:
            self._player.play()

    def stop(self) -> None:
        self._offer = None
        self._player.stop()

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._offer and frame.isValid():
            self._offer(Picture(loader(frame), time.monotonic()))

    @Slot()
    def _on_error(self) -> None:
        if self._player.error() is not QMediaPlayer.Error.NoError:
            self._fail()

    @Slot(QMediaPlayer.MediaStatus)
    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is _Status.EndOfMedia and self._offer:
            self.ended.emit()
        elif status is _Status.LoadedMedia and not self._player.hasVideo():
            self._fail()

    def _fail(self) -> None:
        if not self._offer:
            return
        self.stop()
        name = printable(str(self._path))
        if self._path.exists():
            sentence = self.tr("{name} is not a video that can be played; convert it to MP4.")
        else:
            sentence = self.tr("{name} does not exist; check the name.")
        self.failed.emit(sentence.format(name=name))
