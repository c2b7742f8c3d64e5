"""What is known of the other programs' windows: where they are, and which has the keys."""

import sys
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication


class Desktop(Protocol):
    """The windows of a system that tells about them."""

    @property
    def is_composited(self) -> bool:
        """Whether parts of windows can be transparent."""

    @property
    def can_fade(self) -> bool:
        """Whether whole windows can be made transparent while they are there."""

    def windows(self) -> list[QRect]:
        """Other programs' visible windows in the screens' own pixels, the topmost first."""

    def focus(self) -> int:
        """What `give_focus` gives the keys back to; 0 if that takes nothing."""

    def give_focus(self, window: int) -> None:
        """Let a window have the keys again."""


class ClosedDesktop:
    """A system that tells programs nothing of each other's windows, as Wayland and macOS."""

    def __init__(self, *, is_composited: bool = True, can_fade: bool = True) -> None:
        self.is_composited = is_composited
        self.can_fade = can_fade

    def windows(self) -> list[QRect]:
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
