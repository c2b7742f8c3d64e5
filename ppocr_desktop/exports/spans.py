"""Text lines as upright spans in the direction in which most of a page's text is read."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ppocr_desktop import geometry, scripts
from ppocr_desktop.document import Page, TextLine

_SHORT = 2
"""The box of so few characters, such as "1" or "},", tells nothing of the way they run."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where a line lies along and across a reading direction, in pixels."""

    start: float
    end: float
    top: float
    bottom: float

    @property
    def length(self) -> float:
        return self.end - self.start

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Direction:
    """The angle in radians at which text runs; it `is_mirrored` if it is read from the right."""

    angle: float
    is_mirrored: bool = False

    def span(self, line: TextLine) -> Span:
        """Length and breadth are kept, so a line that slants a little more does not grow."""
        x, y = geometry.center(line.polygon)
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        along, across = x * cos + y * sin, y * cos - x * sin
        if self.is_mirrored:
            along = -along
        half, rise = geometry.length(line.polygon) / 2, geometry.breadth(line.polygon) / 2
        return Span(along - half, along + half, across - rise, across + rise)

    def level_span(self, line: TextLine) -> Span:
        """The span of a line that `takes` says runs this way, whatever a short one's box says."""
        a, b, c, d = line.polygon
        return self.span(replace(line, polygon=(d, a, b, c)) if self.crosses(line) else line)

    def crosses(self, line: TextLine) -> bool:
        """Whether a line's box runs across rather than this way."""
        return abs(math.sin(geometry.angle(line.polygon) - self.angle)) > math.sqrt(0.5)

    def takes(self, line: TextLine) -> bool:
        """Whether a line runs this way as far as one can tell."""
        return self.has(line) or len(line.text.strip()) <= _SHORT

    def has(self, line: TextLine) -> bool:
        """Whether a line runs this way rather than across."""
        turned = abs(_wrap(geometry.angle(line.polygon) - self.angle))
        return not line.vertical and turned < math.pi / 4


def direction(page: Page, lines: Sequence[TextLine]) -> Direction:
    """The direction at which most text runs: the median line's, weighted by length.

    One direction for all, because the angle of a short cell ("1") says little and its neighbor may
    be a page's width away. The page's orientation is what one may expect of it.
    """
    upright = math.radians(page.orientation)
    turns = sorted(
        (_wrap(geometry.angle(line.polygon) - upright), geometry.length(line.polygon))
        for line in lines
        if not line.vertical
    )
    return Direction(upright + _median(turns), is_mirrored=is_mirrored(lines))


def is_mirrored(lines: Iterable[TextLine]) -> bool:
    """Whether most of the letters are Arabic, Hebrew or the like."""
    return scripts.is_right_to_left(" ".join(line.text for line in lines))


def _median(turns: Sequence[tuple[float, float]]) -> float:
    rest = sum(length for _, length in turns) / 2
    for turn, length in turns:
        rest -= length
        if rest <= 0:
            return turn
    return 0.0


def _wrap(angle: float) -> float:
    return math.remainder(angle, math.tau)
