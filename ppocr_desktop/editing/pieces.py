"""One line from the pieces of it, and two from one: outline, text and characters."""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from statistics import mean

from ppocr_desktop import geometry, scripts
from ppocr_desktop.document import WHOLE, Character, TextLine
from ppocr_desktop.editing import characters
from ppocr_desktop.geometry import Polygon

_OVERLAP = 0.3
"""Pieces of one line share less than this part of the shorter one's length; lines below each other
share more."""

Span = tuple[float, float]


def join(lines: Sequence[TextLine]) -> TextLine:
    """One line from several in reading order, along the first; edited if one of them is.

    Its outline is the least rectangle around all that runs as the first line does. Lines that do
    not follow each other along it share it by their lengths.
    """
    first = lines[0]
    corners = [point for line in lines for point in line.polygon]
    polygon = geometry.enclose(corners, geometry.angle(first.polygon))
    joined: list[Character] = []
    for line, span in zip(lines, _spans(lines, polygon), strict=True):
        placed = _placed(characters.of(line), span)
        if joined and placed and scripts.joint(joined[-1].text, placed[0].text):
            joined.append(_space(joined[-1], placed[0]))
        joined += placed
    edited = any(line.edited for line in lines)
    return replace(
        first,
        text="".join(character.text for character in joined),
        score=1.0 if edited else _score(joined),
        polygon=polygon,
        characters=tuple(joined),
        edited=edited,
        ink=WHOLE,
    )


def cut(line: TextLine, index: int) -> tuple[TextLine, ...]:
    """A line as two, cut before a character; as it is where one would be without text.

    Spaces at the cut are left out, and so is their room.
    """
    known = characters.of(line)
    parts = [part for part in (_trimmed(known[:index]), _trimmed(known[index:])) if part]
    if len(parts) < 2:
        return (line,)
    first, second = (_extent(part) for part in parts)
    if sum(first) <= sum(second):
        spans = (0.0, max(first[1], 0.0)), (max(second[0], 0.0), 1.0)
    else:
        spans = (first[0], 1.0), (0.0, second[1])
    return tuple(_part(line, part, span) for part, span in zip(parts, spans, strict=True))


def _part(line: TextLine, kept: Sequence[Character], span: Span) -> TextLine:
    start, end = span
    length = max(end - start, 1e-9)
    placed = tuple(
        replace(
            character,
            start=_bounded((character.start - start) / length),
            end=_bounded((character.end - start) / length),
        )
        for character in kept
    )
    return replace(
        line,
        text="".join(character.text for character in placed),
        score=1.0 if line.edited else _score(placed),
        polygon=geometry.section(line.polygon, start, end),
        characters=placed,
    )


def _bounded(fraction: float) -> float:
    return min(max(fraction, 0.0), 1.0)


def _trimmed(known: Sequence[Character]) -> Sequence[Character]:
    spoken = [index for index, one in enumerate(known) if not one.text.isspace()]
    return known[spoken[0] : spoken[-1] + 1] if spoken else ()


def _extent(known: Sequence[Character]) -> Span:
    return min(one.start for one in known), max(one.end for one in known)


def _placed(known: Sequence[Character], span: Span) -> list[Character]:
    start, end = span
    return [
        replace(
            character,
            start=start + character.start * (end - start),
            end=start + character.end * (end - start),
        )
        for character in known
    ]


def _space(before: Character, after: Character) -> Character:
    """A space in what lies between two characters, wherever the text runs."""
    if before.start <= after.start:
        start, end = before.end, after.start
    else:
        start, end = after.end, before.start
    middle = (start + end) / 2
    return Character(" ", min(start, middle), max(end, middle), 1.0)


def _spans(lines: Sequence[TextLine], polygon: Polygon) -> list[Span]:
    """Which part of the joined line each of its pieces covers."""
    spans = [_projected(line.polygon, polygon) for line in lines]
    leftwards = scripts.is_right_to_left("".join(line.text for line in lines))
    in_order = spans[::-1] if leftwards else spans
    if all(_follows(a, b) for a, b in pairwise(in_order)):
        return spans
    lengths = [geometry.length(line.polygon) for line in lines]
    ends = [0.0, *accumulate(lengths)]
    shares = [end / max(ends[-1], 1e-9) for end in ends]
    if leftwards:
        return [(1 - end, 1 - start) for start, end in pairwise(shares)]
    return list(pairwise(shares))


def _follows(before: Span, after: Span) -> bool:
    shorter = min(before[1] - before[0], after[1] - after[0])
    return before[0] < after[0] and before[1] - after[0] <= _OVERLAP * shorter


def _projected(piece: Polygon, whole: Polygon) -> Span:
    """Where the two ends of a piece lie along the whole, 0..1."""
    angle = geometry.angle(whole)
    start_x, start_y = whole[0]
    length = max(geometry.length(whole), 1e-9)
    places = [
        ((x - start_x) * math.cos(angle) + (y - start_y) * math.sin(angle)) / length
        for x, y in piece
    ]
    first, second = sorted(((places[0] + places[3]) / 2, (places[1] + places[2]) / 2))
    return first, second


def _score(known: Sequence[Character]) -> float:
    return mean(character.score for character in known) if known else 0.0
