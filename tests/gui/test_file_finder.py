"""Files that were moved are found again, one of them by the user."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.gui import file_finder
from ppocr_desktop.gui.notices import Notice, NoticeBar
from tests.gui import samples
from tests.gui.windowed import Desk, open_desk


def _file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"a picture")
    return path


def test_what_was_moved_together_is_found_together(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    names = ("scans/1.png", "scans/2.png", "letters/3.png")
    for name in names:
        _file(new / name)
    found = file_finder.places(old / names[0], new / names[0], [old / name for name in names])
    assert found == {old / name: new / name for name in names}


def test_what_is_beside_the_one_that_was_found_is_found(tmp_path: Path) -> None:
    one, other = _file(tmp_path / "all" / "renamed.png"), _file(tmp_path / "all" / "2.png")
    lost = [tmp_path / "a" / "1.png", tmp_path / "b" / "2.png"]
    assert file_finder.places(lost[0], one, lost) == {lost[0]: one, lost[1]: other}


def test_what_is_there_stays_and_what_is_nowhere_too(tmp_path: Path) -> None:
    there, gone = _file(tmp_path / "old" / "there.png"), tmp_path / "old" / "gone.png"
    lost, found = tmp_path / "old" / "1.png", _file(tmp_path / "new" / "1.png")
    _file(tmp_path / "new" / "there.png")
    assert file_finder.places(lost, found, [lost, there, gone]) == {lost: found}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path) as made:
        yield made
        made.session.workspace.undo_stack.setClean()


def _notices(desk: Desk) -> list[Notice]:
    bars = desk.window.pane.findChildren(NoticeBar)
    return [notice for bar in bars for notice in bar.notices()]


def _open_lost(desk: Desk) -> list[Path]:
    """Two pages whose files were moved to the folder "new"."""
    desk.folder.joinpath("new").mkdir()
    pages = [samples.page("one"), samples.page("two")]
    refs = [desk.picture(number, page) for number, page in enumerate(pages)]
    for ref in refs:
        ref.path.rename(desk.folder / "new" / ref.path.name)
    both = tuple(DocumentPage(ref, page) for ref, page in zip(refs, pages, strict=True))
    desk.session.workspace.open(Document(both))
    desk.qtbot.waitUntil(lambda: bool(_notices(desk)))
    return [ref.path for ref in refs]


def test_page_that_cannot_be_seen_says_why_until_its_file_is_found(desk: Desk) -> None:
    lost, _ = _open_lost(desk)
    (notice,) = _notices(desk)
    assert str(lost) in notice.text
    assert [button.text() for button in notice.buttons] == ["Try Again", "Find File…"]
    notice.buttons[1].click()
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(desk.folder / "new" / lost.name))
    pages = desk.session.workspace.document.pages
    assert [page.ref.path.parent for page in pages] == [desk.folder / "new"] * 2
    desk.qtbot.waitUntil(lambda: not _notices(desk))
    assert desk.window.isWindowModified()


def test_page_that_cannot_be_seen_is_looked_at_again(desk: Desk) -> None:
    lost, _ = _open_lost(desk)
    with desk.qtbot.waitSignal(desk.session.pictures.failed):
        _notices(desk)[0].buttons[0].click()
    desk.qtbot.waitUntil(lambda: len(_notices(desk)) == 1)
    (desk.folder / "new" / lost.name).rename(lost)
    with desk.qtbot.waitSignal(desk.session.pictures.arrived):
        _notices(desk)[0].buttons[0].click()
    desk.qtbot.waitUntil(lambda: not _notices(desk))


def test_files_that_a_project_has_lost_can_be_found(desk: Desk) -> None:
    lost = PageRef(desk.folder / "old" / "1.png")
    desk.session.filing.files_lost.emit("A page has lost its file.", lost.path)
    (notice,) = desk.window.pane.notices.notices()
    notice.buttons[0].click()
    (dialog,) = desk.window.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Find 1.png"
    assert Path(dialog.directory().path()) == desk.folder


def test_what_a_project_has_lost_is_told_no_more_once_it_is_closed(desk: Desk) -> None:
    _, lost = _open_lost(desk)
    notices = desk.window.pane.notices
    desk.session.filing.files_lost.emit("A page has lost its file.", lost)
    desk.session.filing.close_document()
    desk.qtbot.waitUntil(lambda: notices.notices() == [])


def test_what_a_project_has_lost_is_not_told_of_again_for_the_page_in_view(desk: Desk) -> None:
    lost, _ = _open_lost(desk)
    desk.session.filing.files_lost.emit("A page has lost its file.", lost)
    assert [notice.text for notice in _notices(desk)] == ["A page has lost its file."]
