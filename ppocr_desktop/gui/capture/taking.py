"""Takes the picture that is to be read, from the request to the pixels."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtGui import QCursor, QImage

from ppocr_desktop.gui.capture.countdown import Countdown
from ppocr_desktop.gui.capture.desktop import Desktop, is_wayland
from ppocr_desktop.gui.capture.overlays import DELAY_S, Overlays
from ppocr_desktop.gui.capture.own_windows import OwnWindows
from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest
from ppocr_desktop.gui.capture.screens import Screens
from ppocr_desktop.gui.capture.shots import Shot, crop, cut


@dataclass(frozen=True, slots=True)
class Picture:
    """What is to be read: `region` is where it stood on the desktop, as Qt counts."""

    image: QImage
    region: QRect
    by_keys: bool = False
    """Whether the user has chosen it with the keyboard."""


@dataclass(frozen=True, slots=True)
class _Region:
    """A region of a screen, by the screen's name and bounds, in its pixels."""

    screen: str
    bounds: QRect
    region: QRect


class Taking(QObject):
    """One request at a time; a new one takes the place of the one before."""

    choosing = Signal()
    """The screens are frozen, and what is to be read will be known soon."""
    taken = Signal(object)
    """The Picture to be read."""
    failed = Signal(str)
    canceled = Signal()

    def __init__(self, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._own_windows = OwnWindows(self)
        self._screens = Screens(self)
        self._request = CaptureRequest()
        self._last: _Region | None = None
        self._countdown: Countdown | None = None
        self._overlays: Overlays | None = None
        self._shots: Sequence[Shot] = ()
        self._focus = 0
        self._is_awaited = False
        """Whether the picture that comes from the screens is still wanted."""
        self._own_windows.gone.connect(self._screens.grab)
        self._screens.grabbed.connect(self._on_grabbed)
        self._screens.failed.connect(self._on_refused)

    @property
    def is_choosing(self) -> bool:
        """Whether the screens are frozen for the user to choose."""
        return self._overlays is not None

    def start(self, request: CaptureRequest) -> None:
        """Take what is asked for; the key pressed twice means the last region."""
        if self._overlays:
            is_pressed_twice = request.mode is CaptureMode.REGION and not request.delay_s
            if is_pressed_twice and self._last:
                self._repeat()
                return
            self.uncover()
        self.give_up()
        self._request = request
        if request.delay_s > 0:
            self._count_down(request.delay_s)
        else:
            self._begin()

    def note_closed(self) -> None:
        """A window of the program that may stand before what is to be taken was just closed."""
        self._own_windows.note_closed()

    def give_up(self) -> None:
        """Take no picture any more; screens that are frozen stay so until `uncover`."""
        self._stop_counting()
        if self._is_awaited:
            self._is_awaited = False
            self._own_windows.show()

    @Slot()
    def uncover(self) -> None:
        """Show the screens as they are, with our own windows among the others again."""
        if self._overlays:
            self._overlays.close()
            self._overlays = None
            self._desktop.give_focus(self._focus)
        self._own_windows.show()
        self._shots = ()

    def close(self) -> None:
        """Give up whatever is under way."""
        self.give_up()
        self.uncover()
        self._screens.close()

    @Slot()
    def _begin(self) -> None:
        if self._countdown:
            self._countdown = None
            self.note_closed()
        self._is_awaited = True
        self._focus = self._desktop.focus()
        self._own_windows.hide(can_fade=self._desktop.can_fade)

    @Slot(object)
    def _on_grabbed(self, shots: Sequence[Shot]) -> None:
        if not self._is_awaited:
            return
        self._is_awaited = False
        self._shots = shots
        mode = self._request.mode
        if mode is CaptureMode.RECTANGLE and self._request.rectangle:
            self._take_rectangle(QRect(*self._request.rectangle))
        elif mode is CaptureMode.SCREEN:
            shot = self._shot_with_pointer()
            self._take(shot, shot.bounds)
        elif mode is CaptureMode.REPEAT and self._find_last():
            self._repeat()
        else:
            self._let_choose()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        if self._is_awaited:
            self._is_awaited = False
            self._fail(sentence)

    def _fail(self, sentence: str) -> None:
        self._own_windows.show()
        self.failed.emit(sentence)

    def _let_choose(self) -> None:
        self._overlays = Overlays(
            self._shots,
            self._desktop.windows(),
            self._request.mode,
            is_repeatable=self._find_last() is not None,
            parent=self,
        )
        self._overlays.chosen.connect(self._take)
        self._overlays.repeat_wanted.connect(self._repeat)
        self._overlays.delay_wanted.connect(self._delay)
        self._overlays.left.connect(self._cancel)
        self._overlays.show()
        self.choosing.emit()

    def _take(self, shot: Shot, region: QRect, by_keys: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        self._last = _Region(shot.name, shot.bounds, region)
        if shot.bounds.contains(region):
            image = crop(shot.image, region)
        else:
            image = cut(self._shots, region.translated(shot.origin))
        self._finish(Picture(image, shot.to_desktop(region), by_keys))

    def _take_rectangle(self, region: QRect) -> None:
        image = cut(self._shots, region)
        if image.isNull():
            self._fail(
                self.tr(
                    "The region {region} lies outside all screens; choose one within them."
                ).format(region=",".join(map(str, self._request.rectangle or ())))
            )
            return
        shot = max(self._shots, key=lambda one: _size(one.area.intersected(region)))
        self._last = _Region(shot.name, shot.bounds, region.translated(-shot.origin))
        inside = shot.area.intersected(region).translated(-shot.origin)
        self._finish(Picture(image, shot.to_desktop(inside)))

    @Slot()
    def _repeat(self) -> None:
        shot = self._find_last()
        if shot and self._last:
            self._take(shot, self._last.region, by_keys=self.is_choosing)

    def _finish(self, picture: Picture) -> None:
        if self._overlays and is_wayland():
            # Only a window with the focus may put text on the clipboard there.
            self._overlays.freeze()
        else:
            self.uncover()
        self.taken.emit(picture)

    @Slot()
    def _cancel(self) -> None:
        self.uncover()
        self.canceled.emit()

    @Slot()
    def _delay(self) -> None:
        self.start(replace(self._request, mode=CaptureMode.REGION, delay_s=DELAY_S))

    def _count_down(self, delay_s: float) -> None:
        self._countdown = Countdown(delay_s, is_composited=self._desktop.is_composited)
        self._countdown.ended.connect(self._begin)
        self._countdown.canceled.connect(self._on_countdown_canceled)
        self._countdown.start()

    @Slot()
    def _on_countdown_canceled(self) -> None:
        self._countdown = None
        self.canceled.emit()

    def _stop_counting(self) -> None:
        if self._countdown:
            self._countdown.stop()
            self._countdown = None

    def _find_last(self) -> Shot | None:
        """The screen with the region that was taken last, if it still is as it was."""
        last = self._last
        for shot in self._shots if last else ():
            if last and (shot.name, shot.bounds) == (last.screen, last.bounds):
                return shot
        return None

    def _shot_with_pointer(self) -> Shot:
        position = QCursor.pos()
        under = (shot for shot in self._shots if shot.place.contains(position))
        return next(under, self._shots[0])


def _size(rect: QRect) -> int:
    return rect.width() * rect.height()
