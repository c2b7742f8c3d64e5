"""One part of the settings as rows of a label, a control, and a line of explanation."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from ppocr_desktop.gui.hint import Hint
from ppocr_desktop.gui.setting_fields import SettingField
from ppocr_desktop.gui.settings_dialog import words
from ppocr_desktop.gui.settings_dialog.editors import Editor
from ppocr_desktop.gui.theme import SPACE_1, SPACE_2, SPACE_4

_LABEL = 13
"""Room for labels, in characters of average width."""


class SectionPage(QScrollArea):
    """A form that scrolls where there is no room for it."""

    def __init__(self, rows: Sequence[tuple[SettingField, Editor]]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(SPACE_4, SPACE_2, SPACE_2, SPACE_2)
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_1)
        # The same in all sections, so that nothing jumps when one goes from one to another.
        self._grid.setColumnMinimumWidth(0, self.fontMetrics().averageCharWidth() * _LABEL)
        self._grid.setColumnStretch(1, 1)
        for item, editor in rows:
            self._add_row(item, editor)
        _make_even([editor for _, editor in rows])
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(inner)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(inner.minimumSizeHint().width() + bar)

    def _add_row(self, item: SettingField, editor: Editor) -> None:
        row = self._grid.rowCount()
        label = QLabel(words.label(item))
        label.setBuddy(editor)
        label.setMinimumHeight(editor.first_height)
        editor.control.setAccessibleName(label.text())
        editor.control.setAccessibleDescription(words.hint(item))
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(editor, row, 1)
        hint = words.hint(item)
        if hint:
            self._grid.addWidget(Hint(hint), row + 1, 1)
        self._grid.setRowMinimumHeight(row + 2, SPACE_2)


def _make_even(editors: Sequence[Editor]) -> None:
    """Give all choices the width of the widest."""
    boxes = [editor.control for editor in editors if isinstance(editor.control, QComboBox)]
    for box in boxes:
        box.ensurePolished()
    for box in boxes:
        box.setMinimumWidth(max(other.sizeHint().width() for other in boxes))
