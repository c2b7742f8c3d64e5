"""One line on a terminal that says how far a job is, and that gets out of other text's way."""

import math
import shutil
import time
import unicodedata
from collections.abc import Callable
from typing import TextIO

_INTERVAL_S = 0.1
_BAR_CELLS = 20
_LEAST_COLUMNS = 50
"""A narrower terminal has no room for the bar."""

_MIN_ELAPSED_S = 1.0
"""Before that, the time left is a guess that jumps about."""


class ProgressLine:
    """Draws `[#####-----]  50 %  note  1 min 5 s left  name` over itself, ten times a second."""

    def __init__(
        self,
        stream: TextIO,
        *,
        clock: Callable[[], float] = time.monotonic,
        columns: Callable[[], int] = lambda: shutil.get_terminal_size().columns,
    ) -> None:
        self._stream = stream
        self._clock = clock
        self._columns = columns
        self._started = math.nan
        self._drawn_at = -math.inf
        self._drawn = 0

    def show(self, fraction: float, note: str, name: str) -> None:
        """Draws the state, unless the line was drawn a moment ago; `fraction` is 0..1."""
        now = self._clock()
        if math.isnan(self._started):
            self._started = now
        if now - self._drawn_at < _INTERVAL_S:
            return
        self._drawn_at = now
        columns = self._columns()
        bar = f"{_bar(fraction)} " if columns >= _LEAST_COLUMNS else ""
        text = f"{bar}{fraction:4.0%}  {note}{self._left(fraction, now)}  "
        # A line as wide as the terminal would wrap on some, so one column stays free.
        room = columns - 1
        text = fit(text, room) + fit(name, room - cells(text), keep_end=True)
        width = cells(text)
        self._stream.write("\r" + text + " " * (self._drawn - width))
        self._stream.flush()
        self._drawn = width

    def clear(self) -> None:
        """Takes the line away; the next `show` draws it again, wherever the cursor is then."""
        if self._drawn:
            self._stream.write("\r" + " " * self._drawn + "\r")
            self._stream.flush()
        self._drawn = 0
        self._drawn_at = -math.inf

    def _left(self, fraction: float, now: float) -> str:
        elapsed = now - self._started
        if not 0 < fraction < 1 or elapsed < _MIN_ELAPSED_S:
            return ""
        return f", {duration(elapsed * (1 - fraction) / fraction)} left"


def duration(seconds: float) -> str:
    """Two units at most: 9 s, 2 min 5 s, 3 h 20 min."""
    whole = math.ceil(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def cells(text: str) -> int:
    """How many columns a terminal gives to a text without control characters."""
    return sum(_width(character) for character in text)


def fit(text: str, room: int, *, keep_end: bool = False) -> str:
    """The text, or as much of it as goes into so many columns with an ellipsis for the rest."""
    if cells(text) <= room:
        return text
    if room < 2:
        return ""
    kept = ""
    for character in reversed(text) if keep_end else text:
        if cells(kept) + _width(character) > room - 3:
            break
        kept = character + kept if keep_end else kept + character
    return ("..." + kept if keep_end else kept + "...")[:room]


def _bar(fraction: float) -> str:
    filled = int(fraction * _BAR_CELLS)
    return "[" + "#" * filled + "-" * (_BAR_CELLS - filled) + "]"


def _width(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
