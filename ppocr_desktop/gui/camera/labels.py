"""Text on plates that follows a moving picture: each is drawn once and then only moved."""

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.editing import doubts
from ppocr_desktop.editing.doubts import Confidence
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui import theme
from ppocr_desktop.gui.page_view import strokes
from ppocr_desktop.gui.page_view.fitted_text import FittedText
from ppocr_desktop.video import motion
from ppocr_desktop.video.motion import Motion
from ppocr_desktop.video.tracks import LiveLine

_SLACK = 0.7
"""Screen pixels by which a plate may misfit its line and still be drawn as it is, only shifted."""
_MOST_SLACK = 4.0
"""The same for one that is turned and scaled into place; beyond, it is drawn anew."""
_SLICE_S = 0.003
"""The time in each painting for drawing anew plates that might as well be turned into place."""
_MARGIN = 2


@dataclass(frozen=True, slots=True)
class _Plate:
    """A line's cached drawing, made for this polygon with its upper left corner at x, y."""

    text: str
    polygon: Polygon
    scale: float
    drawing: QImage
    x: float
    y: float


class Labels:
    """The plates of all lines in sight, by the lines' numbers."""

    def __init__(self) -> None:
        self._plates: dict[int, _Plate] = {}
        self._turn = 0

    def paint(self, painter: QPainter, lines: Sequence[LiveLine]) -> None:
        """Draw lines whose polygons are in the painter's coordinates."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        end_s = time.perf_counter() + _SLICE_S
        scale = painter.device().devicePixelRatioF()
        kept: dict[int, _Plate] = {}
        # Round robin: each time the slice is spent on other lines first.
        self._turn = (self._turn + 1) % max(len(lines), 1)
        for line in (*lines[self._turn :], *lines[: self._turn]):
            slack = _SLACK if time.perf_counter() < end_s else math.inf
            plate = self._plates.get(line.number)
            if plate is None or not _can_show(plate, line.text, scale, slack):
                plate = _plate(line.text, scale)
            kept[line.number] = plate
            _paint(painter, plate, line.text.polygon)
        self._plates = kept


def _can_show(plate: _Plate, line: TextLine, scale: float, slack: float) -> bool:
    """Whether a plate can show a line: shifted, it misfits by `slack` pixels at most."""
    if plate.text != line.text or plate.scale != scale or _misfit(plate, line.polygon) > slack:
        return False
    way = _motion(plate, line.polygon)
    return _gap(way.move_polygon(plate.polygon), line.polygon) <= _MOST_SLACK


def _misfit(plate: _Plate, polygon: Polygon) -> float:
    """The largest distance of the corners, in pixels, when a plate is only shifted into place."""
    (x, y), (x_now, y_now) = plate.polygon[0], polygon[0]
    return _gap(geometry.shift(plate.polygon, x_now - x, y_now - y), polygon)


def _gap(first: Polygon, second: Polygon) -> float:
    return max(math.dist(*pair) for pair in zip(first, second, strict=True))


def _motion(plate: _Plate, polygon: Polygon) -> Motion:
    """The motion that takes the upper side of the plate to that of the line."""
    if math.dist(plate.polygon[0], plate.polygon[1]) < 1:
        return Motion()
    start, end = ((plate.polygon[index], polygon[index]) for index in (0, 1))
    return motion.between(start, end)


def _paint(painter: QPainter, plate: _Plate, polygon: Polygon) -> None:
    if _misfit(plate, polygon) <= _SLACK:
        (x, y), (x_now, y_now) = plate.polygon[0], polygon[0]
        painter.drawImage(QPointF(plate.x + x_now - x, plate.y + y_now - y), plate.drawing)
        return
    way = _motion(plate, polygon)
    cos, sin = way.factor.real, way.factor.imag
    painter.save()
    offset = way.offset
    turned = QTransform(cos, sin, -sin, cos, offset.real, offset.imag)
    painter.setTransform(turned, combine=True)
    painter.drawImage(QPointF(plate.x, plate.y), plate.drawing)
    painter.restore()


def _plate(line: TextLine, scale: float) -> _Plate:
    left, top, right, bottom = geometry.box(line.polygon)
    x, y = left - _MARGIN, top - _MARGIN
    width, height = right - x + _MARGIN, bottom - y + _MARGIN
    size = math.ceil(width * scale), math.ceil(height * scale)
    drawing = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    drawing.setDevicePixelRatio(scale)
    drawing.fill(Qt.GlobalColor.transparent)
    placed = replace(line, polygon=geometry.shift(line.polygon, -x, -y))
    painter = QPainter(drawing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(strokes.path(placed.polygon), theme.PLATE_COLOR)
    is_sure = doubts.level(line.score) is Confidence.SURE
    color = theme.overlay_outline(line.score).core
    painter.setPen(theme.PLATE_TEXT_COLOR if is_sure else color)
    FittedText(placed).paint(painter)
    painter.end()
    return _Plate(line.text, line.polygon, scale, drawing, x, y)
