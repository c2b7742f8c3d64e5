"""Draws what is read onto a live picture, off the GUI thread.

There each of the many calls of a painter would wait for the interpreter's lock, which the threads
that follow and read take in turn; painting on an image is allowed on any thread.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from ppocr_desktop.editing import doubts
from ppocr_desktop.editing.doubts import Confidence
from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.gui import images, theme
from ppocr_desktop.gui.camera.labels import Labels
from ppocr_desktop.gui.page_view import strokes
from ppocr_desktop.video.live import View
from ppocr_desktop.video.tracks import LiveLine

_BRACKET = 0.14
"""How far the marks at a sheet's corners reach, as a share of its sides."""


@dataclass(frozen=True, slots=True)
class Room:
    """The room for a picture in screen pixels, and the screen's device pixel ratio."""

    size: QSize
    ratio: float = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A view together with its image, which is as large as its room."""

    view: View
    image: QImage


class Overlay:
    """Makes images of views; the text is never mirrored, whatever the picture is.

    For one thread at a time, but its attributes may be set on any.
    """

    def __init__(self) -> None:
        self.is_mirrored = False
        self.shows_text = True
        self._labels = Labels()

    def draw(self, view: View, room: Room) -> Shown:
        """The view with everything on it."""
        is_mirrored = self.is_mirrored
        image = _scaled(view, room.size, is_mirrored=is_mirrored)
        image.setDevicePixelRatio(room.ratio)
        factor = image.deviceIndependentSize().width() / view.pixels.shape[1]
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, view, _Placing(view.pixels.shape[1], factor, is_mirrored=is_mirrored))
        painter.end()
        return Shown(view, image)

    def _paint(self, painter: QPainter, view: View, placing: "_Placing") -> None:
        if view.sheet:
            _paint_sheet(painter, placing.polygon(view.sheet))
        strokes.set_pen(painter, strokes.QUIET, strokes.WIDTH, Qt.PenStyle.DotLine)
        for polygon in view.unread:
            painter.drawLines(strokes.sides(placing.polygon(polygon)))
        lines = [placing.line(line) for line in view.lines]
        if self.shows_text:
            self._labels.paint(painter, lines)
        else:
            _paint_outlines(painter, lines)


def _scaled(view: View, room: QSize, *, is_mirrored: bool) -> QImage:
    height, width = view.pixels.shape[:2]
    factor = min(room.width() / width, room.height() / height)
    size = max(round(width * factor), 1), max(round(height * factor), 1)
    # The mean of all pixels takes six times as long, and looks no better unless much is left out.
    way = cv2.INTER_AREA if factor < 0.5 else cv2.INTER_LINEAR
    pixels = cv2.resize(view.pixels, size, interpolation=way)
    if is_mirrored:
        pixels = cv2.flip(pixels, 1)
    return images.to_qimage(np.asarray(pixels, np.uint8))


def _paint_outlines(painter: QPainter, lines: list[LiveLine]) -> None:
    for line in lines:
        sides = strokes.sides(line.text.polygon)
        is_sure = doubts.level(line.text.score) is Confidence.SURE
        style = Qt.PenStyle.SolidLine if is_sure else Qt.PenStyle.DotLine
        strokes.set_pen(painter, strokes.HALO, strokes.WIDTH + strokes.HALO_WIDTH)
        painter.drawLines(sides)
        core = theme.overlay_outline(line.text.score).core
        strokes.set_pen(painter, core, strokes.WIDTH, style)
        painter.drawLines(sides)


def _paint_sheet(painter: QPainter, sheet: Polygon) -> None:
    """Marks at the corners, as a viewfinder has them."""
    marks = []
    for index in range(4):
        here = sheet[index]
        for other in (sheet[index - 1], sheet[(index + 1) % 4]):
            end = (here[axis] + (other[axis] - here[axis]) * _BRACKET for axis in (0, 1))
            marks.append(QLineF(QPointF(*here), QPointF(*end)))
    for color, width in ((strokes.HALO, 5.0), (strokes.ACCENT, 3.0)):
        strokes.set_pen(painter, color, width)
        painter.drawLines(marks)


class _Placing:
    """Maps a view's pixels to the window's, mirrored if so wished."""

    def __init__(self, width: int, factor: float, *, is_mirrored: bool) -> None:
        self._width = width
        self._factor = factor
        self._is_mirrored = is_mirrored

    def polygon(self, polygon: Polygon) -> Polygon:
        a, b, c, d = (self._point(point) for point in polygon)
        # Mirrored, a line would run backwards.
        return (b, a, d, c) if self._is_mirrored else (a, b, c, d)

    def line(self, line: LiveLine) -> LiveLine:
        return replace(line, text=replace(line.text, polygon=self.polygon(line.text.polygon)))

    def _point(self, point: Point) -> Point:
        x = self._width - point[0] if self._is_mirrored else point[0]
        return x * self._factor, point[1] * self._factor
