"""The field that lists are searched with."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from ppocr_desktop.gui import icons


class SearchField(QLineEdit):
    """A field with a magnifying glass, a button to clear it, and a word on what can be found."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(what)
        self.setAccessibleName(what)
        self.setClearButtonEnabled(True)
        # Qt makes the button without a word.
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        glass = QAction(icons.icon("search"), what, self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
