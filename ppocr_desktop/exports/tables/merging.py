"""Cells that are merged down several rows, told by where they stand: in the middle of these rows.

A cell at the top of several rows looks like one above empty cells, and stays in its row.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from ppocr_desktop.exports.tables.cells import Piece, Row, is_number

_NEAR = 0.2
"""A cell's middle is so near to the middle of its rows, as a share of how far rows are apart."""
_LEVEL = 0.35
"""Lines side by side have their middles within so many line heights of each other."""
_FEWEST = 2
"""So many other cells, or a number, stand in each of the rows: they are no lines of one cell."""
_ENDS = 1
"""So many rows at the end, as those of totals, may be without a merged cell."""

_Range = tuple[int, int]
"""The first and the last of some rows."""


@dataclass(frozen=True, slots=True)
class _Column:
    """The middles of a table's rows, and of the cells of one column by the rows they are in.

    In `wide` rows there are enough other cells. Cells in `between` are level with no others.
    """

    rows: Sequence[float]
    cells: Mapping[int, float]
    wide: frozenset[int]
    between: frozenset[int]
    reach: float

    def has_middle(self, row: int, first: int, last: int) -> bool:
        """Whether the cell in a row stands in the middle of some rows."""
        return abs(self.cells[row] - (self.rows[first] + self.rows[last]) / 2) < self.reach

    def is_free(self, row: int, first: int, last: int) -> bool:
        """Whether the cell in a row may cover some rows, in which no other of its column stands.

        One halfway between two rows is level with none.
        """
        covered = range(first, last + 1)
        is_odd = (last - first) % 2 == 0
        return (is_odd or row in self.between) and all(
            one in self.wide and (one == row or one not in self.cells) for one in covered
        )


def merge(rows: Sequence[Row]) -> list[Row]:
    """The rows with cells in the first of the rows that they cover."""
    merged = [list(row) for row in rows]
    for number in sorted({piece.slot.column for row in rows for piece in row}):
        column = _column(rows, number)
        ranges = _tile(column) or _halfway(column)
        for row, (first, last) in ranges.items():
            _move(merged, number, row, (first, last))
    return merged


def _move(rows: Sequence[Row], column: int, row: int, covered: _Range) -> None:
    first, last = covered
    if first == last:
        return
    cell = next(piece for piece in rows[row] if piece.slot.column == column)
    rows[row].remove(cell)
    rows[first].append(replace(cell, rows=last - first + 1))
    rows[first].sort(key=lambda piece: piece.slot.column)


def _column(rows: Sequence[Row], number: int) -> _Column:
    own = {
        place: piece
        for place, row in enumerate(rows)
        for piece in row
        if piece.slot.column == number and piece.slot.span == 1
    }
    # Amounts are seldom merged; columns of them often have empty cells.
    if any(is_number(piece) for place, piece in own.items() if place > 0):
        own = {}
    others = [[piece for piece in row if piece.slot.column != number] for row in rows]
    middles = [median(map(_middle, other or row)) for other, row in zip(others, rows, strict=True)]
    steps = [lower - upper for upper, lower in pairwise(middles)]
    return _Column(
        middles,
        {place: _middle(piece) for place, piece in own.items()},
        frozenset(place for place, row in enumerate(rows) if _is_wide(row, number)),
        frozenset(place for place, piece in own.items() if not _is_level(piece, others, place)),
        _NEAR * median(steps or [0.0]),
    )


def _is_wide(row: Row, number: int) -> bool:
    """Whether there are enough cells beside one in a column, and none reaches across it."""
    others = [piece for piece in row if piece.slot.column != number]
    is_across = any(
        piece.slot.span > 1 and piece.slot.column <= number < piece.slot.column + piece.slot.span
        for piece in row
    )
    return not is_across and (len(others) >= _FEWEST or any(map(is_number, others)))


def _is_level(cell: Piece, others: Sequence[Row], row: int) -> bool:
    """Whether a cell is level with a line of any other in its row or beside it."""
    middle = _middle(cell)
    return any(
        abs(box.span.middle - middle) < _LEVEL * box.span.height
        for other in others[max(row - 1, 0) : row + 2]
        for piece in other
        for box in piece.stack.boxes
    )


def _middle(piece: Piece) -> float:
    first, *_ = boxes = piece.stack.boxes
    return (first.span.top + boxes[-1].span.bottom) / 2


def _tile(column: _Column) -> dict[int, _Range]:
    """The rows that all cells of a column cover, without any left between; none if they do not.

    They may by chance where no cell stands halfway between two rows, and some cover but one.
    """
    for start in range(min(column.cells, default=0) + 1):
        ranges = _tile_from(column, start)
        counts = [last - first + 1 for first, last in ranges.values()]
        is_even = any(count % 2 == 0 for count in counts)
        if is_even or (len(counts) > _FEWEST and min(counts[1:]) > 1):
            return ranges
    return {}


def _tile_from(column: _Column, start: int) -> dict[int, _Range]:
    ranges: dict[int, _Range] = {}
    first = start
    for row in sorted(column.cells):
        lasts = range(max(row, first), len(column.rows))
        fits = (last for last in lasts if column.has_middle(row, first, last))
        last = next(fits, None)
        if last is None or not (first == last or column.is_free(row, first, last)):
            return {}
        ranges[row] = first, last
        first = last + 1
    return ranges if len(column.rows) - first <= _ENDS else {}


def _halfway(column: _Column) -> dict[int, _Range]:
    """The two rows that cells cover which stand halfway between them."""
    ranges: dict[int, _Range] = {}
    covered = -1
    for row in sorted(column.cells):
        for first in (row - 1, row):
            is_inside = covered < first and first + 1 < len(column.rows)
            if is_inside and _is_halfway(column, row, first):
                ranges[row] = first, first + 1
                covered = first + 1
    return ranges


def _is_halfway(column: _Column, row: int, first: int) -> bool:
    if not column.has_middle(row, first, first + 1) or not column.is_free(row, first, first + 1):
        return False
    # With empty cells above and below it may cover more rows than two.
    ends = {-1, len(column.rows)}
    return any(one in column.cells or one in ends for one in (first - 1, first + 2))
