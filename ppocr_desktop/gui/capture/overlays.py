"""Lets the user choose a region on any of the screens, by mouse or by keys."""

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QScreen

from ppocr_desktop.gui.capture import legend
from ppocr_desktop.gui.capture.desktop import DesktopWindow, is_wayland
from ppocr_desktop.gui.capture.legend import Entry, Legend
from ppocr_desktop.gui.capture.overlay import Overlay
from ppocr_desktop.gui.capture.request import CaptureMode
from ppocr_desktop.gui.capture.shots import Shot

DELAY_S = 3.0
_FAR = 10

_Key = Qt.Key
_STEPS = {
    _Key.Key_Left: QPoint(-1, 0),
    _Key.Key_Right: QPoint(1, 0),
    _Key.Key_Up: QPoint(0, -1),
    _Key.Key_Down: QPoint(0, 1),
}


class Overlays(QObject):
    """An overlay on each screen; the one with the pointer on it gets the keys."""

    chosen = Signal(object, QRect, bool)
    """The Shot, the region in its pixels, and whether the keys were used for it."""
    repeat_wanted = Signal()
    delay_wanted = Signal()
    left = Signal()
    """The user leaves without a choice."""

    def __init__(
        self,
        shots: Sequence[Shot],
        windows: Sequence[DesktopWindow],
        mode: CaptureMode,
        *,
        is_repeatable: bool,
        parent: QObject | None = None,
    ) -> None:
        """`windows` are those of other programs, the topmost first."""
        super().__init__(parent)
        self._windows = windows
        self._picks_windows = mode is CaptureMode.WINDOW and bool(windows)
        self._is_repeatable = is_repeatable
        entries = self._entries(mode)
        self._overlays = [
            Overlay(shot, Legend(entries, shot.place.width()), _reach(shot, shots))
            for shot in shots
        ]
        for overlay in self._overlays:
            overlay.setAccessibleDescription(legend.spoken(entries))
        self._current = self._overlays[0]
        for overlay in self._overlays:
            overlay.chosen.connect(partial(self._take, overlay, by_keys=False))
            overlay.drawn.connect(partial(self._spread, overlay))
            overlay.clicked.connect(self._on_clicked)
            overlay.aimed.connect(partial(self._aim, overlay))
            overlay.entered.connect(partial(self._enter, overlay))
            overlay.key_pressed.connect(self._press)
            overlay.left.connect(self.left)

    def show(self) -> None:
        """Cover the screens; the one with the pointer gets the keys."""
        position = QCursor.pos()
        screens = {screen.name(): screen for screen in QGuiApplication.screens()}
        for overlay in self._overlays:
            _cover(overlay, screens)
            if overlay.shot.place.contains(position):
                self._current = overlay
        self._current.raise_()
        self._current.activateWindow()
        self._current.setFocus()
        if not is_wayland():
            # There the pointer is known only once it is over one of our windows.
            self._current.aim(self._current.mapFromGlobal(position.toPointF()))
        self._point_at_window()

    def freeze(self) -> None:
        """Take no further choice."""
        for overlay in self._overlays:
            overlay.setEnabled(False)

    def close(self) -> None:
        """Uncover the screens."""
        for overlay in self._overlays:
            overlay.hide()
            overlay.deleteLater()
        self.deleteLater()

    def _enter(self, overlay: Overlay) -> None:
        if overlay is not self._current:
            self._current.forget_pointer()
            self._current = overlay

    def _spread(self, drawer: Overlay, region: QRect, point: QPoint) -> None:
        """Show a region that is drawn on one screen on those it reaches."""
        for overlay in self._overlays:
            if overlay is not drawer and _is_alike(overlay.shot, drawer.shot):
                way = drawer.shot.origin - overlay.shot.origin
                overlay.join(region.translated(way), point + way)

    def _aim(self, overlay: Overlay) -> None:
        self._enter(overlay)  # not every Wayland desktop tells that before
        self._point_at_window()

    def _take(self, overlay: Overlay, region: QRect, *, by_keys: bool) -> None:
        if not region.isEmpty():
            self.chosen.emit(overlay.shot, region, by_keys)

    def _on_clicked(self) -> None:
        if self._picks_windows:
            self._take_window(by_keys=False)

    def _press(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key], event.modifiers())
            return
        action = self._actions().get(key)
        if action:
            action()

    def _actions(self) -> dict[Qt.Key, Callable[[], object]]:
        take, window = self._take_drawn, partial(self._take_window, by_keys=True)
        return {
            _Key.Key_Escape: self.left.emit,
            _Key.Key_Return: take,
            _Key.Key_Enter: take,
            _Key.Key_Space: window,
            _Key.Key_W: window,
            _Key.Key_A: self._take_active,
            _Key.Key_F: self._take_screen,
            _Key.Key_R: self.repeat_wanted.emit,
            _Key.Key_D: self.delay_wanted.emit,
        }

    def _step(self, step: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        is_far = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        whole = step * (_FAR if is_far else 1)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._current.resize_by(whole)
        else:
            self._current.move_by(whole)
        self._point_at_window()

    def _take_drawn(self) -> None:
        if self._current.region.isEmpty() and self._picks_windows:
            self._take_window(by_keys=True)
        else:
            self._take(self._current, self._current.region, by_keys=True)

    def _take_window(self, *, by_keys: bool) -> None:
        self._take(self._current, self._window(), by_keys=by_keys)

    def _take_screen(self) -> None:
        self._take(self._current, self._current.shot.bounds, by_keys=True)

    def _take_active(self) -> None:
        """Take the window in front of all, wherever the pointer is: not everybody sees that."""
        front = next((one.content for one in self._windows if not one.is_panel), QRect())
        shown = (overlay for overlay in self._overlays if overlay.shot.area.intersects(front))
        overlay = max(shown, key=lambda one: _size(one.shot.area.intersected(front)), default=None)
        if overlay:
            self._take(overlay, _part(front, overlay.shot), by_keys=True)

    def _window(self) -> QRect:
        """What of the topmost window under the crosshair lies on this screen."""
        shot = self._current.shot
        point = self._current.point + shot.origin
        under = (one.content for one in self._windows if one.place.contains(point))
        return _part(next(under, QRect()), shot)

    def _point_at_window(self) -> None:
        if self._picks_windows:
            self._current.show_candidate(self._window())

    def _entries(self, mode: CaptureMode) -> list[Entry]:
        arrows, enter = "↑↓←→", self.tr("Enter")
        space = self.tr("Space")
        if self._picks_windows:
            first = [Entry((), self.tr("Click a window to read it"))]
        elif mode is CaptureMode.WINDOW:
            first = [Entry((), self.tr("Windows cannot be told apart here; drag a region instead"))]
        else:
            first = [Entry((), self.tr("Drag over what to read"))]
        shift, control = self.tr("Shift"), self.tr("Ctrl")
        entries = [
            *first,
            Entry((arrows,), self.tr("move", "what keys do")),
            Entry((shift, arrows), self.tr("draw", "what keys do")),
            Entry((control,), self.tr("10 pixels", "what keys do")),
            Entry((enter,), self.tr("read", "what keys do")),
        ]
        if self._windows:
            entries.append(Entry((space,), self.tr("window", "what a key reads")))
            entries.append(Entry(("A",), self.tr("active window", "what a key reads")))
        entries.append(Entry(("F",), self.tr("screen", "what a key reads")))
        if self._is_repeatable:
            entries.append(Entry(("R",), self.tr("last region", "what a key reads")))
        delay = self.tr("in {seconds} s", "what a key does").format(seconds=round(DELAY_S))
        return [
            *entries,
            Entry(("D",), delay),
            Entry(("Esc",), self.tr("leave", "what a key does")),
        ]


def _cover(overlay: Overlay, screens: Mapping[str, QScreen]) -> None:
    """Show an overlay over all of its screen."""
    screen = screens.get(overlay.shot.name)
    if screen:
        overlay.setScreen(screen)
    overlay.setGeometry(overlay.shot.place)
    if is_wayland():
        overlay.showFullScreen()  # nothing else covers a screen there
    else:
        overlay.show()


def _part(region: QRect, shot: Shot) -> QRect:
    """What of a region of the desktop lies on a screen, in its pixels."""
    return region.intersected(shot.area).translated(-shot.origin)


def _size(region: QRect) -> int:
    return region.width() * region.height()


def _reach(shot: Shot, shots: Sequence[Shot]) -> QRect:
    """How far a region drawn on one screen may go, in that screen's pixels."""
    whole = shot.area
    for other in shots:
        if _is_alike(other, shot):
            whole = whole.united(other.area)
    return whole.translated(-shot.origin)


def _is_alike(first: Shot, second: Shot) -> bool:
    """Whether what is drawn on one screen can go on upon another.

    Between scales the pointer would jump. On macOS no window reaches another screen either.
    """
    return sys.platform != "darwin" and first.scale == second.scale
