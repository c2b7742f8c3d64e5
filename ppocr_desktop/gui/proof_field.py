"""A field for one line of text that shows which letters are doubtful and what else they may be."""

from functools import partial

from PySide6.QtCore import QMimeData, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from ppocr_desktop.document import TextLine
from ppocr_desktop.editing import characters
from ppocr_desktop.gui import proof_menu
from ppocr_desktop.gui.proof_doubts import Doubt, Doubts

MARGIN = 4
BORDER = 2


class ProofField(QTextEdit):
    """Doubtful letters are tinted; a menu offers other readings of the one at the cursor."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.doubts = Doubts(self.document())
        self.setStyleSheet(
            f"ProofField {{ border: {BORDER}px solid palette(accent); border-radius: 4px; }}"
        )
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptRichText(False)
        self.document().setDocumentMargin(MARGIN)
        self.textChanged.connect(self.tint)

    @property
    def text(self) -> str:
        # toPlainText would take unbreakable spaces for changes.
        return self.document().toRawText().strip()

    def show_text(self, line: TextLine) -> None:
        """Show a line's text, unchanged, with the cursor at its end."""
        with QSignalBlocker(self):
            self.setPlainText(line.text)
        self.doubts = Doubts(self.document(), line)
        self.tint()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def tint(self) -> None:
        self.setExtraSelections(self.doubts.marks(self.palette()))

    def select_doubt(self, character: int) -> None:
        """Select one of the line's doubtful characters."""
        doubt = self.doubts.find(character)
        if doubt:
            self.setTextCursor(doubt.selection)

    def go_to(self, line: TextLine, character: int) -> None:
        """Put the cursor before one of the line's characters."""
        before = characters.of(line)[:character]
        cursor = self.textCursor()
        cursor.setPosition(sum(characters.utf16_length(one.text) for one in before))
        self.setTextCursor(cursor)

    def character_at_cursor(self, line: TextLine) -> int:
        """The index of the line's character that the cursor stands before."""
        place, end = self.textCursor().position(), 0
        known = characters.of(line)
        for number, one in enumerate(known):
            end += characters.utf16_length(one.text)
            if place < end:
                return number
        return len(known)

    def offer(self) -> None:
        """Show what else the doubtful character at the cursor, or the first, may be."""
        doubt = self.doubts.at(self.textCursor())
        if doubt is None:
            return
        self.setTextCursor(doubt.selection)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(proof_menu.readings(doubt, partial(self._take, doubt), menu))
        below = self.cursorRect().bottomLeft() + QPoint(0, BORDER)
        menu.popup(self.viewport().mapToGlobal(below))
        menu.setActiveAction(menu.actions()[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What else a doubtful character may be stands above the usual."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        doubt = self.doubts.at(self.textCursor())
        if doubt and doubt.touches(self.textCursor()):
            first = menu.actions()[0]
            menu.insertActions(first, proof_menu.readings(doubt, partial(self._take, doubt), menu))
            menu.insertSeparator(first)
        menu.popup(event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files that are dropped here are the window's to open."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted stays on one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def _take(self, doubt: Doubt, text: str) -> None:
        cursor = doubt.selection
        cursor.insertText(text)
        self.setTextCursor(cursor)
