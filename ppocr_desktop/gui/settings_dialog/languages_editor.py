"""Chooses the languages that must be readable."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout

from ppocr_desktop.gui.language_names import english_name, native_name
from ppocr_desktop.gui.search_field import SearchField
from ppocr_desktop.gui.settings_dialog.editors import Editor
from ppocr_desktop.gui.theme import SPACE_1, SPACE_2

_ROWS = 6
_CODE = Qt.ItemDataRole.UserRole


class LanguagesEditor(Editor):
    """A list of languages by their own names, with a field to find one; none means any."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        self.list = QListWidget()
        self.list.setObjectName("languages")
        super().__init__(self.list)
        self.search = SearchField(self.tr("Find a language"))
        row = self.fontMetrics().height() + SPACE_2
        for code in sorted(codes, key=_by_name):
            self.list.addItem(_item(code, row))
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(row * _ROWS + 2 * self.list.frameWidth())
        self.search.textChanged.connect(self._on_search)
        self.list.itemChanged.connect(self._on_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self.search)
        column.addWidget(self.list)
        # The field comes first; with the list as proxy Tab would never get to it.
        self.setFocusProxy(self.search)

    @property
    def first_height(self) -> int:
        """The height of the field above the list."""
        return self.search.sizeHint().height()

    def show_value(self, value: Any) -> None:
        """Show a tuple of codes."""
        with QSignalBlocker(self.list):
            for item in self._items():
                checked = item.data(_CODE) in value
                item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            if not self.isVisible():
                self._put_checked_first(value)
                self.list.scrollToTop()
        self.list.viewport().update()

    def _put_checked_first(self, codes: tuple[str, ...]) -> None:
        """Sort the list, only while it is hidden: nothing may move away under the pointer."""
        items = [self.list.takeItem(0) for _ in range(self.list.count())]
        for item in sorted(
            items, key=lambda i: (i.data(_CODE) not in codes, _by_name(i.data(_CODE)))
        ):
            self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    @Slot(str)
    def _on_search(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            code = item.data(_CODE)
            names = f"{item.text()} {english_name(code)} {code}".casefold()
            item.setHidden(wanted not in names)

    @Slot(QListWidgetItem)
    def _on_changed(self, _: QListWidgetItem) -> None:
        checked = (item for item in self._items() if item.checkState() == Qt.CheckState.Checked)
        self.value_changed.emit(tuple(sorted(item.data(_CODE) for item in checked)))


def _by_name(code: str) -> str:
    return native_name(code).casefold()


def _item(code: str, height: int) -> QListWidgetItem:
    item = QListWidgetItem(native_name(code))
    item.setData(_CODE, code)
    item.setData(Qt.ItemDataRole.ToolTipRole, english_name(code) or code)
    item.setSizeHint(QSize(0, height))
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked)
    return item
