"""What is to be captured; free of Qt, for a second start hands it to the running program."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

MAX_DELAY_S = 60.0


class CaptureMode(StrEnum):
    """Where the picture to be read comes from."""

    REGION = "region"
    """The user draws one on the frozen screens."""
    WINDOW = "window"
    """The user points at a window."""
    SCREEN = "screen"
    """All of the screen with the pointer on it."""
    REPEAT = "repeat"
    """The region that was read last."""
    CLIPBOARD = "clipboard"
    """The picture on the clipboard."""
    RECTANGLE = "rectangle"
    """The request's `rectangle`."""


class Rectangle(NamedTuple):
    """A part of the desktop in the screens' own pixels; x and y may be negative."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class CaptureRequest:
    """A wish to read something off the screen, `delay_s` from now; 0 to MAX_DELAY_S."""

    mode: CaptureMode = CaptureMode.REGION
    rectangle: Rectangle | None = None
    """What to read; only with RECTANGLE."""
    delay_s: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """The request as values that JSON knows."""
        return {"mode": self.mode.value, "rectangle": self.rectangle, "delay_s": self.delay_s}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "CaptureRequest":
        """The request that such values stand for. Raises ValueError, TypeError or KeyError."""
        mode = CaptureMode(values["mode"])
        given, delay_s = values["rectangle"], float(values["delay_s"])
        if not math.isfinite(delay_s) or not 0 <= delay_s <= MAX_DELAY_S:
            raise ValueError(delay_s)
        rectangle = None if given is None else Rectangle(*map(int, given))
        if (rectangle is None) == (mode is CaptureMode.RECTANGLE):
            raise ValueError(given)
        if rectangle and min(rectangle.width, rectangle.height) < 1:
            raise ValueError(given)
        return cls(mode, rectangle, delay_s)
