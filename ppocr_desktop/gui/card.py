"""The ground of what stands over other things: a sheet with an edge that shows on anything."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QWidget


def paint(widget: QWidget, radius: float) -> None:
    """Paint it on all of a widget; for its paint event."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(widget.palette().color(QPalette.ColorRole.Mid))
    painter.setBrush(widget.palette().color(QPalette.ColorRole.Base))
    edge = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(edge, radius, radius)
    painter.end()
