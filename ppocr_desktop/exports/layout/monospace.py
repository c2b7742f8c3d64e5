"""Rows of fixed-pitch type: every run in the column in which it is set."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor

from ppocr_desktop.exports.layout import pitch
from ppocr_desktop.exports.layout.pitch import Pitch
from ppocr_desktop.exports.layout.runs import Lines, Placed, Row, Run, cells

_IN_PHASE = 0.5
"""Lines whose runs are less in phase than this are of other type than the page."""
_FEW = 3
"""Fewer runs are always in phase."""
_FARTHER = 0.65
"""A run follows after the spaces that were read unless it is so many cells farther away."""
_EITHER, _EITHER_WIDE = 0.7, 0.95
"""Lines start less than so many cells from where they seem to: glyphs have margins, which are
wider in full-width ones."""
_WIDE = 2
_APART, _CELLS = 1.9, 2
"""Lines of a row that are so many cells apart have so many spaces between them, even where the
first takes more cells than it should."""
_NONE = 0.35
"""Where there is less than so much of a cell beside a sign, the space that was read is none."""


def place(rows: Sequence[Lines], grids: Sequence[Pitch]) -> list[Row]:
    """The column of each run; those of a row do not touch unless they do on the page."""
    pairs = list(zip(rows, grids, strict=True))
    edges = Counter(round(_column(line[0], grid)) for lines, grid in pairs for line in lines)
    return [_row(lines, grid, edges) for lines, grid in pairs]


def _row(lines: Lines, grid: Pitch, edges: Counter[int]) -> Row:
    row: Row = []
    for index, line in enumerate(lines):
        first = edge = _edge(line[0], grid, edges)
        if index:
            gap = (line[0].start - lines[index - 1][-1].end) / grid.width
            first = max(edge, row[-1].end + (_CELLS if gap > _APART else 1))
        row += _line(line, edge, first, grid)
    return row


def _line(line: Sequence[Run], edge: int, first: int, grid: Pitch) -> Row:
    """The runs of a line that starts at an edge, but has room only from its first column on."""
    is_on_grid = len(line) < _FEW or abs(pitch.coherence(line, grid.width)) > _IN_PHASE
    exact = _column(line[0], grid)
    shift = 0.0 if edge == round(exact) else edge - exact
    placed = [Placed(first, line[0].text)]
    for before, run in pairwise(line):
        room = _column(run, grid) + shift - placed[-1].end
        spaces = _spaces(before, run, room, grid) if is_on_grid else run.gap
        placed.append(Placed(placed[-1].end + spaces, run.text))
    return placed


def _edge(run: Run, grid: Pitch, edges: Counter[int]) -> int:
    """The column of a line's start: where it may be either of two, that of more lines."""
    exact = _column(run, grid)
    reach = _EITHER if cells(run.text[0]) < _WIDE else _EITHER_WIDE
    either = [column for column in (floor(exact), ceil(exact)) if abs(column - exact) < reach]
    return max(either, key=lambda column: (edges[column], -abs(column - exact)))


def _column(run: Run, grid: Pitch) -> float:
    return (run.start_at(grid.width) - grid.origin) / grid.width


def _spaces(before: Run, run: Run, room: float, grid: Pitch) -> int:
    """How many spaces stand between two runs of a line where there is `room` for so many.

    Recognizers see one space in place of many, and some where there is none, as in "sum( )".
    """
    if room > run.gap + _FARTHER:
        return round(room)
    # By what lies between them, as what is misread earlier in the line may have moved both.
    between = _column(run, grid) - _column(before, grid) - before.cells
    is_none = between < _NONE and room < run.gap - _FARTHER
    has_sign = not (before.text[-1].isalnum() and run.text[0].isalnum())
    return 0 if is_none and has_sign and not run.is_typed else run.gap
