"""The columns that bands of cells have in common."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from ppocr_desktop.exports.bands import Band

_COVERED = 0.3
"""A cell stands in a column if so much of the narrower of the two is in both."""

_NARROW, _WIDE = 0.3, 1.5
"""How wide, in line heights, a gutter is at least: usually, and where only two rows show it."""

_SPANNING = 0.34
"""At most this share of the cells covers several columns."""


Edges = tuple[float, float]
"""Where a column starts and ends."""


@dataclass(slots=True)
class _Column:
    start: float
    end: float
    bands: set[int] = field(default_factory=set)

    @property
    def edges(self) -> Edges:
        return self.start, self.end

    def take(self, other: "_Column") -> None:
        self.start, self.end = min(self.start, other.start), max(self.end, other.end)
        self.bands |= other.bands


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a cell begins and how many columns it covers."""

    column: int
    span: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns, and a slot for each cell of each band; empty if none fit."""

    columns: tuple[Edges, ...] = ()
    slots: tuple[tuple[Slot, ...], ...] = ()


def find(bands: Sequence[Band]) -> Layout:
    """The columns, two at least, that the bands share; an empty Layout if they share none."""
    columns = _absorb(_collect(bands))
    if len(columns) < 2 or not _is_clear(columns, bands):
        return Layout()
    edges = tuple(column.edges for column in columns)
    slots = tuple(
        tuple(locate(stack.start, stack.end, edges) for stack in band.stacks) for band in bands
    )
    if not all(map(_is_orderly, slots)) or not _is_mostly_single(slots):
        return Layout()
    return Layout(edges, slots)


def locate(start: float, end: float, columns: Sequence[Edges]) -> Slot:
    """The columns that what lies between two edges covers; the nearest if it covers none."""
    met = [n for n, edges in enumerate(columns) if _is_covered(start, end, edges)]
    if not met:
        middle = (start + end) / 2
        met = [min(range(len(columns)), key=lambda n: abs(sum(columns[n]) / 2 - middle))]
    return Slot(met[0], met[-1] - met[0] + 1)


def _is_covered(start: float, end: float, column: Edges) -> bool:
    left, right = column
    return min(right, end) - max(left, start) > _COVERED * min(right - left, end - start)


def _collect(bands: Sequence[Band]) -> list[_Column]:
    """Columns from left to right, made of narrow cells first: wide ones may cover several."""
    cells = [(stack, number) for number, band in enumerate(bands) for stack in band.stacks]
    columns: list[_Column] = []
    for stack, number in sorted(cells, key=lambda cell: cell[0].end - cell[0].start):
        own = _Column(stack.start, stack.end, {number})
        met = [column for column in columns if _is_covered(own.start, own.end, column.edges)]
        if len(met) > 1 and _stand_apart(met):
            continue
        for column in met:
            own.take(column)
        columns = [column for column in columns if column not in met] + [own]
    return sorted(columns, key=lambda column: column.start)


def _stand_apart(columns: Sequence[_Column]) -> bool:
    """Whether columns were seen side by side in any band."""
    return len(set.union(*(c.bands for c in columns))) < sum(len(c.bands) for c in columns)


def _absorb(columns: list[_Column]) -> list[_Column]:
    """Columns with those joined that hold a single cell, as a heading beside the cells below it."""
    found = columns[:1]
    for column in columns[1:]:
        few = min(len(column.bands), len(found[-1].bands))
        if few == 1 and not column.bands & found[-1].bands:
            found[-1].take(column)
        else:
            found.append(column)
    return found


def _is_clear(columns: Sequence[_Column], bands: Sequence[Band]) -> bool:
    height = median(box.span.height for band in bands for box in band.boxes)
    rows = sum(len(band.stacks) > 1 for band in bands)
    gap = min(b.start - a.end for a, b in pairwise(columns))
    return gap > (_NARROW if rows > 2 else _WIDE) * height


def _is_orderly(slots: Sequence[Slot]) -> bool:
    """Whether the cells of a band stand in columns of their own, in their order."""
    ends = [slot.column + slot.span for slot in slots]
    return all(slot.column >= end for slot, end in zip(slots[1:], ends, strict=False))


def _is_mostly_single(slots: Sequence[Sequence[Slot]]) -> bool:
    every = [slot for band in slots for slot in band]
    return sum(slot.span > 1 for slot in every) <= _SPANNING * len(every)
