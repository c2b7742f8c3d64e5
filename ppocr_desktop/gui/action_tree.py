"""All actions by menu with their keys, and the way to find one among them."""

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView, QWidget

from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.key_caps import KEYS_ROLE, KeyCapDelegate
from ppocr_desktop.gui.shortcuts import label, plain, shown

ICON_SIZE = QSize(18, 18)
_NAME = Qt.ItemDataRole.UserRole
_SEARCH_TEXT = Qt.ItemDataRole.UserRole + 2
"""What is searched: the name, also in English, and the keys. KEYS_ROLE lies between."""


class ActionTree(QTreeView):
    """All actions under the titles of their menus, which stay open."""

    action_changed = Signal(str)
    """Another action is the current one: its name, "" for none."""
    action_chosen = Signal(str)
    """Enter or a double click chose the action of this name."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._items: dict[str, QStandardItem] = {}
        self._model = QStandardItemModel(self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self._model)
        self._filter.setRecursiveFilteringEnabled(True)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filter.setFilterRole(_SEARCH_TEXT)
        self._fill()
        self._set_up_view()
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)

    def show_matching(self, text: str) -> None:
        """Show only the actions whose name or keys hold a text."""
        self._filter.setFilterFixedString(text.strip())
        self.expandAll()
        if not self.current:
            self.select_first()
        if not self.current:
            # Qt does not tell when the mark goes with the last of the rows.
            self.action_changed.emit("")

    @property
    def current(self) -> str:
        """The name of the action that is marked, "" for none."""
        return self.currentIndex().data(_NAME) or ""

    @property
    def full_width(self) -> int:
        """The width, in pixels, that shows every name beside its keys."""
        frame = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        return self.sizeHintForColumn(0) + frame

    def select(self, name: str) -> None:
        """Mark an action."""
        self.setCurrentIndex(self._filter.mapFromSource(self._items[name].index()))

    def _fill(self) -> None:
        groups: dict[str, QStandardItem] = {}
        for action in self._actions:
            group = plain(action.property("group"))
            if group not in groups:
                groups[group] = _heading(group)
                self._model.appendRow(groups[group])
            item = QStandardItem(icon_or_gap(action), label(action))
            item.setData(action.objectName(), _NAME)
            item.setEditable(False)
            self._items[action.objectName()] = item
            groups[group].appendRow(item)
            self._show_keys(action)
            action.changed.connect(self._on_action_changed)

    def _set_up_view(self) -> None:
        self.setModel(self._filter)
        self.setItemDelegate(KeyCapDelegate(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(12)
        self.setIconSize(ICON_SIZE)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(self.tr("Actions and their keys"))
        self.expandAll()

    def _show_keys(self, action: QAction) -> None:
        item, keys = self._items[action.objectName()], shown(action)
        if item.data(KEYS_ROLE) == keys:
            return
        name = label(action)
        item.setData(keys, KEYS_ROLE)
        english = self._actions.english(action.objectName())
        item.setData(f"{name}\n{english}\n{' '.join(keys)}", _SEARCH_TEXT)
        described = f"{name}, {', '.join(keys)}" if keys else name
        item.setData(described, Qt.ItemDataRole.AccessibleTextRole)

    def select_first(self) -> None:
        """Mark the first action of those shown."""
        group = self._filter.index(0, 0)
        self.setCurrentIndex(self._filter.index(0, 0, group))

    @Slot()
    def _on_action_changed(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._show_keys(action)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        self.action_changed.emit(current.data(_NAME) or "")

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.data(_NAME):
            self.action_chosen.emit(index.data(_NAME))


def icon_or_gap(action: QAction) -> QIcon:
    """An action's icon, or a transparent one of its size, so that all names align."""
    if not action.icon().isNull():
        return action.icon()
    gap = QPixmap(ICON_SIZE)
    gap.fill(Qt.GlobalColor.transparent)
    return QIcon(gap)


def _heading(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = item.font()
    font.setBold(True)
    item.setFont(font)
    return item
