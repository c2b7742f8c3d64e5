"""The right side of the window: the lines of the page, or its text as it is exported."""

from PySide6.QtWidgets import QTabWidget, QWidget

from ppocr_desktop.gui.panels.lines_panel import LineEditor, LinesPanel
from ppocr_desktop.gui.panels.text_panel import TextPanel
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import Workspace


class SidePanel(QTabWidget):
    """Two views of the page's text, one at a time."""

    def __init__(
        self,
        workspace: Workspace,
        selection: Selection,
        editor: LineEditor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.lines = LinesPanel(workspace, selection, editor)
        self.text = TextPanel(workspace, selection)
        self.addTab(self.lines, self.tr("Lines"))
        self.addTab(self.text, self.tr("Text"))
        self.tabBar().setAccessibleName(self.tr("Lines or text"))
        self.tabBar().setExpanding(False)

    def stop(self) -> None:
        """Wait for what is under way; after that the text is not kept up to date any more."""
        self.text.stop()
