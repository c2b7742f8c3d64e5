"""A sentence in the middle of the page view, such as that the page is loading."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from ppocr_desktop.gui import card, speech, theme

_MOST_WIDTH = 420
_RADIUS = 6.0


class Message(QLabel):
    """Stands on a plate, legible over any page, and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._sentence = ""
        self._is_waiting = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(theme.SPACE_4, theme.SPACE_3, theme.SPACE_4, theme.SPACE_3)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show a sentence; none leaves only that the page is loading, if it is."""
        self._sentence = text
        self._update()
        speech.say(self, text)

    @Slot()
    def start_waiting(self) -> None:
        """Say that the page is loading, unless there is something else to say."""
        self._is_waiting = True
        self._update()

    @Slot()
    def end_waiting(self) -> None:
        """Say no longer that the page is loading."""
        self._is_waiting = False
        self._update()

    def _update(self) -> None:
        text = self._sentence or (self.tr("Loading…") if self._is_waiting else "")
        self.setText(text)
        self.setVisible(bool(text))
        self.center()

    def center(self) -> None:
        """Go to the middle; to be called when the parent's size changes."""
        room = self._room.rect()
        most = min(_MOST_WIDTH, room.width() - 2 * theme.SPACE_4)
        # A label that wraps asks for less width than it could have.
        self.setWordWrap(False)
        if self.sizeHint().width() > most:
            self.setWordWrap(True)
        self.setFixedWidth(max(min(self.sizeHint().width(), most), 1))
        self.adjustSize()
        self.move(room.center() - self.rect().center())

    def paintEvent(self, event: QPaintEvent) -> None:
        card.paint(self, _RADIUS)
        super().paintEvent(event)
