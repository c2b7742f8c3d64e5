"""How the lines of a column are set: how much room they leave, and what their indents mean."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from statistics import median, quantiles

from ppocr_desktop import scripts
from ppocr_desktop.recognition.layout.frame import Row

INDENT = 0.5
"""The least indent, in line heights: detected boxes of CJK are up to twice as high as a letter is
wide, and ends of lines are found to a tenth."""

_CENTERED = 0.4
"""The middles of centered lines lie within this many line heights."""
_FULL = 0.9
"""A line that ends beyond this share of the column's width reaches its right edge."""

_SAME = 1.45
"""Up to this ratio of heights, lines belong together; a time below a message is smaller."""

_NEAR = 6
"""So many lines above and below tell a line's edges: in a photo those of a column are slanted."""
_SPARE = 0.8
"""A word would have fitted with this many line heights to spare."""
_TIGHT = 0.2
"""And it did not fit with less than this."""

_PROOF = 1.5
"""How much more must speak for one meaning of indents than for the other."""

SENTENCE_END = re.compile(r"[.!?:;。！？：；…]['\"”’»」』）)]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A row taken as one line; places in line heights, `cells` how many boxes it has."""

    left: float
    right: float
    middle: float
    height: float
    text: str
    cells: int

    @property
    def center(self) -> float:
        return (self.left + self.right) / 2

    @property
    def first_word(self) -> float:
        """The width of the first word, or character where there are no spaces."""
        word = self.text.split(maxsplit=1)[0] if self.text.strip() else ""
        if word and scripts.is_unspaced(word[0]):
            # Two, as the second may be a mark that must not begin a line.
            word = word[:2]
        return (self.right - self.left) * len(word) / max(len(self.text), 1)


class Indent(Enum):
    """What an indent means."""

    NOTHING = "nothing, or nobody knows"
    FIRST = "a paragraph begins"
    HANGING = "it goes on, and begins where a line is not indented"


@dataclass(frozen=True, slots=True)
class Column:
    """What is usual in a column.

    `is_flush` says that most lines reach its right edge. By the numbers of the lines: the local
    `edges` on the left, `ends_early` where the next word would have fitted and `is_full` where it
    would not; both are false for the last line.
    """

    left: float
    right: float
    leading: float
    height: float
    is_flush: bool
    edges: tuple[float, ...]
    ends_early: tuple[bool, ...]
    is_full: tuple[bool, ...]
    indent: Indent

    @property
    def is_text(self) -> bool:
        """Whether lines mostly end where the next word found no room."""
        full = sum(self.is_full)
        return full > 2 and full >= sum(self.ends_early)


def summarize(row: Row) -> Line:
    """A row as one line."""
    return Line(
        left=min(box.left for box in row),
        right=max(box.right for box in row),
        middle=median(box.middle for box in row),
        height=max(box.height for box in row),
        text=" ".join(box.text for box in row),
        cells=len(row),
    )


def measure(lines: Sequence[Line]) -> Column:
    """How the lines of a column, from top to bottom, are set; there must be one at least."""
    steps = _find_steps(lines)
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    full = [line for line in lines if line.right - left > _FULL * (right - left)]
    # What the next word takes of the room at each line's end.
    room = [_right_edge(lines, at) - line.right for at, line in enumerate(lines)]
    spare = [r - after.first_word for r, after in zip(room, lines[1:], strict=False)]
    ends_early = tuple(more > _SPARE for more in spare)
    edges = tuple(min(line.left for line in _around(lines, at)) for at in range(len(lines)))
    return Column(
        left=median(line.left for line in lines),
        right=right,
        # The lower quartile is the leading within paragraphs, wherever there are any.
        leading=quantiles(steps, n=4)[0] if len(steps) > 1 else sum(steps),
        height=median(line.height for line in lines),
        is_flush=len(full) > 0.6 * len(lines),
        edges=edges,
        ends_early=(*ends_early, False),
        is_full=(*(more < _TIGHT for more in spare), False),
        indent=_find_meaning(lines, ends_early),
    )


def is_centered(lines: Sequence[Line]) -> bool:
    """Whether lines share their middle."""
    centers = [line.center for line in lines]
    return max(centers) - min(centers) < _CENTERED


def _find_steps(lines: Sequence[Line]) -> list[float]:
    """The distances between lines in type of one size; between all where there are no such."""
    steps = [
        (b.middle - a.middle, max(a.height, b.height) < _SAME * min(a.height, b.height))
        for a, b in pairwise(lines)
    ]
    return [step for step, alike in steps if alike] or [step for step, _ in steps]


def _around(lines: Sequence[Line], at: int) -> Sequence[Line]:
    return lines[max(at - _NEAR, 0) : at + _NEAR + 1]


def _right_edge(lines: Sequence[Line], at: int) -> float:
    return max(line.right for line in _around(lines, at))


def _find_meaning(lines: Sequence[Line], ends_early: Sequence[bool]) -> Indent:
    """Texts end before an indent that begins a paragraph, and after one that does not."""
    votes = sum(_vote(lines, ends_early))
    if abs(votes) < _PROOF:
        return Indent.NOTHING
    return Indent.FIRST if votes > 0 else Indent.HANGING


def _vote(lines: Sequence[Line], ends_early: Sequence[bool]) -> Iterator[float]:
    for (a, b), early in zip(pairwise(lines), ends_early, strict=True):
        step = b.left - a.left
        if max(a.cells, b.cells) > 1 or abs(step) <= INDENT or is_centered((a, b)):
            continue
        sign = 1 if step > 0 else -1
        ended = SENTENCE_END.search(a.text) is not None
        if ended or early:
            yield sign * (ended + early) / 2
        else:
            yield -sign
