"""The columns that bands of cells have in common."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from ppocr_desktop.exports.tables import pieces
from ppocr_desktop.exports.tables.bands import Band, Stack

_COVERED = 0.3
_SURELY = 0.8
"""A cell stands in a column if so much of the narrower of the two is in both, or so many line
heights."""

_NARROW, _WIDE = 0.3, 1.5
"""How wide, in line heights, a gutter is at least: usually, and where only two rows show it."""

_MOST = 0.8
"""Of the cells of a column at most the rest reaches over its gutters, as long headings may."""

_TOUCHING = 0.1
"""At most this share of the cells touches the next, as long ones do, or some with a rule read."""

_SPANNING = 0.34
"""At most this share of the cells covers several columns."""

_JOINED = 0.55
"""Pieces of one cell are at most so many line heights apart: words, as some detectors find them."""
_SELDOM = 0.2
"""A column in no more than this share of the bands may be part of the next one: a heading that is
set apart from its cells, or second words."""


Edges = tuple[float, float]
"""Where a column starts and ends."""


class _Column:
    def __init__(self, cell: Edges, band: int) -> None:
        self.cells, self.bands = [cell], {band}
        self.start, self.end = cell

    @property
    def edges(self) -> Edges:
        return self.start, self.end

    def take(self, other: "_Column") -> None:
        self.cells += other.cells
        self.bands |= other.bands
        self.start, self.end = min(self.start, other.start), max(self.end, other.end)


class Slot(NamedTuple):
    """Where a cell begins and how many columns it covers."""

    column: int
    span: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns, the bands, cut where lines reach over several, and a slot for each cell.

    Empty if no columns fit.
    """

    columns: tuple[Edges, ...] = ()
    bands: tuple[Band, ...] = ()
    slots: tuple[tuple[Slot, ...], ...] = ()


def find(bands: Sequence[Band]) -> Layout:
    """The columns, two at least, that the bands share; an empty Layout if they share none."""
    height = median(box.span.height for band in bands for box in band.boxes)
    columns = _unite(_absorb(_collect(bands), len(bands)), bands, height)
    if len(columns) < 2:
        return Layout()
    edges = _edges(columns)
    bands = [_cut(band, edges) for band in bands]
    slots = tuple(tuple(locate(stack, edges) for stack in band.stacks) for band in bands)
    if not _is_mostly_single(slots):
        return Layout()
    for band, places in zip(bands, slots, strict=True):
        if not _is_orderly(band, places, _JOINED * height):
            return Layout()
    is_clear = _is_clear(bands, slots, edges, height)
    return Layout(edges, tuple(bands), slots) if is_clear else Layout()


def _edges(columns: Sequence[_Column]) -> tuple[Edges, ...]:
    """Where columns start and end, but for the few long cells that make two of them overlap."""
    starts, ends = [column.start for column in columns], [column.end for column in columns]
    for number, (left, right) in enumerate(pairwise(columns)):
        if left.end > right.start:
            ends[number] = _last([end for _, end in left.cells])
            starts[number + 1] = _first([start for start, _ in right.cells])
    return tuple(zip(starts, ends, strict=True))


def _last(ends: Sequence[float]) -> float:
    """Where most cells have ended."""
    return sorted(ends)[math.ceil(_MOST * len(ends)) - 1]


def _first(starts: Sequence[float]) -> float:
    """Where most cells are yet to start, or do."""
    return sorted(starts)[math.floor((1 - _MOST) * len(starts))]


def _cut(band: Band, columns: Sequence[Edges]) -> Band:
    """The band with cells in place of lines that reach over several columns, with gaps between."""
    stacks: list[Stack] = []
    for stack in band.stacks:
        covered = _touched(stack, columns)
        if len(covered) < 2:
            stacks.append(stack)
            continue
        parts = [pieces.cut(box, covered) for box in stack.boxes]
        if all(len(boxes) == len(covered) for boxes in parts):
            stacks += [Stack(boxes) for boxes in zip(*parts, strict=True)]
        else:
            stacks.append(stack)
    return Band(tuple(stacks))


def _touched(stack: Stack, columns: Sequence[Edges]) -> Sequence[Edges]:
    """The columns that a cell covers, and those beside them that it reaches into."""
    slot = locate(stack, columns)
    first, stop = slot.column, slot.column + slot.span
    if first and stack.start < columns[first - 1][1]:
        first -= 1
    if stop < len(columns) and stack.end > columns[stop][0]:
        stop += 1
    return columns[first:stop]


def locate(stack: Stack, columns: Sequence[Edges]) -> Slot:
    """The columns that a cell covers; the nearest if it covers none."""
    own = stack.start, stack.end
    height = stack.height
    met = [number for number, edges in enumerate(columns) if _covers(own, edges, height)]
    if not met:
        middle = sum(own) / 2
        met = [min(range(len(columns)), key=lambda n: abs(sum(columns[n]) / 2 - middle))]
    return Slot(met[0], met[-1] - met[0] + 1)


def _covers(cell: Edges, column: Edges, height: float) -> bool:
    (start, end), (left, right) = cell, column
    if start >= right or end <= left:
        return False
    enough = min(_COVERED * min(right - left, end - start), _SURELY * height)
    return min(right, end) - max(left, start) > enough


