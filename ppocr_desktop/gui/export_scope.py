"""Chooses which pages are exported."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtWidgets import QComboBox

from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace


class Scope(StrEnum):
    """Which pages are exported."""

    ALL = "all"
    PAGE = "page"
    CHOSEN = "chosen"


class ScopeBox(QComboBox):
    """All pages, the one in view, or those that are selected in the list."""

    def __init__(
        self, workspace: Workspace, selection: Selection, chosen: Sequence[PageKey]
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._in_view = selection.page
        self._chosen = tuple(chosen)
        count = len(workspace.keys)
        self.addItem(self.tr("All %n page(s)", "", count), Scope.ALL)
        if count > 1 and self._in_view != NO_PAGE:
            number = workspace.index(self._in_view) + 1
            self.addItem(self.tr("This page ({number})").format(number=number), Scope.PAGE)
        if 1 < len(chosen) < count:
            self.addItem(self.tr("%n selected page(s)", "", len(chosen)), Scope.CHOSEN)
        self.setEnabled(self.count() > 1)

    def choose(self, scope: Scope) -> None:
        """Propose these pages, if they are on offer."""
        self.setCurrentIndex(max(self.findData(scope), 0))

    @property
    def keys(self) -> tuple[PageKey, ...]:
        """The pages meant, in the order of the document; without those removed meanwhile."""
        scope = Scope(self.currentData())
        if scope is Scope.ALL:
            return self._workspace.keys
        wanted = self._chosen if scope is Scope.CHOSEN else (self._in_view,)
        return tuple(key for key in self._workspace.keys if key in wanted)
