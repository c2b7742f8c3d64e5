"""The selected text and the caret, drawn over the picture."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.gui.page_view import strokes
from ppocr_desktop.gui.page_view.shapes import Shapes
from ppocr_desktop.gui.page_view.text_selection import TextSelection

_ALPHA = 84
_CARET_WIDTH = 2.0


class Highlight(QGraphicsObject):
    """Follows a text selection; only what changes is painted again."""

    def __init__(self, text: TextSelection) -> None:
        super().__init__()
        self.setFlag(self.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._text = text
        self._rect = QRectF()
        self._shapes = Shapes()
        self._polygons: dict[int, tuple[Polygon, ...]] = {}
        self._caret: tuple[Point, Point] | None = None
        text.changed.connect(self._on_changed)

    def set_page(self, rect: QRectF, shapes: Shapes) -> None:
        """Take in the page's rectangle and the polygons of its lines."""
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect
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
        near = self._shapes.near(option.exposedRect).tolist() if self._polygons else []
        covered = [polygon for line in near for polygon in self._polygons.get(line, ())]
        strokes.fill(painter, covered, strokes.faint(strokes.TINT, _ALPHA))
        if self._caret:
            stroke = strokes.line(*self._caret)
            width = _CARET_WIDTH + strokes.HALO_WIDTH
            strokes.set_pen(painter, strokes.HALO, width)
            painter.drawLine(stroke)
            strokes.set_pen(painter, strokes.ACCENT, _CARET_WIDTH)
            painter.drawLine(stroke)

    @Slot()
    def _on_changed(self) -> None:
        polygons, caret = self._text.polygons, self._text.caret_stroke
        for line in polygons.keys() | self._polygons.keys():
            if polygons.get(line) != self._polygons.get(line) and line < len(self._shapes):
                self.update(self._shapes.box(line).adjusted(-1, -1, 1, 1))
        if caret != self._caret:
            # A caret is thin: it is found wherever it is, however far the view is zoomed out.
            self.update()
        self._polygons, self._caret = polygons, caret
