"""A hint in the middle of a panel that has nothing else to show."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.hint import Hint
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace


class HintPage(QWidget):
    """Says in quiet letters why there is nothing here and what to do."""

    def __init__(self) -> None:
        super().__init__()
        self._hint = Hint()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        space = theme.SPACE_5
        column.setContentsMargins(space, space, space, space)
        column.addWidget(self._hint)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    @property
    def text(self) -> str:
        return self._hint.text()

    def show_text(self, text: str) -> None:
        """Show another hint."""
        self._hint.setText(text)


def explain(workspace: Workspace, key: PageKey) -> str:
    """Why there is no text of a page to show."""
    translate = QCoreApplication.translate
    if key == NO_PAGE:
        return translate("HintPage", "The text of the page appears here.")
    if not workspace.page(key).is_read:
        return translate("HintPage", "The text appears here once the page has been read.")
    return translate("HintPage", "No text on this page. Try turning it, or a larger model.")
