"""The field in which new keys are pressed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget

from ppocr_desktop.gui.theme import SPACE_5


class KeyField(QKeySequenceEdit):
    """Shows keys, and takes the next ones pressed once `start` was called; Esc leaves.

    Tab passes it by: going through the dialog by keys must not change a shortcut.
    """

    entered = Signal(QKeySequence)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Keys of the action; press the new ones"))
        for line in self.findChildren(QLineEdit):
            room = line.fontMetrics().horizontalAdvance(line.placeholderText())
            line.setMinimumWidth(room + SPACE_5)
        self.editingFinished.connect(self._on_finished)

    def start(self) -> None:
        """Wait for keys."""
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc alone leaves; any other keys are taken."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_finished(self) -> None:
        if self.hasFocus() and not self.keySequence().isEmpty():
            self.entered.emit(self.keySequence())
