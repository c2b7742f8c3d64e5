"""A label that ends in an ellipsis where there is no room for all of its line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

from ppocr_desktop.gui import tips


class ElidedLabel(QLabel):
    """Its text, and its tip where that is cut, is always the whole one; it asks for no width."""

    def tell(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self._set_tip()

    @property
    def shown(self) -> str:
        """What can be seen of it now."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_tip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            self.alignment().value,
            self.palette(),
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )
        painter.end()

    def _set_tip(self) -> None:
        self.setToolTip("" if self.shown == self.text() else tips.as_written(self.text()))
