"""Where the lines of a paragraph end only because the column does, and where they end on purpose.

An address, a poem or a list of short items keeps its lines; text that flows does not. `measure`
tells how wide a paragraph is set, `breaks` weighs what that and the words say.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.exports import joining, spans
from ppocr_desktop.exports.contents import trimmed
from ppocr_desktop.exports.measure import Line
from ppocr_desktop.exports.paragraphs.breaks import Block
from ppocr_desktop.exports.spans import Direction, Span

_BULLET = re.compile(r"[•◦‣▪●■◆※]")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """All lines of a page, and the words in them, as evidence for each of its paragraphs."""

    lines: Sequence[TextLine]
    words: Collection[str]
    _spans: dict[Direction, list[Span]] = field(default_factory=dict, init=False, compare=False)

    def spans(self, paragraph: Sequence[TextLine], direction: Direction) -> list[Span]:
        """Where the lines outside a paragraph lie that run as it does."""
        # Most paragraphs of a page share a direction, to the last bit.
        if direction not in self._spans:
            self._spans[direction] = list(map(direction.span, self.lines))
        inside, vertical = set(map(id, paragraph)), paragraph[0].vertical
        return [
            span
            for line, span in zip(self.lines, self._spans[direction], strict=True)
            if line.vertical == vertical and id(line) not in inside
        ]


def survey(lines: Sequence[TextLine]) -> Surroundings:
    """The surroundings of every paragraph of a page with these lines."""
    return Surroundings(lines, joining.words(line.text for line in lines))


def unwrap(paragraph: Sequence[TextLine], page: Surroundings) -> list[str]:
    """The paragraph's text: one string for each line that ends on purpose, mostly a single one.

    Its lines must hold text.
    """
    if len(paragraph) == 1:
        return [joining.join([paragraph[0].text])]
    direction = _direction(paragraph)
    lines = [Line(trimmed(line.text), direction.span(line)) for line in paragraph]
    block = Block(lines, page.spans(paragraph, direction))
    parts = [[lines[0].text]]
    for index, (before, after) in enumerate(pairwise(lines)):
        is_item = _BULLET.match(after.text) is not None
        if not is_item and (joining.is_broken(before.text, after.text) or block.goes_on(index)):
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
