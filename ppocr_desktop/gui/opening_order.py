"""Remembers in which order files were opened, for those whose pages come later."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot

from ppocr_desktop.gui.workspace import PageKey, Workspace


class OpeningOrder(QObject):
    """Knows where the pages of a file belong that was locked when its neighbors were opened.

    Told by the files around it that are still there: these may have been moved or removed since.
    """

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._last = 0
        self._places: dict[PageKey, tuple[int, int]] = {}
        """The batch of each page that was opened, and its file's place in the order."""
        workspace.opened.connect(self._on_document_opened)

    def next(self) -> int:
        """The place of what was just found, or found to be locked."""
        self._last += 1
        return self._last

    def note(self, keys: Iterable[PageKey], batch: int, place: int) -> None:
        """These pages were opened at that place."""
        self._places.update(dict.fromkeys(keys, (batch, place)))

    def index(self, batch: int, place: int) -> int | None:
        """Where in the document something belongs; None if nothing of its batch is there."""
        behind = None
        for index, key in enumerate(self._workspace.keys):
            found_batch, found_place = self._places.get(key, (-1, 0))
            if found_batch != batch:
                continue
            if found_place > place:
                return index
            behind = index + 1
        return behind

    @Slot()
    def _on_document_opened(self) -> None:
        self._places.clear()
