"""The locked PDFs of a project, which keeps no passwords, can be seen and read again."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QInputDialog, QPushButton

from ppocr_desktop.document import Document, DocumentPage, Page, PageRef
from ppocr_desktop.gui.page_state import PageState
from tests.gui.windowed import Desk


@pytest.fixture
def asked(desk: Desk) -> list[Path]:
    """The files that a password was asked for."""
    paths: list[Path] = []
    desk.session.locked_files.password_wanted.connect(paths.append)
    return paths


def _write(path: Path, password: str = "") -> Path:
    encryption = pikepdf.Encryption(user=password, owner="owner") if password else None
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.add_blank_page()
        pdf.save(path, encryption=encryption)
    return path


def test_a_password_is_asked_for_until_it_is_right(desk: Desk, asked: list[Path]) -> None:
    path = _write(desk.folder / "locked.pdf", "tea")
    read = DocumentPage(PageRef(path), Page(100, 100))
    unread = DocumentPage(PageRef(path, 1), is_read=False)
    workspace, reading, pictures = (
        desk.session.workspace,
        desk.session.reading,
        desk.session.pictures,
    )
    workspace.open(Document((read, unread)))
    first, second = workspace.keys
    desk.qtbot.waitUntil(lambda: asked == [path])
    desk.qtbot.waitUntil(lambda: reading.status(second).state is PageState.FAILED)
    desk.session.locked_files.unlock(path, "coffee")
    desk.qtbot.waitUntil(lambda: asked == [path, path])
    desk.session.locked_files.unlock(path, "tea")
    desk.qtbot.waitUntil(lambda: not pictures.picture(workspace.page(first).ref).isNull())
    desk.qtbot.waitUntil(lambda: reading.status(second).state is PageState.DONE)
    assert not workspace.has_unsaved_work


def test_files_that_are_not_locked_are_not_asked_for(desk: Desk, asked: list[Path]) -> None:
    paths = (_write(desk.folder / "open.pdf"), desk.folder / "gone.pdf")
    pages = (DocumentPage(PageRef(path), Page(100, 100)) for path in paths)
    desk.session.workspace.open(Document(tuple(pages)))
    desk.qtbot.waitUntil(lambda: desk.session.locked_files._worker.is_idle)
    assert asked == []


def test_a_page_that_stays_locked_says_so_and_offers_to_ask_again(
    desk: Desk, asked: list[Path]
) -> None:
    path = _write(desk.folder / "locked.pdf", "tea")
    desk.session.workspace.open(Document((DocumentPage(PageRef(path), Page(100, 100)),)))

    def buttons() -> list[QPushButton]:
        shown = desk.window.pane.findChildren(QPushButton)
        return [button for button in shown if button.text() == "Enter Password…"]

    desk.qtbot.waitUntil(lambda: bool(buttons()))
    (dialog,) = desk.window.findChildren(QInputDialog)
    dialog.reject()
    texts = [notice.text for notice in desk.window.pane._state.notices()]
    assert texts == [f"{path}, page 1, is locked; its password has to be entered first."]
    buttons()[0].click()
    assert asked == [path, path]
