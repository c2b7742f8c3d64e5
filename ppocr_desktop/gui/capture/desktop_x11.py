"""The windows of an X11 desktop, as its window manager tells of them (EWMH)."""

import os

from PySide6.QtCore import QRect

from ppocr_desktop.gui.capture import xcb
from ppocr_desktop.gui.capture.desktop import DesktopWindow

_EVERYWHERE = 0xFFFFFFFF


class X11Desktop:
    """Asks the X server each time, on a connection of its own."""

    def __init__(self) -> None:
        """Raises xcb.ConnectionFailedError."""
        self._server = xcb.Connection()

    @property
    def is_composited(self) -> bool:
        return self._server.has_owner("_NET_WM_CM_S0")

    @property
    def can_fade(self) -> bool:
        return self.is_composited

    def windows(self) -> list[DesktopWindow]:
        """None where the window manager keeps no list."""
        listed = self._server.numbers(self._server.root, "_NET_CLIENT_LIST_STACKING")
        found = (self._describe(window) for window in reversed(listed) if self._is_shown(window))
        return [window for window in found if not window.content.isEmpty()]

    def focus(self) -> int:
        return self._server.focus()

    def give_focus(self, window: int) -> None:
        self._server.give_focus(window)

    def _is_shown(self, window: int) -> bool:
        server = self._server
        if server.numbers(window, "_NET_WM_PID") == (os.getpid(),):
            return False
        if server.atom("_NET_WM_STATE_HIDDEN") in server.numbers(window, "_NET_WM_STATE"):
            return False
        if self._is_of_kind(window, "DESKTOP"):
            return False
        current = server.numbers(server.root, "_NET_CURRENT_DESKTOP")
        return server.numbers(window, "_NET_WM_DESKTOP") in ((), (_EVERYWHERE,), current)

    def _is_of_kind(self, window: int, kind: str) -> bool:
        kinds = self._server.numbers(window, "_NET_WM_WINDOW_TYPE")
        return self._server.atom(f"_NET_WM_WINDOW_TYPE_{kind}") in kinds

    def _describe(self, window: int) -> DesktopWindow:
        """A window with the window manager's frame, but without a shadow of its own."""
        left, right, top, bottom = self._edges(window, "_GTK_FRAME_EXTENTS")
        content = QRect(*self._server.place(window)).adjusted(left, top, -right, -bottom)
        left, right, top, bottom = self._edges(window, "_NET_FRAME_EXTENTS")
        place = content.adjusted(-left, -top, right, bottom)
        return DesktopWindow(place, content, self._is_of_kind(window, "DOCK"))

    def _edges(self, window: int, name: str) -> tuple[int, ...]:
        return (*self._server.numbers(window, name), 0, 0, 0, 0)[:4]
