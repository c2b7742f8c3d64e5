"""A virtual screen (Xvfb) for one frozen program, an eye that watches it and a hand that types.

The eye is a process of its own: run as a program, this module says when a window is painted.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

_TOOLS = ("Xvfb", "xdotool", "xclip")
_COLORS = 24
"""A window with text on it has at least so many colors, an empty one a few."""
_LOOK_S = 0.02
"""Looking more often would slow down the program whose start is measured."""
_LIMIT_S = 60.0


def missing() -> list[str]:
    """The programs that this needs and the system lacks."""
    return [name for name in _TOOLS if not shutil.which(name)]


@contextmanager
def started() -> Iterator[dict[str, str]]:
    """A running screen; gives the environment variables of programs that show windows on it."""
    reader, writer = os.pipe()
    size = ["-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), *size], pass_fds=[writer], stderr=subprocess.DEVNULL
    ) as server:
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        try:
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


class Eye:
    """Sees when the next window is painted; start it before the program."""

    def __init__(self, variables: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "installers.screen"],
            env={**os.environ, **variables},
            stdout=subprocess.PIPE,
            text=True,
        )
        self._told()

    def seen_s(self) -> float:
        """Waits for the window; when it was painted, on the clock of time.monotonic()."""
        return float(self._told())

    def _told(self) -> str:
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            raise SystemExit(f"No window was painted within {_LIMIT_S:.0f} s.")
        return line


class Hand:
    """Types keys and reads the clipboard."""

    def __init__(self, variables: dict[str, str]) -> None:
        self._variables = {**os.environ, **variables}

    def type(self, *keys: str) -> None:
        """Press keys, named as xdotool does, in the window that has the title bar's focus."""
        self._run("xdotool", "key", "--clearmodifiers", "--delay", "60", *keys)

    def focus(self, name: str) -> bool:
        """Give a visible window the keyboard, as no window manager does; whether there is one."""
        found = self._run("xdotool", "search", "--onlyvisible", "--name", name).split()
        if found:
            self._run("xdotool", "windowfocus", "--sync", found[-1])
        return bool(found)

    def copied(self) -> str:
        """The text on the clipboard; nothing if there is none."""
        done = subprocess.run(
            ["xclip", "-o", "-selection", "clipboard"],
            env=self._variables,
            capture_output=True,
            timeout=_LIMIT_S,
            check=False,
        )
        return done.stdout.decode("utf-8", "replace")

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command,
            env=self._variables,
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=False,
        )
        return done.stdout


def _watch() -> int:
    """Print a line when ready, then the time at which something with text was painted."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    screen = application.primaryScreen()
    print("ready", flush=True)
    end = time.monotonic() + _LIMIT_S
    while time.monotonic() < end:
        picture = screen.grabWindow(0).toImage()
        now = time.monotonic()
        seen = {
            picture.pixel(x, y)
            for y in range(0, picture.height(), 15)
            for x in range(0, picture.width(), 15)
        }
        if len(seen) >= _COLORS:
            print(now, flush=True)
            return 0
        time.sleep(_LOOK_S)
    return 1


if __name__ == "__main__":
    sys.exit(_watch())
