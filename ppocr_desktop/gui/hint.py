"""Quiet text: what explains a control without drawing the eye."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionViewItem, QWidget

_STRENGTH = 0.68
"""How much of the text's color it keeps: 4.5 : 1 and more on every palette."""


def quiet_color(palette: QPalette) -> QColor:
    """The palette's text color on its way to the background."""
    text, back = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Window)
    parts = zip(text.getRgb()[:3], back.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a * _STRENGTH + b * (1 - _STRENGTH)) for a, b in parts))


def row_color(option: QStyleOptionViewItem) -> QColor:
    """The quiet color in a row of a list; on a chosen row it would be too faint to read."""
    if option.state & QStyle.StateFlag.State_Selected:
        return option.palette.color(QPalette.ColorRole.HighlightedText)
    return quiet_color(option.palette)


class Hint(QLabel):
    """A wrapped line or two in a quiet color."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        # On paper as in a list, Qt would take another role for the letters, which has no tint.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange}:
            self._tint()

    def _tint(self) -> None:
        color = quiet_color(self.palette())
        if self.palette().color(QPalette.ColorRole.WindowText) != color:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)
