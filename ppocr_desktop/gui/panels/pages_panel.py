"""The pages beside the page: where one goes to another, puts them in order and drops new ones."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from ppocr_desktop.gui import offered, theme
from ppocr_desktop.gui.panels import page_drag
from ppocr_desktop.gui.panels.drop_line import DropLine
from ppocr_desktop.gui.panels.page_delegate import PageDelegate
from ppocr_desktop.gui.panels.pages_model import Index, PagesModel, States
from ppocr_desktop.gui.pictures import Pictures
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace

_REMOVING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_SETTLING_MS = 50
"""Thumbnails come one by one, and each may give its row another height."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PagesPanel(QWidget):
    """The list of pages, in step with the selection's page."""

    dropped = Signal(QMimeData, int)
    """Something from elsewhere was dropped before the page at an index; the data lives as long as
    the call."""
    menu_requested = Signal(QPoint, int)
    """The menu of the chosen pages, which are so many, is asked for at this point of the screen."""
    chosen_changed = Signal()
    """Other pages are chosen, or more, or fewer."""

    def __init__(
        self,
        workspace: Workspace,
        selection: Selection,
        states: States,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._selection = selection
        self.model = PagesModel(workspace, states, pictures, self)
        self.view = _PagesView(self.model, self.tr("Drop pictures or PDFs here"))
        self.view.setAccessibleName(self.tr("Pages"))
        self._is_following = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._connect()
        self._follow()

    def selected_keys(self) -> tuple[PageKey, ...]:
        """The chosen pages in the order of the document; without any, the page in view."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        if not rows and self._selection.page != NO_PAGE:
            # A click with Ctrl has taken the last one out of the choice.
            return (self._selection.page,)
        return tuple(self.model.keys[row] for row in rows)

    def choose(self, keys: Sequence[PageKey]) -> None:
        """Have pages chosen, those that are still there, and go to the first of them."""
        rows = [row for row in map(self.model.row, keys) if row >= 0]
        if not rows:
            return
        self._selection.show_page(self.model.keys[rows[0]])
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.model.index(row), self.model.index(row))
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().select(chosen, alone)
        self.view.setFocus()

    @Slot()
    def remove_selected(self) -> None:
        """Take the chosen pages out of the document."""
        keys = self.selected_keys()
        self._workspace.remove(keys, self.tr("Remove %n Page(s)", "", len(keys)))

    def step_selected(self, direction: int) -> None:
        """Move the chosen pages by one place, up (-1) or down (1)."""
        rows = [self.model.row(key) for key in self.selected_keys()]
        if not rows:
            return
        target = min(rows) - 1 if direction < 0 else max(rows) + 2
        if 0 <= target <= len(self.model.keys):
            self._move(self.selected_keys(), target)

    def _connect(self) -> None:
        self._workspace.order_changed.connect(self._on_order_changed)
        self._selection.page_changed.connect(self._follow)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.view.remove_asked.connect(self.remove_selected)
        self.view.step_asked.connect(self.step_selected)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)
        self.model.moved.connect(self._move)
        self.model.dropped.connect(self.dropped)

    @Slot()
    def _on_order_changed(self) -> None:
        self._is_following = True
        self.model.sync()
        self._is_following = False
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Make the page in view the current one, keeping others chosen if it is one of them."""
        row = self.model.row(self._selection.page)
        current = self.view.currentIndex()
        if row < 0 or (current.isValid() and current.row() == row):
            return
        self._is_following = True
        # Not the view's own setCurrentIndex, which goes by the keys held down: Ctrl+Z or Shift+F8
        # would leave other pages chosen, for Del to remove unseen.
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self.model.index(row), chosen)
        self._is_following = False

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_following:
            self._selection.show_page(current.data(PagesModel.KEY))

    @Slot(object, int)
    def _move(self, keys: Sequence[PageKey], row: int) -> None:
        label = self.tr("Move %n Page(s)", "", len(keys))
        self._workspace.move(keys, row, label)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        if self._selection.page != NO_PAGE:
            place = self.view.viewport().mapToGlobal(place)
            self.menu_requested.emit(place, len(self.selected_keys()))


class _PagesView(QListView):
    """The list itself."""

    remove_asked = Signal()
    step_asked = Signal(int)

    def __init__(self, model: PagesModel, invitation: str) -> None:
        super().__init__()
        self._pages = model
        self._invitation = invitation
        self._delegate = PageDelegate(model, self)
        self.drop_line = DropLine(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._settling.timeout.connect(self._settle)
        model.reshaped.connect(self._settling.start)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.setAutoFillBackground(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    def minimumSizeHint(self) -> QSize:
        return QSize(112, 160)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint what changed; a list would lay out all rows anew and paint all of them."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    @Slot()
    def _settle(self) -> None:
        """Give rows their heights, keeping the page in view or else the first row where it is."""
        held = self.currentIndex()
        if not self.viewport().rect().intersects(self.visualRect(held)):
            held = self.indexAt(QPoint(self.viewport().width() // 2, 0))
        before = self.visualRect(held).top()
        self._pages.renew_shapes()
        self.doItemsLayout()
        moved = self.visualRect(held).top() - before
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def event(self, event: QEvent) -> bool:
        """Keep for the list the keys that mean something else elsewhere in the window."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(_is_ours(event))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_ours(event):
            super().keyPressEvent(event)
        elif event.key() in _REMOVING_KEYS:
            self.remove_asked.emit()
        else:
            self.step_asked.emit(_STEPS[Qt.Key(event.key())])

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the chosen pages; Qt would have whole rows of the list go with the pointer."""
        indexes = self.selectedIndexes()
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(indexes))
        thumbnail = self.currentIndex().data(PagesModel.THUMBNAIL)
        page_drag.dress(drag, thumbnail or QImage(), len(indexes), self)
        drag.exec(actions, self.defaultDropAction())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt itself goes by the kind of data alone, and another program's pages are of ours."""
        super().dragEnterEvent(event)
        move, nowhere = Qt.DropAction.MoveAction, QModelIndex()
        if not self.model().canDropMimeData(event.mimeData(), move, -1, -1, nowhere):
            event.ignore()
        self._spare_source(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._spare_source(event)
        self.drop_line.follow(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.drop_line.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._spare_source(event)
        self.drop_line.hide()

    def _spare_source(self, event: QDropEvent) -> None:
        """Only the list's own pages are moved."""
        if event.isAccepted() and event.source() is not self:
            offered.accept_copy(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Without the scroll bar in any case, as its coming and going depends on this in turn.
        if self._delegate.set_width(self.width() - self.verticalScrollBar().sizeHint().width()):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            space = theme.SPACE_4
            room = self.viewport().rect().adjusted(space, space, -space, -space)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._invitation)
            painter.end()
        self.drop_line.paint()


def _is_ours(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in _REMOVING_KEYS:
        return modifiers == Qt.KeyboardModifier.NoModifier
    return event.key() in _STEPS and modifiers == Qt.KeyboardModifier.AltModifier
