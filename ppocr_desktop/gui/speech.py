"""Has screen readers say something, wherever the focus is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(speaker: QWidget, text: str) -> None:
    """Say a text once, after what is being said; it is shown at `speaker`, too."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, text))
