"""The document's pages as a list model."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import QImage

from ppocr_desktop.document import PageRef
from ppocr_desktop.gui import offered, tips
from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.panels import dragging
from ppocr_desktop.gui.panels.page_shapes import PageShapes
from ppocr_desktop.gui.panels.rows import runs
from ppocr_desktop.gui.pictures import Pictures
from ppocr_desktop.gui.workspace import PageKey, Workspace

Index = QModelIndex | QPersistentModelIndex

_KEYS_TYPE = "application/x-ppocr-desktop-pages"
"""What is dragged when pages are: their keys."""


class States(Protocol):
    """Where the pages stand with being read."""

    @property
    def status_changed(self) -> SignalInstance: ...

    def status(self, key: PageKey) -> PageStatus: ...


class PagesModel(QAbstractListModel):
    """A row for each page; thumbnails are made when a row's is asked for."""

    KEY = Qt.ItemDataRole.UserRole
    STATUS = Qt.ItemDataRole.UserRole + 1
    THUMBNAIL = Qt.ItemDataRole.UserRole + 2
    IS_EMPTY = Qt.ItemDataRole.UserRole + 3
    """Whether the page was read and has no text."""

    moved = Signal(object, int)
    """Pages, by their keys, were dropped before the one at a row."""
    dropped = Signal(QMimeData, int)
    """Something from elsewhere was dropped before the page at a row."""
    reshaped = Signal()
    """A page has turned out to have other proportions than `shape` tells of it."""

    def __init__(
        self, workspace: Workspace, states: States, pictures: Pictures, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._states = states
        self._pictures = pictures
        self._keys = workspace.keys
        self._awaited: dict[PageRef, set[PageKey]] = {}
        """The pages that wait for a thumbnail: to look for them among all takes too long."""
        self._shapes = PageShapes()
        self._told_shapes: dict[PageKey, QSize] = {}
        workspace.page_changed.connect(self._on_page_changed)
        states.status_changed.connect(self._on_page_changed)
        pictures.thumbnail_arrived.connect(self._on_thumbnail_arrived)
        pictures.outdated.connect(self._on_outdated)

    @property
    def keys(self) -> tuple[PageKey, ...]:
        """The keys of the rows."""
        return self._keys

    def row(self, key: PageKey) -> int:
        """The row of a page, -1 if it has none."""
        return self._keys.index(key) if key in self._keys else -1

    def shape(self, row: int) -> QSize:
        """Width and height of a row's page, or anything in proportion to them.

        The same until `renew_shapes`, whatever is learned: views ask in the middle of painting.
        """
        key = self._keys[row]
        shape = self._told_shapes.get(key)
        if shape is None:
            shape = self._told_shapes[key] = self._shapes.of(self._workspace.page(key))
        return shape

    def renew_shapes(self) -> None:
        """Tell from now on what is known of the shapes by now."""
        self._told_shapes.clear()

    def sync(self) -> None:
        """Follow the workspace's pages, moving rows rather than making them anew."""
        keys = self._workspace.keys
        if set(keys).isdisjoint(self._keys):
            self.beginResetModel()
            self._keys = keys
            self._shapes.forget()
            self._told_shapes.clear()
            self.endResetModel()
            return
        self._remove_missing(keys)
        self._reorder(keys)
        self._insert_new(keys)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        key = self._keys[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._ref(key).shown_name
            case self.KEY:
                return key
            case self.THUMBNAIL:
                return self._thumbnail(key)
        return self._tell(index.row(), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Pages are dropped between others, and so onto the list only.
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [_KEYS_TYPE, "text/uri-list", "application/x-qt-image", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted(index.row() for index in indexes)
        return dragging.pack(_KEYS_TYPE, (self._keys[row] for row in rows))

    def canDropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002 - Qt passes it
        row: int,  # noqa: ARG002
        column: int,  # noqa: ARG002
        parent: Index,  # noqa: ARG002
    ) -> bool:
        is_ours = bool(dragging.unpack(data, _KEYS_TYPE))
        return is_ours or offered.is_of_use(data)

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002 - Qt passes it
        row: int,
        column: int,  # noqa: ARG002
        parent: Index,
    ) -> bool:
        if row < 0:
            row = parent.row() if parent.isValid() else len(self._keys)
        keys = dragging.unpack(data, _KEYS_TYPE)
        if keys:
            self.moved.emit(keys, row)
        else:
            self.dropped.emit(data, row)
        return True

    def _thumbnail(self, key: PageKey) -> QImage:
        ref = self._ref(key)
        image = self._pictures.thumbnail(ref)
        if image.isNull():
            self._awaited.setdefault(ref, set()).add(key)
        else:
            self._shapes.note(ref, image.size())
        return image

    def _tell(self, row: int, role: int) -> Any:
        """What there is to say about a page."""
        key = self._keys[row]
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return tips.as_written(self._explain(key))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._speak(row)
            case self.STATUS:
                return self._states.status(key)
            case self.IS_EMPTY:
                return self._is_empty(key)
        return None

    def _is_empty(self, key: PageKey) -> bool:
        is_done = self._states.status(key).state is PageState.DONE
        return is_done and not self._workspace.page(key).page.lines

    def _ref(self, key: PageKey) -> PageRef:
        return self._workspace.page(key).ref

    def _explain(self, key: PageKey) -> str:
        """The file and, for a page that failed, the reason."""
        reason = self._states.status(key).reason
        name = self._ref(key).shown_name
        return reason or self._pictures.failure(self._ref(key)) or name

    def _speak(self, row: int) -> str:
        key = self._keys[row]
        number = self.tr("Page {number}").format(number=row + 1)
        state = self.describe(self._states.status(key), is_empty=self._is_empty(key))
        return f"{number}, {state}" if state else number

    def describe(self, status: PageStatus, *, is_empty: bool) -> str:
        """A page's state in a word; none for a page that is done."""
        match status.state:
            case PageState.WAITING:
                return self.tr("Waiting")
            case PageState.READING:
                return self.tr("{percent} %").format(percent=status.percent)
            case PageState.FAILED:
                return self.tr("Failed")
            case PageState.UNREAD:
                return self.tr("Not read yet")
        return self.tr("No text") if is_empty else ""

    @Slot(int)
    def _on_page_changed(self, key: PageKey) -> None:
        row = self.row(key)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))
            self._compare_shape(key)

    def _compare_shape(self, key: PageKey) -> None:
        told = self._told_shapes.get(key)
        if told is not None and told != self._shapes.of(self._workspace.page(key)):
            self.reshaped.emit()

    @Slot(object)
    def _on_thumbnail_arrived(self, ref: PageRef) -> None:
        self._shapes.note(ref, self._pictures.thumbnail(ref).size())
        for key in self._awaited.pop(ref, ()):
            self._on_page_changed(key)

    @Slot(object)
    def _on_outdated(self, refs: Sequence[PageRef]) -> None:
        for key in self._keys:
            if self._ref(key) in refs:
                self._on_page_changed(key)

    def _remove_missing(self, keys: tuple[PageKey, ...]) -> None:
        wanted = set(keys)
        missing = (row for row, key in enumerate(self._keys) if key not in wanted)
        for first, last in reversed(list(runs(missing))):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._keys = (*self._keys[:first], *self._keys[last + 1 :])
            self.endRemoveRows()

    def _reorder(self, keys: tuple[PageKey, ...]) -> None:
        known = set(self._keys)
        ordered = tuple(key for key in keys if key in known)
        if ordered == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = {key: row for row, key in enumerate(ordered)}
        after = [self.index(rows[self._keys[index.row()]]) for index in before]
        self._keys = ordered
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert_new(self, keys: tuple[PageKey, ...]) -> None:
        known = set(self._keys)
        new = (row for row, key in enumerate(keys) if key not in known)
        for first, last in list(runs(new)):
            self.beginInsertRows(QModelIndex(), first, last)
            self._keys = (*self._keys[:first], *keys[first : last + 1], *self._keys[first:])
            self.endInsertRows()
