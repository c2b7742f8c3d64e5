"""The table of lines: chosen, dragged and edited in place."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Slot
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.panels.drop_line import DropLine
from ppocr_desktop.gui.panels.line_delegates import (
    NumberDelegate,
    ScoreDelegate,
    TextDelegate,
)
from ppocr_desktop.gui.panels.lines_model import NUMBER, SCORE, TEXT, Index, LinesModel

_EDIT_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LinesView(QTableView):
    """A row for each line. Enter or F2 edits; Tab and Shift+Tab go on to the next line's text."""

    def __init__(self, model: LinesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.drop_line = DropLine(self)
        self.setItemDelegateForColumn(NUMBER, NumberDelegate(self))
        self.setItemDelegateForColumn(TEXT, TextDelegate(self))
        self.setItemDelegateForColumn(SCORE, ScoreDelegate(self))
        self._set_up_look()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setTabKeyNavigation(False)
        model.rowsInserted.connect(self._fit_number_column)
        model.rowsRemoved.connect(self._fit_number_column)

    @property
    def is_editing(self) -> bool:
        """Whether a line's text is being written."""
        return self.state() is QAbstractItemView.State.EditingState

    @Slot()
    def keep(self) -> None:
        """Give the line that is being written its text; the writing goes on."""
        editor = self._field()
        if editor:
            self.commitData(editor)

    def leave(self) -> None:
        """Stop writing, with nothing kept."""
        editor = self._field()
        if editor:
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _field(self) -> QWidget | None:
        return self.indexWidget(self.currentIndex()) if self.is_editing else None

    def edit_row(self, row: int) -> None:
        """Write a line's text anew."""
        index = self.model().index(row, TEXT)
        if index.isValid():
            # Not this view's own setCurrentIndex, which takes the Shift of Shift+Tab for a range.
            flags = QItemSelectionModel.SelectionFlag
            chooser = self.selectionModel()
            chooser.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.edit(index)

    def event(self, event: QEvent) -> bool:
        """Keep for the table the keys that mean something else elsewhere in the window."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() in _EDIT_KEYS)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin in the texts, or screen readers would read the numbers of the lines one by one."""
        chooser = self.selectionModel()
        if not chooser.currentIndex().isValid():
            first = self.model().index(0, TEXT)
            chooser.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _EDIT_KEYS and not self.is_editing:
            self.edit_row(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Tab, edit the text of the next line, not the next cell."""
        steps = {
            QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
            QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
        }
        row = self.currentIndex().row() + steps.get(hint, 0)
        if hint not in steps:
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.edit_row(row)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Close the field of a line that goes: Qt does so too late, and complains."""
        if start <= self.currentIndex().row() <= end:
            self.leave()
        super().rowsAboutToBeRemoved(parent, start, end)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self.drop_line.follow(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.drop_line.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Between which lines they go is told by the line that was seen, not by the cell."""
        row = self.drop_line.row_at(event.position().toPoint().y())
        self.drop_line.hide()
        move, nowhere = Qt.DropAction.MoveAction, QModelIndex()
        if self.model().dropMimeData(event.mimeData(), move, row, 0, nowhere):
            # The page itself has changed; the view need not remove what was moved.
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.drop_line.paint()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def _set_up_look(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + theme.SPACE_3)
        columns = self.horizontalHeader()
        columns.hide()
        columns.setMinimumSectionSize(theme.SPACE_5)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self._fit_number_column()
        metrics = self.fontMetrics()
        self.setColumnWidth(SCORE, metrics.horizontalAdvance("0.00") + 2 * theme.SPACE_4)

    def _fit_number_column(self) -> None:
        digits = len(str(max(10, self.model().rowCount())))
        figure = self.fontMetrics().horizontalAdvance("0")
        self.setColumnWidth(NUMBER, digits * figure + theme.SPACE_5)
