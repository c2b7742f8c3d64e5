"""The picture that goes along with the pointer while pages are dragged."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from ppocr_desktop.gui import theme

_SIDE = 72
"""The longest side of the picture: a whole row of the list would hide where it is dropped."""
_OPACITY = 0.8
_FROM_POINTER = QPoint(-theme.SPACE_3, -theme.SPACE_3)
"""It lies beside the pointer, below which the line is that shows where the pages go."""


def dress(drag: QDrag, thumbnail: QImage, count: int, widget: QWidget) -> None:
    """Give a drag from a widget the picture of one page and, of several, their number."""
    drag.setPixmap(_picture(thumbnail, count, widget))
    drag.setHotSpot(_FROM_POINTER)


def _picture(thumbnail: QImage, count: int, widget: QWidget) -> QPixmap:
    scale = widget.devicePixelRatioF()
    shape = thumbnail.size() if not thumbnail.isNull() else QSize(_SIDE, _SIDE)
    sheet = shape.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    badge = _badge(count, widget)
    size = sheet.expandedTo(badge) + QSize(1, 1)
    picture = QPixmap(size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(_OPACITY)
    place = QRectF(QPointF(0, 0), sheet)
    painter.fillRect(place, widget.palette().color(QPalette.ColorRole.Base))
    painter.drawImage(place, thumbnail)
    painter.setPen(widget.palette().color(QPalette.ColorRole.Mid))
    painter.drawRect(place)
    painter.setOpacity(1)
    if count > 1:
        _draw_badge(painter, QRectF(QPointF(0, 0), badge), count, widget)
    painter.end()
    return picture


def _badge(count: int, widget: QWidget) -> QSize:
    metrics = widget.fontMetrics()
    width = metrics.horizontalAdvance(str(count)) + 2 * theme.SPACE_2
    return QSize(width, metrics.height() + theme.SPACE_1)


def _draw_badge(painter: QPainter, place: QRectF, count: int, widget: QWidget) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(widget.palette().color(QPalette.ColorRole.Accent))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setPen(widget.palette().color(QPalette.ColorRole.Base))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(count))
