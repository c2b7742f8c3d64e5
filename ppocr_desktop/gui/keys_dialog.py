"""Every action's keys at a glance."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ppocr_desktop.gui import screen_room
from ppocr_desktop.gui.action_tree import ActionTree
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.search_field import SearchField
from ppocr_desktop.gui.theme import SPACE_2, SPACE_4

_SIZE = QSize(520, 640)


class KeysDialog(QDialog):
    """Shows the actions by menu and finds one by its name or its keys."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.search = SearchField(self.tr("Find an action or its keys"))
        self.tree = ActionTree(actions)
        self.search.textChanged.connect(self.tree.show_matching)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addSpacing(SPACE_2)
        column.addWidget(buttons)
        wanted = _SIZE.expandedTo(QSize(self.tree.full_width + 2 * SPACE_4, 0))
        screen_room.resize(self, wanted)
