"""Sets how far apart tab stops are, so that rows of tables are easy to read."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit

from ppocr_desktop.gui import theme

_MEASURED = 50
"""So many of the longest rows are measured: to measure all of a long text would take too long."""
_LEAST, _STEP = theme.SPACE_4, 0.85
"""Where rows would be broken, stops are put closer by so much at a time, down to this distance."""

_Row = Sequence[int]
"""The widths of a row's cells in pixels."""


def distance(view: QPlainTextEdit, text: str) -> float:
    """The distance in pixels at which columns align or, if that breaks rows, at which they fit."""
    room = view.viewport().width() - 2 * view.document().documentMargin()
    rows = _measure(view, text)
    widest = max((width for row in rows for width in row[:-1]), default=0)
    found = min(widest + theme.SPACE_4, room * 2 / 3)
    may_fit = [row for row in rows if _length(row, _LEAST) <= room]
    while found > _LEAST and any(_length(row, found) > room for row in may_fit):
        found = max(found * _STEP, _LEAST)
    return found


def _measure(view: QPlainTextEdit, text: str) -> list[_Row]:
    rows = [line for line in text.split("\n") if "\t" in line]
    width = view.fontMetrics().horizontalAdvance
    return [[width(cell) for cell in row.split("\t")] for row in sorted(rows, key=len)[-_MEASURED:]]


def _length(row: _Row, stop: float) -> float:
    """Where the last cell ends."""
    end = 0.0
    for width in row[:-1]:
        end = ((end + width) // stop + 1) * stop
    return end + row[-1]
