"""Tells of pages that could not be read, which nobody would look for among a hundred others."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from ppocr_desktop.gui.notices import Choice, Notice, NoticeBar, NoticeKind
from ppocr_desktop.gui.page_state import PageState
from ppocr_desktop.gui.panels import PagesPanel
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.workspace import PageKey, Workspace


class FailedPages(QObject):
    """Offers to choose them in the list; there is one notice for all, as long as there are some."""

    def __init__(
        self, workspace: Workspace, reading: Reading, pages: PagesPanel, notices: NoticeBar
    ) -> None:
        super().__init__(notices)
        self._workspace = workspace
        self._reading = reading
        self._pages = pages
        self._notices = notices
        self._notice: Notice | None = None
        reading.advanced.connect(self._on_advanced)

    @Slot()
    def tell(self) -> None:
        """Say how many there are, but for those whose reason is told already."""
        self._close()
        told = {notice.text for notice in self._notices.notices()}
        keys = [key for key in self._failed() if self._reading.status(key).reason not in told]
        if keys:
            show = Choice(self.tr("Show"), partial(self._pages.choose, keys))
            again = Choice(self.tr("Try Again"), partial(self._reading.read, keys))
            text = self.tr("%n page(s) could not be read.", "", len(keys))
            self._notice = Notice(text, NoticeKind.WARNING, (show, again))
            self._notices.add(self._notice)

    @Slot()
    def _on_advanced(self) -> None:
        if self._notice and not self._failed():
            self._close()

    def _close(self) -> None:
        if self._notice in self._notices.notices():
            self._notice.close_notice()
        self._notice = None

    def _failed(self) -> list[PageKey]:
        states = ((key, self._reading.status(key).state) for key in self._workspace.keys)
        return [key for key, state in states if state is PageState.FAILED]
