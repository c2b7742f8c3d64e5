"""The windows of a Windows desktop, as user32 and the Desktop Window Manager tell of them."""

import ctypes
import os
from functools import cache
from typing import Any, Protocol

from PySide6.QtCore import QRect

from ppocr_desktop.gui.capture.desktop import DesktopWindow

_FRAME_BOUNDS = 9  # DWMWA_EXTENDED_FRAME_BOUNDS: without the invisible border for resizing
_CLOAKED = 14  # DWMWA_CLOAKED: on another virtual desktop, or a suspended app
_SHELL_CLASSES = ("Progman", "WorkerW")
"""The wallpaper and its icons."""
_PANEL_CLASSES = ("Shell_TrayWnd", "Shell_SecondaryTrayWnd")
"""The task bars."""


class Functions(Protocol):
    """The functions of the system that are called; windows are handles."""

    def list_windows(self) -> list[int]:
        """All top-level windows, the topmost first."""

    def is_visible(self, window: int) -> bool: ...

    def process(self, window: int) -> int: ...

    def class_name(self, window: int) -> str: ...

    def attribute(self, window: int, number: int, value: Any) -> bool:
        """Fill `value`, a ctypes object, with an attribute of DWM; False if that fails."""

    def client(self, window: int) -> QRect:
        """What a window draws itself, on the desktop; empty if that is not known."""

    def foreground(self) -> int: ...

    def bring_forward(self, window: int) -> None: ...


class Rectangle(ctypes.Structure):
    """A RECT: the right and bottom edges lie outside."""

    _fields_ = (
        ("left", ctypes.c_long),
        ("top", ctypes.c_long),
        ("right", ctypes.c_long),
        ("bottom", ctypes.c_long),
    )


class Corner(ctypes.Structure):
    """A POINT."""

    _fields_ = (("x", ctypes.c_long), ("y", ctypes.c_long))


class WindowsDesktop:
    """Qt makes the process aware of each screen's scale, so all that is told here is in pixels."""

    is_composited = True
    can_fade = True

    def __init__(self, functions: Functions | None = None) -> None:
        self._functions = functions or _User32()

    def windows(self) -> list[DesktopWindow]:
        shown = filter(self._is_shown, self._functions.list_windows())
        return [window for window in map(self._describe, shown) if not window.place.isEmpty()]

    def focus(self) -> int:
        return self._functions.foreground()

    def give_focus(self, window: int) -> None:
        self._functions.bring_forward(window)

    def _is_shown(self, window: int) -> bool:
        functions, cloaked = self._functions, ctypes.c_int(0)
        if not functions.is_visible(window) or functions.process(window) == os.getpid():
            return False
        functions.attribute(window, _CLOAKED, cloaked)
        return not cloaked.value and functions.class_name(window) not in _SHELL_CLASSES

    def _describe(self, window: int) -> DesktopWindow:
        place = self._place(window)
        content = self._functions.client(window).intersected(place)
        is_panel = self._functions.class_name(window) in _PANEL_CLASSES
        return DesktopWindow(place, place if content.isEmpty() else content, is_panel)

    def _place(self, window: int) -> QRect:
        bounds = Rectangle()
        if not self._functions.attribute(window, _FRAME_BOUNDS, bounds):
            return QRect()
        return QRect(
            bounds.left, bounds.top, bounds.right - bounds.left, bounds.bottom - bounds.top
        )


class _User32:
    """The system's own functions."""

    def __init__(self) -> None:
        self._user32, self._dwmapi = _libraries()

    def list_windows(self) -> list[int]:
        found: list[int] = []

        def note(window: int | None, _: int) -> int:
            found.append(window or 0)
            return 1

        self._user32.EnumWindows(_visitor()(note), 0)
        return found

    def is_visible(self, window: int) -> bool:
        return bool(self._user32.IsWindowVisible(window)) and not self._user32.IsIconic(window)

    def process(self, window: int) -> int:
        number = ctypes.c_ulong(0)
        self._user32.GetWindowThreadProcessId(window, ctypes.byref(number))
        return number.value

    def class_name(self, window: int) -> str:
        name = ctypes.create_unicode_buffer(64)
        self._user32.GetClassNameW(window, name, len(name))
        return name.value

    def attribute(self, window: int, number: int, value: Any) -> bool:
        size = ctypes.sizeof(value)
        result = self._dwmapi.DwmGetWindowAttribute(window, number, ctypes.byref(value), size)
        return bool(result == 0)

    def client(self, window: int) -> QRect:
        size, corner = Rectangle(), Corner()
        known = self._user32.GetClientRect(window, ctypes.byref(size))
        if not known or not self._user32.ClientToScreen(window, ctypes.byref(corner)):
            return QRect()
        return QRect(corner.x, corner.y, size.right, size.bottom)

    def foreground(self) -> int:
        return int(self._user32.GetForegroundWindow() or 0)

    def bring_forward(self, window: int) -> None:
        self._user32.SetForegroundWindow(window)


@cache
def _visitor() -> Any:
    return ctypes.WINFUNCTYPE(  # type: ignore[attr-defined,unused-ignore]
        ctypes.c_int, ctypes.c_void_p, ctypes.c_ssize_t
    )


@cache
def _libraries() -> tuple[Any, Any]:
    load = ctypes.WinDLL  # type: ignore[attr-defined,unused-ignore]
    user32, dwmapi = load("user32"), load("dwmapi")
    handle, number, pointer = ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
    dword = ctypes.c_ulong
    for library, name, result, *arguments in (
        (user32, "EnumWindows", number, _visitor(), ctypes.c_ssize_t),
        (user32, "IsWindowVisible", number, handle),
        (user32, "IsIconic", number, handle),
        (user32, "GetWindowThreadProcessId", ctypes.c_ulong, handle, pointer),
        (user32, "GetClassNameW", number, handle, ctypes.c_wchar_p, number),
        (user32, "GetClientRect", number, handle, pointer),
        (user32, "ClientToScreen", number, handle, pointer),
        (user32, "GetForegroundWindow", handle),
        (user32, "SetForegroundWindow", number, handle),
        (dwmapi, "DwmGetWindowAttribute", ctypes.c_long, handle, dword, pointer, dword),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return user32, dwmapi
