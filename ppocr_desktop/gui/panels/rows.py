"""Rows of a model: runs of them, and the selection of some."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QItemSelection


def runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each unbroken run of rising rows."""
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
