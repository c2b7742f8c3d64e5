"""A document in a workspace, and what the panels stand on, without any model."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import Document, DocumentPage, Page, PageRef, TextLine
from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.workspace import PageKey, Workspace
from tests import source_samples as samples

Fill = Callable[..., tuple[PageKey, ...]]


class States(QObject):
    """Stands for the reading: a page has the status it was given, else it is done."""

    status_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._statuses: dict[PageKey, PageStatus] = {}

    def status(self, key: PageKey) -> PageStatus:
        return self._statuses.get(key, PageStatus(PageState.DONE))

    def put(self, key: PageKey, status: PageStatus) -> None:
        self._statuses[key] = status
        self.status_changed.emit(key)


def page(*texts: str, score: float = 0.99) -> Page:
    """A page with a line for each text, one below the other, each a paragraph."""
    lines = [
        TextLine(text, score, ((10, y), (200, y), (200, y + 20), (10, y + 20)), paragraph=number)
        for number, text in enumerate(texts)
        for y in (30.0 * number,)
    ]
    return Page(300, 400, tuple(lines))


@pytest.fixture
def states(qtbot: QtBot) -> States:  # noqa: ARG001 - Qt must have begun
    return States()


@pytest.fixture
def fill(workspace: Workspace, tmp_path: Path) -> Fill:
    """Opens a document of these pages, each with a file of its own; its keys."""

    def open_pages(*pages: Page, is_read: bool = True) -> tuple[PageKey, ...]:
        content = samples.encode(samples.picture(), "PNG")
        known = []
        for number, content_page in enumerate(pages):
            path = tmp_path / f"{number}.png"
            path.write_bytes(content)
            known.append(DocumentPage(PageRef(path), content_page, is_read=is_read))
        workspace.open(Document(tuple(known)))
        return workspace.keys

    return open_pages
