"""Gives dialogs that ask for one thing the room that other dialogs have."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLabel

from ppocr_desktop.gui.theme import SPACE_3, SPACE_4

_WIDTH = 320
"""Of the question: in less, the title above it is cut off."""


def give_room(dialog: QInputDialog) -> None:
    """Space a dialog whose question has been set, which is shown as it is written."""
    layout = dialog.layout()
    if layout:
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
    for label in dialog.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumWidth(_WIDTH)
