"""A magnifying glass over the pixels around the pointer, with place and color of the middle one."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.capture import plates
from ppocr_desktop.gui.capture.shots import crop

_PIXELS = 17
"""How many are shown across: an odd number, so that one lies in the middle."""
_ZOOM = 8
_SIDE = float(_PIXELS * _ZOOM)
_FOOT = 44.0
"""The height of the two rows of text below the pixels."""
_AWAY = 20.0
"""The distance between the pointer and the glass."""
_RADIUS = 8.0
_OUTSIDE = QColor("#3a3733")
_GRID = QColor(0, 0, 0, 36)
_RULER = QColor(10, 61, 171, 70)

SIZE = QSizeF(_SIDE, _SIDE + _FOOT)


def place(point: QPointF, room: QRectF) -> QRectF:
    """The place of the glass: beside the pointer, where the room has space for it."""
    x, y = point.x() + _AWAY, point.y() + _AWAY
    if x + SIZE.width() > room.right() - theme.SPACE_2:
        x = point.x() - _AWAY - SIZE.width()
    if y + SIZE.height() > room.bottom() - theme.SPACE_2:
        y = point.y() - _AWAY - SIZE.height()
    return QRectF(QPointF(x, y), SIZE)


def draw(painter: QPainter, rect: QRectF, image: QImage, pixel: QPoint) -> None:
    """Draw the glass at its place; `pixel` of the image is the one in the middle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plates.draw(painter, rect, _RADIUS)
    glass = QRectF(rect.topLeft(), QSizeF(_SIDE, _SIDE))
    _draw_pixels(painter, glass, image, pixel)
    _draw_rulers(painter, glass)
    _draw_foot(painter, rect.adjusted(0, _SIDE, 0, 0), image.pixelColor(pixel), pixel)
    painter.setPen(QPen(plates.EDGE, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.restore()


def _draw_pixels(painter: QPainter, glass: QRectF, image: QImage, pixel: QPoint) -> None:
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(glass.adjusted(0, 0, 0, _RADIUS * 2), _RADIUS, _RADIUS)
    painter.setClipPath(outline)
    painter.setClipRect(glass, Qt.ClipOperation.IntersectClip)
    painter.fillRect(glass, _OUTSIDE)
    half = _PIXELS // 2
    around = QRect(pixel.x() - half, pixel.y() - half, _PIXELS, _PIXELS)
    seen = around.intersected(image.rect())
    shift = seen.topLeft() - around.topLeft()
    target = QRectF(
        glass.x() + shift.x() * _ZOOM,
        glass.y() + shift.y() * _ZOOM,
        seen.width() * _ZOOM,
        seen.height() * _ZOOM,
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.drawImage(target, crop(image, seen))
    painter.setPen(QPen(_GRID, 0))
    for index in range(1, _PIXELS):
        x, y = glass.x() + index * _ZOOM, glass.y() + index * _ZOOM
        painter.drawLine(QPointF(x, glass.top()), QPointF(x, glass.bottom()))
        painter.drawLine(QPointF(glass.left(), y), QPointF(glass.right(), y))
    painter.restore()


def _draw_rulers(painter: QPainter, glass: QRectF) -> None:
    """Tint the row and the column of the middle pixel, and outline the pixel."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    start = _PIXELS // 2 * _ZOOM
    middle = QRect(round(glass.x()) + start, round(glass.y()) + start, _ZOOM, _ZOOM)
    for bar in (
        middle.adjusted(-start, 0, -_ZOOM, 0),
        middle.adjusted(_ZOOM, 0, start, 0),
        middle.adjusted(0, -start, 0, -_ZOOM),
        middle.adjusted(0, _ZOOM, 0, start),
    ):
        painter.fillRect(bar, _RULER)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.SELECTED_OUTLINE.core, 1))
    painter.drawRect(middle.adjusted(-1, -1, 0, 0))
    painter.setPen(QPen(QColor("white"), 1))
    painter.drawRect(middle.adjusted(0, 0, -1, -1))
    painter.restore()


def _draw_foot(painter: QPainter, rect: QRectF, color: QColor, pixel: QPoint) -> None:
    painter.setFont(plates.font())
    rows = rect.adjusted(theme.SPACE_2, theme.SPACE_1, -theme.SPACE_2, -theme.SPACE_1)
    upper = QRectF(rows.x(), rows.y(), rows.width(), rows.height() / 2)
    lower = upper.translated(0, rows.height() / 2)
    painter.setPen(plates.QUIET_TEXT)
    painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, f"{pixel.x()}, {pixel.y()}")
    swatch = QRectF(lower.x() + 0.5, lower.center().y() - 5.5, 11, 11)
    painter.setPen(QPen(plates.KEY_EDGE, 1))
    painter.setBrush(color)
    painter.drawRoundedRect(swatch, 3, 3)
    painter.setPen(plates.TEXT)
    name = color.name().upper()
    painter.drawText(lower.adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
