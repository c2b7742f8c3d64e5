"""The shortcuts editor: choose an action, press its new keys."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ppocr_desktop.gui import shortcuts
from ppocr_desktop.gui.action_tree import ActionTree
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.search_field import SearchField
from ppocr_desktop.gui.settings import Settings, SettingsStore
from ppocr_desktop.gui.settings_dialog.key_field import KeyField
from ppocr_desktop.gui.theme import SPACE_2


class ShortcutsPage(QWidget):
    """Stores changed shortcuts in the settings, whose change gives them to the actions."""

    def __init__(self, store: SettingsStore, actions: Actions) -> None:
        super().__init__()
        self._store = store
        self._actions = actions
        self._wanted = QKeySequence()
        """Keys that were pressed but belong to another action."""
        self.search = SearchField(self.tr("Find an action or its keys"))
        self.tree = ActionTree(actions)
        self.tree.setMinimumWidth(self.tree.full_width)
        self.field = KeyField()
        self.change_button = self._button(self.tr("Change"))
        self.remove_button = self._button(self.tr("Remove"))
        self.reset_button = self._button(self.tr("Reset"))
        self.reset_all_button = self._button(self.tr("Reset All"))
        self.conflict = QLabel(wordWrap=True)
        self.take_button = self._button(self.tr("Use It Here"))
        self.keep_button = self._button(self.tr("Leave It"))
        self._lay_out()
        self._connect()
        self._ask()
        self.tree.select_first()

    def _button(self, text: str) -> QPushButton:
        return QPushButton(text, autoDefault=False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(self.search, 1)
        head.addWidget(self.reset_all_button)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.field, 1)
        for button in (self.change_button, self.remove_button, self.reset_button):
            row.addWidget(button)
        question = QHBoxLayout()
        question.setSpacing(SPACE_2)
        question.addWidget(self.conflict, 1)
        question.addWidget(self.take_button)
        question.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        column.addLayout(question)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.tree.show_matching)
        self.tree.action_changed.connect(self._on_action_changed)
        self.tree.action_chosen.connect(self._on_change)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self._on_left)
        self.change_button.clicked.connect(self._on_change)
        self.remove_button.clicked.connect(self._on_remove)
        self.reset_button.clicked.connect(self._on_reset)
        self.reset_all_button.clicked.connect(self._on_reset_all)
        self.take_button.clicked.connect(self._on_take)
        self.keep_button.clicked.connect(self._on_left)
        self._store.changed.connect(self._on_settings_changed)

    @property
    def _chosen(self) -> Mapping[str, str]:
        return self._store.value.shortcuts

    def _store_keys(self, chosen: Mapping[str, str]) -> None:
        self._store.change(replace(self._store.value, shortcuts=chosen))

    def _ask(self, *, question: str = "") -> None:
        """Show a question about keys that belong to another action, or none."""
        self.conflict.setText(question)
        for widget in (self.conflict, self.take_button, self.keep_button):
            widget.setVisible(bool(question))

    @Slot(str)
    def _on_action_changed(self, name: str) -> None:
        """Show the keys of the action that is marked now."""
        self._ask()
        action = self._actions[name] if name else None
        self.field.setKeySequence(action.shortcut() if action else QKeySequence())
        self.field.setEnabled(action is not None)
        self.change_button.setEnabled(action is not None)
        self.remove_button.setEnabled(action is not None and bool(action.shortcuts()))
        self.reset_button.setEnabled(name in self._chosen)
        self.reset_all_button.setEnabled(bool(self._chosen))

    @Slot()
    def _on_change(self) -> None:
        self.field.start()

    @Slot(QKeySequence)
    def _on_entered(self, keys: QKeySequence) -> None:
        name = self.tree.current
        other = shortcuts.taken_by(self._actions, keys, name)
        if other is None:
            self._store_keys(shortcuts.give(self._actions, self._chosen, name, keys))
            self.tree.setFocus()
            return
        self._wanted = keys
        self._ask(
            question=self.tr("{keys} belongs to “{action}”.").format(
                keys=keys.toString(QKeySequence.SequenceFormat.NativeText),
                action=shortcuts.label(other),
            )
        )
        self.take_button.setFocus()

    @Slot()
    def _on_take(self) -> None:
        name = self.tree.current
        self._store_keys(shortcuts.give(self._actions, self._chosen, name, self._wanted))
        self.tree.setFocus()

    @Slot()
    def _on_left(self) -> None:
        self._on_action_changed(self.tree.current)
        self.tree.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        name = self.tree.current
        self._store_keys(shortcuts.give(self._actions, self._chosen, name, QKeySequence()))

    @Slot()
    def _on_reset(self) -> None:
        self._store_keys(shortcuts.reset(self._actions, self._chosen, self.tree.current))

    @Slot()
    def _on_reset_all(self) -> None:
        self._store_keys(MappingProxyType({}))

    @Slot(object, object)
    def _on_settings_changed(self, new: Settings, old: Settings) -> None:
        if new.shortcuts != old.shortcuts:
            self._actions.set_keys(new.shortcuts)
            self._on_action_changed(self.tree.current)
