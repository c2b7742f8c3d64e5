"""What can be undone: pages replaced by others, and their order."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from ppocr_desktop.document import DocumentPage


class Pages(Protocol):
    """What a command changes."""

    def put(self, pages: Mapping[int, DocumentPage]) -> None: ...

    def put_order(self, keys: tuple[int, ...]) -> None: ...


class ReplacePages(QUndoCommand):
    """Replaces some pages by others; all are frozen, so both versions are simply kept.

    A change of a page's areas and the reading that follows from it are merged into one step.
    """

    def __init__(
        self,
        pages: Pages,
        before: Mapping[int, DocumentPage],
        after: Mapping[int, DocumentPage],
        label: str,
    ) -> None:
        super().__init__(label)
        self._pages = pages
        self._before = before
        self._after = after
        self.is_reading = False
        """Whether a page was merely read anew."""
        self._awaits_reading = any(after[key].areas != before[key].areas for key in after)

    is_work = True
    """Whether people would miss it."""

    def id(self) -> int:
        return next(iter(self._after)) if len(self._after) == 1 else -1

    def close(self) -> None:
        """Do not merge with what is read of the page from now on."""
        self._awaits_reading = False

    def mergeWith(self, other: QUndoCommand) -> bool:
        awaited, self._awaits_reading = self._awaits_reading, False
        if not (awaited and isinstance(other, ReplacePages) and other.is_reading):
            return False
        self._after = other._after  # noqa: SLF001 - one of its own kind
        return True

    def redo(self) -> None:
        self._pages.put(self._after)

    def undo(self) -> None:
        self._pages.put(self._before)


class Arrange(QUndoCommand):
    """Adds, removes or moves pages; commands of one `batch` are merged into a step, -1 is none."""

    def __init__(
        self, pages: Pages, before: tuple[int, ...], after: tuple[int, ...], label: str
    ) -> None:
        super().__init__(label)
        self._pages = pages
        self._before = before
        self._after = after
        self.batch = -1

    @property
    def is_work(self) -> bool:
        """Pages merely added can be opened again; to take some out or move them is work."""
        kept = frozenset(self._before)
        return tuple(key for key in self._after if key in kept) != self._before

    def id(self) -> int:
        return self.batch

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Arrange):
            return False
        self._after = other._after  # noqa: SLF001 - one of its own kind
        self.setText(other.text())
        return True

    def redo(self) -> None:
        self._pages.put_order(self._after)

    def undo(self) -> None:
        self._pages.put_order(self._before)
