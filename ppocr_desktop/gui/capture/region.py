"""Rectangles of pixels as they are drawn, moved and resized; pure."""

from PySide6.QtCore import QPoint, QRect, QSize

from ppocr_desktop.gui import around


def spanned(start: QPoint, end: QPoint) -> QRect:
    """The rectangle with these two pixels in opposite corners, both inside."""
    left, right = sorted((start.x(), end.x()))
    top, bottom = sorted((start.y(), end.y()))
    return QRect(left, top, right - left + 1, bottom - top + 1)


def moved(region: QRect, step: QPoint, bounds: QRect) -> QRect:
    """The rectangle moved by some pixels, but not out of the bounds."""
    x = min(max(region.x() + step.x(), bounds.left()), bounds.right() - region.width() + 1)
    y = min(max(region.y() + step.y(), bounds.top()), bounds.bottom() - region.height() + 1)
    return QRect(x, y, region.width(), region.height())


def resized(region: QRect, step: QPoint, bounds: QRect) -> QRect:
    """The rectangle with its lower right corner moved by some pixels; at least one pixel stays."""
    width = min(max(region.width() + step.x(), 1), bounds.right() - region.x() + 1)
    height = min(max(region.height() + step.y(), 1), bounds.bottom() - region.y() + 1)
    return QRect(region.x(), region.y(), width, height)


def clamped(point: QPoint, bounds: QRect) -> QPoint:
    """The nearest point within the bounds."""
    x = min(max(point.x(), bounds.left()), bounds.right())
    y = min(max(point.y(), bounds.top()), bounds.bottom())
    return QPoint(x, y)


def beside(region: QRect, size: QSize, room: QRect, gap: int) -> QRect:
    """Where a panel goes: below a region or above it, else at its side, else over it."""
    places = around.places(region, size, room, gap)
    over = QRect(QPoint(places[0].left(), room.bottom() - size.height() - gap), size)
    return next((place for place in places if room.contains(place)), over)
