"""The part of the window that shows live pictures, reads them and takes pages of them."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ppocr_desktop.errors import AppError
from ppocr_desktop.gui import clipboard
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.camera import recordings
from ppocr_desktop.gui.camera.bar import CameraBar
from ppocr_desktop.gui.camera.cameras import Cameras
from ppocr_desktop.gui.camera.figures import Figures
from ppocr_desktop.gui.camera.live_picture import LivePicture
from ppocr_desktop.gui.camera.live_session import LiveSession, options_for
from ppocr_desktop.gui.camera.overlay import Shown
from ppocr_desktop.gui.camera.place import WITH_PICTURE
from ppocr_desktop.gui.camera.preferences import TOGGLES, Preferences
from ppocr_desktop.gui.camera.shots import Shots
from ppocr_desktop.gui.camera.source import FrameSource
from ppocr_desktop.gui.camera.trouble import Trouble
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.recognition import layout

_UNSEEN_MS = 1_500
"""A window hidden for longer does not just make way for a picture of the screen."""


class CameraPane(QWidget):
    """A row of controls, the picture, and a line of figures; closed until `open_camera`."""

    closed = Signal()
    """The user wants the pages back."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._cameras = Cameras(self)
        self._worker = Worker("cameras", self)
        self._shots = Shots(session.intake, self)
        self._preferences = Preferences(session.settings, actions, self)
        self._last: Shown | None = None
        self._path: Path | None = None
        self._is_open = False
        self._is_over = False
        self._is_asleep = False
        self._unseen = QTimer(self, singleShot=True, interval=_UNSEEN_MS)
        self.picture = LivePicture()
        self.trouble = Trouble()
        self._bar = CameraBar(actions, (*TOGGLES, "camera-turn"))
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

    def open_camera(self) -> None:
        """Begin with the camera that was watched last."""
        self._is_open = True
        self._is_asleep = False
        self.picture.setFocus()
        self.picture.tell(self.tr("Opening the camera…"), is_lasting=True)
        self._show_trouble("")
        # The first time, this loads some libraries.
        self._worker.submit(lambda _: Cameras.load(), self._on_loaded)

    def close_camera(self) -> None:
        """Let go of the camera."""
        self._is_open = False
        self.live.rest()
        self._set_last(None)
        self._path = None
        self.picture.clear()
        self._actions["camera-hold"].setChecked(False)

    def stop(self) -> None:
        """End everything, for good."""
        self._is_open = False
        self.live.close()
        self._shots.close()
        self._worker.close()

    def open_path(self, path: Path) -> None:
        """Watch a video, or a folder of pictures."""
        self._path = path
        self._is_open = True
        self.sources.add_file(path)
        self._play(recordings.open_path(path, self))

    def take(self) -> None:
        """Make a page of the picture."""
        if self._last is not None:
            self._shots.take(self._last.view, self._preferences.options)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that leads back to the pages does so from all controls."""
        if QKeySequence(event.keyCombination()) in self._actions["camera-close"].shortcuts():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where `hideEvent` has left off."""
        super().showEvent(event)
        self._unseen.stop()
        if not self._actions["camera-hold"].isChecked():
            self._wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the camera soon: nobody is to be watched by a window that is not to be seen."""
        super().hideEvent(event)
        self._unseen.start()

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
        self._preferences.changed.connect(self._apply)
        self._cameras.changed.connect(self._on_cameras_changed)
        self._cameras.permitted.connect(self._retry)
        self._unseen.timeout.connect(self._fall_asleep)
        self._shots.taken.connect(self._tell_taken)
        self._actions.wire(
            {
                "camera-take": self.take,
                "camera-copy": self._copy,
                "camera-close": self.closed.emit,
            }
        )
        self._actions["camera-hold"].toggled.connect(self._hold)
        for action in self._actions.local:
            if action.objectName().startswith("camera-"):
                self.picture.addAction(action)

    def _set_last(self, shown: Shown | None) -> None:
        """Take in what is shown now, and enable the actions that need it."""
        if (self._last is None) != (shown is None):
            for name in WITH_PICTURE:
                self._actions[name].setEnabled(shown is not None)
        self._last = shown

    @Slot()
    def _apply(self) -> None:
        """Do as the options say."""
        options = self._preferences.options
        self.live.overlay.shows_text = options.text
        self.live.overlay.is_mirrored = options.mirrored
        self.live.reader.turn = options.turn
        self.live.reader.finds_paper = options.straighten
        self.live.reader.refresh()

    def _on_loaded(self, _: Job) -> None:
        if self._is_open and self._path is None:
            self.sources.show_cameras(self._cameras.names())
            self._open_device(self._preferences.options.device)

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
        # Space is to take the picture, not to open the list that it was chosen from.
        self.picture.setFocus()
        self.live.set_options(options_for(self._session.settings.value.recognition))
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
            self._open_device(self._preferences.options.device)

    @Slot(str)
    def _on_camera_chosen(self, name: str) -> None:
        self._preferences.choose_device(name)
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
        self._shots.consider(shown.view, self._preferences.options)

    @Slot()
    def _on_painted(self) -> None:
        if self._last is not None and not self.live.is_held:
            self._figures.count(self._last.view)

    @Slot()
    def _on_ended(self) -> None:
        """Keep the last picture; to go on will play the source anew."""
        self._is_over = True
        self._actions["camera-hold"].setChecked(True)

    @Slot(bool)
    def _hold(self, is_held: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not is_held:
            self._wake()
        if self.live.is_held == is_held:
            return
        self._figures.begin()
        self.live.hold(is_held=is_held)
        if self._is_over and not is_held and self._path is not None:
            self.open_path(self._path)

    def _copy(self) -> None:
        text = self.text()
        if text:
            clipboard.copy_text(text)
            self.picture.tell(self.tr("Text copied."))
        else:
            self.picture.tell(self.tr("There is no text to copy."))

    @Slot()
    def _tell_taken(self) -> None:
        self.picture.tell(self.tr("Page taken."))

    def _wake(self) -> None:
        if self._is_asleep and self._is_open:
            self._is_asleep = False
            self._retry()

    @Slot()
    def _fall_asleep(self) -> None:
        """Let a recording wait where it is; let go of a camera."""
        if not self._is_open:
            return
        if self._path is None:
            self._is_asleep = True
            self.live.drop()
        else:
            self._actions["camera-hold"].setChecked(True)
