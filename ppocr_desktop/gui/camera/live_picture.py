"""The widget that shows the live picture."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.camera.overlay import Room, Shown
from ppocr_desktop.gui.page_view.message import Message

_TOLD_MS = 1600


class LivePicture(QWidget):
    """Paints the newest view as it comes, and a word over it now and then."""

    painted = Signal()
    """A newer view is on the screen."""
    room_changed = Signal()
    """There is more or less room for the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Live picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.room = Room(QSize(1, 1))
        """The room a view is to be drawn for; read by other threads."""
        self._shown: Shown | None = None
        self._is_fresh = False
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

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        self._message.center()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """A window that goes to a finer screen stays as large, but has more pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._measure()
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas_color(self.palette()))
        if self._shown is not None:
            painter.drawImage(self._place(self._shown), self._shown.image)
        painter.end()
        if self._is_fresh:
            self._is_fresh = False
            self.painted.emit()

    def _measure(self) -> None:
        ratio = self.devicePixelRatioF()
        self.room = Room(self.size() * ratio, ratio)
        self.room_changed.emit()

    def _place(self, shown: Shown) -> QRectF:
        """The middle, on whole screen pixels; stretched until an image of the new size comes."""
        ratio = self.devicePixelRatioF()
        size, room = shown.image.size(), self.room.size
        factor = min(room.width() / size.width(), room.height() / size.height())
        # An image that fits but for a pixel is not to be stretched by it.
        factor = 1.0 if abs(factor - 1) * max(size.width(), size.height()) < 2 else factor
        width, height = (side * factor / ratio for side in (size.width(), size.height()))
        x, y = (self.width() - width) / 2, (self.height() - height) / 2
        return QRectF(round(x * ratio) / ratio, round(y * ratio) / ratio, width, height)
