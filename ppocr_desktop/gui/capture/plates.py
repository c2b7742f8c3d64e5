"""Small dark plates with light text, which can be read over any picture."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen

from ppocr_desktop.gui import theme

COLOR = QColor(34, 32, 29, 244)
EDGE = QColor(255, 255, 255, 46)
TEXT = QColor("#f6f4ef")
QUIET_TEXT = QColor("#c9c4ba")
KEY = QColor(255, 255, 255, 30)
KEY_EDGE = QColor(255, 255, 255, 64)
_RADIUS = 8.0
_SMALL = 0.92
"""The size of the plates' text, as a share of that of the controls."""


def font() -> QFont:
    """The font of plates, with figures of one width: numbers do not shake as they change."""
    made = QGuiApplication.font()
    made.setPointSizeF(made.pointSizeF() * _SMALL)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def draw(painter: QPainter, rect: QRectF, radius: float = _RADIUS) -> None:
    """Draw an empty plate."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(EDGE, 1))
    painter.setBrush(COLOR)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def label_size(text: str) -> QRectF:
    """The room that `draw_label` takes, at the origin."""
    metrics = QFontMetricsF(font())
    width = metrics.horizontalAdvance(text) + 2 * theme.SPACE_2
    return QRectF(0, 0, width, metrics.height() + theme.SPACE_2)


def draw_label(painter: QPainter, corner: QPointF, text: str) -> None:
    """Draw a plate with a few words, from its upper left corner on."""
    rect = label_size(text).translated(corner)
    draw(painter, rect, 5)
    painter.save()
    painter.setFont(font())
    painter.setPen(TEXT)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
