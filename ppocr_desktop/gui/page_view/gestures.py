"""Zooming with the wheel, a touch pad or two fingers."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QGestureEvent, QPinchGesture

from ppocr_desktop.gui.page_view.zoom import Zoom, ZoomMode

_NOTCH = 120
"""The angle of one notch of a wheel, in eighths of a degree."""
_FACTOR = 1.25
_TOUCH_PIXELS = 240
"""Two fingers that move so far with Ctrl held double the size or halve it."""


class Gestures(QObject):
    """Turns events of a view's viewport into changes of zoom."""

    def __init__(self, view: QAbstractScrollArea, zoom: Zoom) -> None:
        super().__init__(view)
        self._viewport = view.viewport()
        self._zoom = zoom
        self._viewport.grabGesture(Qt.GestureType.PinchGesture)
        self._viewport.installEventFilter(self)

    def wheel(self, event: QWheelEvent) -> bool:
        """Whether the wheel was turned to zoom: with Ctrl held."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.hasPixelDelta():
            factor = 2 ** (event.pixelDelta().y() / _TOUCH_PIXELS)
        else:
            factor = _FACTOR ** (event.angleDelta().y() / _NOTCH)
        is_fine = event.hasPixelDelta() or abs(event.angleDelta().y()) < _NOTCH
        self._zoom.scale_by(factor, event.position(), at_once=is_fine)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether an event of the viewport was one of two fingers, and so is done with."""
        if isinstance(event, QNativeGestureEvent):
            return self._native(event)
        if isinstance(event, QGestureEvent):
            return self._pinch(event)
        return super().eventFilter(watched, event)

    def _native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom.scale_by(1 + event.value(), event.position(), at_once=True)
            return True
        if event.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:
            is_wide = self._zoom.mode is ZoomMode.FIT_WIDTH
            self._zoom.set_mode(ZoomMode.FIT_PAGE if is_wide else ZoomMode.FIT_WIDTH)
            return True
        return False

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        # Its center is a point of the screen.
        center = QPointF(self._viewport.mapFromGlobal(pinch.centerPoint().toPoint()))
        self._zoom.scale_by(pinch.scaleFactor(), center, at_once=True)
        return True
