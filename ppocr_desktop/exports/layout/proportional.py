"""Rows of proportional type: texts at stops that rows share, each behind the one before it.

A text may take more cells than there is room for on the page. So stops move to the right until the
texts before them fit in all rows, as columns of a table do.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ppocr_desktop.exports.layout.pitch import Pitch
from ppocr_desktop.exports.layout.runs import Lines, Placed, Row, cells

_GAP = 2.0
"""Words of a line that are so many cells apart stand in different columns."""
_WIDE = 1.2
"""From so many cells on a gap gets two spaces at least, as between the cells of a table."""
_JITTER, _SPREAD = 0.6, 1.2
"""Texts that start so many cells apart, and so many in all, start at the same stop."""
_NEAR = 3.0
"""Stops that are so many cells apart keep their distance when they move."""


@dataclass(slots=True)
class _Piece:
    """Words that stand together in a row, behind another piece or none, and their column."""

    text: str
    start: float
    end: float
    before: "_Piece | None"
    column: int = 0

    @property
    def length(self) -> int:
        return cells(self.text)


def place(rows: Sequence[Lines], pitch: Pitch) -> list[Row]:
    """The columns of the rows' texts, counted from the pitch's origin if it is fixed.

    Between two texts of a row there is a space at least.
    """
    pieces = [list(_pieces(lines, pitch.width)) for lines in rows]
    stops = _stops([piece for row in pieces for piece in row], pitch.width)
    _settle(stops, pitch.width, pitch.origin if pitch.is_fixed else stops[0][0].start)
    return [[Placed(piece.column, piece.text) for piece in row] for row in pieces]


def _pieces(lines: Lines, width: float) -> Iterator[_Piece]:
    last: _Piece | None = None
    for line in lines:
        for index, run in enumerate(line):
            if last and index and run.start - last.end < _GAP * width:
                last.text += " " * run.gap + run.text
                last.end = run.end
            else:
                if last:
                    yield last
                last = _Piece(run.text, run.start, run.end, last)
    if last:
        yield last


def _stops(pieces: Sequence[_Piece], width: float) -> list[list[_Piece]]:
    """The pieces that start together, from the first stop to the last."""
    stops: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda piece: piece.start):
        is_near = (
            stops
            and piece.start - stops[-1][-1].start < _JITTER * width
            and piece.start - stops[-1][0].start < _SPREAD * width
        )
        if is_near:
            stops[-1].append(piece)
        else:
            stops.append([piece])
    return stops


def _settle(stops: Sequence[Sequence[_Piece]], width: float, origin: float) -> None:
    """Give the pieces their columns."""
    known: tuple[float, int] | None = None
    for stop in stops:
        start = sum(piece.start for piece in stop) / len(stop)
        columns = [round((start - origin) / width)]
        columns += [_behind(piece, piece.before, width) for piece in stop if piece.before]
        if len(stop) > 1 and known and start - known[0] < _NEAR * width:
            columns.append(known[1] + round((start - known[0]) / width))
        for piece in stop:
            piece.column = max(columns)
        if len(stop) > 1:
            known = start, max(columns)


def _behind(piece: _Piece, before: _Piece, width: float) -> int:
    """The first column for a piece behind another one."""
    room = 2 if piece.start - before.end > _WIDE * width else 1
    return before.column + before.length + room
