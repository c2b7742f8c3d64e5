"""Messages at the top of the page: what went wrong or happened, and a way on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop.gui import icons, parts, speech
from ppocr_desktop.gui.icon_label import IconLabel
from ppocr_desktop.gui.theme import SPACE_2, SPACE_3

_BAR_WIDTH = 160
_LETTERS = 32
"""So many letters of average width are to fit beside the buttons, else these go below."""
_MOST = 3
"""So many are shown at once; a folder of broken files must not bury the page."""


class NoticeKind(StrEnum):
    """How grave it is; also the name of its icon."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a notice; pressing it closes the notice first."""

    text: str
    act: Callable[[], object]


class Notice(QFrame):
    """One message with its buttons; it stays until it is closed or answered."""

    closed = Signal()

    def __init__(
        self,
        text: str,
        kind: NoticeKind = NoticeKind.INFO,
        choices: tuple[Choice, ...] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._text = text
        self.setAccessibleName(text)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setMaximumWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(text)
        self._bar.hide()
        self._sign = self._make_sign(kind)
        self._label = self._make_label(text)
        self.buttons = [self._button(choice) for choice in choices]
        self._choices = self._row(self.buttons)
        self._close = self._close_button()
        self._is_folded = False
        self._lay_out()
        self.setFocusProxy(self.buttons[0] if self.buttons else self._close)

    @property
    def text(self) -> str:
        return self._text

    def minimumSizeHint(self) -> QSize:
        """It can be as narrow as with its buttons below the words."""
        least = super().minimumSizeHint()
        if self._is_folded:
            return least
        buttons = self._choices.sizeHint().width()
        width = max(least.width() - buttons, buttons + self._beside)
        return QSize(min(width, least.width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where these would have too little room beside them."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        wanted = min(metrics.horizontalAdvance(self._text), _LETTERS * metrics.averageCharWidth())
        room = self.width() - self._beside - self._choices.sizeHint().width()
        is_folded = bool(self.buttons) and room < wanted
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._place_choices()

    def speak(self) -> None:
        """Have screen readers say it, whatever they are at."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        speech.say(self, self._text)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is that the notice tells of."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.show()

    @Slot()
    def close_notice(self) -> None:
        """Take the message away."""
        self.closed.emit()
        self.deleteLater()

    @property
    def _beside(self) -> int:
        """What the sign, the button to close it and all gaps take of the width."""
        return self._sign.sizeHint().width() + self._close.sizeHint().width() + 5 * SPACE_3

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_3, SPACE_2, SPACE_2, SPACE_2)
        self._grid.setSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(1, 1)
        for column, widget in enumerate((self._sign, self._label, self._bar)):
            self._grid.addWidget(widget, 0, column)
        self._grid.addWidget(self._close, 0, 4)
        self._place_choices()

    def _place_choices(self) -> None:
        self._grid.removeWidget(self._choices)
        if self._is_folded:
            self._grid.addWidget(self._choices, 1, 1, 1, 4, Qt.AlignmentFlag.AlignRight)
        else:
            self._grid.addWidget(self._choices, 0, 3)
        self._choices.setVisible(bool(self.buttons))

    def _row(self, buttons: Sequence[QWidget]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        for button in buttons:
            row.addWidget(button)
        return holder

    def _make_sign(self, kind: NoticeKind) -> QLabel:
        sign = IconLabel(kind.value, self.fontMetrics().height())
        sign.setAccessibleName(
            {
                NoticeKind.INFO: self.tr("Information"),
                NoticeKind.WARNING: self.tr("Warning"),
                NoticeKind.ERROR: self.tr("Error"),
            }[kind]
        )
        return sign

    def _make_label(self, text: str) -> QLabel:
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return label

    def _button(self, choice: Choice) -> QPushButton:
        def press() -> None:
            self.close_notice()
            choice.act()

        button = QPushButton(choice.text, autoDefault=False)
        button.clicked.connect(press)
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setIcon(icons.icon("close"))
        button.setAccessibleName(self.tr("Close this message"))
        button.setToolTip(self.tr("Close this message"))
        button.clicked.connect(self.close_notice)
        return button


class NoticeBar(QWidget):
    """The notices there are, newest first; the same sentence is never shown twice."""

    emptied = Signal()
    """The last notice is gone, and it had the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._rest = QLabel()
        self._close_all = QPushButton(self.tr("Close All"), autoDefault=False)
        self._close_all.clicked.connect(self.close_all)
        self._footer = self._make_footer()
        self._column.addWidget(self._footer)
        self.hide()

    def add(self, notice: Notice) -> None:
        """Show a notice above the others."""
        for known in self.notices():
            if known.text == notice.text:
                known.close_notice()
        notice.closed.connect(self._on_closed)
        self._column.insertWidget(0, notice)
        self._order()
        self._update()
        notice.speak()

    @Slot(str)
    def add_failure(self, sentence: str) -> None:
        """Say what could not be done."""
        self.add(Notice(sentence, NoticeKind.ERROR))

    def notices(self) -> list[Notice]:
        """All that wait for an answer, newest first; the first few of them are shown."""
        items = (self._column.itemAt(index) for index in range(self._column.count()))
        widgets = (item.widget() for item in items if item)
        return [widget for widget in widgets if isinstance(widget, Notice)]

    @Slot()
    def close_all(self) -> None:
        """Take all messages away."""
        for notice in self.notices():
            notice.close_notice()

    def _order(self) -> None:
        """Have Tab go through them from the top: Qt puts what is new behind all of the window."""
        last: QWidget = self._close_all
        for notice in self.notices():
            last = parts.follow(last, notice)
        QWidget.setTabOrder(last, self._close_all)

    def _make_footer(self) -> QFrame:
        footer = QFrame()
        footer.setAutoFillBackground(True)
        footer.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        row = QHBoxLayout(footer)
        row.setContentsMargins(SPACE_3, SPACE_2, SPACE_2, SPACE_2)
        row.addWidget(self._rest, 1)
        row.addWidget(self._close_all)
        return footer

    @Slot()
    def _on_closed(self) -> None:
        notice = self.sender()
        if isinstance(notice, Notice):
            had_focus = notice.isAncestorOf(QApplication.focusWidget() or self)
            self._column.removeWidget(notice)
            notice.hide()
            self._update()
            if had_focus and self.notices():
                self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            elif had_focus:
                self.emptied.emit()

    def _update(self) -> None:
        notices = self.notices()
        for index, notice in enumerate(notices):
            notice.setVisible(index < _MOST)
        if notices:
            self.setFocusProxy(notices[0])
        rest = len(notices) - _MOST
        self._rest.setText(self.tr("and %n more message(s)", "", rest) if rest > 0 else "")
        self._footer.setVisible(rest > 0)
        self.setVisible(bool(notices))
