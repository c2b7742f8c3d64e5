"""Finds every action by a few letters of its name and runs it."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QPointF, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeyEvent,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ppocr_desktop.gui import card, speech
from ppocr_desktop.gui.action_tree import ICON_SIZE, icon_or_gap
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.command_match import rate
from ppocr_desktop.gui.key_caps import KEYS_ROLE, PLACE_ROLE, KeyCapDelegate
from ppocr_desktop.gui.search_field import SearchField
from ppocr_desktop.gui.shortcuts import plain, shown
from ppocr_desktop.gui.theme import SPACE_2

_WIDTH = 560
_ROWS = 10
_TOP = 56
_RADIUS = 8.0
_NAME = Qt.ItemDataRole.UserRole
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_ROWS,
    Qt.Key.Key_PageDown: _ROWS,
}
"""How many rows further the keys of the list go."""
_OWN_KEYS = (*_STEPS, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class CommandSearch(QFrame):
    """A panel over the window's upper edge; it goes away by itself when it loses the focus."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._focus_before: list[QWidget] = []
        """What had the focus before the panel, then what that is in, from the inside out."""
        self.setGraphicsEffect(
            QGraphicsDropShadowEffect(
                blurRadius=24, offset=QPointF(0, 4), color=QColor(0, 0, 0, 80)
            )
        )
        self.field = SearchField(self.tr("Search all commands"))
        self.list = QListView()
        self._model = QStandardItemModel(self)
        self.nothing = QLabel(self.tr("No matching commands"))
        self._lay_out()
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._run_current)
        self.list.clicked.connect(self._run)
        self.field.installEventFilter(self)
        self.hide()

    @Slot()
    def open(self) -> None:
        """Come into view with an empty field, or go away if already there."""
        if self.isVisible():
            self._leave()
            return
        self._focus_before = _lineage(QApplication.focusWidget())
        self.field.clear()
        self._fill("")
        self._fit_window()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, _: QPaintEvent) -> None:
        """A sheet with an edge that shows over anything."""
        card.paint(self, _RADIUS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys of the list and of leaving from the window's shortcuts."""
        if event.type() == QEvent.Type.FocusOut and not self._has_focus():
            self.hide()
        if not isinstance(event, QKeyEvent) or event.key() not in _OWN_KEYS:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._on_key(event)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(KeyCapDelegate(self.list))
        self.list.setIconSize(ICON_SIZE)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Commands found"))
        self.nothing.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        column.setSpacing(SPACE_2)
        for widget in (self.field, self.nothing, self.list):
            column.addWidget(widget)

    def _fit_window(self) -> None:
        """In the middle of the upper edge, as high as the rows found."""
        room = self._window.size()
        rows = min(self._model.rowCount(), _ROWS)
        height = rows * self.list.sizeHintForRow(0) if rows else 0
        self.list.setFixedHeight(min(height, max(room.height() - 2 * _TOP, 1)))
        self.list.setVisible(rows > 0)
        self.nothing.setVisible(rows == 0)
        self.resize(QSize(min(_WIDTH, room.width() - 2 * SPACE_2), 0))
        self.adjustSize()
        self.resize(min(_WIDTH, room.width() - 2 * SPACE_2), self.height())
        self.move(QPoint((room.width() - self.width()) // 2, min(_TOP, room.height() // 8)))

    @Slot(str)
    def _fill(self, text: str) -> None:
        """Show what fits, best first; without a word, everything in the menus' order."""
        rated = [(rate(text, self._names(action)), action) for action in self._actions]
        found = sorted((pair for pair in rated if pair[0]), key=lambda pair: -pair[0])
        self._model.clear()
        for _, action in found if text.strip() else rated:
            self._model.appendRow(_item(action))
        self._select(0)
        if self.isVisible():
            self._fit_window()

    def _names(self, action: QAction) -> tuple[str, ...]:
        name, menu = plain(action.text()), plain(action.property("group"))
        english = self._actions.english(action.objectName())
        return name, english, f"{menu} {name}", plain(action.iconText())

    def _on_key(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in _STEPS:
            self._select(self.list.currentIndex().row() + _STEPS[key])

    def _select(self, row: int) -> None:
        row = max(0, min(row, self._model.rowCount() - 1))
        self.list.setCurrentIndex(self._model.index(row, 0))
        if self.isVisible():
            # The focus stays in the field, so nobody else says it.
            spoken = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
            speech.say(self, spoken or self.nothing.text())

    @Slot()
    def _run_current(self) -> None:
        self._run(self.list.currentIndex())

    @Slot(QModelIndex)
    def _run(self, index: QModelIndex) -> None:
        """Trigger an action where the focus was; one that is gray stays without effect."""
        if not index.isValid():
            return
        action = self._actions[index.data(_NAME)]
        if action.isEnabled():
            self._leave()
            action.trigger()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _leave(self) -> None:
        self.hide()
        # A field in a table goes when it loses the focus, which then falls to the table.
        for widget in filter(isValid, self._focus_before):
            widget.setFocus(Qt.FocusReason.PopupFocusReason)
            return


def _lineage(widget: QWidget | None) -> list[QWidget]:
    found = []
    while widget:
        found.append(widget)
        widget = widget.parentWidget()
    return found


def _item(action: QAction) -> QStandardItem:
    name, menu, keys = plain(action.text()), plain(action.property("group")), shown(action)
    item = QStandardItem(icon_or_gap(action), name)
    item.setData(menu, PLACE_ROLE)
    item.setData(action.objectName(), _NAME)
    item.setData(keys, KEYS_ROLE)
    item.setData(", ".join((name, menu, *keys)), Qt.ItemDataRole.AccessibleTextRole)
    item.setEnabled(action.isEnabled())
    return item
