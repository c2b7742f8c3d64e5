"""Asks macOS whether the program may see the screen, before a picture of it is taken.

Without the permission macOS gives pictures of nothing but the wallpaper.
"""

import ctypes
from functools import cache
from typing import Any, Protocol

_CORE_GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"


class Functions(Protocol):
    """The functions of Core Graphics that are called; both are there since macOS 10.15."""

    def CGPreflightScreenCaptureAccess(self) -> bool: ...

    def CGRequestScreenCaptureAccess(self) -> bool: ...


def ask(functions: Functions | None = None) -> bool:
    """Whether the screen may be seen; while that is undecided, macOS asks the user.

    The user's answer counts from the program's next start on.
    """
    used = functions or _core_graphics()
    return used.CGPreflightScreenCaptureAccess() or used.CGRequestScreenCaptureAccess()


@cache
def _core_graphics() -> Functions:
    library: Any = ctypes.CDLL(_CORE_GRAPHICS)
    for name in ("CGPreflightScreenCaptureAccess", "CGRequestScreenCaptureAccess"):
        function = getattr(library, name)
        function.restype, function.argtypes = ctypes.c_bool, ()
    functions: Functions = library
    return functions
