"""Rows of fixed-pitch type: every run in the column in which it is set."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
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
_SHARED = 3
"""So many lines that start at the same edge are a column of cells."""
_NONE = 0.35
"""Where there is less than so much of a cell beside a sign, the space that was read is none."""


Moves = Mapping[int, int]
"""By how many columns all that starts at an edge or behind it moves to the right."""


def place(rows: Sequence[Lines], grids: Sequence[Pitch], moves: Moves) -> list[Row]:
    """The column of each run; those of a row do not touch unless they do on the page."""
    edges = _edges(rows, grids)
    pairs = zip(rows, grids, strict=True)
    return [_row(lines, grid, edges, moves)[0] for lines, grid in pairs]


def find_moves(rows: Sequence[Lines], grids: Sequence[Pitch]) -> Moves:
    """How edges move that many lines start at, where the cells before them need the room."""
    edges = _edges(rows, grids)
    moves: dict[int, int] = {}
    while True:
        pushed = [
            push
            for lines, grid in zip(rows, grids, strict=True)
            for push in _row(lines, grid, edges, moves)[1]
            if edges[push[0]] >= _SHARED
        ]
        if not pushed:
            return moves
        edge = min(edge for edge, _ in pushed)
        moves[edge] = moves.get(edge, 0) + max(by for place, by in pushed if place == edge)


def moved(column: int, moves: Moves) -> int:
    """Where what starts at a column is to start, as all near the same edge."""
    return column + sum(by for edge, by in moves.items() if edge <= column + 1)


def _edges(rows: Sequence[Lines], grids: Sequence[Pitch]) -> Counter[int]:
    pairs = zip(rows, grids, strict=True)
    return Counter(round(_column(line[0], grid)) for lines, grid in pairs for line in lines)


def _row(
    lines: Lines, grid: Pitch, edges: Counter[int], moves: Moves
) -> tuple[Row, list[tuple[int, int]]]:
    """The columns of a row's runs, and which edges its lines miss, with by how much."""
    row: Row = []
    pushes: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        edge = _edge(line[0], grid, edges)
        start = first = moved(edge, moves)
        if index:
            gap = (line[0].start - lines[index - 1][-1].end) / grid.width
            first = max(start, row[-1].end + (_CELLS if gap > _APART else 1))
        if first > start:
            pushes.append((edge, first - start))
        shifted = replace(grid, origin=grid.origin - (start - edge) * grid.width)
        row += _line(line, start, first, shifted)
    return row, pushes


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
