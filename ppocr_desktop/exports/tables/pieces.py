"""Lines that reach over several cells, cut where their characters leave wide gaps."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median_low

from ppocr_desktop import geometry, scripts
from ppocr_desktop.document import Character, TextLine
from ppocr_desktop.exports import measure
from ppocr_desktop.exports.spans import Direction, Span
from ppocr_desktop.exports.tables.bands import Box

_FREE = 0.8
_FREER = 1.5
"""No space between words is wider than so many line heights and so many mean characters."""
_GUTTER = 0.45
_GUTTER_LETTERS = 1.2
_GUTTER_GAPS = 1.6
"""Above and below a gutter that other rows show a gap is one, too, if it is so many line heights
and so many Latin letters wide, or so many times as wide as the others of the line."""
_EDGE = 0.3
"""So many line heights from a column's edge a cell is at it."""
_BARS = frozenset("|｜︱")
_BRACKETS = frozenset("[]")
"""What the rules between cells are read as; brackets may be there."""

Part = tuple[int, int]
Edges = tuple[float, float]
"""Where a column, or a gap, starts and ends."""


def split(line: TextLine, place: int, direction: Direction) -> list[Box]:
    """The parts of a line between wide gaps, from left to right; mostly one, the whole line.

    They begin and end with their characters, as boxes reach a little beyond their text, and without
    the bars that rules are read as.
    """
    span = direction.level_span(line)
    if not _is_known(line) or direction.crosses(line):
        return [Box(line, place, span, span, (0, len(line.characters)))]
    least = max(_FREE * span.height, _FREER * span.length / len(line.text))
    cuts = [at for at, (start, end) in _gaps(line, span) if end - start > least]
    return [_box(line, place, span, part) for part in _parts(line, (0, *cuts, len(line.text)))]


def cut(box: Box, columns: Sequence[Edges]) -> list[Box]:
    """The parts of a box that lie in columns side by side; itself if it has no gap between two."""
    if not _is_known(box.line):
        return [box]
    gaps = [(at, gap) for at, gap in _gaps(box.line, box.whole) if box.part[0] < at < box.part[1]]
    least = _least(box, [b - a for at, (a, b) in gaps if box.line.text[at - 1].isspace()])
    cuts = []
    for left, right in pairwise(columns):
        met = [(at, gap) for at, gap in gaps if gap[0] < right[0] and gap[1] > left[1]]
        met = [(at, gap) for at, gap in met if gap[1] - gap[0] > least] or [
            (at, gap)
            for at, gap in met
            if _has_number(box, at) and _is_aligned(box.span, gap, left, right)
        ]
        cuts.append(met[0][0] if met else 0)
    limits = [box.part[0], *cuts, box.part[1]]
    if any(start >= stop for start, stop in pairwise(limits)):
        return [box]
    return [_box(box.line, box.place, box.whole, part) for part in _parts(box.line, limits)]


def _least(box: Box, spaces: Sequence[float]) -> float:
    """How wide a gap is at least that tells of a gutter by itself."""
    least = _GUTTER_LETTERS * box.whole.length / measure.letters(box.line.text)
    if len(spaces) > 2:
        least = min(least, _GUTTER_GAPS * median_low(spaces))
    return max(least, _GUTTER * box.span.height)


def _has_number(box: Box, at: int) -> bool:
    """Whether there is a space before a character, and a number on one of its sides."""
    start, stop = box.part
    sides = (box.line.text[start:at].strip(), box.line.text[at:stop].strip())
    is_number = any(2 * sum(map(str.isdigit, side)) > len(side) for side in sides)
    return box.line.text[at - 1].isspace() and is_number


def _is_aligned(span: Span, gap: Edges, left: Edges, right: Edges) -> bool:
    """Whether what a space parts begins or ends where the cells of both columns do."""
    reach = _EDGE * span.height
    is_left = min(abs(span.start - left[0]), abs(gap[0] - left[1])) < reach
    return is_left and min(abs(gap[1] - right[0]), abs(span.end - right[1])) < reach


def section(line: TextLine, part: Part) -> TextLine:
    """Some characters of a line as a line of their own; itself if they are all that it shows."""
    start, stop = part
    rest = (*line.characters[:start], *line.characters[stop:])
    if all(one.text.isspace() for one in rest):
        return line
    kept = line.characters[start:stop]
    first, last = kept[0].start, kept[-1].end
    return replace(
        line,
        text="".join(character.text for character in kept),
        polygon=geometry.section(line.polygon, first, last),
        characters=tuple(_scale(kept, first, last)),
        score=sum(character.score for character in kept) / len(kept),
    )


def _is_known(line: TextLine) -> bool:
    """Whether it is known where the characters lie, from left to right."""
    spelled = "".join(one.text for one in line.characters)
    is_split = len(line.characters) == len(line.text) and spelled == line.text
    return is_split and not scripts.is_right_to_left(line.text)


def _gaps(line: TextLine, span: Span) -> Iterator[tuple[int, Edges]]:
    """The gaps between the characters that are shown, each with the character behind it."""
    shown = [n for n, one in enumerate(line.characters) if not one.text.isspace()]
    for before, after in pairwise(shown):
        end, start = line.characters[before].end, line.characters[after].start
        yield after, (span.start + end * span.length, span.start + start * span.length)


def _parts(line: TextLine, limits: Sequence[int]) -> Iterator[Part]:
    """What lies between limits, without spaces and bars at its ends; all if there is no other."""
    parts = [_strip(line, part) for part in pairwise(limits)]
    filled = [(start, stop) for start, stop in parts if start < stop]
    yield from filled or [(0, len(line.text))]


def _strip(line: TextLine, part: Part) -> Part:
    start, stop = part
    while start < stop and _is_blank(line.text[start]):
        start += 1
    while start < stop and _is_blank(line.text[stop - 1]):
        stop -= 1
    return start, stop


def _is_blank(character: str) -> bool:
    return character.isspace() or character in _BARS


def _box(line: TextLine, place: int, whole: Span, part: Part) -> Box:
    start, stop = part
    inner = [n for n in range(start, stop) if line.text[n] not in _BRACKETS] or [start, stop - 1]
    left = whole.start + line.characters[inner[0]].start * whole.length
    right = whole.start + line.characters[inner[-1]].end * whole.length
    return Box(line, place, whole, replace(whole, start=left, end=max(left, right)), part)


def _scale(characters: Sequence[Character], start: float, end: float) -> Iterator[Character]:
    size = (end - start) or 1.0
    for character in characters:
        yield replace(
            character, start=(character.start - start) / size, end=(character.end - start) / size
        )
