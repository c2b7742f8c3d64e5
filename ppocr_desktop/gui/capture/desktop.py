"""What is known of the other programs' windows: where they are, and which has the keys."""

import sys
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication


@dataclass(frozen=True, slots=True)
class DesktopWindow:
    """Another program's window, in the screens' own pixels.

    `place` is all that is seen of it, `content` that without the system's frame: the buttons in
    its title would be read as text.
    """

    place: QRect
    content: QRect
    is_panel: bool = False
    """Whether it belongs to the desktop, as a task bar does, which lies above all windows."""


class Desktop(Protocol):
    """The windows of a system that tells about them."""

    @property
    def is_composited(self) -> bool:
        """Whether parts of windows can be transparent."""

    @property
    def can_fade(self) -> bool:
        """Whether whole windows can be made transparent while they are there."""

    def windows(self) -> list[DesktopWindow]:
        """Other programs' visible windows, the topmost first."""

    def focus(self) -> int:
        """What `give_focus` gives the keys back to; 0 if that takes nothing."""

    def give_focus(self, window: int) -> None:
        """Let a window have the keys again."""


class ClosedDesktop:
    """A system that tells programs nothing of each other's windows, as Wayland and macOS."""

    def __init__(self, *, is_composited: bool = True, can_fade: bool = True) -> None:
        self.is_composited = is_composited
        self.can_fade = can_fade

    def windows(self) -> list[DesktopWindow]:
        return []

    def focus(self) -> int:
        return 0

    def give_focus(self, window: int) -> None:
        """The system sees to that by itself."""


def is_wayland() -> bool:
    """Whether windows are Wayland's, which lets programs neither see nor place windows."""
    return QGuiApplication.platformName().startswith("wayland")


def connect() -> Desktop:
    """The desktop that the program runs on."""
    if QGuiApplication.platformName() == "xcb":
        from ppocr_desktop.gui.capture import desktop_x11, xcb

        try:
            return desktop_x11.X11Desktop()
        except xcb.ConnectionFailedError:
            return ClosedDesktop(is_composited=False, can_fade=False)
    if sys.platform == "win32":
        from ppocr_desktop.gui.capture.desktop_windows import WindowsDesktop

        return WindowsDesktop()
    return ClosedDesktop(can_fade=not is_wayland())
