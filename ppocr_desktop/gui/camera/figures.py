"""The line below the live picture: its size, its frame rate and its delay."""

import time

from PySide6.QtCore import Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.camera.meter import Meter
from ppocr_desktop.video.live import View

_EVERY_S = 0.5
"""Figures that change more often cannot be read."""


class Figures(QLabel):
    """Counts the pictures that were painted."""

    def __init__(self) -> None:
        super().__init__()
        self._meter = Meter()
        self._told_s = self._counted_s = 0.0
        # As wide as there is room, however long its text is.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setContentsMargins(theme.SPACE_3, theme.SPACE_1, theme.SPACE_3, theme.SPACE_1)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setText(" ")

    @Slot()
    def begin(self) -> None:
        """Count anew: another source, or the same after a pause."""
        self._meter.clear()
        self.setText(" ")

    def count(self, view: View) -> None:
        """A view is on the screen."""
        now = time.monotonic()
        if view.taken_s != self._counted_s:
            # Else it is the same picture, with more text on it.
            self._meter.add(now, view.taken_s)
            self._counted_s = view.taken_s
        if self._meter.rate and now - self._told_s > _EVERY_S:
            self._told_s = now
            self.setText(self._words(view))

    def _words(self, view: View) -> str:
        height, width = view.pixels.shape[:2]
        text = self.tr("{width} × {height} · {rate} pictures/s · {delay} s behind").format(
            width=width,
            height=height,
            rate=round(self._meter.rate),
            delay=f"{self._meter.delay_s:.2f}",
        )
        return text + " · " + self.tr("%n line(s)", "", len(view.lines))
