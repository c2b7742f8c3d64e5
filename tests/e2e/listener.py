"""Listens to the program as a screen reader does; run by the system's Python, which has AT-SPI.

Started as `listener.py TEXT PROGRAM...`, it starts the program, finds the line of the page that
begins with TEXT, clicks on it and tells the names of the page's lines and what it hears then.
"""

import json
import subprocess
import sys
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import (  # type: ignore[import-not-found]  # noqa: E402 - the version is first
    Atspi,
    GLib,
)

_LOOK_MS = 300
_LIMIT_MS = 60_000


class Listener:
    """Looks for the page until it is there, then listens until the line is spoken of."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._loop = GLib.MainLoop()
        self.lines: list[str] = []
        self.heard = ""
        self._events = Atspi.EventListener.new(self._hear)
        self._events.register("object:state-changed:focused")

    def listen(self) -> None:
        """Until the line is heard of, or much too long."""
        GLib.timeout_add(_LOOK_MS, self._look)
        GLib.timeout_add(_LIMIT_MS, self._loop.quit)
        self._loop.run()

    def _look(self) -> bool:
        found = [line for line in _page_lines(Atspi.get_desktop(0)) if line.get_name()]
        self.lines = [line.get_name() for line in found]
        for line in found:
            if line.get_name().startswith(self._text):
                box = line.get_extents(Atspi.CoordType.SCREEN)
                middle = [str(box.x + box.width // 2), str(box.y + box.height // 2)]
                subprocess.Popen(["xdotool", "mousemove", *middle, "click", "1"])
                return False
        return True

    def _hear(self, event: Any) -> None:
        if event.detail1 and event.source.get_name().startswith(self._text):
            self.heard = event.source.get_name()
            self._loop.quit()


def _page_lines(node: Any) -> list[Any]:
    """The items of the list named Page, wherever it is; nothing while there is none."""
    if node is None:
        return []
    children = [node.get_child_at_index(index) for index in range(node.get_child_count())]
    if node.get_role_name() == "list" and node.get_name() == "Page":
        return [one for one in children if one and one.get_role_name() == "list item"]
    return [line for child in children for line in _page_lines(child)]


def main(text: str, command: list[str]) -> None:
    """Start the program, listen, tell and end it."""
    with subprocess.Popen(command) as program:
        try:
            listener = Listener(text)
            listener.listen()
        finally:
            program.kill()
    sys.stdout.write(json.dumps({"lines": listener.lines, "heard": listener.heard}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
