"""What was read, to be corrected, brought into another form, copied and opened."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop.gui import fonts, theme
from ppocr_desktop.gui.capture import links
from ppocr_desktop.gui.capture.chips import Chips
from ppocr_desktop.gui.capture.codes import Code
from ppocr_desktop.gui.capture.forms import TextForm
from ppocr_desktop.gui.capture.reader import Finding

_FEWEST_LINES, _MOST_LINES = 2, 12
_PAD = theme.SPACE_2 - 2


class ResultView(QWidget):
    """The text that was read, in a field, with its addresses and buttons below."""

    copy_wanted = Signal(str)
    edited = Signal()
    """The text is not what was copied any more."""
    window_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding: Finding | None = None
        self._codes: Sequence[Code] = ()
        self.editor = _editor(self.tr("Text that was read"))
        self.chips = Chips(self.copy_wanted.emit, self)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setDefault(True)
        self.open_button = QPushButton(self.tr("Open in Window"))
        self.forms = self._form_buttons()
        self._lay_out()
        self.editor.textChanged.connect(self._on_edited)
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self.window_wanted)
        self.forms.buttonClicked.connect(self._change_form)

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    def show_text(self, finding: Finding, text: str, form: TextForm) -> None:
        """Show what was read, in the form in which it was copied."""
        self._finding = finding
        self._codes = finding.codes
        # Nobody edited it.
        with QSignalBlocker(self.editor):
            self.editor.setPlainText(text)
            self._set_type(form)
        for button in self.forms.buttons():
            button.setChecked(button.property("form") == form)
            button.setEnabled(bool(finding.page.lines))
        self._offer_links()
        self._fit_height()
        self._lay_out_now()

    @Slot()
    def _copy(self) -> None:
        self.copy_wanted.emit(self.text)

    @Slot(QAbstractButton)
    def _change_form(self, button: QAbstractButton) -> None:
        """Show another form, and copy it at once: it is what people want to paste."""
        if self._finding is None:
            return
        cursor = QTextCursor(self.editor.document())
        # As one edit, so that Ctrl+Z brings corrections back.
        cursor.select(QTextCursor.SelectionType.Document)
        form = TextForm(button.property("form"))
        cursor.insertText(self._finding.texts[form])
        self._set_type(form)
        self._fit_height()
        # The window around it fitted itself to the text, not yet to the room this now takes.
        self._on_edited()
        self._copy()

    def _set_type(self, form: TextForm) -> None:
        """Show what spaces align in type of a fixed pitch, and long lines unbroken."""
        wrap, is_laid_out = QPlainTextEdit.LineWrapMode, form is TextForm.LAYOUT
        self.editor.setFont(fonts.fixed() if is_laid_out else QFont())
        self.editor.setLineWrapMode(wrap.NoWrap if is_laid_out else wrap.WidgetWidth)

    @Slot()
    def _on_edited(self) -> None:
        self._offer_links()
        self._lay_out_now()
        self.edited.emit()

    def _lay_out_now(self) -> None:
        """Lay out at once: the window around it is about to ask for the new size."""
        for widget in (self.chips, self):
            widget.layout().activate()  # type: ignore[union-attr]

    def _offer_links(self) -> None:
        self.chips.show_all(self._codes, links.find(self.text))

    def _fit_height(self) -> None:
        """Make the field as high as its text, within limits."""
        policy = Qt.ScrollBarPolicy
        # Its bars would take some of the width by which lines are broken, and of the height.
        self.editor.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff)
        self.editor.setHorizontalScrollBarPolicy(policy.ScrollBarAlwaysOff)
        row, margins = self.editor.fontMetrics().lineSpacing(), 2 * _PAD
        least, most = (lines * row + margins for lines in (_FEWEST_LINES, _MOST_LINES))
        needed = self.editor.text_height(most)
        frame = self.editor.height() - self.editor.viewport().height()
        if self.editor.text_width() > self.editor.viewport().width():
            self.editor.setHorizontalScrollBarPolicy(policy.ScrollBarAlwaysOn)
            frame += self.editor.horizontalScrollBar().sizeHint().height()
        # Text that fits to the pixel counts as one line too many.
        self.editor.setFixedHeight(max(least, min(needed, most)) + frame + 1)
        if needed > most:
            self.editor.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in self.forms.buttons():
            row.addWidget(button)
        row.addStretch(1)
        row.addSpacing(theme.SPACE_4)
        row.addWidget(self.open_button)
        row.addSpacing(theme.SPACE_2 - 2)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_2)
        column.addWidget(self.editor)
        column.addWidget(self.chips)
        column.addLayout(row)

    def _form_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for form, word, tip in (
            (TextForm.PARAGRAPHS, self.tr("Paragraphs"), self.tr("Join lines into paragraphs")),
            (TextForm.LINES, self.tr("Lines"), self.tr("Keep the lines as they stand")),
            (TextForm.LAYOUT, self.tr("Layout"), self.tr("Keep indentation and gaps as spaces")),
            (TextForm.ONE_LINE, self.tr("One Line"), self.tr("Join everything into one line")),
        ):
            button = QToolButton()
            button.setCheckable(True)
            button.setText(word)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setProperty("form", form)
            group.addButton(button)
        return group


class _Editor(QPlainTextEdit):
    """Leaves Esc to the window around it, and Tab to the way from control to control."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 40)

    def text_width(self) -> float:
        """The width of lines that are not broken; 0 where all fit as they are broken."""
        if self.lineWrapMode() is QPlainTextEdit.LineWrapMode.WidgetWidth:
            return 0.0
        longest = max(self.toPlainText().split("\n"), key=len)
        return self.fontMetrics().horizontalAdvance(longest) + 2 * self.document().documentMargin()

    def text_height(self, enough: float) -> int:
        """The text's height at the present width; nothing is measured beyond `enough`."""
        # The first block has the margin above it, but the last one none below.
        height, block = self.document().documentMargin(), self.document().begin()
        while block.isValid() and height <= enough:
            # Unlike the document's size, this is never that of a former width.
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return math.ceil(height)


def _editor(name: str) -> "_Editor":
    editor = _Editor()
    editor.setObjectName("capture-text")
    editor.setAccessibleName(name)
    editor.setTabChangesFocus(True)
    editor.document().setDocumentMargin(_PAD)
    return editor
