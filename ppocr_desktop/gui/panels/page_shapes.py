"""What is known of the proportions of pages, so that the list can give each its height."""

from PySide6.QtCore import QSize

from ppocr_desktop.document import DocumentPage, PageRef

_SHEET = QSize(3, 4)


class PageShapes:
    """A page yet to be looked at is taken to be like the first one of its document."""

    def __init__(self) -> None:
        self._usual = _SHEET
        self._known: dict[PageRef, QSize] = {}
        """Thumbnails may be forgotten; how they looked is not, or rows would change again."""

    def forget(self) -> None:
        """Another document begins."""
        self._usual = _SHEET
        self._known.clear()

    def note(self, ref: PageRef, size: QSize) -> None:
        """Take in the size of a page or of its thumbnail, whichever is known first."""
        if ref in self._known or size.isEmpty():
            return
        if not self._known:
            self._usual = size
        self._known[ref] = size

    def of(self, page: DocumentPage) -> QSize:
        """Width and height of the page, or anything in proportion to them."""
        if page.page.width:
            self.note(page.ref, QSize(page.page.width, page.page.height))
        return self._known.get(page.ref, self._usual)
