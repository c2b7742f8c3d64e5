"""The text of the page in view as it is copied and exported."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop.document import Page
from ppocr_desktop.exports import layout as layout_export
from ppocr_desktop.exports import text as text_export
from ppocr_desktop.gui import fonts, theme
from ppocr_desktop.gui.difference import differ
from ppocr_desktop.gui.panels import hints, tab_stops
from ppocr_desktop.gui.panels.newest import Newest
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace


class TextPanel(QWidget):
    """The page's text to read and to copy from, in three forms, worked out while it is seen."""

    def __init__(
        self, workspace: Workspace, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._selection = selection
        self._shown: PageKey = NO_PAGE
        self._worker = Worker("text", self)
        self._newest = Newest(self._worker)
        self._paragraphs = self._button(
            self.tr("Paragraphs"), self.tr("Join the lines of a paragraph")
        )
        self._lines = self._button(self.tr("Lines"), self.tr("Keep the lines as they stand"))
        self._layout = self._button(
            self.tr("Layout"), self.tr("Keep indentation and gaps as spaces")
        )
        self._paragraphs.setChecked(True)
        self.view = QPlainTextEdit(readOnly=True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(self.tr("Text of the page"))
        self.view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.view.document().setDocumentMargin(theme.SPACE_3)
        self.hint = hints.HintPage()
        self._lay_out()
        self._lines.toggled.connect(self._refresh)
        self._layout.toggled.connect(self._change_type)
        workspace.page_changed.connect(self._on_page_changed)
        selection.page_changed.connect(self._refresh)

    def stop(self) -> None:
        """Wait for what is under way; nothing is shown after that."""
        self._worker.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setContentsMargins(theme.SPACE_2, theme.SPACE_1, theme.SPACE_2, theme.SPACE_1)
        head.setSpacing(theme.SPACE_1)
        for button in (self._paragraphs, self._lines, self._layout):
            group.addButton(button)
            head.addWidget(button)
        head.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.hint)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    @Slot(int)
    def _on_page_changed(self, key: PageKey) -> None:
        if key == self._selection.page:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        if not self.isVisible():
            return
        key = self._selection.page
        page = self._workspace.page(key).page if key != NO_PAGE else None
        has_text = bool(page and page.lines)
        self._stack.setCurrentWidget(self.view if has_text else self.hint)
        if page and has_text:
            self._newest.run(partial(self._render(), page), partial(self._put, key))
        else:
            self.hint.show_text(hints.explain(self._workspace, key))
            self._newest.forget()
            self._shown = NO_PAGE
            self.view.clear()

    def _render(self) -> Callable[[Page], str]:
        if self._layout.isChecked():
            return layout_export.as_laid_out
        return text_export.as_lines if self._lines.isChecked() else text_export.as_paragraphs

    @Slot(bool)
    def _change_type(self, is_laid_out: bool) -> None:  # noqa: FBT001 - a slot
        """Show what spaces align in type of a fixed pitch, and long lines unbroken."""
        wrap = QPlainTextEdit.LineWrapMode
        self.view.setFont(fonts.fixed() if is_laid_out else QFont())
        self.view.setLineWrapMode(wrap.NoWrap if is_laid_out else wrap.WidgetWidth)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_tab_stops(self.view.toPlainText())

    def _set_tab_stops(self, text: str) -> None:
        self.view.setTabStopDistance(tab_stops.distance(self.view, text))

    def _put(self, key: PageKey, job: Job) -> None:
        """Show a text; on the same page only what is new in it, so that nothing jumps."""
        if job.error:
            raise job.error
        self._set_tab_stops(job.result)
        if key == self._shown:
            _splice(self.view, job.result)
        else:
            self._shown = key
            self.view.setPlainText(job.result)


def _splice(view: QPlainTextEdit, text: str) -> None:
    """Change only the lines in which the text differs."""
    before, after = view.toPlainText().split("\n"), text.split("\n")
    start, gone, new = differ(before, after)
    # Lines that only come or go are replaced together with a neighbor, for the break between.
    if not gone or not new:
        start, gone, new = max(start - 1, 0), gone + 1, new + 1
    document = view.document()
    cursor = QTextCursor(document.findBlockByNumber(start))
    last = document.findBlockByNumber(start + gone - 1)
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText("\n".join(after[start : start + new]))
