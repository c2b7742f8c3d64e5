"""Rows of proportional type: texts at stops that rows share, each behind the one before it.

A text may take more cells than there is room for on the page. So stops move to the right until the
texts before them fit in all rows, as columns of a table do.
"""

from collections.abc import Iterator, Sequence

from ppocr_desktop.exports.layout import flush
from ppocr_desktop.exports.layout.pieces import Piece, gather
from ppocr_desktop.exports.layout.pitch import Pitch
from ppocr_desktop.exports.layout.runs import Lines, Placed, Row

_GAP = 2.0
"""Words of a line that are so many cells apart stand in different columns."""
_NEAR = 3.0
"""Stops that are so many cells apart keep their distance when they move."""


def place(rows: Sequence[Lines], pitch: Pitch) -> list[Row]:
    """The columns of the rows' texts, counted from the pitch's origin if it is fixed.

    Between two texts of a row there is a space at least.
    """
    cut = [list(_pieces(lines, row, pitch.width)) for row, lines in enumerate(rows)]
    pieces = [piece for row in cut for piece in row]
    stops = gather(pieces, _start, pitch.width)
    _settle(stops, pitch.width, pitch.origin if pitch.is_fixed else stops[0][0].start)
    flush.align(pieces, stops, pitch.width)
    return [[Placed(piece.column, piece.text) for piece in row] for row in cut]


def _pieces(lines: Lines, row: int, width: float) -> Iterator[Piece]:
    last: Piece | None = None
    for line in lines:
        for index, run in enumerate(line):
            if last and index and run.start - last.end < _GAP * width:
                last.text += " " * run.gap + run.text
                last.end = run.end
            else:
                if last:
                    yield last
                last = Piece(run.text, run.start, run.end, row, last)
    if last:
        yield last


def _start(piece: Piece) -> float:
    return piece.start


def _settle(stops: Sequence[Sequence[Piece]], width: float, origin: float) -> None:
    """Give the pieces their columns."""
    known: tuple[float, int] | None = None
    for stop in stops:
        start = sum(piece.start for piece in stop) / len(stop)
        columns = [round((start - origin) / width)]
        columns += [piece.first_free(width) for piece in stop if piece.before]
        if len(stop) > 1 and known and start - known[0] < _NEAR * width:
            columns.append(known[1] + round((start - known[0]) / width))
        for piece in stop:
            piece.column = max(columns)
        if len(stop) > 1:
            known = start, max(columns)
