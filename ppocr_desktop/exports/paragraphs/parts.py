"""Paragraphs as parts of columns: how large their type is, and how wide they are set."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import sqrt
from statistics import median

from ppocr_desktop.document import TextLine
from ppocr_desktop.exports import measure
from ppocr_desktop.exports.contents import trimmed
from ppocr_desktop.exports.spans import Direction, Span

SENTENCE_END = re.compile(r"[.!?:;。！？：；…][\"'”’»«“」』）)\]]*$")
SAME_HEIGHT = 1.33
"""Boxes of the same type differ by less: not all lines have ascenders or descenders."""

_NEAR = 12
"""Lines so many heights above and below tell where a column begins and ends."""
_LONG = 2
"""A paragraph of more lines tells itself where it ends."""
_ASIDE = 3.0
"""Lines of a column start within so many heights, indents included."""
_NEXT = 1.3
"""The next line of a column is within so many times the usual distance."""
_LEADING = 1.4
"""That of a line alone, in heights."""
_SMALLER = 0.92
"""Notes and captions are smaller than this share of the text."""
_FEW = 12
"""So few letters tell nothing of the width of others."""
_TOLERANCE = 2.0
"""Boxes are not exact, nor do all columns end evenly; in letters."""


@dataclass(frozen=True, slots=True)
class Part:
    """The lines of a paragraph, and the edges of its column along their direction, in pixels.

    No other line of the column is above one that `is_first`, and none below one that `is_last`.
    One that `is_alone` is a single line, and no other tells where its column ends.
    """

    texts: tuple[str, ...]
    spans: tuple[Span, ...]
    left: float
    right: float
    is_first: bool = True
    is_last: bool = True
    is_alone: bool = False

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        """That of a line."""
        return median(span.height for span in self.spans) or 1.0

    @property
    def letter(self) -> float:
        """The mean width of a letter."""
        return sum(span.length for span in self.spans) / self.letters or 1.0

    @property
    def letters(self) -> int:
        return sum(map(measure.letters, self.texts))

    @property
    def leading(self) -> float:
        """The distance of its lines from middle to middle."""
        steps = [below.middle - span.middle for span, below in pairwise(self.spans)]
        return median(steps) if steps else _LEADING * self.height

    @property
    def room(self) -> float:
        """What is left of the column behind the last line, in letters."""
        return (self.right - self.spans[-1].end) / self.letter


class Lines:
    """All lines of a page that run one way, as what tells of the columns they are in."""

    def __init__(self, lines: Sequence[TextLine], direction: Direction) -> None:
        """The lines must hold text."""
        self._direction = direction
        self._each = [(id(line), _take([line], direction)) for line in lines]

    def part(self, lines: Sequence[TextLine]) -> Part:
        """The part that some lines are."""
        part = _take(lines, self._direction)
        near = self._near(part, lines)
        column = [one.spans[0] for one in near if _shares_column(one, part)]
        text = [one.spans[0] for one in near if _is_over(one, part) and not is_smaller(one, part)]
        ends = [span.end for span in column] if len(lines) <= _LONG else []
        return replace(
            part,
            left=median(span.start for span in (*part.spans, *column)),
            right=max([part.right, *ends]),
            is_first=not any(_is_next(span, part.spans[0], part.leading) for span in text),
            is_last=not any(_is_next(part.spans[-1], span, part.leading) for span in text),
            is_alone=len(lines) == 1 and not column,
        )

    def _near(self, part: Part, lines: Sequence[TextLine]) -> list[Part]:
        """The lines not far above and below a part that are not its own."""
        inside, reach = set(map(id, lines)), _NEAR * part.height
        top, bottom = part.spans[0].top - reach, part.spans[-1].bottom + reach
        return [
            one
            for number, one in self._each
            if top < one.spans[0].middle < bottom and number not in inside
        ]


def size(part: Part, other: Part) -> float:
    """The size of one part's type as a share of the other's."""
    height, letter = part.height / other.height, part.letter / other.letter
    return height if is_short(part) or is_short(other) else sqrt(height * letter)


def is_short(part: Part) -> bool:
    """Whether a part has too few letters to tell how wide they are."""
    return part.letters < _FEW


def is_smaller(part: Part, text: Part) -> bool:
    """Whether a part is set in smaller type than a text, as notes are."""
    # The height of a box tells little where it is the only one.
    letter = 0.0 if is_short(part) else part.letter / text.letter
    return max(size(part, text), letter) < _SMALLER


def is_apart(part: Part) -> bool:
    """Whether a part is a line that stands for itself, as that of a heading does."""
    ended = len(part.texts) > 1 or SENTENCE_END.search(part.texts[0])
    return not ended and (part.is_alone or part.room > _TOLERANCE)


def _take(lines: Sequence[TextLine], direction: Direction) -> Part:
    spans = tuple(map(direction.span, lines))
    left, right = min(span.start for span in spans), max(span.end for span in spans)
    return Part(tuple(trimmed(line.text) for line in lines), spans, left, right)


def _shares_column(line: Part, part: Part) -> bool:
    """Whether a line begins at the edge at which a part does, and is as large."""
    ratio = line.height / part.height
    return (
        abs(line.left - part.left) < _ASIDE * part.height and 1 / SAME_HEIGHT < ratio < SAME_HEIGHT
    )


def _is_over(line: Part, part: Part) -> bool:
    """Whether a line and a part have a place along their direction in common."""
    return line.left < part.right and line.right > part.left


def _is_next(span: Span, below: Span, leading: float) -> bool:
    """Whether a line follows right below another."""
    return 0.5 * leading < below.middle - span.middle < _NEXT * leading
