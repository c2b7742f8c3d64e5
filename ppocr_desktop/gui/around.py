"""The places around a rectangle where something fits that belongs to it."""

from PySide6.QtCore import QRect, QSize


def places(rect: QRect, size: QSize, room: QRect, gap: int) -> tuple[QRect, QRect, QRect, QRect]:
    """Below, above, right and left of it, moved along it into the room."""
    width, height = size.width(), size.height()
    x = min(max(rect.left(), room.left()), room.right() + 1 - width)
    y = min(max(rect.top(), room.top()), room.bottom() + 1 - height)
    return (
        QRect(x, rect.bottom() + 1 + gap, width, height),
        QRect(x, rect.top() - gap - height, width, height),
        QRect(rect.right() + 1 + gap, y, width, height),
        QRect(rect.left() - gap - width, y, width, height),
    )
