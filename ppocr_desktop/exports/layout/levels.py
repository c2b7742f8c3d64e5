"""Text lines as rows across the whole page, from top to bottom, whatever order they are read in."""

import math
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from statistics import median
from typing import NamedTuple

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.contents import trimmed
from ppocr_desktop.exports.spans import Direction, Span

_SHORT = 2
"""The box of so few characters, such as "1" or "},", tells nothing of the way they run."""
_LEVEL = 0.5
"""The middles of lines on one level differ by less than this share of the lower one's height."""
_ABOVE = 0.5
"""Lines that share more than this share of the narrower one's length are one above the other."""
_OPEN = 8
"""Where columns of text are not level with each other, so many rows may be begun at a time."""


class Placed(NamedTuple):
    """A line and its span on the page."""

    span: Span
    line: TextLine


Level = list[Placed]
"""Lines side by side from where the page is read."""


def is_across(line: TextLine, direction: Direction) -> bool:
    """Whether a line runs in the direction as far as one can tell."""
    return direction.has(line) or len(trimmed(line.text)) <= _SHORT


def stack(lines: Iterable[TextLine], direction: Direction) -> list[Level]:
    """The rows of lines that run across the page.

    A line joins the row whose nearest line is level with it, so that rows may rise or fall with
    what skew is left.
    """
    placed = sorted((Placed(_span(line, direction), line) for line in lines), key=_middle)
    levels: list[Level] = []
    for one in placed:
        level = next((level for level in reversed(levels[-_OPEN:]) if _joins(one, level)), None)
        if level is None:
            levels.append([one])
        else:
            level.insert(bisect_left(level, _start(one), key=_start), one)
    return sorted(levels, key=middle)


def middle(level: Level) -> float:
    """How far down the page a row lies."""
    return median(map(_middle, level))


def _span(line: TextLine, direction: Direction) -> Span:
    """The span of a line that runs in the direction or, a short one, should."""
    a, b, c, d = line.polygon
    is_crosswise = abs(math.sin(geometry.angle(line.polygon) - direction.angle)) > math.sqrt(0.5)
    return direction.span(replace(line, polygon=(d, a, b, c)) if is_crosswise else line)


def _joins(one: Placed, level: Level) -> bool:
    at = bisect_left(level, _start(one), key=_start)
    beside = [other.span for other in level[max(at - 1, 0) : at + 1]]
    if any(_shared(one.span, span) > _ABOVE * _narrower(one.span, span) for span in beside):
        return False
    nearest = max(beside, key=lambda span: _shared(one.span, span))
    lower = min(one.span.height, nearest.height)
    return abs(one.span.middle - nearest.middle) < _LEVEL * lower


def _shared(one: Span, other: Span) -> float:
    """How much of their lengths two spans share, below 0 by the gap between them."""
    return min(one.end, other.end) - max(one.start, other.start)


def _narrower(one: Span, other: Span) -> float:
    return min(one.length, other.length)


def _start(one: Placed) -> float:
    return one.span.start


def _middle(one: Placed) -> float:
    return one.span.middle
