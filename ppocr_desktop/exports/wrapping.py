"""Where the lines of a paragraph end only because the column does, and where they end on purpose.

An address, a poem or a list of short items keeps its lines; text that flows does not. A line ends
on purpose where the next one's first word would have found room behind it.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ppocr_desktop import geometry, scripts
from ppocr_desktop.document import TextLine
from ppocr_desktop.exports import joining, spans
from ppocr_desktop.exports.contents import clean
from ppocr_desktop.exports.spans import Direction, Span

_SPACE = 0.3
"""The width of a space, in line heights."""
_NEAR = 2.0
"""Lines that end within this distance, in line heights, may end at the same edge."""
_MOSTLY = 0.6
_NARROW = 12.0
"""Text less wide than this, in line heights, flows only where much speaks for it."""

_BULLET = re.compile(r"[•◦‣▪●■◆※]")
_SENTENCE_END = re.compile(r"[.!?:;。！？：；…]['\"”’»」』）)]*$")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    span: Span

    @property
    def first_word(self) -> float:
        """How long the part is that could not have been broken off, in pixels."""
        first = self.text.split()[0]
        size = 1 if scripts.is_unspaced(first[0]) else len(first)
        return self.span.length * size / len(self.text)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All lines of a page and the words in them, in which a paragraph may be seen again."""

    lines: Sequence[TextLine]
    words: Collection[str]

    def spans(self, paragraph: Sequence[TextLine], direction: Direction) -> Iterator[Span]:
        """Where the lines outside a paragraph lie that run as it does."""
        inside = set(map(id, paragraph))
        for line in self.lines:
            if line.vertical == paragraph[0].vertical and id(line) not in inside:
                yield direction.span(line)


def survey(lines: Sequence[TextLine]) -> Surroundings:
    """The surroundings that a page's lines are to each of its paragraphs."""
    return Surroundings(lines, joining.words(line.text for line in lines))


def unwrap(paragraph: Sequence[TextLine], page: Surroundings) -> list[str]:
    """The paragraph's text: one string for each line that ends on purpose, mostly a single one.

    Its lines must hold text.
    """
    direction = _direction(paragraph)
    lines = [_Line(clean(line.text).strip(), direction.span(line)) for line in paragraph]
    parts = [[lines[0].text]]
    flow = _Flow(lines, page.spans(paragraph, direction))
    for before, after in pairwise(lines):
        if flow.goes_on(before, after):
            parts[-1].append(after.text)
        else:
            parts.append([after.text])
    return [joining.join(part, page.words) for part in parts]


def _direction(paragraph: Sequence[TextLine]) -> Direction:
    longest = max(paragraph, key=lambda line: geometry.length(line.polygon))
    return Direction(
        geometry.angle(longest.polygon),
        is_mirrored=not longest.vertical and spans.is_mirrored(paragraph),
    )


class _Flow:
    """How far a paragraph's lines reach, and whether they flow."""

    def __init__(self, lines: Sequence[_Line], others: Iterable[Span]) -> None:
        self._start = min(line.span.start for line in lines)
        self._edge = max(line.span.end for line in lines)
        height = max(line.span.height for line in lines)
        is_narrow = self._edge - self._start < _NARROW * height
        full = sum(self._is_full(before, after) for before, after in pairwise(lines))
        # The longest line is full by definition, so a second one has to bear it out.
        is_borne_out = full >= max(2, _MOSTLY * (len(lines) - 1))
        if full and not is_narrow and not is_borne_out:
            near = _NEAR * height
            is_borne_out = sum(self._has_edges_of(span, near) for span in others) > 1
        self._is_flowing = is_borne_out and not _is_verse(lines[1:], 2 if is_narrow else 3)

    def _has_edges_of(self, span: Span, near: float) -> bool:
        return abs(span.start - self._start) < near and abs(span.end - self._edge) < near

    def goes_on(self, before: _Line, after: _Line) -> bool:
        """Whether the text runs on from one line to the next."""
        if _BULLET.match(after.text):
            return False
        if joining.is_broken(before.text, after.text) or after.text[0].islower():
            return True
        if not self._is_full(before, after):
            return False
        return self._is_flowing or self._is_unfinished(before, after)

    def _is_full(self, before: _Line, after: _Line) -> bool:
        room = self._edge - before.span.end
        return room < after.first_word + _SPACE * after.span.height

    @staticmethod
    def _is_unfinished(before: _Line, after: _Line) -> bool:
        if before.text.endswith(","):
            return True
        unspaced = scripts.is_unspaced(before.text[-1]) and scripts.is_unspaced(after.text[0])
        return unspaced and not _SENTENCE_END.search(before.text)


def _is_verse(lines: Sequence[_Line], least: int) -> bool:
    """Whether all lines, if there are enough, begin with capitals or figures as in a list."""
    starts = [line.text.lstrip("\"'«»„“”‘’([")[:1] for line in lines]
    return len(starts) >= least and all(start.isupper() or start.isdigit() for start in starts)
