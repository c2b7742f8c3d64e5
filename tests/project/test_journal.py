"""Unsaved work is kept in small steps, offered after a crash, and gone after a clean close."""

import logging
import os
import sqlite3
import stat
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path

import pytest

from ppocr_desktop import lock, places, project
from ppocr_desktop.document import Document, DocumentPage, Page, PageRef
from ppocr_desktop.errors import InputError, OutputError
from ppocr_desktop.project import Draft, journal, records
from tests.project.samples import page, picture, project_of

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="POSIX files")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal"


@pytest.fixture
def draft(folder: Path) -> Iterator[Draft]:
    draft = project.begin(folder)
    yield draft
    draft.close()


class Clock:
    """It stands still at some hour of a day."""

    def __init__(self, hour: int) -> None:
        self._hour = hour

    def now(self, zone: tzinfo) -> datetime:
        return datetime(2026, 1, 2, self._hour, tzinfo=zone)


def crash(draft: Draft) -> None:
    """What the end of its process does to a draft."""
    draft._is_open = False
    draft._ledger.close()
    draft._held.release()


def watch(monkeypatch: pytest.MonkeyPatch) -> list[Page]:
    """The pages whose contents are written from now on."""
    encoded: list[Page] = []
    encode = records.encode

    def tell(what: Page) -> bytes:
        encoded.append(what)
        return encode(what)

    monkeypatch.setattr(records, "encode", tell)
    return encoded


def ledger(folder: Path) -> Path:
    (path,) = folder.rglob("ledger.sqlite")
    return path


def test_nothing_is_left_behind_where_nothing_was(folder: Path) -> None:
    assert project.left_behind(folder) == ()


def test_work_left_behind_by_a_crash_comes_back(
    folder: Path, draft: Draft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "datetime", Clock(13))
    work = project_of(page(picture(tmp_path)), page(tmp_path / "gone.png"), embedded=True)
    origin = tmp_path / "scan.ppocr"
    draft.write(work, origin)
    crash(draft)
    (found,) = project.left_behind(folder)
    assert (found.title, found.origin, found.page_count) == ("scan.ppocr", origin, 2)
    assert found.changed == datetime(2026, 1, 2, 13, tzinfo=UTC)
    again, taken = found.take()
    assert again == replace(work, missing=(work.document.pages[1].ref,))
    taken.close()
    assert list(folder.iterdir()) == []


def test_a_document_without_a_project_goes_by_its_first_picture(
    folder: Path, tmp_path: Path
) -> None:
    pasted = DocumentPage(PageRef(tmp_path / "1.png", name="Pasted picture"))
    plain = DocumentPage(PageRef(tmp_path / "2.png"))
    for pages in ((pasted, plain), (plain,), ()):
        draft = project.begin(folder)
        draft.write(project_of(*pages), None)
        crash(draft)
    found = project.left_behind(folder)
    assert sorted(each.title for each in found) == ["", "2.png", "Pasted picture"]
    assert [each.origin for each in found] == [None] * 3
    for each in found:
        each.discard()


def test_the_oldest_work_is_offered_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for hour in (3, 1, 2):
        monkeypatch.setattr(journal, "datetime", Clock(hour))
        draft = project.begin(folder)
        draft.write(project_of(), None)
        crash(draft)
    found = project.left_behind(folder)
    assert [each.changed.hour for each in found] == [1, 2, 3]
    for each in found:
        each.discard()


