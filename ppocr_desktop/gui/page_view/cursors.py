"""Mouse pointers that the system does not have: an I-beam for text that runs at an angle."""

import functools
import math

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

_SIDE = 24
_HEIGHT = 8.0
_SERIF = 2.5
_STEP = 15
"""Degrees between two pointers; nobody sees a smaller difference."""


def beam(angle: float, ratio: float) -> QCursor:
    """The pointer for text that runs at this angle in radians, at a screen's pixel ratio."""
    degrees = round(math.degrees(angle) / _STEP) * _STEP % 180
    return _slanted(degrees, ratio) if degrees else QCursor(Qt.CursorShape.IBeamCursor)


@functools.cache
def _slanted(degrees: int, ratio: float) -> QCursor:
    pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_SIDE / 2, _SIDE / 2)
    painter.rotate(degrees)
    # Dark on a light seam, to be seen on any picture.
    for color, width in ((QColor("white"), 3.5), (QColor("black"), 1.4)):
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for stroke in _strokes():
            painter.drawLine(stroke)
    painter.end()
    return QCursor(pixmap, _SIDE // 2, _SIDE // 2)


def _strokes() -> list[QLineF]:
    ends = [QLineF(QPointF(-_SERIF, y), QPointF(_SERIF, y)) for y in (-_HEIGHT, _HEIGHT)]
    return [QLineF(QPointF(0, -_HEIGHT), QPointF(0, _HEIGHT)), *ends]
