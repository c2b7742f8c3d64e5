"""What the window shows while nothing is open: what to do, and the keys for it."""

from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.icon_label import IconLabel
from ppocr_desktop.gui.shortcuts import plain
from ppocr_desktop.gui.theme import SPACE_2, SPACE_3, SPACE_5

_PICTURE = 96


class EmptyState(QWidget):
    """An invitation: drop something, open or paste it, or look at the sample."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addStretch(2)
        column.addWidget(IconLabel("drop", _PICTURE))
        column.addWidget(self._heading())
        column.addWidget(self._line(self.tr("They stay on this computer.")))
        column.addSpacing(SPACE_3)
        column.addLayout(self._buttons())
        column.addSpacing(SPACE_3)
        column.addLayout(self._keys())
        column.addStretch(3)

    def _heading(self) -> QLabel:
        label = self._line(self.tr("Drop pictures, PDFs or folders here to read them"))
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        label.setFont(font)
        return label

    def _line(self, text: str) -> QLabel:
        return QLabel(text, alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        buttons = [_button(self._actions[name]) for name in ("open", "paste", "open-sample")]
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(buttons[0])
        return row

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 1)
        for row, name in enumerate(("open", "paste", "command-search")):
            key = QLabel(alignment=Qt.AlignmentFlag.AlignRight)
            grid.addWidget(key, row, 1)
            grid.addWidget(QLabel(plain(self._actions[name].text())), row, 2)
            self._show_key(key, self._actions[name])
            self._actions[name].changed.connect(partial(self._show_key, key, self._actions[name]))
        return grid

    def _show_key(self, label: QLabel, action: QAction) -> None:
        """The key that people have chosen."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        label.setText(f"<b>{escape(keys)}</b>")


def _button(action: QAction) -> QPushButton:
    button = QPushButton(action.icon(), plain(action.text()), autoDefault=False)
    button.clicked.connect(action.trigger)
    return button
