"""The lines of the page in view as a table, whose selection is kept in step with the page's."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QItemSelectionModel, QPoint, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ppocr_desktop.gui.panels import hints, rows
from ppocr_desktop.gui.panels.lines_model import TEXT, LinesModel
from ppocr_desktop.gui.panels.lines_view import LinesView
from ppocr_desktop.gui.selection import NO_LINE, Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace

_Flag = QItemSelectionModel.SelectionFlag


class LineEditor(Protocol):
    """What carries out changes to lines, see `ppocr_desktop.gui.editor`."""

    def rewrite(self, index: int, text: str) -> None: ...

    def move_lines(self, indices: Iterable[int], target: int) -> None: ...


class LinesPanel(QWidget):
    """A table of the lines, or a word on why there are none."""

    menu_requested = Signal(QPoint)
    """The menu of the chosen lines is asked for, at this point of the screen."""

    def __init__(
        self,
        workspace: Workspace,
        selection: Selection,
        editor: LineEditor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._selection = selection
        self._shown: PageKey = NO_PAGE
        self._is_syncing = False
        self.model = LinesModel(self)
        self.view = LinesView(self.model)
        self.view.setAccessibleName(self.tr("Lines"))
        self.hint = hints.HintPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.hint)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.model.rewritten.connect(editor.rewrite)
        self.model.moved.connect(editor.move_lines)
        self._connect()
        self._show_page()

    def _connect(self) -> None:
        self._workspace.about_to_change.connect(self.view.keep)
        self._workspace.page_changed.connect(self._on_page_changed)
        self._selection.page_changed.connect(self._show_page)
        self._selection.lines_changed.connect(self._select_from_page)
        self.view.selectionModel().selectionChanged.connect(self._select_on_page)
        self.view.selectionModel().currentChanged.connect(self._select_on_page)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)

    @Slot(int)
    def _on_page_changed(self, key: PageKey) -> None:
        if key == self._selection.page:
            self._show_page()

    @Slot()
    def _show_page(self) -> None:
        key = self._selection.page
        self._is_syncing = True
        if key != self._shown:
            self._shown = key
            # Left open, the field would be closed by Qt, which complains about it.
            self.view.leave()
            self.model.clear()
            self.view.scrollToTop()
        lines = self._workspace.page(key).page.lines if key != NO_PAGE else ()
        self.model.set_lines(lines)
        self._is_syncing = False
        if not lines:
            self.hint.show_text(hints.explain(self._workspace, key))
        self._stack.setCurrentWidget(self.view if lines else self.hint)
        self._select_from_page()

    @Slot()
    def _select_from_page(self) -> None:
        """Choose in the table what is chosen on the page."""
        if self._is_syncing or self._selection.page != self._shown:
            return
        self._is_syncing = True
        chooser = self.view.selectionModel()
        if self._selection.lines != self._selected_rows():
            chooser.select(
                rows.select(self.model, self._selection.lines), _Flag.ClearAndSelect | _Flag.Rows
            )
        current = self.model.index(self._selection.current, TEXT)
        if self._selection.current != NO_LINE and current.row() != self.view.currentIndex().row():
            chooser.setCurrentIndex(current, _Flag.NoUpdate)
            self.view.scrollTo(current)
        self._is_syncing = False

    @Slot()
    def _select_on_page(self) -> None:
        """Choose on the page what is chosen in the table."""
        if self._is_syncing:
            return
        chosen, current = self._selected_rows(), self.view.currentIndex().row()
        self._is_syncing = True
        self._selection.select(chosen, current if current in chosen else None)
        self._is_syncing = False

    def _selected_rows(self) -> frozenset[int]:
        selected = self.view.selectionModel().selection()
        return frozenset(
            row
            for number in range(selected.count())
            for row in range(selected.at(number).top(), selected.at(number).bottom() + 1)
        )

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        self.menu_requested.emit(self.view.viewport().mapToGlobal(place))
