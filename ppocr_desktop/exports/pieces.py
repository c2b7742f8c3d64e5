"""Lines that the detector drew across a gutter, cut where their characters leave it free."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ppocr_desktop import geometry, scripts
from ppocr_desktop.document import Character, TextLine
from ppocr_desktop.exports.bands import Box

_FREE = 0.8
_FREER = 1.5
"""No space between words is wider than so many line heights and so many mean characters."""

Gutter = tuple[float, float]
"""Where the columns left of it end and those right of it start."""


def cut(box: Box, gutters: Sequence[Gutter]) -> list[TextLine]:
    """One piece of the line for each column from left to right; the whole line if that fails."""
    characters = [c for c in box.line.characters if not c.text.isspace()]
    if not gutters or scripts.is_right_to_left(box.line.text):
        return [box.line]
    gaps = [_gap(box, a, b) for a, b in pairwise(characters)]
    ends = [
        next((n for n, gap in enumerate(gaps, 1) if _is_free(box, gap, gutter)), 0)
        for gutter in gutters
    ]
    if 0 in ends or len(set(ends)) < len(ends):
        return [box.line]
    limits = [0, *ends, len(characters)]
    return [
        _piece(box.line, characters[start], characters[stop - 1])
        for start, stop in pairwise(limits)
    ]


def _gap(box: Box, before: Character, after: Character) -> Gutter:
    start, length = box.span.start, box.span.length
    return start + before.end * length, start + after.start * length


def _is_free(box: Box, gap: Gutter, gutter: Gutter) -> bool:
    (start, end), (left, right) = gap, gutter
    character = box.span.length / len(box.line.text)
    is_wide = end - start > max(_FREE * box.span.height, _FREER * character)
    return is_wide and start < right and end > left


def _piece(line: TextLine, first: Character, last: Character) -> TextLine:
    """The part of a line from one of its characters to another."""
    kept = line.characters[line.characters.index(first) : line.characters.index(last) + 1]
    return replace(
        line,
        text="".join(character.text for character in kept),
        polygon=geometry.section(line.polygon, first.start, last.end),
        characters=tuple(_scale(kept, first.start, last.end)),
        score=sum(character.score for character in kept) / len(kept),
    )


def _scale(characters: Sequence[Character], start: float, end: float) -> Iterator[Character]:
    size = (end - start) or 1.0
    for character in characters:
        yield replace(
            character, start=(character.start - start) / size, end=(character.end - start) / size
        )
