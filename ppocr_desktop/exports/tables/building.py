"""Bands made tables of: their columns found, their lines folded into rows."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from ppocr_desktop.exports.tables import columns, folding, merging, pieces
from ppocr_desktop.exports.tables.bands import Band
from ppocr_desktop.exports.tables.cells import Piece, Row
from ppocr_desktop.exports.tables.columns import Layout
from ppocr_desktop.exports.tables.table import Cell, Table


class Group:
    """Bands that follow each other downwards, and what was found out about some of them.

    Laying out long tables takes long, and the same rows are looked at again and again.
    """

    def __init__(self, bands: Sequence[Band]) -> None:
        self.bands = bands
        self._layouts: dict[tuple[int, int], Layout] = {}
        self._tables: dict[tuple[int, int], Table] = {}

    def layout(self, start: int, stop: int) -> Layout:
        """How the bands from one to before another are laid out; empty if they make no table."""
        key = start, stop
        if key not in self._layouts:
            self._layouts[key] = lay_out(self.bands[start:stop])
        return self._layouts[key]

    def table(self, start: int, stop: int) -> Table:
        """The table that these bands make."""
        key = start, stop
        if key not in self._tables:
            self._tables[key] = build(self.layout(start, stop))
        return self._tables[key]


def lay_out(rows: Sequence[Band]) -> Layout:
    """The layout of some rows; empty if two on end each hold text that goes across columns."""
    layout = columns.find(rows)
    across = [len(slots) == 1 and slots[0].span > 1 for slots in layout.slots]
    return Layout() if any(a and b for a, b in pairwise(across)) else layout


def build(layout: Layout) -> Table:
    """The table that is laid out so, without cells if there are no columns."""
    return _tabulate(folding.fold(layout), layout) if layout.columns else Table()


def finish(layout: Layout) -> Table:
    """The same table with its cells merged that cover several rows."""
    return _tabulate(merging.merge(folding.fold(layout)), layout)


def _tabulate(rows: Sequence[Row], layout: Layout) -> Table:
    cells = [_cell(number, piece) for number, row in enumerate(rows) for piece in row]
    return Table(len(rows), len(layout.columns), tuple(cells))


def _cell(row: int, piece: Piece) -> Cell:
    lines, places = [], []
    for place, group in groupby(piece.stack.boxes, key=lambda box: box.place):
        parts = list(group)
        part = (parts[0].part[0], parts[-1].part[1])
        lines.append(pieces.section(parts[0].line, part))
        places.append(place)
    return Cell(row, piece.slot.column, tuple(lines), tuple(places), piece.slot.span, piece.rows)
