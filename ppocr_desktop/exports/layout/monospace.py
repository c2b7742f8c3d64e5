"""Rows of fixed-pitch type: every run in the column in which it is set."""

from collections.abc import Sequence

from ppocr_desktop.exports.layout import pitch
from ppocr_desktop.exports.layout.pitch import Pitch
from ppocr_desktop.exports.layout.runs import Lines, Placed, Row, Run

_IN_PHASE = 0.5
"""Lines whose runs are less in phase than this are of other type than the page."""
_FEW = 3
"""Fewer runs are always in phase."""
_FARTHER = 0.65
"""A run follows after the spaces that were read unless it is so many cells farther away."""
_NONE = 0.35
"""Where there is less than so much of a cell beside a sign, the space that was read is none."""


def place(rows: Sequence[Lines], grid: Pitch) -> list[Row]:
    """The column of each run; those of a row do not touch unless they do on the page."""
    return [_row(lines, grid) for lines in rows]


def _row(lines: Lines, grid: Pitch) -> Row:
    row: Row = []
    for line in lines:
        is_on_grid = len(line) < _FEW or abs(pitch.coherence(line, grid.width)) > _IN_PHASE
        for index, run in enumerate(line):
            exact = _column(run, grid)
            if index:
                room = exact - row[-1].end
                spaces = _spaces(line[index - 1], run, room, grid) if is_on_grid else run.gap
                row.append(Placed(row[-1].end + spaces, run.text))
            else:
                row.append(
                    Placed(max([round(exact), *(one.end + 1 for one in row[-1:])]), run.text)
                )
    return row


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
