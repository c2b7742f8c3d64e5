"""Keeps dialogs within their screen: their buttons are to be seen on a small one as well."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from ppocr_desktop.gui.theme import SPACE_5

_BORDER = QSize(SPACE_5, 3 * SPACE_5)
"""What a window's frame takes at most, with a little air; it is not known before it is shown."""


def resize(dialog: QWidget, wanted: QSize) -> None:
    """Make a dialog as large as `wanted`, or as its screen allows."""
    room = dialog.screen().availableSize() - _BORDER
    dialog.resize(wanted.boundedTo(room).expandedTo(dialog.minimumSizeHint()))


def pull_in(dialog: QWidget) -> None:
    """Move a dialog that has grown over an edge of its screen back in, the upper left first."""
    area, frame = dialog.screen().availableGeometry(), dialog.frameGeometry()
    left = max(min(frame.left(), area.right() - frame.width() + 1), area.left())
    top = max(min(frame.top(), area.bottom() - frame.height() + 1), area.top())
    # One that is not shown yet will be put before its window.
    if dialog.isVisible() and (left, top) != (frame.left(), frame.top()):
        dialog.move(left, top)
