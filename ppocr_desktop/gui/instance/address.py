"""Where the running program of this user on this screen can be found."""

import os
import sys
import zlib
from contextlib import suppress

_PROGRAM = "ppocr-desktop"
_MAX_LENGTH = 60
"""Bytes of the path of the folder that ours is in; a socket's path may have about a hundred."""


def name() -> str:
    """A name for each screen, and for each folder of state that somebody chose."""
    traits = [os.environ.get("PPOCR_DESKTOP_STATE", "")]
    if sys.platform == "win32":
        # Pipes have one name space for all users.
        traits.append(os.environ.get("USERDOMAIN", "") + "\\" + os.environ.get("USERNAME", ""))
    elif sys.platform != "darwin":
        traits.append(os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", ""))
    return f"{_PROGRAM}-{zlib.crc32(chr(0).join(traits).encode('utf-8', 'surrogateescape')):08x}"


def server() -> str:
    """The name of the pipe on Windows, the path of the socket elsewhere."""
    return name() if sys.platform == "win32" else os.path.join(folder(), name())  # noqa: PTH118


def lock() -> str:
    """The file that the first instance has locked."""
    return os.path.join(folder(), f"{name()}.lock")  # noqa: PTH118


def folder() -> str:
    """A folder of this user's alone, where the system cleans up; it may not be there yet."""
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", ""), _PROGRAM)  # noqa: PTH118
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if 0 < len(os.fsencode(runtime)) <= _MAX_LENGTH:
        return os.path.join(runtime, _PROGRAM)  # noqa: PTH118
    temporary = os.environ.get("TMPDIR") or "/tmp"  # noqa: S108 - `is_private` sees to it
    return os.path.join(temporary, f"{_PROGRAM}-{os.getuid()}")  # noqa: PTH118


def make_folder() -> bool:
    """Make the folder if need be; whether it is there and nobody else's."""
    with suppress(OSError):
        os.makedirs(folder(), mode=0o700, exist_ok=True)  # noqa: PTH103
    return is_private()


def is_private() -> bool:
    """Whether the folder is there and nobody else may put a socket into it."""
    try:
        status = os.lstat(folder())
    except OSError:
        return False
    if sys.platform == "win32":
        return True
    return (status.st_mode & 0o170077, status.st_uid) == (0o040000, os.getuid())
