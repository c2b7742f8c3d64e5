"""Counts the seconds down until the screen is taken."""

import math

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.capture import plates
from ppocr_desktop.gui.capture.desktop import is_wayland

_SIDE = 88
_TICK_MS = 50
_RING = 4.0


class Countdown(QWidget):
    """A number in a corner of the screen that never takes the focus; a click ends it."""

    ended = Signal()
    canceled = Signal()

    def __init__(self, delay_s: float, *, is_composited: bool) -> None:
        super().__init__(
            None,
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self._delay_ms = self._left_ms = round(delay_s * 1000)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(QSize(_SIDE, _SIDE))
        if not is_composited:
            self.setMask(QRegion(self.rect(), QRegion.RegionType.Ellipse))
        self.setToolTip(self.tr("Click to take no picture"))
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._tell()

    def start(self) -> None:
        """Show the number and begin."""
        self._timer.start()
        if is_wayland():
            return  # there it would take the focus, and close the very menu that is waited for
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        corner = screen.availableGeometry().bottomRight()
        self.move(corner.x() - _SIDE - theme.SPACE_5, corner.y() - _SIDE - theme.SPACE_5)
        self.show()

    def stop(self) -> None:
        """Take it away without a word."""
        self._timer.stop()
        self.hide()
        self.deleteLater()

    def mousePressEvent(self, _: QMouseEvent) -> None:
        self.stop()
        self.canceled.emit()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disk = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        plates.draw(painter, disk, disk.width() / 2)
        ring = disk.adjusted(8, 8, -8, -8)
        painter.setPen(QPen(plates.EDGE, _RING))
        painter.drawEllipse(ring)
        painter.setPen(QPen(plates.TEXT, _RING, c=Qt.PenCapStyle.RoundCap))
        share = self._left_ms / max(self._delay_ms, 1)
        painter.drawArc(ring, 90 * 16, round(share * 360 * 16))
        font = plates.font()
        font.setPointSizeF(font.pointSizeF() * 2.4)
        painter.setFont(font)
        painter.drawText(disk, Qt.AlignmentFlag.AlignCenter, str(self._seconds))

    @property
    def _seconds(self) -> int:
        return math.ceil(self._left_ms / 1000)

    @Slot()
    def _tick(self) -> None:
        self._left_ms -= _TICK_MS
        if self._left_ms > 0:
            self._tell()
            self.update()
        else:
            self.stop()
            self.ended.emit()

    def _tell(self) -> None:
        name = self.tr("A picture of the screen is taken in %n second(s)", "", self._seconds)
        if self.accessibleName() != name:
            self.setAccessibleName(name)
