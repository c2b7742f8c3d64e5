"""Moving the page by hand: with the middle button, with Space held, and at the edge of a drag."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea

_TICK_MS = 16
_SHARE = 0.25
"""At each tick the page moves by this share of the pointer's distance from the view."""
_MOST = 60
"""Screen pixels that the page moves at a tick at most."""


def scroll(view: QAbstractScrollArea, distance: QPoint) -> None:
    """Scroll by screen pixels, in the direction that a hand would drag the page."""
    for bar, step in (
        (view.horizontalScrollBar(), distance.x()),
        (view.verticalScrollBar(), distance.y()),
    ):
        bar.setValue(bar.value() - step)


class Hand:
    """Grips the page with the mouse and moves it along."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        self._view = view
        self._last: QPoint | None = None
        self._button = Qt.MouseButton.NoButton
        self.is_ready = False
        """Whether Space is held, so that the left button grips too."""

    @property
    def is_gripping(self) -> bool:
        return self._last is not None

    @property
    def shape(self) -> Qt.CursorShape | None:
        """What the mouse pointer looks like; none if the hand has nothing to do."""
        if self.is_gripping:
            return Qt.CursorShape.ClosedHandCursor
        return Qt.CursorShape.OpenHandCursor if self.is_ready else None

    def press(self, event: QMouseEvent) -> bool:
        """Whether the press was one that grips."""
        button = event.button()
        is_middle = button == Qt.MouseButton.MiddleButton
        if is_middle or (self.is_ready and button == Qt.MouseButton.LeftButton):
            self._last = event.position().toPoint()
            self._button = button
        return self.is_gripping

    def move(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        if self._last is not None:
            scroll(self._view, position - self._last)
            self._last = position

    def release(self, event: QMouseEvent) -> None:
        if event.button() == self._button:
            self._last = None


class EdgeScroller(QObject):
    """Moves the page on while a drag is held outside the view."""

    scrolled = Signal()

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._distance = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def follow(self, position: QPoint) -> None:
        """Scroll while a drag is at this place of the viewport, if it is outside."""
        rect = self._view.viewport().rect()
        beyond = QPoint(
            _beyond(position.x(), rect.left(), rect.right()),
            _beyond(position.y(), rect.top(), rect.bottom()),
        )
        self._distance = beyond
        if beyond.isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _on_tick(self) -> None:
        scroll(self._view, QPoint(_step(self._distance.x()), _step(self._distance.y())))
        self.scrolled.emit()


def _beyond(value: int, low: int, high: int) -> int:
    return min(value - low, 0) or max(value - high, 0)


def _step(distance: int) -> int:
    if not distance:
        return 0
    size = min(1 + round(abs(distance) * _SHARE), _MOST)
    return -size if distance > 0 else size
