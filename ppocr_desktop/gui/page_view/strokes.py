"""Colors, pens and paths for what is drawn over the picture, which may have any color itself."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTransform

from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.gui import theme

ACCENT = theme.SELECTED_OUTLINE.core
"""The color of what is chosen, in both themes: the page is paper in both."""
TINT = QColor(theme.HOVER_FILL.rgb())
"""The color of fills, to be made translucent."""
HALO = QColor("white")
"""Opaque as all outlines are: Qt draws slanted ones ten times slower where they are translucent."""
QUIET = QColor("#7e9cc8")
"""The color of lines that are sure: nothing about them calls for attention."""
SHADE = QColor(60, 56, 50)
WIDTH = 1.5
FINE_WIDTH = 1.1
CHOSEN_WIDTH = 2.0
HALO_WIDTH = 2.0
"""How much wider a halo is than the line it lies under, in screen pixels."""

_SMOOTH_FILLS = 40


def set_pen(
    painter: QPainter,
    color: QColor,
    width: float,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """Draw equally wide at any zoom and on any screen; `width` as widgets count pixels."""
    # Qt takes the width of a cosmetic pen in the pixels of the device.
    painter.setPen(pen(color, width * painter.device().devicePixelRatioF(), style))


def pen(color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen that is equally wide at any zoom; `width` in pixels of the device."""
    made = QPen(color, width, style, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    made.setCosmetic(True)
    return made


def fill(painter: QPainter, polygons: Sequence[Polygon], color: QColor) -> None:
    """Tint what polygons cover; with smooth edges unless they are many."""
    # A smooth translucent fill costs 0.1 ms, 50 times as much as one that is not.
    was_smooth = bool(painter.renderHints() & QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(polygons) <= _SMOOTH_FILLS)
    for polygon in polygons:
        painter.fillPath(path(polygon), color)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, was_smooth)


def faint(color: QColor, alpha: int) -> QColor:
    """The color with this opacity, 0..255."""
    made = QColor(color)
    made.setAlpha(alpha)
    return made


def hatching(color: QColor, pixel: float) -> QBrush:
    """Slanted strokes, equally fine at any zoom."""
    brush = QBrush(color, Qt.BrushStyle.BDiagPattern)
    brush.setTransform(QTransform.fromScale(pixel, pixel))
    return brush


def sides(polygon: Polygon) -> list[QLineF]:
    """The four sides, the first along the top of the text, the last across its start."""
    corners = [QPointF(*corner) for corner in polygon]
    return [QLineF(corners[index], corners[(index + 1) % 4]) for index in range(4)]


def line(start: Point, end: Point) -> QLineF:
    """The straight line between two points."""
    return QLineF(QPointF(*start), QPointF(*end))


def path(polygon: Polygon) -> QPainterPath:
    """The polygon as a closed path."""
    outline = QPainterPath(QPointF(*polygon[0]))
    for corner in polygon[1:]:
        outline.lineTo(*corner)
    outline.closeSubpath()
    return outline
