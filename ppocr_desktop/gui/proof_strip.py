"""The strip under a line on the picture in which its text is corrected."""

from collections.abc import Callable
from functools import partial
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.editing.selection import Caret
from ppocr_desktop.gui import proof_place
from ppocr_desktop.gui.editor import Editor
from ppocr_desktop.gui.page_view import PageView
from ppocr_desktop.gui.proof_field import BORDER, MARGIN, ProofField
from ppocr_desktop.gui.selection import NO_LINE, Selection
from ppocr_desktop.gui.workspace import NO_PAGE, Workspace

_LEAST_SCALE = 1.15
"""The smallest type, compared with the system's."""
_MOST_SCALE = 3.0
_LEAST_WIDTH = 160
_COLUMN = 1.5
"""A line more than so many times as high as wide is corrected beside it."""

_Focus = Qt.FocusReason
_STAYS_OPEN = (_Focus.PopupFocusReason, _Focus.ActiveWindowFocusReason, _Focus.MenuBarFocusReason)
_Key = Qt.Key
_MODIFIERS = (_Key.Key_Control, _Key.Key_Shift, _Key.Key_Alt, _Key.Key_Meta, _Key.Key_AltGr)


class ProofStrip(ProofField):
    """One line of text in the size of the line above it.

    Tab and Shift+Tab keep the text and go on to the next line, Enter keeps it and leaves, Escape
    leaves without. Alt+Down offers what else a doubtful character may be, F8 goes to the next one.
    """

    doubt_wanted = Signal(bool)
    """The next doubtful place is asked for, or with False the one before."""

    page_wanted = Signal(bool)
    """The next page is asked for, or with False the one before."""

    def __init__(
        self, view: PageView, workspace: Workspace, selection: Selection, editor: Editor
    ) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._selection = selection
        self._editor = editor
        self._page = NO_PAGE
        self._line = NO_LINE
        self._shown: TextLine | None = None
        self.setAccessibleDescription(self.tr("Alt+Down offers other readings of doubtful letters"))
        self.hide()
        self.textChanged.connect(self._on_text_changed)
        view.moved.connect(self._place)
        selection.page_changed.connect(self.leave)
        workspace.about_to_change.connect(self._on_about_to_change)
        workspace.page_changed.connect(self._on_page_changed)

    @property
    def is_open(self) -> bool:
        return self._line != NO_LINE

    def caret(self) -> Caret | None:
        """Where its cursor stands in the line; None while it is closed."""
        if self._shown is None:
            return None
        return Caret(self._line, self.character_at_cursor(self._shown))

    @Slot(int)
    @Slot(int, int)
    def open_line(self, line: int, character: int = NO_LINE) -> None:
        """Correct a line of the page in view, with one of its characters selected if named."""
        self.keep()
        lines = self._editor.page.lines
        if not 0 <= line < len(lines):
            return
        caret = self._view.chosen.caret
        self._page, self._line, self._shown = self._selection.page, NO_LINE, None
        self._selection.select_line(line)
        self._line = line
        self._fill(lines[line])
        if character != NO_LINE:
            self.select_doubt(character)
        elif caret and caret.line == line:
            self.go_to(lines[line], caret.character)
        self._view.reveal(line)
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    @Slot()
    def keep(self) -> None:
        """Give the line the text of the strip, which stays open."""
        if self.hasFocus():
            QGuiApplication.inputMethod().commit()
        shown, text = self._shown, self.text
        if shown is None or not self.document().isModified() or not self._is_current(shown):
            return
        self._shown = None
        self._editor.rewrite(self._line, text)
        self._shown = self._editor.page.lines[self._line]
        self.document().setModified(False)

    @Slot()
    def leave(self) -> None:
        """Close the strip without keeping its text."""
        self._line, self._shown = NO_LINE, None
        if self.hasFocus():
            self._view.setFocus()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if act:
            act()
            event.accept()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not to trigger the window's shortcuts first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_meant = self._is_meant_for_this(event)
            if is_meant is None:
                super().event(event)
                is_meant = event.isAccepted()
            event.setAccepted(is_meant)
            if not is_meant and event.key() not in _MODIFIERS:
                # Whatever the window does now, such as saving, is to find the text as it is.
                self.keep()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Make room for what is being composed as well."""
        super().inputMethodEvent(event)
        self._place()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere keeps the text, as one would expect of a form."""
        super().focusOutEvent(event)
        popup = QApplication.activePopupWidget()
        if not self.is_open or (popup and popup.parent() is self):
            return
        self.keep()
        if event.reason() not in _STAYS_OPEN:
            self.leave()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which scrolls and zooms here as well."""
        event.ignore()

    def _is_meant_for_this(self, event: QKeyEvent) -> bool | None:
        """Whether a key is for the strip, not the window; None where QTextEdit has to decide."""
        if self._act_of(event):
            return True
        # With nothing left to undo here, the document's steps are next.
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.document().isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return self.document().isRedoAvailable()
        return None

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key means here, None if it is for the text."""
        key = _Key(event.key())
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == _Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return self.offer
        if key == _Key.Key_F8:
            return partial(self._go_to_doubt, is_next=not is_shifted)
        acts: dict[Qt.Key, Callable[[], None]] = {
            _Key.Key_Tab: partial(self._step, 1),
            _Key.Key_Backtab: partial(self._step, -1),
            _Key.Key_Return: self._finish,
            _Key.Key_Enter: self._finish,
            _Key.Key_Escape: self.leave,
            _Key.Key_PageDown: partial(self._turn_page, is_next=True),
            _Key.Key_PageUp: partial(self._turn_page, is_next=False),
        }
        return acts.get(key)

    def _step(self, step: int) -> None:
        """Keep the text and go to the next line; after the last one, leave."""
        target = self._line + step
        self.keep()
        if 0 <= target < len(self._editor.page.lines):
            self._view.text_selection.clear()
            self.open_line(target)
        else:
            self.leave()

    def _finish(self) -> None:
        self.keep()
        self.leave()

    def _turn_page(self, *, is_next: bool) -> None:
        self.keep()
        self.page_wanted.emit(is_next)

    def _go_to_doubt(self, *, is_next: bool) -> None:
        """Go to a doubt of a changed line, which loses them once it is kept, or of another."""
        is_changed = self.document().isModified()
        doubt = self.doubts.beyond(self.textCursor(), is_next=is_next) if is_changed else None
        if doubt:
            self.setTextCursor(doubt.selection)
        else:
            self.keep()
            self.doubt_wanted.emit(is_next)

    def _fill(self, line: TextLine) -> None:
        self._shown = line
        self._name()
        self.show_text(line)

    def _name(self) -> None:
        number = self._line + 1
        self.setAccessibleName(self.tr("Text of line {number}").format(number=number))

    def _size_type(self, line: TextLine) -> None:
        """Type as large as that of the line on the screen, within what is readable and sane."""
        font = self._view.font()
        breadth = geometry.breadth(line.polygon) / self._view.pixel
        scale = min(max(breadth / QFontMetricsF(font).height(), _LEAST_SCALE), _MOST_SCALE)
        font.setPixelSize(round(QFontInfo(font).pixelSize() * scale))
        if font != self.font():
            self.setFont(font)

    def _is_current(self, line: TextLine) -> bool:
        """Whether the line is where it was; its paragraph may have got another number."""
        return self._line in self._places(line)

    def _places(self, line: TextLine) -> list[int]:
        """Where the line, as it was, stands on the page in view."""
        if self._page != self._selection.page:
            return []
        known = line.text, line.polygon
        lines = enumerate(self._editor.page.lines)
        return [index for index, now in lines if (now.text, now.polygon) == known]

    @Slot()
    def _on_text_changed(self) -> None:
        if self.is_open:
            if not self._view.line_rect(self._line).intersects(self._view.viewport().rect()):
                self._view.reveal(self._line)
            self._place()

    @Slot(int)
    def _on_about_to_change(self, key: int) -> None:
        if key == self._page:
            self.keep()

    @Slot(int)
    def _on_page_changed(self, key: int) -> None:
        """Leave a line that was changed elsewhere, as by undo: it is not to be overwritten.

        But stay with one that only has another number, for whoever is writing it would go on with
        keys that mean something else on the page.
        """
        if key != self._page or not self._shown or self._is_current(self._shown):
            return
        places = self._places(self._shown)
        if len(places) == 1:
            self._line = places[0]
            self._name()
            self._place()
        else:
            self.leave()

    @Slot()
    def _place(self) -> None:
        """Directly under the line, where possible as wide as it, within the view."""
        if not self.is_open or self._line >= len(self._editor.page.lines):
            return
        self._size_type(self._editor.page.lines[self._line])
        line, room = self._view.line_rect(self._line), self._view.viewport().rect()
        beside = line.height() > _COLUMN * line.width()
        edges = 2 * (BORDER + MARGIN)
        wanted = max(ceil(self.document().idealWidth()) + edges, _LEAST_WIDTH)
        width = min(wanted if beside else max(line.width(), wanted), proof_place.most_width(room))
        height = ceil(self.document().size().height()) + 2 * BORDER
        self.setGeometry(proof_place.place(line, QSize(width, height), room, beside=beside))
