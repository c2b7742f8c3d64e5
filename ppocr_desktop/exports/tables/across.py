"""Tables that were read piece by piece, as small blocks are, put together row by row."""

from collections.abc import Callable, Iterator, Sequence

from ppocr_desktop.exports import measure
from ppocr_desktop.exports.tables import bands
from ppocr_desktop.exports.tables.bands import Band, Box

_LEVEL = 0.5
"""Lines whose middles differ by less than so many line heights stand side by side."""
_ROWS = 2
"""So many rows of several cells in any piece tell that all of it may be a table."""
_LETTERS, _TEXT = 25, 0.3
"""Where this share of the lines has so many letters they are text."""


def unite(
    groups: Sequence[list[Band]], is_table: Callable[[Sequence[Band]], bool]
) -> Iterator[list[Band]]:
    """Groups of bands, those made one that stand side by side and are one table together."""
    for region in _regions(groups):
        above, pieces, below = _overlapping(region)
        may_be = any(map(_has_rows, pieces)) and not any(map(_has_text, pieces))
        whole = _whole(pieces) if len(pieces) > 1 and may_be else []
        if whole and is_table(whole):
            yield [*above, *whole, *below]
        else:
            yield from region


def _regions(groups: Sequence[list[Band]]) -> Iterator[list[list[Band]]]:
    """Groups on end that begin above where the ones before them have ended."""
    region = list(groups[:1])
    for group in groups[1:]:
        if group[0].top < max(band.bottom for piece in region for band in piece):
            region.append(group)
        else:
            yield region
            region = [group]
    if region:
        yield region


def _overlapping(
    region: Sequence[list[Band]],
) -> tuple[list[Band], list[list[Band]], list[Band]]:
    """What of the first group lies above the others, what is side by side, and what lies below."""
    first, *others = region
    if not others:
        return [], [first], []
    *middle, last = others
    top = min(band.top for group in others for band in group)
    bottom = max(band.bottom for group in (first, *middle) for band in group)
    above = [band for band in first if band.bottom <= top]
    below = [band for band in last if band.top >= bottom]
    pieces = [first[len(above) :], *middle, last[: len(last) - len(below)]]
    return above, pieces, below


def _whole(pieces: Sequence[Sequence[Band]]) -> list[Band]:
    """The bands of all pieces read from row to row; none if they do not follow downwards."""
    boxes = [box for piece in pieces for band in piece for box in band.boxes]
    groups = list(bands.split([[box] for box in _in_rows(boxes)]))
    return groups[0] if len(groups) == 1 else []


def _in_rows(boxes: Sequence[Box]) -> Iterator[Box]:
    levels: list[list[Box]] = []
    for box in sorted(boxes, key=lambda one: one.span.middle):
        near = _LEVEL * box.span.height
        if levels and box.span.middle - levels[-1][0].span.middle < near:
            levels[-1].append(box)
        else:
            levels.append([box])
    for level in levels:
        yield from sorted(level, key=lambda one: one.span.start)


def _has_rows(piece: Sequence[Band]) -> bool:
    return sum(len(band.stacks) > 1 for band in piece) >= _ROWS


def _has_text(piece: Sequence[Band]) -> bool:
    """Whether a piece is a column of text, with headings and dates perhaps."""
    boxes = [box for band in piece for box in band.boxes]
    long = sum(measure.letters(box.text) >= _LETTERS for box in boxes)
    return long >= _TEXT * len(boxes)
