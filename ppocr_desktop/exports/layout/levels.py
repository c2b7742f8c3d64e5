"""Text lines as rows across the whole page, from top to bottom, whatever order they are read in."""

from bisect import bisect_left
from collections.abc import Iterable
from statistics import median
from typing import NamedTuple

from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.spans import Direction, Span

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


def stack(lines: Iterable[TextLine], direction: Direction) -> list[Level]:
    """The rows of lines that run across the page.

    A line joins the row whose nearest line is level with it, so that rows may rise or fall with
    what skew is left.
    """
    placed = sorted((Placed(direction.level_span(line), line) for line in lines), key=_middle)
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
