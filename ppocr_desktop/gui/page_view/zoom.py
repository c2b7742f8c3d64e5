"""How large the page is shown, and the motion from one size to another."""

import math
from enum import Enum, auto

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QSizeF, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView, QStyle

from ppocr_desktop.gui import theme

MARGIN = 16
"""Screen pixels around the page that belong to what is scrolled."""
_SLACK = 0.01
"""Screen pixels that are left free, or what fits exactly would in some windows be too large by a
rounding error, and both scroll bars come: each takes what the other would have done with."""
_LEAST, _MOST = 0.02, 32.0
_MOST_FITTED = 3.0
"""A tiny picture is enlarged to fit, but not until it is nothing but squares."""
_MOST_UNLIKE = 3.0
"""A page is a strip if its proportions differ by more than this factor from the window's. Shown
whole, a phone's screen, an A4 sheet or a double page can be read; a strip, such as a long receipt,
a scrolled screenshot or a panorama, cannot."""
_RELUCTANCE = 1.5
"""A page that is shown whole becomes a strip only at so many times that factor: it would jump where
the bar for finding or a message takes a little of its height."""
_LEAST_WHOLE = 200
"""Screen pixels. In less height nothing can be read of a page that is shown whole, as below the
fields for replacing on a small screen, so a page that is too high counts as a strip there."""
_STEPS = (
    *(0.02, 0.03, 0.05, 0.07, 0.1, 0.125, 0.167, 0.2, 0.25, 0.333, 0.5, 0.667, 0.75),
    *(1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0),
)


class ZoomMode(Enum):
    """Whether the page follows the window's size.

    To fit a page is to show it as a whole; a strip is shown across, from where it begins, unless
    the user asked for the whole of just such a page.
    """

    FIT_PAGE = auto()
    FIT_WIDTH = auto()
    FREE = auto()


