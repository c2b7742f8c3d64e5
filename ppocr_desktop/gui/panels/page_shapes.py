"""What is known of the proportions of pages, so that the list can give each its height."""

from PySide6.QtCore import QSize

from ppocr_desktop.document import DocumentPage, PageRef

_SHEET = QSize(3, 4)
_ROUNDING = 0.02


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
            size = QSize(page.page.width, page.page.height)
            self.note(page.ref, size)
            if not _is_alike(size, self._known[page.ref]):  # its file is another by now
                self._known[page.ref] = size
        return self._known.get(page.ref, self._usual)


def _is_alike(size: QSize, other: QSize) -> bool:
    """Whether two sizes have the same proportions, but for the rounding of a thumbnail's."""
    wide, high = size.width() * other.height(), size.height() * other.width()
    return abs(wide - high) <= _ROUNDING * max(wide, high)
