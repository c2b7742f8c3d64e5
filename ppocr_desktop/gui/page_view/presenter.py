"""Brings the page in view and its picture onto the sheet, and keeps it there as it changes."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, QSizeF, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from ppocr_desktop.document import DocumentPage, PageRef
from ppocr_desktop.gui.page_view.sheet import Sheet
from ppocr_desktop.gui.pictures import Pictures
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace

_PATIENCE_MS = 400
"""A picture that comes sooner needs no word about loading."""
_EMPTY_PAGE = DocumentPage(PageRef(Path()), is_read=False)


class Presenter(QObject):
    """Follows the selection's page; `page` stands for none with an empty unread one."""

    page_shown = Signal()
    """Another page is on the sheet, maybe without its picture."""
    resized = Signal()
    """The page on the sheet has another size, or one for the first time."""
    refreshed = Signal()
    """What is known of the page on the sheet has changed."""
    waiting_started = Signal()
    """The picture keeps people waiting."""
    waiting_ended = Signal()

    def __init__(
        self, workspace: Workspace, selection: Selection, pictures: Pictures, sheet: Sheet
    ) -> None:
        super().__init__(sheet)
        self._workspace = workspace
        self._pictures = pictures
        self._sheet = sheet
        self._size = QSizeF(0, 0)
        self.key: PageKey = NO_PAGE
        self.page = _EMPTY_PAGE
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_ended)
        selection.page_changed.connect(self.show_page)
        workspace.page_changed.connect(self._on_page_changed)
        pictures.arrived.connect(self._on_arrived)
        pictures.failed.connect(self._on_failed)
        self.show_page(selection.page)

    @Slot(int)
    def show_page(self, key: PageKey) -> None:
        """Put another page on the sheet."""
        self.key = key
        self.page = _EMPTY_PAGE if key == NO_PAGE else self._workspace.page(key)
        self._show_picture()
        self.page_shown.emit()

    def _show_picture(self) -> None:
        if self.key == NO_PAGE:
            self._stop_waiting()
            self._sheet.show_page(self.page, QImage(), QSizeF(0, 0))
        else:
            ref = self.page.ref
            self._pictures.request(ref, self._nearby())
            image, size = self._pictures.picture(ref), self._pictures.size(ref)
            self._sheet.show_page(self.page, image, _full(size))
            if image.isNull():
                self._patience.start()
            else:
                self._stop_waiting()
        self._tell_size()

    def _nearby(self) -> list[PageRef]:
        index = self._workspace.index(self.key)
        keys = self._workspace.keys
        places = [place for place in (index + 1, index - 1) if 0 <= place < len(keys)]
        return [self._workspace.page(keys[place]).ref for place in places] if index >= 0 else []

    @Slot(int)
    def _on_page_changed(self, key: PageKey) -> None:
        if key != self.key:
            return
        before, self.page = self.page, self._workspace.page(key)
        if self.page.ref == before.ref:
            self._sheet.update_page(self.page)
            self._tell_size()
        else:
            self._show_picture()
        self.refreshed.emit()

    @Slot(object, QImage, QSize)
    def _on_arrived(self, ref: PageRef, image: QImage, size: QSize) -> None:
        if self.key != NO_PAGE and ref == self.page.ref:
            self._stop_waiting()
            self._sheet.show_picture(image, _full(size))
            self._tell_size()

    @Slot(object, str)
    def _on_failed(self, ref: PageRef, _: str) -> None:
        if ref == self.page.ref:
            self._stop_waiting()

    @Slot()
    def _on_patience_ended(self) -> None:
        self.waiting_started.emit()

    def _stop_waiting(self) -> None:
        self._patience.stop()
        self.waiting_ended.emit()

    def _tell_size(self) -> None:
        if self._sheet.size != self._size:
            self._size = self._sheet.size
            self.resized.emit()


def _full(size: QSize) -> QSizeF:
    return QSizeF(size) if size.isValid() else QSizeF(0, 0)
