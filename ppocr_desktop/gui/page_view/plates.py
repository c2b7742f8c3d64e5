"""The recognized text laid over the picture, on plates of paper in its own place and angle."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QTimer, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from ppocr_desktop.document import TextLine
from ppocr_desktop.gui import theme
from ppocr_desktop.gui.difference import Difference
from ppocr_desktop.gui.page_view import fitted_text, strokes
from ppocr_desktop.gui.page_view.fitted_text import FittedText
from ppocr_desktop.gui.page_view.shapes import Shapes

_SMALLEST = 4.0
"""Type below this many screen pixels is not legible; its plates stay blank."""
_SLICE_S = 0.005
"""Texts are laid out for this long at a time, so that the window stays responsive."""


class Plates(QGraphicsObject):
    """All lines of a page as one item; their texts are laid out when they first come into sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(self.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._rect = QRectF()
        self._lines: Sequence[TextLine] = ()
        self._shapes = Shapes()
        self._texts: list[FittedText | None] = []
        self._late = QRectF()
        """The area of texts that are yet to be laid out."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_late)

    def set_page(
        self, rect: QRectF, lines: Sequence[TextLine], shapes: Shapes, change: Difference
    ) -> None:
        """Show other lines and their polygons; `change` says which differ, `rect` is the page's.

        `Outlines`, which shows the same lines, has the changed area painted again.
        """
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect
        self._texts = change.splice(self._texts, [None] * change.after)
        self._lines = lines
        self._shapes = shapes

    def boundingRect(self) -> QRectF:
        return self._rect

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self._shapes.near(option.exposedRect).tolist()
        plates = [self._shapes.polygons[index] for index in near]
        strokes.fill(painter, plates, theme.PLATE_COLOR)
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        self._lay_out(near, scale)
        painter.setPen(theme.PLATE_TEXT_COLOR)
        for index in near:
            text = self._texts[index]
            if text and self._is_legible(index, scale):
                text.paint(painter)

    def _lay_out(self, near: Sequence[int], scale: float) -> None:
        """Lay out the missing texts, as far as time allows, and have the rest painted soon."""
        end_s = time.perf_counter() + _SLICE_S
        for index in near:
            if self._texts[index] or not self._is_legible(index, scale):
                continue
            if time.perf_counter() < end_s:
                self._texts[index] = FittedText(self._lines[index])
            else:
                self._late = self._late.united(self._shapes.box(index))
        if not self._late.isNull():
            self._timer.start()

    @Slot()
    def _on_late(self) -> None:
        late, self._late = self._late, QRectF()
        self.update(late)

    def _is_legible(self, index: int, scale: float) -> bool:
        return fitted_text.type_size(self._shapes.polygons[index]) * scale >= _SMALLEST