def test_pages_that_stay_are_not_written_again(
    draft: Draft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoded = watch(monkeypatch)
    pages = [page(tmp_path / "a.pdf", str(index), index) for index in range(5)]
    draft.write(project_of(*pages), None)
    assert len(encoded) == 5
    turned = replace(pages[3], ref=replace(pages[3].ref, turn=180))
    edited = page(tmp_path / "a.pdf", "edited", 2)
    draft.write(project_of(pages[4], edited, turned, pages[0]), None)
    assert encoded[5:] == [edited.page]


def test_a_ledger_does_not_grow_with_every_change(draft: Draft, folder: Path) -> None:
    sizes = []
    for step in range(30):
        draft.write(project_of(page(Path("a.png"), os.urandom(500).hex() + str(step))), None)
        sizes.append(ledger(folder).stat().st_size)
    assert sizes[-1] < 3 * sizes[0]


def test_the_last_state_counts_however_it_came_about(
    draft: Draft, folder: Path, tmp_path: Path
) -> None:
    first, second, third = (page(tmp_path / "a.pdf", text) for text in "abc")
    for pages in ((first,), (first, second), (third, second), (first, third, third), ()):
        for again in range(2):
            work = project_of(*pages)
            draft.write(work, None)
            if again:
                crash(draft)
                (found,) = project.left_behind(folder)
                recovered, draft = found.take()
                assert recovered.document == work.document
    draft.close()


def test_taken_work_goes_on_in_small_steps(
    draft: Draft, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft.write(project_of(page(tmp_path / "a.png"), page(tmp_path / "b.png")), None)
    crash(draft)
    (found,) = project.left_behind(folder)
    work, taken = found.take()
    new = page(tmp_path / "c.png", "new")
    encoded = watch(monkeypatch)
    taken.write(replace(work, document=Document((*work.document.pages, new))), None)
    assert encoded == [new.page]
    taken.close()


def test_saved_work_is_not_offered_and_makes_the_next_change_small(
    draft: Draft, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = page(tmp_path / "a.png")
    draft.write(project_of(saved), None)
    draft.write(project_of(saved), tmp_path / "a.ppocr", is_saved=True)
    with monkeypatch.context() as patch:
        patch.setattr(records, "encode", None)
        draft.write(project_of(saved, saved), tmp_path / "a.ppocr")
    draft.write(project_of(saved), tmp_path / "a.ppocr", is_saved=True)
    crash(draft)
    assert project.left_behind(folder) == ()
    assert list(folder.iterdir()) == []


def test_a_draft_in_use_is_neither_offered_nor_removed(draft: Draft, folder: Path) -> None:
    assert project.left_behind(folder) == ()
    draft.write(project_of(), None)
    assert project.left_behind(folder) == ()
    assert draft.files.is_dir()


def test_work_is_offered_to_one_window_only_until_it_is_released(
    draft: Draft, folder: Path
) -> None:
    draft.write(project_of(), None)
    crash(draft)
    (found,) = project.left_behind(folder)
    assert project.left_behind(folder) == ()
    found.release()
    (found,) = project.left_behind(folder)
    found.discard()
    assert list(folder.iterdir()) == []


def test_pasted_pictures_outlive_a_crash(draft: Draft, folder: Path) -> None:
    pasted = picture(draft.files, "1.png", b"pasted")
    draft.write(project_of(page(pasted)), None)
    crash(draft)
    (found,) = project.left_behind(folder)
    work, taken = found.take()
    assert work.document.pages[0].ref.path.read_bytes() == b"pasted"
    assert pasted.is_relative_to(taken.files)
    taken.close()
    assert not pasted.exists()


@POSIX_ONLY
def test_nobody_else_may_look(draft: Draft, folder: Path) -> None:
    draft.write(project_of(page(Path("a.png"))), None)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(draft.files.stat().st_mode) == 0o700
    assert stat.S_IMODE(ledger(folder).stat().st_mode) == 0o600


def test_passwords_are_not_kept(draft: Draft, folder: Path) -> None:
    ref = PageRef(Path("a.pdf"), password="hunter2")
    draft.write(project_of(replace(page(ref.path), ref=ref)), None)
    crash(draft)
    (found,) = project.left_behind(folder)
    assert b"hunter2" not in found._ledger.document()
    work, taken = found.take()
    assert work.document.pages[0].ref.password is None
    taken.close()


def test_a_closed_draft_stays_closed(draft: Draft, folder: Path) -> None:
    draft.close()
    draft.close()
    draft.write(project_of(), None)
    assert list(folder.iterdir()) == []


def test_threads_may_write_at_once(draft: Draft, folder: Path, tmp_path: Path) -> None:
    works = [project_of(page(tmp_path / f"{index}.png", str(index))) for index in range(8)]
    threads = [threading.Thread(target=draft.write, args=(work, None)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    crash(draft)
    (found,) = project.left_behind(folder)
    work, taken = found.take()
    assert work.document in [each.document for each in works]
    taken.close()


def test_a_full_disk_is_told_and_keeps_the_state_before(draft: Draft, folder: Path) -> None:
    before = project_of(page(Path("a.png")))
    draft.write(before, None)
    draft._ledger._connection.execute("PRAGMA max_page_count = 1")
    after = project_of(page(Path("a.png"), os.urandom(1_000).hex()))
    with pytest.raises(OutputError) as caught:
        draft.write(after, None)
    assert str(caught.value) == (
        f"Unsaved work cannot be kept safe in {draft.files.parent} (database or disk is full); "
        "save it, then make room there or set PPOCR_DESKTOP_STATE to another folder."
    )
    assert isinstance(caught.value.__cause__, sqlite3.Error)
    crash(draft)
    (found,) = project.left_behind(folder)
    work, taken = found.take()
    assert work.document.pages[0].page == before.document.pages[0].page
    taken.write(after, None)
    taken.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    folder = picture(tmp_path) / "journal"
    with pytest.raises(OutputError) as caught:
        project.begin(folder)
    assert str(caught.value).startswith(f"Unsaved work cannot be kept safe in {folder} (")


def test_a_draft_that_cannot_be_begun_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_keywords: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(sqlite3, "connect", fail)
    with pytest.raises(OutputError, match="disk I/O error"):
        project.begin(folder)
    assert list(folder.iterdir()) == []


def test_a_ledger_that_was_only_just_made_holds_nothing(draft: Draft, folder: Path) -> None:
    crash(draft)
    ledger(folder).write_bytes(b"")
    assert project.left_behind(folder) == ()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0" + bytes(5000)])
def test_a_damaged_ledger_is_left_where_it_is_and_told_in_the_log(
    draft: Draft, folder: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    draft.write(project_of(), None)
    crash(draft)
    path = ledger(folder)
    path.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert project.left_behind(folder) == ()
    assert path.read_bytes() == content
    assert caplog.messages[0].startswith(f"Unsaved work in {path.parent} is damaged: ")


def test_a_ledger_of_a_newer_program_waits_for_it(
    draft: Draft, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    draft.write(project_of(), None)
    draft._ledger._connection.execute("PRAGMA user_version = 2")
    crash(draft)
    with caplog.at_level(logging.WARNING):
        assert project.left_behind(folder) == ()
    assert caplog.messages[0].endswith("is of a newer version of this program")
    assert ledger(folder).exists()


def test_a_ledger_that_cannot_be_opened_keeps_nobody_from_starting(
    draft: Draft, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_arguments: object, **_keywords: object) -> None:
        raise sqlite3.OperationalError("unable to open database file")

    draft.write(project_of(), None)
    crash(draft)
    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", fail)
        assert project.left_behind(folder) == ()
    assert caplog.messages[0].endswith("is damaged: unable to open database file")
    (found,) = project.left_behind(folder)
    found.discard()


def test_a_folder_that_may_not_be_looked_into_keeps_nobody_from_starting(
    draft: Draft, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    draft.write(project_of(), None)
    monkeypatch.setattr(lock, "take", refuse)
    assert project.left_behind(folder) == ()
    assert "cannot be looked at: " in caplog.messages[0]


def test_a_damaged_page_is_told_when_the_work_is_taken(draft: Draft, folder: Path) -> None:
    draft.write(project_of(page(Path("a.png"))), None)
    draft._ledger._connection.execute("UPDATE content SET page = x'00'")
    crash(draft)
    (found,) = project.left_behind(folder)
    with pytest.raises(InputError) as caught:
        found.take()
    assert str(caught.value) == (
        "The unsaved work on shown.png is damaged; discard it and open the pictures again."
    )
    found.discard()


def test_the_journal_lies_where_the_system_keeps_state(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PPOCR_DESKTOP_STATE", "/somewhere")
    assert places.journal() == Path("/somewhere/journal")
    monkeypatch.delenv("PPOCR_DESKTOP_STATE")
    assert "PP-OCR Desktop" in places.journal().parts
