"""A label that says less where there is no room for all it has to say."""

from PySide6.QtCore import QSize

from ppocr_desktop.gui.elided_label import ElidedLabel


class BriefLabel(ElidedLabel):
    """Shows its whole text or brief words; tips and screen readers always have the whole text."""

    def __init__(self, least_characters: int, characters: int) -> None:
        """Keep room for so many characters of average width, also while there is little to say.

        What is beside it then stays where it is while the text changes.
        """
        super().__init__()
        self._brief = ""
        self._least_characters = least_characters
        self._characters = characters

    @property
    def shown(self) -> str:
        """What can be seen of it now."""
        return self.text() if self._has_room else self._brief

    def tell(self, text: str, brief: str = "") -> None:
        """Show a text or, where it would be cut off, brief words; without any, what fits of it."""
        self._brief = brief or text
        self.setText(text)
        self._set_tip()

    def sizeHint(self) -> QSize:
        return self._room(super().sizeHint(), self._characters)

    def minimumSizeHint(self) -> QSize:
        spared = self._width(self.text()) - self._width(self._brief)
        least = super().sizeHint()
        least.setWidth(least.width() - spared)
        return self._room(least, self._least_characters)

    @property
    def _has_room(self) -> bool:
        return self._width(self.text()) <= self.contentsRect().width()

    def _set_tip(self) -> None:
        self.setToolTip("" if self._has_room else self.text())

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _room(self, size: QSize, characters: int) -> QSize:
        width = self.fontMetrics().averageCharWidth() * characters
        return size.expandedTo(QSize(width, 0))
