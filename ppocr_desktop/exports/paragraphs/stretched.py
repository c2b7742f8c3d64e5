"""Lines of running text that were found in pieces, as where words are spaced out to fill a line."""

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from itertools import pairwise

from ppocr_desktop import geometry, scripts
from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.contents import trimmed
from ppocr_desktop.exports.rows import Row
from ppocr_desktop.exports.spans import Direction, Span

_WIDEST = 4.0
"""Gaps between words are narrower than so many line heights."""
_ENOUGH = 2
"""Lines that have to run across a gap; one alone may stand over the rows of a receipt."""
_REACH = 0.25
"""A line runs across a gap if it does so by as many line heights on both sides."""


def mend(rows: Sequence[Row], direction: Direction) -> list[Row]:
    """The rows of a paragraph; pieces of one line are one, as most other lines run across the gaps.

    Cells stay apart: what stands above and below them has gaps there, too.
    """
    if all(len(row) == 1 for row in rows):
        return list(rows)
    lines = [direction.span(row[0]) for row in rows if len(row) == 1]
    return [[_unite(row)] if _is_one(row, lines, direction) else row for row in rows]


def _is_one(row: Row, lines: Sequence[Span], direction: Direction) -> bool:
    if len(row) == 1:
        return False
    spans = [direction.span(line) for line in row]
    return all(_is_crossed(before, after, lines) for before, after in pairwise(spans))


def _is_crossed(before: Span, after: Span, lines: Sequence[Span]) -> bool:
    height = min(before.height, after.height)
    reach = _REACH * height
    crossing = sum(
        line.start < before.end - reach and line.end > after.start + reach for line in lines
    )
    is_usual = crossing >= _ENOUGH and 2 * crossing > len(lines)
    return is_usual and after.start - before.end < _WIDEST * height


def _unite(row: Row) -> TextLine:
    angle = geometry.angle(max((line.polygon for line in row), key=geometry.length))
    points = [point for line in row for point in line.polygon]
    return replace(
        row[0],
        text=reduce(_join, (trimmed(line.text) for line in row)),
        polygon=geometry.enclose(points, angle),
        characters=(),
    )


def _join(before: str, after: str) -> str:
    return before + scripts.joint(before, after) + after
