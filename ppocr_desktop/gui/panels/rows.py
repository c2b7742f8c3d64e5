"""Runs of rows of a model, and the selection of rows."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QItemSelection


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of consecutive rows."""
    first = last = -1
    for row in rows:
        if first >= 0 and row == last + 1:
            last = row
            continue
        if first >= 0:
            yield first, last
        first = last = row
    if first >= 0:
        yield first, last


def select(model: QAbstractItemModel, rows: Iterable[int]) -> QItemSelection:
    """The selection of whole rows; those that the model does not have are left out."""
    selection = QItemSelection()
    count, last_column = model.rowCount(), model.columnCount() - 1
    for first, last in runs(sorted(row for row in rows if 0 <= row < count)):
        selection.select(model.index(first, 0), model.index(last, last_column))
    return selection
