"""Chooses the keys of a hotkey by pressing them, says what stands in their way, and tries them."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from ppocr_desktop.gui import icons
from ppocr_desktop.gui.hotkey import Hotkeys, words
from ppocr_desktop.gui.settings_dialog.editors import Editor
from ppocr_desktop.gui.settings_dialog.key_field import KeyField
from ppocr_desktop.gui.theme import SPACE_1, SPACE_2, SPACE_4

_TEST_MS = 10_000
_LONG = "Ctrl+Alt+Shift+T"
"""Keys that have room in any language; more at once are seldom pressed."""


class HotkeyEditor(Editor):
    """The value is portable text of a QKeySequence, "" for none."""

    def __init__(self, hotkeys: Hotkeys, name: str) -> None:
        self.change_button = QPushButton(autoDefault=False)
        super().__init__(self.change_button)
        self._hotkeys = hotkeys
        self._name = name
        self._value = ""
        self.field = KeyField()
        self.change_button.setText(self.tr("Change"))
        # A word has no room beside keys as long as those of the German keyboard.
        self.remove_button = QToolButton(autoRaise=True)
        self.remove_button.setIcon(icons.icon("close"))
        self.remove_button.setToolTip(self.tr("Remove"))
        self.remove_button.setAccessibleName(self.tr("Remove"))
        self.remove_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.test_button = QPushButton(self.tr("Test"), autoDefault=False)
        self.message = QLabel()
        self.take_button = QPushButton(autoDefault=False)
        self._testing = QTimer(self, interval=_TEST_MS, singleShot=True)
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def first_height(self) -> int:
        """The height of the row of buttons."""
        return self.change_button.sizeHint().height()

    def show_value(self, value: Any) -> None:
        """Show a str."""
        if value != self._value:
            self._end_test()
        self._value = value
        self._show_keys()
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop waiting for keys, changing nothing, when the field loses the focus."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self._stop_entering()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """End a test: out of sight, hotkeys do again what they are for."""
        super().hideEvent(event)
        self._end_test()
        self._show_state()

    def _lay_out(self) -> None:
        for line in self.field.findChildren(QLineEdit):
            # As wide as its usual hint asks it would not fit beside the buttons, but be cut off.
            line.setMinimumWidth(0)
        keys = QKeySequence(_LONG).toString(QKeySequence.SequenceFormat.NativeText)
        room = self.fontMetrics().horizontalAdvance(keys)
        self.field.setMinimumWidth(room + SPACE_4 + SPACE_1)
        self.message.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.field, 1)
        for button in (self.remove_button, self.change_button, self.test_button):
            row.addWidget(button)
        question = QHBoxLayout()
        question.setSpacing(SPACE_2)
        question.addWidget(self.message, 1)
        question.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addLayout(row)
        column.addLayout(question)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self._on_left)
        self.change_button.clicked.connect(self._on_change)
        self.remove_button.clicked.connect(self._on_remove)
        self.test_button.clicked.connect(self._on_test)
        self.take_button.clicked.connect(self._on_take)
        self._testing.timeout.connect(self._on_nothing_came)
        self._hotkeys.changed.connect(self._on_hotkey_changed)
        self._hotkeys.tested.connect(self._on_tested)

    def _show_state(self) -> None:
        """The problem that the hotkey has, if any."""
        problem = self._hotkeys.problem(self._name) if self._value else None
        proposal = problem.proposal if problem else ""
        native = QKeySequence.SequenceFormat.NativeText
        shown = QKeySequence(self._value).toString(native)
        self._tell(words.sentence(problem, self._name, shown) if problem else self._given(shown))
        take = self.tr("Use {keys}").format(keys=QKeySequence(proposal).toString(native))
        self.take_button.setText(take)
        self.take_button.setVisible(bool(proposal))
        self.remove_button.setEnabled(bool(self._value))
        self.test_button.setEnabled(bool(self._value) and problem is None)

    def _show_keys(self) -> None:
        self.field.setKeySequence(QKeySequence(self._value))
        self._hint_at(self.tr("None"))

    def _hint_at(self, text: str) -> None:
        """Say in the field what stands there while it is empty."""
        for line in self.field.findChildren(QLineEdit):
            line.setPlaceholderText(text)

    def _given(self, wanted: str) -> str:
        """What to say where the desktop has chosen the keys itself."""
        keys = self._hotkeys.shown(self._name)
        if not self._value or keys in (wanted, ""):
            return ""
        return self.tr("The desktop has it under {keys}.").format(keys=keys)

    def _tell(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _stop_entering(self) -> None:
        self._hotkeys.resume()
        self._show_keys()

    def _end_test(self) -> None:
        if self._testing.isActive():
            self._testing.stop()
            self._hotkeys.test("")

    @Slot()
    def _on_change(self) -> None:
        self._end_test()
        # Clears what a test said, which was about the keys before.
        self._show_state()
        self._hotkeys.pause()
        self.field.start()
        # Qt put words of its own there when the field was emptied.
        self._hint_at(self.tr("Press the keys"))

    @Slot(QKeySequence)
    def _on_entered(self, keys: QKeySequence) -> None:
        self.change_button.setFocus()
        self.value_changed.emit(keys.toString())

    @Slot()
    def _on_left(self) -> None:
        self.change_button.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        self.value_changed.emit("")

    @Slot()
    def _on_take(self) -> None:
        problem = self._hotkeys.problem(self._name)
        if problem and problem.proposal:
            self.value_changed.emit(problem.proposal)

    @Slot()
    def _on_test(self) -> None:
        self._hotkeys.test(self._name)
        self._testing.start()
        keys = self._hotkeys.shown(self._name)
        self._tell(self.tr("Press {keys} now, in any window.").format(keys=keys))

    @Slot(str)
    def _on_tested(self, name: str) -> None:
        if self._testing.isActive() and name == self._name:
            self._end_test()
            self._tell(self.tr("It works."))

    @Slot()
    def _on_nothing_came(self) -> None:
        self._hotkeys.test("")
        self._tell(
            self.tr("Nothing came. Another program may keep these keys to itself; choose others.")
        )

    @Slot(str)
    def _on_hotkey_changed(self, name: str) -> None:
        if name == self._name:
            self._end_test()
            self._show_state()
