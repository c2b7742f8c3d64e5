"""The part of the window that shows live pictures, reads them and takes pages of them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ppocr_desktop.errors import AppError
from ppocr_desktop.gui import clipboard, images
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.camera.bar import CameraBar
from ppocr_desktop.gui.camera.cameras import Cameras
from ppocr_desktop.gui.camera.figures import Figures
from ppocr_desktop.gui.camera.file_source import FileSource
from ppocr_desktop.gui.camera.live_picture import LivePicture
from ppocr_desktop.gui.camera.live_session import LiveSession, options_for
from ppocr_desktop.gui.camera.options import CameraOptions
from ppocr_desktop.gui.camera.overlay import Shown
from ppocr_desktop.gui.camera.source import FrameSource
from ppocr_desktop.gui.camera.trouble import Trouble
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.progress import Report
from ppocr_desktop.recognition import layout
from ppocr_desktop.video import paper
from ppocr_desktop.video.shutter import Shutter

_TOGGLES = {
    "camera-automatic": "automatic",
    "camera-straighten": "straighten",
    "camera-mirror": "mirrored",
    "camera-text": "text",
}
"""Actions and the options they switch."""
_WITH_PICTURE = ("camera-take", "camera-hold", "camera-copy")


class CameraPane(QWidget):
    """A row of controls, the picture, and a line of figures; closed until `open_camera`."""

    closed = Signal()
    """The user wants the pages back."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._cameras = Cameras(self)
        self._worker = Worker("shots", self)
        self._shutter = Shutter()
        self._last: Shown | None = None
        self._path: Path | None = None
        self._is_open = False
        self._is_over = False
        self.picture = LivePicture()
        self.trouble = Trouble()
        self._bar = CameraBar(actions, (*_TOGGLES, "camera-turn"))
        self.sources = self._bar.sources
        self._figures = Figures()
        self.live = LiveSession(
            options_for(session.settings.value.recognition),
            lambda: self.picture.room,
            self,
        )
        self._lay_out()
        self._connect()
        self._apply()

    @property
    def _options(self) -> CameraOptions:
        return self._session.settings.value.camera

    def open_camera(self) -> None:
        """Begin with the camera that was watched last."""
        self._is_open = True
        self.picture.setFocus()
        self.picture.tell(self.tr("Opening the camera…"), is_lasting=True)
        self._show_trouble("")
        # The first time, this loads some libraries.
        self._worker.submit(_load_cameras, self._on_loaded)

    def close_camera(self) -> None:
        """Let go of the camera."""
        self._is_open = False
        self.live.drop()
        self._set_last(None)
        self._path = None
        self.picture.clear()
        self._actions["camera-hold"].setChecked(False)

    def stop(self) -> None:
        """End everything, for good."""
        self._is_open = False
        self.live.close()
        self._worker.close()

    def open_path(self, path: Path) -> None:
        """Watch a video, or a folder of pictures."""
        self._path = path
        self._is_open = True
        self.sources.add_file(path)
        self._play(FileSource(path, self))

    def take(self) -> None:
        """Make a page of the picture."""
        if self._last is None:
            return
        pixels, is_straight = self._last.view.pixels, self._options.straighten

        def work(_: Report) -> QImage:
            sheet = paper.find(pixels) if is_straight else None
            return images.to_qimage(paper.straighten(pixels, sheet) if sheet else pixels)

        self._worker.submit(work, self._on_taken)

    def text(self) -> str:
        """What can be read now, in reading order."""
        if self._last is None:
            return ""
        lines = layout.arrange([line.text for line in self._last.view.lines])
        return "\n".join(line.text for line in lines)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.picture)
        self._stack.addWidget(self.trouble)
        column.addWidget(self._stack, 1)
        column.addWidget(self._figures)

    def _connect(self) -> None:
        self.live.came.connect(self._on_came)
        self.live.failed.connect(self._show_trouble)
        self.live.ended.connect(self._on_ended)
        self.picture.painted.connect(self._on_painted)
        self.picture.room_changed.connect(self.live.reader.refresh)
        self.trouble.retry_wanted.connect(self._retry)
        self.sources.camera_chosen.connect(self._on_camera_chosen)
        self.sources.file_chosen.connect(self.open_path)
        self._cameras.changed.connect(self._on_cameras_changed)
        self._cameras.permitted.connect(self._retry)
        self._actions.wire(
            {
                "camera-take": self.take,
                "camera-copy": self._copy,
                "camera-turn": self._turn,
                "camera-close": self.closed.emit,
            }
        )
        self._actions["camera-hold"].toggled.connect(self._hold)
        for name in _TOGGLES:
            self._actions[name].toggled.connect(self._on_toggled)
        for action in self._actions.local:
            if action.objectName().startswith("camera-"):
                self.picture.addAction(action)

    def _set_last(self, shown: Shown | None) -> None:
        """What is seen now; some actions make no sense without."""
        if (self._last is None) != (shown is None):
            for name in _WITH_PICTURE:
                self._actions[name].setEnabled(shown is not None)
        self._last = shown

    def _apply(self) -> None:
        """Do as the options say."""
        options = self._options
        for name, option in _TOGGLES.items():
            self._actions[name].setChecked(getattr(options, option))
        self.live.overlay.shows_text = options.text
        self.live.overlay.is_mirrored = options.mirrored
        self.live.reader.turn = options.turn
        self.live.reader.finds_paper = options.straighten
        self.live.reader.refresh()

    def _change(self, options: CameraOptions) -> None:
        settings = self._session.settings
        settings.change(replace(settings.value, camera=options))
        self._apply()

    def _on_loaded(self, _: Job) -> None:
        if self._is_open and self._path is None:
            self.sources.show_cameras(self._cameras.names())
            self._open_device(self._options.device)

    def _open_device(self, name: str) -> None:
        self._path = None
        self.live.drop()
        self.sources.select_camera(name)
        try:
            source = self._cameras.open(name)
        except AppError as error:
            self._show_trouble(str(error))
        else:
            self._play(source)

    def _play(self, source: FrameSource) -> None:
        self._show_trouble("")
        self._figures.begin()
        self._set_last(None)
        self._is_over = False
        self.picture.clear()
        self.picture.tell(self.tr("Opening…"), is_lasting=True)
        self._actions["camera-hold"].setChecked(False)
        self.live.play(source)

    @Slot(str)
    def _show_trouble(self, sentence: str) -> None:
        """Say why there is no picture; "" brings it back."""
        self.trouble.show_sentence(sentence)
        self._stack.setCurrentWidget(self.trouble if sentence else self.picture)
        if sentence:
            self.live.drop()
            self._figures.begin()
            self._set_last(None)
            if self._is_open:
                self.trouble.button.setFocus()

    @Slot()
    def _retry(self) -> None:
        if not self._is_open:
            return
        if self._path is not None:
            self.open_path(self._path)
        else:
            self.sources.show_cameras(self._cameras.names())
            self._open_device(self._options.device)

    @Slot(str)
    def _on_camera_chosen(self, name: str) -> None:
        self._change(replace(self._options, device=name))
        self._open_device(name)

    @Slot()
    def _on_cameras_changed(self) -> None:
        self.sources.show_cameras(self._cameras.names())
        if self.trouble.sentence and self._path is None:
            self._retry()

    @Slot()
    def _on_came(self) -> None:
        shown = self.live.take()
        if shown is None or not self._is_open or self._stack.currentWidget() is not self.picture:
            return
        if self._last is None:
            self.picture.tell("")
        self._set_last(shown)
        self.picture.show_view(shown)
        view = shown.view
        if self._options.automatic and self._shutter.sees(
            view.taken_s, view.sharpness, is_steady=view.is_steady, has_text=bool(view.lines)
        ):
            self.take()

    @Slot()
    def _on_painted(self) -> None:
        if self._last is not None and not self.live.is_held:
            self._figures.count(self._last.view)

    @Slot()
    def _on_ended(self) -> None:
        """Its last picture stays, and going on begins anew."""
        self._is_over = True
        self._actions["camera-hold"].setChecked(True)

    @Slot(bool)
    def _hold(self, is_held: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self.live.is_held == is_held:
            return
        self._figures.begin()
        self.live.hold(is_held=is_held)
        if self._is_over and not is_held and self._path is not None:
            self.open_path(self._path)

    @Slot()
    def _on_toggled(self) -> None:
        options = self._options
        for name, option in _TOGGLES.items():
            chosen: dict[str, Any] = {option: self._actions[name].isChecked()}
            options = replace(options, **chosen)
        self._change(options)

    def _turn(self) -> None:
        self._change(replace(self._options, turn=(self._options.turn + 1) % 4))

    def _copy(self) -> None:
        text = self.text()
        if text:
            clipboard.copy_text(text)
            self.picture.tell(self.tr("Text copied."))
        else:
            self.picture.tell(self.tr("There is no text to copy."))

    def _on_taken(self, job: Job) -> None:
        if job.error is None and not job.is_cancelled:
            self._session.intake.add_image(job.result, self.tr("Camera picture {number}"))
            self.picture.tell(self.tr("Page taken."))


def _load_cameras(_: Report) -> None:
    Cameras.load()
