"""Where the user is: the page in view and the lines chosen on it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop.document import DocumentPage, TextLine
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace

NO_LINE = -1


class Selection(QObject):
    """One selection for all views; whoever changes it, the others follow its signals.

    `lines` are indices into the page's lines; `current` is the one that keys act on, NO_LINE when
    there is none.
    """

    page_changed = Signal(int)
    """Another page is in view: its key, or NO_PAGE."""
    lines_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._page = NO_PAGE
        self._keys: tuple[PageKey, ...] = ()
        self._left: dict[tuple[PageKey, ...], PageKey] = {}
        """Which page was in view when the document had these pages last."""
        self._lines: frozenset[int] = frozenset()
        self._current = NO_LINE
        workspace.opened.connect(self._on_opened)
        workspace.order_changed.connect(self._on_order_changed)
        workspace.page_changed.connect(self._on_page_changed)
        workspace.edited.connect(self._on_edited)

    @property
    def page(self) -> PageKey:
        return self._page

    @property
    def lines(self) -> frozenset[int]:
        return self._lines

    @property
    def current(self) -> int:
        return self._current

    def show_page(self, key: PageKey) -> None:
        """Bring a page into view, with no line chosen."""
        if key == self._page:
            return
        self._page = key
        self._lines, self._current = frozenset(), NO_LINE
        self.page_changed.emit(key)
        self.lines_changed.emit()

    def select(self, lines: Iterable[int], current: int | None = None) -> None:
        """Choose lines of the page in view; `current` is the last of them unless given."""
        chosen = frozenset(lines)
        if current is None:
            current = max(chosen, default=NO_LINE)
        if (chosen, current) != (self._lines, self._current):
            self._lines, self._current = chosen, current
            self.lines_changed.emit()

    def select_line(self, line: int) -> None:
        """Choose one line, or none with NO_LINE."""
        self.select(() if line == NO_LINE else (line,))

    @Slot()
    def _on_opened(self) -> None:
        self._keys = ()
        self._left.clear()

    @Slot()
    def _on_order_changed(self) -> None:
        """When the page in view is gone, the one that followed it comes into view.

        But undo and redo, which alone bring a page back, bring back what was in view with it.
        """
        before, keys = self._keys, self._workspace.keys
        self._keys = keys
        self._left[before] = self._page
        seen = self._left.get(keys, NO_PAGE)
        is_back = seen in keys and seen not in before
        if self._page not in keys or is_back:
            self.show_page(seen if seen in keys else _successor(self._page, before, keys))

    @Slot(int)
    def _on_page_changed(self, key: PageKey) -> None:
        if key == self._page:
            count = len(self._workspace.page(key).page.lines)
            current = self._current if self._current < count else NO_LINE
            self.select((line for line in self._lines if line < count), current)

    @Slot(object)
    def _on_edited(self, before: Mapping[PageKey, DocumentPage]) -> None:
        """Bring what was just changed, or changed back, into view and choose it."""
        changed_pages = [key for key in self._workspace.keys if key in before]
        if not changed_pages:
            return
        key = self._page if self._page in changed_pages else changed_pages[0]
        self.show_page(key)
        was, now = before[key].page.lines, self._workspace.page(key).page.lines
        old = frozenset(map(_content, _others(was, now).values()))
        new = _others(now, was)
        changed = [index for index, line in new.items() if _content(line) not in old]
        if changed and (len(changed) < len(now) or len(now) == 1):
            self.select(changed)


def _successor(page: PageKey, before: tuple[PageKey, ...], keys: tuple[PageKey, ...]) -> PageKey:
    """The first of `keys` that followed a page that is gone, or else the last."""
    if page not in before:
        return next(iter(keys), NO_PAGE)
    left = frozenset(keys)
    later = (key for key in before[before.index(page) :] if key in left)
    return next(later, keys[-1] if keys else NO_PAGE)


def _others(lines: Iterable[TextLine], kept: Iterable[TextLine]) -> dict[int, TextLine]:
    """The lines, by their index, that are not the very objects of `kept`."""
    known = frozenset(map(id, kept))
    return {index: line for index, line in enumerate(lines) if id(line) not in known}


def _content(line: TextLine) -> tuple[object, ...]:
    """What tells lines apart, cheap to compare: characters are never changed in place.

    Not its paragraph, for those are numbered anew with every change before them.
    """
    return line.text, line.polygon, line.score, line.edited, id(line.characters)
