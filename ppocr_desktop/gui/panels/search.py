"""A search over all pages that follows the document, beside the window."""

from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop.editing.search import Query
from ppocr_desktop.errors import AppError
from ppocr_desktop.gui import sentences
from ppocr_desktop.gui.panels import matches
from ppocr_desktop.gui.panels.matches import Pages, Place
from ppocr_desktop.gui.panels.newest import Newest
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import PageKey, Workspace


class Search(QObject):
    """The matches of a query; after an edit, only the pages that changed are searched again."""

    found = Signal()
    """The matches are up to date with the document."""
    dropped = Signal()
    """Matches are gone, with their pages or with the query."""
    failed = Signal(str)
    """Nothing can be found, for the reason in the sentence."""

    def __init__(self, workspace: Workspace, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._newest = Newest(worker)
        self._query = Query(text="")
        self._found: dict[PageKey, tuple[Place, ...]] = {}
        self._stale: set[PageKey] = set()
        """Pages whose matches are out of date."""
        workspace.page_changed.connect(self._on_page_changed)
        workspace.order_changed.connect(self._on_order_changed)

    @property
    def places(self) -> tuple[Place, ...]:
        """The matches in order."""
        in_order = (self._found.get(key, ()) for key in self._workspace.keys)
        return tuple(chain.from_iterable(in_order))

    @property
    def pages(self) -> Pages:
        """The pages with matches."""
        return {key: self._workspace.page(key) for key, places in self._found.items() if places}

    def look_for(self, query: Query) -> None:
        """Search all pages for something else; for nothing where the query has no text."""
        self._query = query
        self._found.clear()
        self._stale = set(self._workspace.keys)
        if query.text:
            self._look()
        else:
            self._newest.forget()
            self.dropped.emit()

    @Slot(int)
    def _on_page_changed(self, key: PageKey) -> None:
        self._stale.add(key)
        self._look()

    @Slot()
    def _on_order_changed(self) -> None:
        """Matches on pages that are gone are gone at once."""
        keys = self._workspace.keys
        self._found = {key: self._found[key] for key in keys if key in self._found}
        self._stale.update(key for key in keys if key not in self._found)
        self.dropped.emit()
        self._look()

    def _look(self) -> None:
        if self._query.text:
            keys = (key for key in self._workspace.keys if key in self._stale)
            pages = {key: self._workspace.page(key) for key in keys}
            self._newest.run(partial(matches.find, pages, self._query), partial(self._take, pages))

    def _take(self, pages: Pages, job: Job) -> None:
        """Take in the matches of those pages that have not changed since the search began."""
        if job.error:
            self._found.clear()
            self.failed.emit(sentence(job.error))
            return
        for key in self._stale.intersection(pages, self._workspace.keys):
            if self._workspace.page(key) is pages[key]:
                self._found[key] = job.result[key]
                self._stale.discard(key)
        self.found.emit()


def sentence(error: Exception) -> str:
    """What to tell of a failure; one that is the program's own fault is raised."""
    if not isinstance(error, AppError):
        raise error
    return sentences.shown(error)
