"""Everything that lies on one page, from the picture at the bottom to the selected text on top."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGraphicsScene

from ppocr_desktop.document import DocumentPage, Page, TextLine
from ppocr_desktop.gui.difference import differ
from ppocr_desktop.gui.page_view.highlight import Highlight
from ppocr_desktop.gui.page_view.outlines import Outlines
from ppocr_desktop.gui.page_view.picture import Picture
from ppocr_desktop.gui.page_view.plates import Plates
from ppocr_desktop.gui.page_view.shapes import NOTHING, Shapes
from ppocr_desktop.gui.page_view.text_selection import TextSelection


class Sheet(QGraphicsScene):
    """The scene of a page; its coordinates are the page's pixels."""

    def __init__(self, text: TextSelection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Four items that all cover the page: an index of them would only cost.
        self.setItemIndexMethod(self.ItemIndexMethod.NoIndex)
        self._text = text
        self._page: DocumentPage | None = None
        self._picture_size = QSizeF(0, 0)
        self._lines: tuple[TextLine, ...] = ()
        self._shapes = Shapes()
        self._areas = Shapes()
        self.picture = Picture()
        self.plates = Plates()
        self.outlines = Outlines()
        self._highlight = Highlight(text)
        self.plates.setVisible(False)
        for item in (self.picture, self.plates, self.outlines, self._highlight):
            self.addItem(item)

    @property
    def size(self) -> QSizeF:
        """The page's size in its pixels; empty as long as neither picture nor reading tells it."""
        page = self._page.page if self._page else Page(0, 0)
        return QSizeF(page.width, page.height) if page.width else self._picture_size

    def show_page(self, page: DocumentPage | None, image: QImage, size: QSizeF) -> None:
        """Another page, with the picture there is of it, null if none, and its full size."""
        self._page = None
        self._picture_size = size
        self.picture.clear(QSizeF(0, 0))
        self.update_page(page)
        if not image.isNull():
            self.show_picture(image, size)

    def show_picture(self, image: QImage, size: QSizeF) -> None:
        """The page's picture, or a preview of it, has come."""
        self._picture_size = size
        self.picture.show_image(image, self.size)
        self._fill()

    def update_page(self, page: DocumentPage | None) -> None:
        """What is known of the page has changed."""
        before = self._page
        self._page = page
        if self.picture.size != self.size:
            # Read again from a file that has changed, whose picture is there already.
            self.picture.resize(self.size)
        if before is None or page is None or before.page is not page.page:
            self._fill()
        areas = page.areas if page else ()
        self._areas = Shapes([area.polygon for area in areas])
        self.outlines.set_areas(areas)

    def line_at(self, point: QPointF, slack: float) -> int:
        """The line at a point or within `slack` of it, or NOTHING."""
        return self._shapes.at(point, slack)

    def lines_in(self, rect: QRectF) -> list[int]:
        """The lines that share a point with a rectangle."""
        return self._shapes.touching(rect)

    def area_at(self, point: QPointF) -> int:
        """The area at a point, or NOTHING."""
        return self._areas.at(point)

    def line_box(self, line: int) -> QRectF:
        """The upright rectangle around a line; empty if there is no such line."""
        is_there = NOTHING < line < len(self._shapes)
        return self._shapes.box(line) if is_there else QRectF()

    def _fill(self) -> None:
        """Only what differs is made anew: a page may have thousands of lines."""
        page = self._page.page if self._page else Page(0, 0)
        rect = QRectF(QPointF(), self.size)
        change = differ(self._lines, page.lines)
        self._lines = page.lines
        new = [line.polygon for line in change.new(page.lines)]
        self._shapes = self._shapes.changed(change, new)
        self._text.set_page(page)
        self.plates.set_page(rect, page.lines, self._shapes, change)
        self.outlines.set_page(rect, page.lines, self._shapes, change)
        self._highlight.set_page(rect, self._shapes)
