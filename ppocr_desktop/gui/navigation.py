"""Goes from page to page and from one doubtful place to the next."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop.editing import doubts
from ppocr_desktop.gui.selection import NO_LINE, Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace

_Place = tuple[int, int, int]
"""A page's index in the document, a line's on the page, and a character's in the line."""


class Navigation(QObject):
    """Moves the selection through the document."""

    doubt_shown = Signal(int, int)
    """A doubtful place is in view now: its line and character."""
    no_doubt_left = Signal()

    def __init__(
        self, workspace: Workspace, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._selection = selection
        self._character = NO_LINE
        selection.lines_changed.connect(self._forget_character)

    @Slot()
    def next_page(self) -> None:
        self._step_page(1)

    @Slot()
    def previous_page(self) -> None:
        self._step_page(-1)

    @Slot()
    def next_doubt(self) -> None:
        """Go to the first doubtful place after the current line, round the end of the document."""
        here = self._here()
        for place in self._doubts_from(here[0], 1):
            if place[0] != here[0] or place > here:
                self._show(place)
                return
        self._show_first(1)

    @Slot()
    def previous_doubt(self) -> None:
        """Go to the last doubtful place before the current line."""
        here = self._here()
        for place in self._doubts_from(here[0], -1):
            if place[0] != here[0] or place < here:
                self._show(place)
                return
        self._show_first(-1)

    def _step_page(self, step: int) -> None:
        keys = self._workspace.keys
        index = self._workspace.index(self._selection.page) + step
        if 0 <= index < len(keys):
            self._selection.show_page(keys[index])

    def _here(self) -> _Place:
        page = max(self._workspace.index(self._selection.page), 0)
        return page, self._selection.current, self._character

    def _doubts_from(self, first: int, step: int) -> Iterator[_Place]:
        """The doubtful places of all pages, those of page `first` before the others'."""
        keys = self._workspace.keys
        for offset in range(len(keys)):
            index = (first + step * offset) % len(keys)
            yield from self._doubts_on(index, keys[index], step)

    def _doubts_on(self, index: int, key: PageKey, step: int) -> Iterator[_Place]:
        found = doubts.find(self._workspace.page(key).page)
        for line, character in found[::step]:
            yield index, line, character

    def _show_first(self, step: int) -> None:
        """Go round within the page: what is doubtful there lies on the other side of the line."""
        key = self._selection.page
        if key != NO_PAGE:
            for place in self._doubts_on(self._workspace.index(key), key, step):
                self._show(place)
                return
        self.no_doubt_left.emit()

    def _show(self, place: _Place) -> None:
        page, line, character = place
        self._selection.show_page(self._workspace.keys[page])
        self._selection.select_line(line)
        self._character = character
        self.doubt_shown.emit(line, character)

    @Slot()
    def _forget_character(self) -> None:
        self._character = NO_LINE
