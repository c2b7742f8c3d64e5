"""A hand, an eye and a clipboard for a program on an X screen; knows nothing of its inside."""

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageGrab

TOOLS = ("xdotool", "xclip")
_LOOK_S = 0.1
_LIMIT_S = 120.0
"""Only what hangs takes so long, however much else the machine has to do."""
_KEY_MS = "4"
_AGAIN_S = 10.0
"""What was pressed in vain is pressed once more after this."""


class Hand:
    """Acts on the window that has the focus. `variables` are those that `screen.started` gives."""

    def __init__(self, variables: dict[str, str]) -> None:
        self.variables = variables
        self._place = (-1, -1)

    def press(self, *keys: str) -> None:
        """Press keys, as xdotool names them, one after the other."""
        self._run("xdotool", "key", "--clearmodifiers", "--delay", _KEY_MS, *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._run("xdotool", "type", "--delay", _KEY_MS, text)

    def click(self, x: float, y: float, *, button: int = 1, times: int = 1, held: str = "") -> None:
        """Click at a point of the screen, maybe with a key held down."""
        hold = ["keydown", held] if held else []
        leave = ["keyup", held] if held else []
        click = ["click", "--repeat", str(times), "--delay", "40", str(button)]
        self.point(x, y)
        self._run("xdotool", *hold, *click, *leave)

    def drag(self, *points: tuple[float, float]) -> None:
        """Drag with the left button from the first point to the last."""
        first, *others = points
        self.point(*first)
        self._run("xdotool", "mousedown", "1")
        for point in others:
            self.point(*point)
        self._run("xdotool", "mouseup", "1")

    def point(self, x: float, y: float) -> None:
        """Move the mouse."""
        before, self._place = self._place, (round(x), round(y))
        # For a mouse that is there already, xdotool would wait 15 seconds.
        if self._place != before:
            self._run("xdotool", "mousemove", "--sync", *map(str, self._place))

    def copied(self, kind: str = "UTF8_STRING") -> str:
        """What is on the clipboard; nothing of that kind is an empty text."""
        return self._run("xclip", "-selection", "clipboard", "-o", "-t", kind)

    def empty_clipboard(self) -> None:
        """Empty it, so that what is copied next is known to be new."""
        subprocess.run(
            ["xclip", "-selection", "clipboard", "-i"],
            input=b"",
            env=self.variables,
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=_LIMIT_S,
        )

    def title(self) -> str:
        """The title of the window that has the focus."""
        return self._run("xdotool", "getactivewindow", "getwindowname").strip()

    def windows(self, name: str) -> list[str]:
        """The ids of windows that can be seen, by a part of their titles."""
        return self._run("xdotool", "search", "--onlyvisible", "--name", name).split()

    def summon(self, what: str, keys: str) -> None:
        """Press keys until they have opened another window; it has the focus then.

        Right after a window has gone, keys may be nobody's; pressed again, they do no harm.
        """
        self._until_another_window(what, lambda: self.press(keys))

    def answer(self, path: str) -> None:
        """Give a file dialog a path until it has closed.

        Qt's own completes what is typed while it still lists the folder, and on a busy machine
        loses a part of it now and then.
        """

        def give() -> None:
            self.press("ctrl+a")
            self.write(path)
            self.press("Return")

        self._until_another_window("the end of the dialog", give)

    def _until_another_window(self, what: str, act: Callable[[], None]) -> None:
        before = self.title()
        again_s = 0.0

        def has_come() -> bool:
            nonlocal again_s
            if time.monotonic() > again_s:
                act()
                again_s = time.monotonic() + _AGAIN_S
            return self.title() not in ("", before)

        wait(what, has_come)

    def look(self) -> Image.Image:
        """The whole screen."""
        return ImageGrab.grab(xdisplay=self.variables["DISPLAY"]).convert("RGB")

    def still(self) -> Image.Image:
        """The whole screen once it has come to rest."""
        before = self.look()
        for _ in range(20):
            time.sleep(_LOOK_S)
            now = self.look()
            if now.tobytes() == before.tobytes():
                break
            before = now
        return before

    def shoot(self, path: Path) -> None:
        """Keep what the screen shows once it has come to rest."""
        self.still().save(path)

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.variables, capture_output=True, check=False, timeout=_LIMIT_S
        )
        return done.stdout.decode("utf-8", "replace")


def wait(what: str, condition: Callable[[], object], limit_s: float = _LIMIT_S) -> None:
    """Wait until a condition holds; raises AssertionError that tells `what` was waited for."""
    ends = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > ends:
            raise AssertionError(f"waited {limit_s:.0f} s in vain for {what}")
        time.sleep(_LOOK_S)
