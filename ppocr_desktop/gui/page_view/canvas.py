"""A view of one page that zooms, scrolls and shows whether it has the focus."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPalette, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.page_view.gestures import Gestures
from ppocr_desktop.gui.page_view.panning import scroll
from ppocr_desktop.gui.page_view.zoom import Zoom, ZoomMode

_FOCUS_WIDTH = 2
_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_PALETTE_EVENTS = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


class Canvas(QGraphicsView):
    """The surface that the page lies on, which knows where it lies there, and how large."""

    zoom_changed = Signal(float)
    """Screen pixels per picture pixel: 1.0 is actual size."""
    moved = Signal()
    """The page has another place or size in the viewport."""

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._shows_focus = False
        self._zoom = Zoom(self)
        self._zoom.changed.connect(self._on_zoom_changed)
        self._gestures = Gestures(self, self._zoom)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(*[_FOCUS_WIDTH] * 4)
        self.setTransformationAnchor(self.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(self.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(self.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(self.OptimizationFlag.DontAdjustForAntialiasing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._set_background()

    @property
    def zoom(self) -> float:
        """Screen pixels per picture pixel."""
        return self._zoom.value

    @property
    def pixel(self) -> float:
        """The length in picture pixels of a device-independent pixel."""
        return 1 / self.transform().m11()

    @Slot()
    def fit_page(self) -> None:
        self._zoom.set_mode(ZoomMode.FIT_PAGE)

    @Slot()
    def fit_width(self) -> None:
        self._zoom.set_mode(ZoomMode.FIT_WIDTH)

    @Slot()
    def show_actual_size(self) -> None:
        self._zoom.set_value(1.0)

    @Slot()
    def zoom_in(self) -> None:
        self._zoom.step(1)

    @Slot()
    def zoom_out(self) -> None:
        self._zoom.step(-1)

    def show_start(self, size: QSizeF) -> None:
        """A page of this size is in view now: show where it begins."""
        self._zoom.set_page_size(size)
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())
        self.moved.emit()

    def scene_point(self, position: QPointF) -> QPointF:
        """The point of the page, in picture pixels, at a position in the viewport."""
        inverted, _ = self.viewportTransform().inverted()
        return inverted.map(position)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._gestures.wheel(event):
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            turned = event.pixelDelta() if event.hasPixelDelta() else event.angleDelta()
            scroll(self, QPoint(turned.x() or turned.y(), 0))
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._shows_focus = event.reason() in _KEYBOARD_REASONS
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._shows_focus = False
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._zoom.refit()
        self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.moved.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._paint_frame()
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._zoom.refit()
        if event.type() in _PALETTE_EVENTS:
            self._set_background()
        return super().event(event)

    def _set_background(self) -> None:
        self.setBackgroundBrush(theme.canvas_color(self.palette()))

    def _paint_frame(self) -> None:
        """Paint what is around the viewport; a frame there shows that the keys go here."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas_color(self.palette()))
        if self._shows_focus:
            accent = self.palette().color(QPalette.ColorRole.Accent)
            painter.setPen(QPen(accent, _FOCUS_WIDTH))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    @Slot(float)
    def _on_zoom_changed(self, value: float) -> None:
        self.zoom_changed.emit(value)
        self.moved.emit()
