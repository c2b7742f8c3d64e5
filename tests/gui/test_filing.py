"""Project files and unsaved work, from the window's side."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop import places, project
from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.errors import InputError, OutputError
from ppocr_desktop.gui.filing import Filing
from ppocr_desktop.gui.settings import SettingsStore, open_file
from ppocr_desktop.gui.workspace import Workspace
from ppocr_desktop.project import Draft, Recovered
from tests.gui import samples


class Desk:
    """A workspace with its filing, and what that said."""

    def __init__(self, settings: Path) -> None:
        self.workspace = Workspace()
        self.filing = Filing(self.workspace, SettingsStore(open_file(settings)))
        self.failures: list[str] = []
        self.filing.failed.connect(self.failures.append)
        self.filing.files_lost.connect(lambda sentence, _: self.failures.append(sentence))

    @property
    def texts(self) -> list[str]:
        return [line.text for page in self.workspace.document.pages for line in page.page.lines]

    def change(self, *texts: str) -> None:
        key = self.workspace.keys[0]
        self.workspace.replace_reading(key, samples.page(*texts), "Edit")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001 - Qt must have begun
    made = Desk(tmp_path / "settings.ini")
    picture = tmp_path / "page.png"
    picture.write_bytes(b"a picture")
    page = DocumentPage(PageRef(picture), samples.page("one", "two"))
    made.workspace.open(Document((page,)))
    yield made
    made.filing.close()


def save(desk: Desk, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.filing.told):
        desk.filing.save(path, is_embedded=False)


def found_by(desk: Desk, qtbot: QtBot) -> Recovered:
    """What a document closed before has left behind."""
    with qtbot.waitSignal(desk.filing.recovered) as found:
        desk.filing.look_for_unsaved_work()
    recovered = found.args[0]
    assert isinstance(recovered, Recovered)
    return recovered


def test_saved_document_comes_back_as_it_was(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "work.ppocr"
    desk.change("edited")
    before = desk.workspace.document
    save(desk, path, qtbot)
    desk.filing.close_document()
    assert desk.texts == []
    desk.filing.open(path)
    qtbot.waitUntil(lambda: desk.texts == ["edited"])
    assert desk.workspace.document.pages[0].page == before.pages[0].page
    assert desk.filing.path == path


def test_saving_ends_unsaved_work(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.change("edited")
    assert desk.filing.is_modified
    save(desk, tmp_path / "work.ppocr", qtbot)
    assert not desk.filing.is_modified
    desk.change("again")
    assert desk.filing.is_modified


def test_what_is_changed_while_it_is_saved_stays_unsaved(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.change("saved")
    with qtbot.waitSignal(desk.filing.told):
        desk.filing.save(tmp_path / "work.ppocr", is_embedded=False)
        desk.change("not saved")
    assert desk.filing.is_modified


def test_document_closed_while_it_is_saved_leaves_the_next_without_a_file(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "work.ppocr"
    with qtbot.waitSignal(desk.filing.told):
        desk.filing.save(path, is_embedded=True)
        desk.filing.close_document()
    assert path.exists()
    assert (desk.filing.path, desk.filing.is_embedded) == (None, False)


def test_failed_save_is_told_and_leaves_the_document_without_a_file(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("in the way")
    with qtbot.waitSignal(desk.filing.failed):
        desk.filing.save(tmp_path / "file" / "work.ppocr", is_embedded=False)
    assert desk.filing.path is None


def test_document_that_is_closed_while_it_is_saved_leaves_its_file_alone(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "work.ppocr"
    with qtbot.waitSignal(desk.filing.told):
        desk.filing.save(path, is_embedded=False)
        desk.filing.close_document()
        desk.workspace.open(samples.document(samples.page("another")))
    # Else the next save would put another document in its place.
    assert desk.filing.path is None
    project.hold(path).release()


def test_document_keeps_its_file_when_it_cannot_be_saved_as_another(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path, other = tmp_path / "work.ppocr", tmp_path / "other.ppocr"
    save(desk, path, qtbot)
    other.mkdir()
    with qtbot.waitSignal(desk.filing.failed):
        desk.filing.save(other, is_embedded=False)
    assert desk.filing.path == path
    with pytest.raises(InputError, match="open in another window"):
        project.hold(path)
    project.hold(other).release()


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege there")
def test_document_is_saved_to_its_own_file_by_the_name_of_a_link_to_it(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path, link = tmp_path / "work.ppocr", tmp_path / "link.ppocr"
    save(desk, path, qtbot)
    link.symlink_to(path)
    desk.change("edited")
    save(desk, link, qtbot)
    assert desk.failures == []
    assert link.is_symlink()
    assert not desk.filing.is_modified
    with pytest.raises(InputError, match="open in another window"):
        project.hold(path)


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege there")
def test_opening_the_own_file_by_a_link_to_it_changes_nothing(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path, link = tmp_path / "work.ppocr", tmp_path / "link.ppocr"
    save(desk, path, qtbot)
    link.symlink_to(path)
    desk.change("edited")
    desk.filing.open(link)
    assert desk.failures == []
    assert desk.texts == ["edited"]


def test_document_is_saved_to_a_new_file_twice_at_once(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "work.ppocr"
    desk.filing.save(path, is_embedded=False)
    save(desk, path, qtbot)
    qtbot.waitUntil(lambda: desk.filing._worker.is_idle)
    assert desk.failures == []
    assert desk.filing.path == path
    with pytest.raises(InputError, match="open in another window"):
        project.hold(path)
    desk.filing.close_document()
    project.hold(path).release()


def test_pages_whose_files_are_gone_are_told_of_when_saving(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    there, gone = tmp_path / "there.png", tmp_path / "gone.png"
    there.write_bytes(b"a picture")
    pages = [DocumentPage(PageRef(path), samples.page("one")) for path in (there, gone)]
    desk.workspace.open(Document(tuple(pages)))
    save(desk, tmp_path / "work.ppocr", qtbot)
    assert desk.failures == [f"{gone} is not there any more; put it back."]


def test_document_whose_saving_is_cut_short_is_kept_for_the_next_start(
    desk: Desk, tmp_path: Path
) -> None:
    desk.filing.private_folder()
    desk.filing.save(tmp_path / "work.ppocr", is_embedded=False)
    desk.filing.close()
    (found,) = project.left_behind(places.journal())
    assert found.page_count == 1
    found.discard()


def test_damaged_project_leaves_the_document_alone(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "work.ppocr"
    path.write_bytes(b"PK\x03\x04 and no more")
    with qtbot.waitSignal(desk.filing.failed) as told:
        desk.filing.open(path)
    assert "work.ppocr" in told.args[0]
    assert desk.texts == ["one", "two"]


def test_project_open_elsewhere_leaves_the_document_alone(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "work.ppocr"
    hold = project.hold(path)
    desk.filing.open(path)
    assert "open in another window" in desk.failures[0]
    assert desk.texts == ["one", "two"]
    hold.release()


def test_unsaved_work_outlives_the_program_and_is_given_back(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.change("precious")
    desk.filing.private_folder()
    desk.filing.close()

    later = Desk(tmp_path / "settings.ini")
    later.filing.restore(found_by(later, qtbot))
    qtbot.waitUntil(lambda: later.texts == ["precious"])
    assert later.filing.is_modified
    later.filing.close_document()
    later.filing.close()


def test_unsaved_work_that_is_not_shown_after_all_can_be_restored_later(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.change("precious")
    desk.filing.private_folder()
    desk.filing.close()

    later = Desk(tmp_path / "settings.ini")
    found = found_by(later, qtbot)
    asked: list[Callable[[], None]] = []
    later.filing.restore(found, asked.append)
    qtbot.waitUntil(lambda: bool(asked))
    assert later.texts == []
    later.filing.restore(found)
    qtbot.waitUntil(lambda: later.texts == ["precious"])
    later.filing.close_document()
    later.filing.close()


def test_unsaved_work_that_is_damaged_is_offered_again_for_discarding(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.change("precious")
    desk.filing.private_folder()
    desk.filing.close()
    (ledger,) = places.journal().glob("*/ledger.sqlite")
    with closing(sqlite3.connect(ledger)) as connection, connection:
        connection.execute("UPDATE content SET page = x'00'")

    later = Desk(tmp_path / "settings.ini")
    found = found_by(later, qtbot)
    with qtbot.waitSignal(later.filing.recovered) as offered:
        later.filing.restore(found)
    assert "discard it" in later.failures[0]
    offered.args[0].discard()
    assert project.left_behind(places.journal()) == ()
    later.filing.close()


def test_draft_that_cannot_be_written_is_told_of_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OutputError("The disk is full; free some space.")

    monkeypatch.setattr(Draft, "write", fail)
    for _ in range(2):
        desk.filing._keep_draft()
    qtbot.waitUntil(lambda: desk.filing._worker.is_idle)
    assert desk.failures == ["The disk is full; free some space."]
    monkeypatch.undo()
    desk.filing._keep_draft()
    qtbot.waitUntil(lambda: desk.filing._worker.is_idle)
    monkeypatch.setattr(Draft, "write", fail)
    desk.filing._keep_draft()
    qtbot.waitUntil(lambda: desk.filing._worker.is_idle)
    assert len(desk.failures) == 2


def test_closed_document_leaves_no_draft(desk: Desk, qtbot: QtBot) -> None:
    desk.change("thrown away")
    desk.filing._keep_draft()
    qtbot.waitUntil(lambda: desk.filing._worker.is_idle)
    desk.filing.close_document()
    desk.filing.close()
    assert project.left_behind(places.journal()) == ()


def test_pictures_in_no_file_are_removed_with_the_document(desk: Desk) -> None:
    private = desk.filing.private_folder()
    assert private.is_dir()
    assert places.journal() in private.parents
    desk.filing.close_document()
    assert not private.exists()
    assert desk.failures == []