def _collect(bands: Sequence[Band]) -> list[_Column]:
    """Columns from left to right, made of narrow cells first: wide ones may cover several."""
    cells = [(stack, number) for number, band in enumerate(bands) for stack in band.stacks]
    columns: list[_Column] = []
    for stack, number in sorted(cells, key=lambda cell: cell[0].end - cell[0].start):
        own = _Column((stack.start, stack.end), number)
        met = [column for column in columns if _covers(own.edges, column.edges, stack.height)]
        if len(met) > 1 and _stand_apart(met):
            continue
        for column in met:
            own.take(column)
        columns = [column for column in columns if column not in met] + [own]
    return sorted(columns, key=lambda column: column.start)


def _stand_apart(columns: Sequence[_Column]) -> bool:
    """Whether columns were seen side by side in any band."""
    return len(set.union(*(c.bands for c in columns))) < sum(len(c.bands) for c in columns)


def _absorb(columns: list[_Column], count: int) -> list[_Column]:
    """Columns with those joined that hold few cells, as a heading beside the cells below it."""
    few = [one for one in columns if len(one.bands) <= max(1, _SELDOM * count)]
    for column in sorted(few, key=lambda one: len(one.bands)):
        if not any(one is column for one in columns):
            continue
        place = columns.index(column)
        beside = [*columns[max(place - 1, 0) : place], *columns[place + 1 : place + 2]]
        others = [other for other in beside if not other.bands & column.bands]
        if others:
            min(others, key=lambda other: _distance(column, other)).take(column)
            del columns[place]
    return columns


def _distance(one: _Column, other: _Column) -> float:
    return max(other.start - one.end, one.start - other.end)


def _unite(columns: list[_Column], bands: Sequence[Band], height: float) -> list[_Column]:
    """Columns with those joined that are nothing but the second words of cells."""
    found = columns[:1]
    for column in columns[1:]:
        both = column.bands & found[-1].bands
        few = min(len(column.bands), len(found[-1].bands))
        is_seldom = few <= max(1, _SELDOM * len(bands))
        gaps = (_gap(bands[number], found[-1].edges, column.edges) for number in both)
        if both and is_seldom and all(gap < _JOINED * height for gap in gaps):
            found[-1].take(column)
        else:
            found.append(column)
    return found


def _gap(band: Band, left: Edges, right: Edges) -> float:
    """How far the cells of a band are apart that lie in two columns, 0 within a line."""
    before = [one for one in band.stacks if left[0] <= one.start and one.end <= left[1]]
    after = [one for one in band.stacks if right[0] <= one.start and one.end <= right[1]]
    if not before or not after:
        return right[0] - left[1]
    is_line = before[-1].boxes[0].line is after[0].boxes[0].line
    return 0.0 if is_line else after[0].start - before[-1].end


def _is_clear(
    bands: Sequence[Band],
    slots: Sequence[Sequence[Slot]],
    columns: Sequence[Edges],
    height: float,
) -> bool:
    """Whether there are gutters: at least between the cells that stand side by side."""
    rows = sum(len({slot.column for slot in places}) > 1 for places in slots)
    gaps = [
        after.start - before.end
        for band, places in zip(bands, slots, strict=True)
        for (before, one), (after, other) in pairwise(zip(band.stacks, places, strict=True))
        if one.column + one.span == other.column
    ]
    if rows <= 2:
        gaps += [b[0] - a[1] for a, b in pairwise(columns)]
    least = (_NARROW if rows > 2 else _WIDE) * height
    is_wide = sum(gap <= least for gap in gaps) <= _TOUCHING * len(gaps)
    return is_wide and _has_gutters(bands, slots, len(columns))


def _has_gutters(bands: Sequence[Band], slots: Sequence[Sequence[Slot]], count: int) -> bool:
    """Whether lines could be drawn between columns that hardly any of their cells would touch."""
    ends: list[list[float]] = [[] for _ in range(count)]
    starts: list[list[float]] = [[] for _ in range(count)]
    for band, places in zip(bands, slots, strict=True):
        for stack, slot in zip(band.stacks, places, strict=True):
            if slot.span == 1:
                ends[slot.column].append(stack.end)
                starts[slot.column].append(stack.start)
    pairs = zip(ends, starts[1:], strict=False)
    return all(not a or not b or _last(a) <= _first(b) for a, b in pairs)


def _is_orderly(band: Band, slots: Sequence[Slot], joined: float) -> bool:
    """Whether cells stand in columns of their own, in their order, or are pieces of one cell."""
    pairs = pairwise(zip(band.stacks, slots, strict=True))
    return all(
        other.column >= one.column + one.span
        or (one == other and after.start - before.end < joined)
        or (one == other and before.boxes[-1].line is after.boxes[0].line)
        for (before, one), (after, other) in pairs
    )


def _is_mostly_single(slots: Sequence[Sequence[Slot]]) -> bool:
    every = [slot for band in slots for slot in band]
    return sum(slot.span > 1 for slot in every) <= _SPANNING * len(every)
