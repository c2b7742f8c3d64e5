"""The live picture with what is read on it."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.gui import images, theme
from ppocr_desktop.gui.camera.labels import Labels
from ppocr_desktop.gui.page_view import strokes
from ppocr_desktop.gui.page_view.message import Message
from ppocr_desktop.video.live import View
from ppocr_desktop.video.tracks import LiveLine

_BRACKET = 0.14
"""Of a sheet's sides: how far the marks at its corners reach."""
_TOLD_MS = 1600


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A view together with its picture at the size of the screen."""

    view: View
    image: QImage
    is_mirrored: bool


def prepare(view: View, room: QSize, *, is_mirrored: bool) -> Shown:
    """Make a view ready to be painted into a `room` of screen pixels; any thread may."""
    height, width = view.pixels.shape[:2]
    factor = min(room.width() / width, room.height() / height)
    size = max(round(width * factor), 1), max(round(height * factor), 1)
    # The mean of all pixels takes six times as long, and looks no better unless much is left out.
    way = cv2.INTER_AREA if factor < 0.5 else cv2.INTER_LINEAR
    pixels = cv2.resize(view.pixels, size, interpolation=way)
    if is_mirrored:
        pixels = cv2.flip(pixels, 1)
    return Shown(view, images.to_qimage(np.asarray(pixels, np.uint8)), is_mirrored)


class LivePicture(QWidget):
    """Paints the newest view; the text is never mirrored, whatever the picture is."""

    painted = Signal(float)
    """A view is on the screen; when it was taken, as time.monotonic counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Live picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.shows_text = True
        self.room = QSize(1, 1)
        """Its size in screen pixels, for `prepare`; other threads may look."""
        self._shown: Shown | None = None
        self._is_fresh = False
        self._labels = Labels()
        self._message = Message(self)
        self._fading = QTimer(self, singleShot=True, interval=_TOLD_MS)
        self._fading.timeout.connect(self._message.hide)

    def show_view(self, shown: Shown) -> None:
        """Show this from now on."""
        self._shown = shown
        self._is_fresh = True
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._shown = None
        self.update()

    def tell(self, text: str, *, is_lasting: bool = False) -> None:
        """Say something over the picture, for a moment unless it `is_lasting`."""
        self._message.show_text(text)
        self._fading.stop()
        if text and not is_lasting:
            self._fading.start()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(960, 540)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self.room = self.size() * self.devicePixelRatioF()
        self._message.center()
        super().resizeEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas_color(self.palette()))
        if self._shown is None:
            return
        place = self._place(self._shown)
        painter.drawImage(place, self._shown.image)
        painter.setClipRect(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_overlay(painter, self._shown, place)
        painter.end()
        if self._is_fresh:
            self._is_fresh = False
            self.painted.emit(self._shown.view.taken_s)

    def _place(self, shown: Shown) -> QRectF:
        """In the middle; on whole screen pixels unless the window has just been resized."""
        ratio = self.devicePixelRatioF()
        size = shown.image.size()
        factor = min(self.room.width() / size.width(), self.room.height() / size.height())
        width, height = (side * factor / ratio for side in (size.width(), size.height()))
        x, y = (self.width() - width) / 2, (self.height() - height) / 2
        return QRectF(round(x * ratio) / ratio, round(y * ratio) / ratio, width, height)

    def _paint_overlay(self, painter: QPainter, shown: Shown, place: QRectF) -> None:
        place_of = _Placing(shown, place)
        if shown.view.sheet:
            self._paint_sheet(painter, place_of.polygon(shown.view.sheet))
        strokes.set_pen(painter, strokes.QUIET, strokes.WIDTH, Qt.PenStyle.DotLine)
        for polygon in shown.view.unread:
            painter.drawLines(strokes.sides(place_of.polygon(polygon)))
        lines = [place_of.line(line) for line in shown.view.lines]
        if self.shows_text:
            self._labels.paint(painter, lines)
        else:
            self._paint_outlines(painter, lines)

    def _paint_outlines(self, painter: QPainter, lines: list[LiveLine]) -> None:
        for line in lines:
            sides = strokes.sides(line.text.polygon)
            is_sure = line.text.score >= theme.SURE
            style = Qt.PenStyle.SolidLine if is_sure else Qt.PenStyle.DotLine
            strokes.set_pen(painter, strokes.HALO, strokes.WIDTH + strokes.HALO_WIDTH)
            painter.drawLines(sides)
            core = theme.overlay_outline(line.text.score).core
            strokes.set_pen(painter, core, strokes.WIDTH, style)
            painter.drawLines(sides)

    def _paint_sheet(self, painter: QPainter, sheet: Polygon) -> None:
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
    """From a view's pixels to the widget's."""

    def __init__(self, shown: Shown, place: QRectF) -> None:
        self._place = place
        self._width = shown.view.pixels.shape[1]
        self._factor = place.width() / self._width
        self._is_mirrored = shown.is_mirrored

    def polygon(self, polygon: Polygon) -> Polygon:
        a, b, c, d = (self._point(point) for point in polygon)
        # Mirrored, a line would run backwards.
        return (b, a, d, c) if self._is_mirrored else (a, b, c, d)

    def line(self, line: LiveLine) -> LiveLine:
        polygon = self.polygon(line.text.polygon)
        return replace(line, text=replace(line.text, polygon=polygon))

    def _point(self, point: Point) -> Point:
        x = self._width - point[0] if self._is_mirrored else point[0]
        x, y = x * self._factor, point[1] * self._factor
        return x + self._place.x(), y + self._place.y()
