"""Places the proof strip so that the line is seen with it."""

from PySide6.QtCore import QRect, QSize

from ppocr_desktop.gui import around

_GAP = 2
"""Between the line and the strip."""
_MARGIN = 4
"""Between the strip and the edge of the view."""


def place(line: QRect, size: QSize, room: QRect, *, beside: bool = False) -> QRect:
    """The strip's rectangle for a line's: below it, above it, or `beside` it as columns need it.

    Where none of that fits into the room the strip covers part of the line; it goes along with a
    line that is scrolled out of sight.
    """
    inner = room.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    below, above, right, left = around.places(line, size, inner, _GAP)
    if not line.intersects(room):
        return below
    order = (right, left, below, above) if beside else (below, above, right, left)
    return next((one for one in order if inner.contains(one)), _clamped(below, inner))


def most_width(room: QRect) -> int:
    """The width that a strip may have in the room at most."""
    return max(room.width() - 2 * _MARGIN, 1)


def _clamped(rect: QRect, inner: QRect) -> QRect:
    moved = QRect(rect)
    moved.moveBottom(min(max(rect.bottom(), inner.top() + rect.height()), inner.bottom()))
    return moved
