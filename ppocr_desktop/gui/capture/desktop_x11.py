"""The windows of an X11 desktop, as its window manager tells of them (EWMH)."""

import os

from PySide6.QtCore import QRect

from ppocr_desktop.gui.capture import xcb

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

    def windows(self) -> list[QRect]:
        """None where the window manager keeps no list."""
        listed = self._server.numbers(self._server.root, "_NET_CLIENT_LIST_STACKING")
        places = (self._place(window) for window in reversed(listed) if self._is_shown(window))
        return [place for place in places if not place.isEmpty()]

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
        kinds = server.numbers(window, "_NET_WM_WINDOW_TYPE")
        if server.atom("_NET_WM_WINDOW_TYPE_DESKTOP") in kinds:
            return False
        current = server.numbers(server.root, "_NET_CURRENT_DESKTOP")
        return server.numbers(window, "_NET_WM_DESKTOP") in ((), (_EVERYWHERE,), current)

    def _place(self, window: int) -> QRect:
        """A window's place, with the window manager's frame but without a shadow of its own."""
        frame = self._server.numbers(window, "_NET_FRAME_EXTENTS") or (0, 0, 0, 0)
        shadow = self._server.numbers(window, "_GTK_FRAME_EXTENTS") or (0, 0, 0, 0)
        left, right, top, bottom = (
            outer - inner for outer, inner in zip(frame[:4], shadow[:4], strict=True)
        )
        return QRect(*self._server.place(window)).adjusted(-left, -top, right, bottom)
