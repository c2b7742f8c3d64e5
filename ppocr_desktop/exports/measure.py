"""How wide a paragraph is set, and how much room its lines leave at their ends."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from statistics import median

from ppocr_desktop import scripts
from ppocr_desktop.exports.spans import Span

_NEAR = 0.15
"""Lines of running text mostly end this near to the column's edge, as a share of its width."""
_WIDE = 36
"""Columns of fewer letters are those of receipts and lists as well."""
_MUCH = 0.4
"""A column's edge is sure where more than this share of its lines ends; few may by chance."""
_ALIGNED = 0.6
"""Edges or middles that differ by fewer line heights count as the same: boxes are not exact."""
_INDENT = 1.5
"""Lines of a column start within this many line heights, those that are set in a bit as well."""
_SAME_SIZE = (0.75, 1.33)
"""Boxes of the same type differ so much in height: not all lines have ascenders or descenders."""
_TOLERANCE = 1.5
"""In letters: the space before a word, and half a letter as boxes are not exact."""

# No line is broken at the space that French sets before some marks, nor begins with a CJK mark.
_FIRST_WORD = re.compile(r"(?:[«„]\s)?\S+(?:\s[:;!?»])*")
_FIRST_CHARACTER = re.compile(r".[、。，．！？：；）」』】〉》…ー]*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line's text, which is not empty, and where it lies."""

    text: str
    span: Span

    @property
    def first_word(self) -> int:
        """The length of what would have had to fit on the line before, in Latin letters."""
        first = _FIRST_CHARACTER if scripts.is_unspaced(self.text[0]) else _FIRST_WORD
        found = first.match(self.text)
        return letters(found[0] if found else self.text)


@dataclass(frozen=True, slots=True)
class Measure:
    """What is known of a paragraph's width, in mean widths of a Latin letter.

    `rooms` are what each line but the last would have left after the next one's first word, below 0
    where that word did not fit. `column` is by how much the column is wider than the longest line,
    as other text that starts at the same edge tells; it `is_sure` where much of that text ends.
    """

    width: float
    rooms: tuple[float, ...]
    column: float
    is_sure: bool


def letters(text: str) -> int:
    """The length of a text in Latin letters, two to a CJK character."""
    return sum(map(_letters, text))


@cache
def _letters(character: str) -> int:
    return 2 if scripts.is_cjk(character) else 1


def take(lines: Sequence[Line], others: Sequence[Span]) -> Measure:
    """The measure of a paragraph; `others` are further lines of the page in its direction."""
    spans = [line.span for line in lines]
    letter = sum(span.length for span in spans) / sum(letters(line.text) for line in lines) or 1.0
    height = median(span.height for span in spans) or 1.0
    start, edge = min(span.start for span in spans), max(span.end for span in spans)
    if _is_loose(spans, height):
        width = max(span.length for span in spans)
        free, ends = [width - span.length for span in spans], []
    else:
        width = edge - start
        free = [edge - span.end for span in spans]
        ends = [span.end for span in others if _is_in_line(span, start, height)]
    column = max([edge, *ends])
    return Measure(
        width=width / letter,
        rooms=tuple(
            room / letter - after.first_word - _TOLERANCE
            for room, (_, after) in zip(free, pairwise(lines), strict=False)
        ),
        column=(column - edge) / letter,
        is_sure=column - start > _WIDE * letter and _is_edge(ends, start, column),
    )


def _is_loose(spans: Sequence[Span], height: float) -> bool:
    """Whether lines are centered or end at the same edge, wherever they start."""
    starts = [span.start for span in spans]
    ends = [span.end for span in spans]
    middles = [(span.start + span.end) / 2 for span in spans]
    return _spread(starts) > height and min(_spread(middles), _spread(ends)) < _ALIGNED * height


def _is_edge(ends: Sequence[float], start: float, column: float) -> bool:
    """Whether many of the lines that start together end near the column's edge."""
    reach = _NEAR * (column - start)
    near = sum(column - end < reach for end in ends)
    return near > max(2, _MUCH * len(ends))


def _spread(values: Sequence[float]) -> float:
    return max(values) - min(values)


def _is_in_line(span: Span, start: float, height: float) -> bool:
    """Whether a line starts at the same edge and is as large."""
    lowest, highest = _SAME_SIZE
    is_same_size = lowest < span.height / height < highest
    return is_same_size and abs(span.start - start) < _INDENT * height