class Zoom(QObject):
    """Scales a view; 1.0 shows one pixel of the picture as one of the screen.

    A point of the page that is pointed at stays where it is while the size changes.
    """

    changed = Signal(float)

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._mode = ZoomMode.FIT_PAGE
        self._shows_strips_whole = False
        self._is_strip = False
        self._size = QSizeF(0, 0)
        self._value = 1.0
        self._target = 1.0
        self._anchor = QPointF()
        """A position in the viewport that shows the same point of the page while the zoom moves."""
        self._held = QPointF()
        """That point of the page."""
        self._motion = QVariantAnimation(self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._on_moved)

    @property
    def mode(self) -> ZoomMode:
        return self._mode

    @property
    def value(self) -> float:
        """Screen pixels per picture pixel, as it is at this moment."""
        return self._value

    @property
    def is_moving(self) -> bool:
        return self._motion.state() == QVariantAnimation.State.Running

    def set_page_size(self, size: QSizeF) -> None:
        """Another picture: the mode stays, or the value where it is free."""
        if size != self._size:
            self._size = size
            self._is_strip = self._looks_like_strip(_MOST_UNLIKE)
            self._target = self._wanted()
            self._motion.stop()
            self._apply(self._target)

    def set_mode(self, mode: ZoomMode) -> None:
        """Fit the page from now on, or keep the size it has."""
        self._mode = mode
        self._is_strip = self._looks_like_strip(_MOST_UNLIKE)
        self._shows_strips_whole = mode is ZoomMode.FIT_PAGE and self._is_strip
        if mode is not ZoomMode.FREE:
            self._move_to(self._wanted(), self._middle())

    def set_value(self, value: float, position: QPointF | None = None) -> None:
        """Go to a zoom; what is at a position of the viewport, else at its center, stays there."""
        self._mode = ZoomMode.FREE
        self._move_to(_clamped(value), position or self._middle())

    def scale_by(self, factor: float, position: QPointF, *, at_once: bool = False) -> None:
        """Multiply the zoom at which the motion under way will end; `at_once` for fingers."""
        self._mode = ZoomMode.FREE
        self._move_to(_clamped(self._target * factor), position, at_once=at_once)

    def step(self, direction: int) -> None:
        """To the next larger (1) or smaller (-1) round size."""
        if direction > 0:
            beyond = [step for step in _STEPS if step > self._target * 1.01]
            self.set_value(min(beyond, default=_MOST))
        else:
            below = [step for step in _STEPS if step < self._target * 0.99]
            self.set_value(max(below, default=_LEAST))

    def refit(self) -> None:
        """Follow a change of the viewport's size or of its screen's pixel ratio."""
        if not self.is_moving or self._mode is not ZoomMode.FREE:
            self._motion.stop()
            reluctance = 1.0 if self._is_strip else _RELUCTANCE
            self._is_strip = self._looks_like_strip(_MOST_UNLIKE * reluctance)
            self._target = self._wanted()
            self._apply(self._target)

    def _wanted(self) -> float:
        """The zoom that the mode asks for."""
        if self._mode is ZoomMode.FREE or self._size.isEmpty():
            return self._target
        ratio = self._view.devicePixelRatioF()
        across, down = self._fits()
        fitted = min(across, down)
        if self._mode is ZoomMode.FIT_WIDTH:
            fitted = across if across <= down else max(down, self._fits_beside_bar()[0])
        elif self._is_strip and not self._shows_strips_whole:
            fitted = max(fitted, min(max(self._fits_beside_bar()), 1 / ratio))
        return _clamped(min(fitted * ratio, _MOST_FITTED))

    def _fits(self, taken: int = 0) -> tuple[float, float]:
        """The scales at which the page fits the width and the height, less `taken` pixels."""
        room = self._view.maximumViewportSize()
        width, height = (side - 2 * MARGIN - taken - _SLACK for side in room.toTuple())
        return width / self._size.width(), height / self._size.height()

    def _fits_beside_bar(self) -> tuple[float, float]:
        return self._fits(self._view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent))

    def _looks_like_strip(self, most_unlike: float) -> bool:
        if self._size.isEmpty():
            return False
        across, down = self._fits()
        is_low = self._view.maximumViewportSize().height() - 2 * MARGIN < _LEAST_WHOLE
        is_unlike = max(across, down) > most_unlike * min(across, down)
        return is_unlike or (is_low and down < across)

    def _move_to(self, target: float, position: QPointF, *, at_once: bool = False) -> None:
        self._target = target
        self._anchor = position
        self._held = self._scene_point(position)
        self._motion.stop()
        duration = 0 if at_once else theme.duration_ms()
        if not duration or not self._view.isVisible() or math.isclose(target, self._value):
            self._apply(target)
            self._hold()
            return
        self._motion.setDuration(duration)
        # Steps that look even are even in the logarithm.
        self._motion.setStartValue(math.log(self._value))
        self._motion.setEndValue(math.log(target))
        self._motion.start()

    @Slot(object)
    def _on_moved(self, value: object) -> None:
        if isinstance(value, float) and self.is_moving:
            is_last = self._motion.currentTime() >= self._motion.duration()
            self._apply(self._target if is_last else math.exp(value))
            self._hold()

    def _apply(self, value: float) -> None:
        scale = value / self._view.devicePixelRatioF()
        margin = MARGIN / scale
        self._view.setTransform(QTransform.fromScale(scale, scale))
        self._view.setSceneRect(
            -margin, -margin, self._size.width() + 2 * margin, self._size.height() + 2 * margin
        )
        self._value = value
        self.changed.emit(value)

    def _hold(self) -> None:
        """Scroll so that the held point is under the anchor again."""
        moved = self._view.viewportTransform().map(self._held) - self._anchor
        for bar, distance in (
            (self._view.horizontalScrollBar(), moved.x()),
            (self._view.verticalScrollBar(), moved.y()),
        ):
            bar.setValue(bar.value() + round(distance))

    def _scene_point(self, position: QPointF) -> QPointF:
        inverted, _ = self._view.viewportTransform().inverted()
        return inverted.map(position)

    def _middle(self) -> QPointF:
        return QPointF(self._view.viewport().rect().center())


def _clamped(value: float) -> float:
    return min(max(value, _LEAST), _MOST)
