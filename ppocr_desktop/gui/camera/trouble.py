"""Says in the picture's place why there is none, with a button to try again."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ppocr_desktop.gui import icons, theme

_PICTURE = 48
_WIDTH = 480


class Trouble(QWidget):
    """One sentence with a button to try again."""

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        picture.setPixmap(icons.icon("camera").pixmap(QSize(_PICTURE, _PICTURE)))
        self._sentence = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setMaximumWidth(_WIDTH)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(self.tr("Try Again"), autoDefault=False)
        self.button.clicked.connect(self.retry_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE_3)
        column.addStretch(2)
        column.addWidget(picture)
        row = QHBoxLayout()
        row.addStretch(1)
        # All the room up to its greatest width, before the edges get any.
        row.addWidget(self._sentence, 1_000)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def show_sentence(self, sentence: str) -> None:
        """Say what is wrong."""
        self._sentence.setText(sentence)
        # The button gets the focus, and there one hears why.
        self.button.setAccessibleDescription(sentence)
