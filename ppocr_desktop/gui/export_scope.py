"""Chooses which pages are exported."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace
from ppocr_desktop.page_ranges import PageSelection


class Scope(StrEnum):
    """Which pages are exported."""

    ALL = "all"
    PAGE = "page"
    CHOSEN = "chosen"
    READ = "read"
    NUMBERS = "numbers"


class ScopeBox(QComboBox):
    """All pages, the one in view, those selected in the list, those read, or some by numbers."""

    changed = Signal()
    """Other pages are meant."""

    def __init__(
        self, workspace: Workspace, selection: Selection, chosen: Sequence[PageKey]
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._in_view = selection.page
        self._chosen = tuple(chosen)
        self.numbers = QLineEdit()
        """The field for the numbers, to be shown while it `has_numbers`."""
        self.numbers.setPlaceholderText("1-3, 7, 9-")
        self._fill(len(workspace.keys))
        self.currentIndexChanged.connect(self.changed)
        self.numbers.textChanged.connect(self.changed)

    def _fill(self, count: int) -> None:
        self.addItem(self.tr("All %n page(s)", "", count), Scope.ALL)
        if count > 1 and self._in_view != NO_PAGE:
            number = self._workspace.index(self._in_view) + 1
            self.addItem(self.tr("This page ({number})").format(number=number), Scope.PAGE)
        if 1 < len(self._chosen) < count:
            self.addItem(self.tr("%n selected page(s)", "", len(self._chosen)), Scope.CHOSEN)
        if 0 < len(self._read()) < count:
            self.addItem(self.tr("Only pages that were read"), Scope.READ)
        if count > 1:
            self.addItem(self.tr("Pages by their numbers"), Scope.NUMBERS)
        self.setEnabled(self.count() > 1)

    def choose(self, scope: Scope) -> None:
        """Propose these pages, if they are on offer."""
        self.setCurrentIndex(max(self.findData(scope), 0))

    @property
    def has_numbers(self) -> bool:
        """Whether pages are told by their numbers."""
        return Scope(self.currentData()) is Scope.NUMBERS

    @property
    def complaint(self) -> str:
        """What is wrong with the numbers, in a sentence; empty if nothing is."""
        if not self.has_numbers:
            return ""
        try:
            beyond = PageSelection.parse(self.numbers.text()).beyond(len(self._workspace.keys))
        except ValueError:
            return self.tr("Write the numbers of pages, as in 1-3, 7.")
        return self.tr("There is no page {number}.").format(number=beyond) if beyond else ""

    @property
    def keys(self) -> tuple[PageKey, ...]:
        """The pages meant, in the order of the document; without those removed meanwhile."""
        scope = Scope(self.currentData())
        if scope is Scope.ALL:
            return self._workspace.keys
        if scope is Scope.NUMBERS:
            return () if self.complaint else self._numbered()
        if scope is Scope.READ:
            return self._read()
        wanted = self._chosen if scope is Scope.CHOSEN else (self._in_view,)
        return tuple(key for key in self._workspace.keys if key in wanted)

    def _read(self) -> tuple[PageKey, ...]:
        return tuple(key for key in self._workspace.keys if self._workspace.page(key).is_read)

    def _numbered(self) -> tuple[PageKey, ...]:
        return PageSelection.parse(self.numbers.text()).pick(self._workspace.keys)
