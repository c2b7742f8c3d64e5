"""The open document: its pages, their order, and what can be undone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from shiboken6 import isValid

from ppocr_desktop.document import Document, DocumentPage, Page, PageRef
from ppocr_desktop.gui.commands import Arrange, ReplacePages

PageKey = int
"""The number of a page, 1 or more, never given twice; it stays when the page is moved."""
NO_PAGE: PageKey = 0


class Workspace(QObject):
    """Holds the document that the window shows and is the only one to change it.

    A page that was removed keeps its key and content, so that undo brings it back and a reading
    that was under way still finds it.
    """

    order_changed = Signal()
    """Pages were added, removed or moved."""
    page_changed = Signal(int)
    """The content of the page with this key is another."""
    about_to_change = Signal(int)
    """What was read is to be put on the page with this key: what is being written there goes first,
    for it could not be put there afterwards."""
    edited = Signal(object)
    """A change was made, undone or redone: by its key, each changed page as it was before."""
    opened = Signal()
    """Another document is open; `order_changed` follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._pages: dict[PageKey, DocumentPage] = {}
        self._keys: tuple[PageKey, ...] = ()
        self._last_key = NO_PAGE

    def __del__(self) -> None:
        """Drop the steps while all of them are there.

        Steps and workspace refer to each other. Where Python's garbage collector takes such a cycle
        apart, it may delete steps first, and the stack, which deletes them again, crashes.
        """
        if isValid(self.undo_stack):
            self.undo_stack.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.undo_stack.clear()

    @property
    def keys(self) -> tuple[PageKey, ...]:
        """The pages that the document consists of, in order."""
        return self._keys

    def page(self, key: PageKey) -> DocumentPage:
        """What is known of a page, also of one that was removed."""
        return self._pages[key]

    def index(self, key: PageKey) -> int:
        """The page's place in the document from 0, -1 if it is not part of it."""
        return self._keys.index(key) if key in self._keys else -1

    @property
    def document(self) -> Document:
        """The document as it is now."""
        return Document(tuple(self._pages[key] for key in self._keys))

    @property
    def has_unsaved_work(self) -> bool:
        """Whether anything people would miss was done, or undone, since the last save."""
        stack = self.undo_stack
        first, last = sorted((max(stack.cleanIndex(), 0), stack.index()))
        commands = (stack.command(index) for index in range(first, last))
        return any(getattr(command, "is_work", False) for command in commands)

    def add(
        self, refs: Iterable[PageRef], label: str, index: int | None = None, batch: int = -1
    ) -> tuple[PageKey, ...]:
        """Put pages that are yet to be read at the end or before the page at `index`.

        What is added one after the other with the same `batch` is undone in one step.
        """
        pages = (DocumentPage(ref, is_read=False) for ref in refs)
        return self.add_pages(pages, label, index, batch)

    def add_pages(
        self,
        pages: Iterable[DocumentPage],
        label: str,
        index: int | None = None,
        batch: int = -1,
    ) -> tuple[PageKey, ...]:
        """Put pages that may be read already where `add` does."""
        keys = tuple(map(self._enter, pages))
        place = len(self._keys) if index is None else index
        self._arrange((*self._keys[:place], *keys, *self._keys[place:]), label, batch)
        return keys

    def remove(self, keys: Iterable[PageKey], label: str) -> None:
        """Take pages out of the document."""
        gone = frozenset(keys)
        self._arrange(tuple(key for key in self._keys if key not in gone), label)

    def move(self, keys: Sequence[PageKey], index: int, label: str) -> None:
        """Put pages, in the order they have, before the page that is now at `index`."""
        moved = frozenset(keys)
        before = [key for key in self._keys[:index] if key not in moved]
        after = [key for key in self._keys[index:] if key not in moved]
        self._arrange((*before, *(key for key in self._keys if key in moved), *after), label)

    def replace(self, key: PageKey, page: DocumentPage, label: str) -> None:
        """Change a page in a way that can be undone."""
        self.replace_all({key: page}, label)

    def replace_all(self, pages: dict[PageKey, DocumentPage], label: str) -> None:
        """Change several pages in one step that can be undone."""
        self._replace(pages, label)

    def replace_reading(self, key: PageKey, page: Page, label: str) -> None:
        """Take in another reading of a page, in place of the one that `fill` took in.

        That can be undone; together with the change of areas that asked for it, if one did.
        """
        self._replace({key: replace(self._pages[key], page=page)}, label, is_reading=True)

    def _replace(
        self, pages: Mapping[PageKey, DocumentPage], label: str, *, is_reading: bool = False
    ) -> None:
        changed = {key: page for key, page in pages.items() if page != self._pages[key]}
        if changed:
            before = {key: self._pages[key] for key in changed}
            command = ReplacePages(self, before, changed, label)
            command.is_reading = is_reading
            self.undo_stack.push(command)

    def close_step(self) -> None:
        """Merge nothing with the last step from now on, for it is being saved as it is."""
        last = self.undo_stack.command(self.undo_stack.index() - 1)
        if isinstance(last, ReplacePages):
            last.close()

    def fill(self, key: PageKey, page: Page) -> None:
        """Take in the first reading of a page, which there is no point in undoing."""
        self._pages[key] = replace(self._pages[key], page=page, is_read=True)
        self.page_changed.emit(key)

    def unlock(self, path: Path, password: str) -> tuple[PageKey, ...]:
        """Open the pages of a file with a password from now on; gives their keys.

        That is no step to undo, and nothing to save.
        """
        keys = tuple(key for key in self._keys if self._pages[key].ref.path == path)
        for key in keys:
            page = self._pages[key]
            self._pages[key] = replace(page, ref=replace(page.ref, password=password))
            self.page_changed.emit(key)
        return keys

    def open(self, document: Document) -> None:
        """Show another document instead; nothing of the one before can be brought back."""
        self.undo_stack.clear()
        self._pages.clear()
        self._keys = tuple(self._enter(page) for page in document.pages)
        self.opened.emit()
        self.order_changed.emit()

    def put(self, pages: Mapping[PageKey, DocumentPage]) -> None:
        """For undo commands: change pages and tell about it."""
        before = {key: self._pages[key] for key in pages}
        self._pages.update(pages)
        for key in pages:
            self.page_changed.emit(key)
        self.edited.emit(before)

    def put_order(self, keys: tuple[PageKey, ...]) -> None:
        """For undo commands: change which pages there are and tell about it."""
        self._keys = keys
        self.order_changed.emit()

    def _enter(self, page: DocumentPage) -> PageKey:
        self._last_key += 1
        self._pages[self._last_key] = page
        return self._last_key

    def _arrange(self, keys: tuple[PageKey, ...], label: str, batch: int = -1) -> None:
        if keys != self._keys:
            command = Arrange(self, self._keys, keys, label)
            command.batch = batch
            self.undo_stack.push(command)
