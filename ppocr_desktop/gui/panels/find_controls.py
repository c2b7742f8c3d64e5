"""The fields and buttons with which one says what to find and what to put in its place."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from ppocr_desktop.editing.search import Query
from ppocr_desktop.gui import icons, theme
from ppocr_desktop.gui.panels.brief_label import BriefLabel
from ppocr_desktop.gui.panels.find_rows import FindParts, FindRows, row
from ppocr_desktop.gui.search_field import SearchField

_RESULT_CHARACTERS = 22
_LEAST_RESULT_CHARACTERS = 12
"""Room for what is told, so that the fields keep their width while it changes."""

_FIELD_CHARACTERS = 22
"""The least room for what is looked for, where the window is narrow."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindControls(QWidget):
    """Asks for things; what comes of it is for others to do and to tell here."""

    query_changed = Signal()
    step_asked = Signal(int)
    """The next (1) or previous (-1) match is wanted."""
    replace_asked = Signal()
    replace_all_asked = Signal()
    close_asked = Signal()
    list_asked = Signal()
    """The focus should go to the list of matches."""

    def __init__(self) -> None:
        super().__init__()
        self.find_field = SearchField(self.tr("Find on all pages"))
        self.replace_field = QLineEdit()
        self.replace_field.setPlaceholderText(self.tr("Replace with"))
        self.replace_field.setAccessibleName(self.tr("Replace with"))
        self.case = _toggle("Aa", self.tr("Match case"))
        self.whole_word = _toggle("|ab|", self.tr("Whole words only"))
        self.regex = _toggle(".*", self.tr("Regular expression"))
        self.result = BriefLabel(_LEAST_RESULT_CHARACTERS, _RESULT_CHARACTERS)
        self.error = QLabel()
        self.replace_one = QPushButton(self.tr("Replace"), autoDefault=False)
        self.replace_all = QPushButton(self.tr("Replace All"), autoDefault=False)
        self.more = _button("chevron-right", self.tr("Show replace"))
        self.previous = _button("chevron-up", self.tr("Previous match (Shift+F3)"))
        self.next = _button("chevron-down", self.tr("Next match (F3)"))
        self.close_button = _button("close", self.tr("Close (Esc)"))
        self._lay_out()
        self._connect()
        self._show_replacing(is_shown=False)
        self.show_result("", count=0)

    @property
    def query(self) -> Query:
        """What to find."""
        return Query(
            text=self.find_field.text(),
            is_case_sensitive=self.case.isChecked(),
            is_whole_word=self.whole_word.isChecked(),
            is_regex=self.regex.isChecked(),
        )

    @property
    def replacement(self) -> str:
        """What to put in its place."""
        return self.replace_field.text()

    def begin(self, text: str, *, is_replacing: bool) -> None:
        """Let the user write; `text` becomes what is looked for unless it is empty."""
        if text:
            self.find_field.setText(text)
        if is_replacing:
            self._show_replacing(is_shown=True)
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def show_result(self, text: str, brief: str = "", *, count: int) -> None:
        """Tell what was found, in the brief words where there is no room for all."""
        self.result.tell(text, brief)
        self.error.hide()
        buttons = (self.previous, self.next, self.replace_one, self.replace_all)
        if not count and any(button.hasFocus() for button in buttons):
            # Else the focus would go to the button that closes all this.
            self.find_field.setFocus()
        for button in buttons:
            button.setEnabled(count > 0)
        all_of_them = self.tr("Replace All {count}").format(count=self.locale().toString(count))
        self.replace_all.setText(all_of_them if count else self.tr("Replace All"))

    def show_error(self, sentence: str) -> None:
        """Tell why nothing can be found or replaced like this."""
        palette = QPalette()
        color = theme.confidence_color(0.0, self.palette())
        if color:
            palette.setColor(QPalette.ColorRole.WindowText, color)
        self.error.setPalette(palette)
        self.error.setText(sentence)
        self.error.show()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._rows.least, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """What is told may take more room than before, as the window may have less."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._rows.fit(self.width())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
        elif event.key() == Qt.Key.Key_Down and self.find_field.hasFocus():
            self.list_asked.emit()
        elif event.key() in _ENTER and self.find_field.hasFocus():
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_asked.emit(-1 if is_back else 1)
        elif event.key() in _ENTER and self.replace_field.hasFocus():
            self.replace_asked.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.error.setWordWrap(True)
        least = self.fontMetrics().averageCharWidth() * _FIELD_CHARACTERS
        self.find_field.setMinimumWidth(least)
        toggles = (self.case, self.whole_word, self.regex)
        self.result.setContentsMargins(theme.SPACE_2, 0, 0, 0)
        replacing = (self.replace_one, self.replace_all)
        parts = FindParts(
            more=self.more,
            find_field=self.find_field,
            options=row(*toggles, self.result, spacing=2, is_filled=True),
            steps=row(self.previous, self.next, self.close_button, spacing=2, is_filled=False),
            replace_field=self.replace_field,
            replacing=row(*replacing, spacing=theme.SPACE_2, is_filled=False),
            error=self.error,
        )
        self._rows = FindRows(parts, self)
        for before, after in pairwise(self._tab_order()):
            self.setTabOrder(before, after)

    def _tab_order(self) -> tuple[QWidget, ...]:
        return (
            self.more,
            self.find_field,
            self.replace_field,
            self.case,
            self.whole_word,
            self.regex,
            self.previous,
            self.next,
            self.replace_one,
            self.replace_all,
            self.close_button,
        )

    def _connect(self) -> None:
        self.find_field.textChanged.connect(self.query_changed)
        for toggle in (self.case, self.whole_word, self.regex):
            toggle.toggled.connect(self.query_changed)
        self.more.clicked.connect(self._on_more)
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.replace_one.clicked.connect(self.replace_asked)
        self.replace_all.clicked.connect(self.replace_all_asked)
        self.close_button.clicked.connect(self.close_asked)

    @Slot()
    def _on_more(self) -> None:
        self._show_replacing(is_shown=self.replace_field.isHidden())

    def _show_replacing(self, *, is_shown: bool) -> None:
        self.more.setIcon(icons.icon("chevron-down" if is_shown else "chevron-right"))
        self.more.setToolTip(self.tr("Hide replace") if is_shown else self.tr("Show replace"))
        self.more.setAccessibleName(self.more.toolTip())
        self._rows.show_replacing(is_shown=is_shown)

    @Slot()
    def _on_previous(self) -> None:
        self.step_asked.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.step_asked.emit(1)


def _toggle(text: str, name: str) -> QToolButton:
    toggle = _plain_button(name)
    toggle.setText(text)
    toggle.setCheckable(True)
    return toggle


def _button(icon: str, name: str) -> QToolButton:
    button = _plain_button(name)
    button.setIcon(icons.icon(icon))
    return button


def _plain_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
