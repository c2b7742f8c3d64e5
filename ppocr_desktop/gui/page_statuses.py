"""Where each page of the document stands on its way to being read."""

from PySide6.QtCore import QObject, Signal

from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.workspace import PageKey, Workspace


class PageStatuses(QObject):
    """The status of each page; one that was never set is done or waits, which nobody is told."""

    changed = Signal(int)
    """The status of the page with this key is another."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._known: dict[PageKey, PageStatus] = {}

    def __getitem__(self, key: PageKey) -> PageStatus:
        if key in self._known:
            return self._known[key]
        is_read = self._workspace.page(key).is_read
        return PageStatus(PageState.DONE if is_read else PageState.WAITING)

    def __setitem__(self, key: PageKey, status: PageStatus) -> None:
        is_news = status != self[key]
        self._known[key] = status
        if is_news:
            self.changed.emit(key)

    def __contains__(self, key: PageKey) -> bool:
        return key in self._known

    def forget(self, key: PageKey) -> None:
        """Forget what was set for a page: it is done or waits again. Nobody is told."""
        self._known.pop(key, None)

    def settle(self, key: PageKey) -> None:
        """A page is no longer to be read: it is unread, unless it was read or is gone."""
        if self._workspace.index(key) < 0:
            self.forget(key)
        elif self._workspace.page(key).is_read:
            self.forget(key)
            self.changed.emit(key)
        else:
            self[key] = PageStatus(PageState.UNREAD)

    def among(self, state: PageState) -> list[PageKey]:
        """The document's pages of that state, in their order."""
        return [key for key in self._workspace.keys if self[key].state is state]
