"""The lines of the page in view as a table model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ppocr_desktop.document import TextLine
from ppocr_desktop.editing import doubts
from ppocr_desktop.editing.doubts import Confidence
from ppocr_desktop.gui.difference import differ
from ppocr_desktop.gui.panels import dragging

Index = QModelIndex | QPersistentModelIndex

NUMBER, TEXT, SCORE = range(3)

_ROWS_TYPE = "application/x-ppocr-desktop-lines"
"""The MIME type of lines that are dragged, as their indices."""


class LinesModel(QAbstractTableModel):
    """A row for each line with its number, text and score."""

    LINE = Qt.ItemDataRole.UserRole

    rewritten = Signal(int, str)
    """The user has given a line this text."""
    moved = Signal(object, int)
    """Lines, by their indices, were dropped before the one at a row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[TextLine, ...] = ()

    def set_lines(self, lines: tuple[TextLine, ...]) -> None:
        """Show other lines, touching only the rows that differ."""
        difference = differ(self._lines, lines)
        start = difference.start
        kept = min(difference.before, difference.after)
        if difference.before > kept:
            self.beginRemoveRows(QModelIndex(), start + kept, start + difference.before - 1)
            self._lines = (*self._lines[: start + kept], *self._lines[start + difference.before :])
            self.endRemoveRows()
        elif difference.after > kept:
            self.beginInsertRows(QModelIndex(), start + kept, start + difference.after - 1)
            self._lines = lines
            self.endInsertRows()
        self._lines = lines
        if kept:
            self.dataChanged.emit(self.index(start, 0), self.index(start + kept - 1, SCORE))

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._lines = ()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        value: Any = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                value = self._cell_text(column, line)
            case Qt.ItemDataRole.EditRole if column == TEXT:
                value = line.text
            case Qt.ItemDataRole.ToolTipRole:
                value = self._explanation(column, line)
            case Qt.ItemDataRole.AccessibleTextRole:
                value = self._spoken(index, line)
            case self.LINE:
                value = line
        return value

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Have the page changed by `rewritten`; the row follows it."""
        is_text = index.isValid() and index.column() == TEXT
        if not is_text or role != Qt.ItemDataRole.EditRole:
            return False
        if value != self._lines[index.row()].text:
            self.rewritten.emit(index.row(), value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Lines are dropped between others, and so onto the table only.
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == TEXT else flags

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """What screen readers call the columns; none of them is seen."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Number"), self.tr("Text"), self.tr("Score"))
        return names[section] if 0 <= section < len(names) else None

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_ROWS_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return dragging.pack(_ROWS_TYPE, sorted({index.row() for index in indexes}))

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002 - Qt passes it
        row: int,
        column: int,  # noqa: ARG002
        parent: Index,
    ) -> bool:
        rows = dragging.unpack(data, _ROWS_TYPE)
        if row < 0:
            row = parent.row() if parent.isValid() else len(self._lines)
        if rows:
            self.moved.emit(rows, row)
        return bool(rows)

    def _cell_text(self, column: int, line: TextLine) -> str:
        """What a cell holds; the number is the row itself, and drawn by its delegate."""
        if column == TEXT:
            return line.text
        is_sure = line.edited or doubts.level(line.score) is Confidence.SURE
        return "" if column == NUMBER or is_sure else QLocale().toString(line.score, "f", 2)

    def _spoken(self, index: Index, line: TextLine) -> str:
        if index.column() == NUMBER:
            return str(index.row() + 1)
        return self._explanation(index.column(), line)

    def _explanation(self, column: int, line: TextLine) -> str:
        if column == TEXT:
            return line.text
        if column != SCORE:
            return ""
        if line.edited:
            return self.tr("Edited")
        percent = round(100 * line.score)
        if doubts.level(line.score) is Confidence.SURE:
            return self.tr("{percent} % sure").format(percent=percent)
        return self.tr("{percent} % sure, to be checked").format(percent=percent)
