"""The open document: adding, moving, changing pages, and undoing all of it."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import Area, AreaKind, DocumentPage, PageRef
from ppocr_desktop.gui.workspace import Workspace
from tests.gui import samples

REFS = tuple(PageRef(Path(f"/nowhere/{number}.png")) for number in range(4))


def test_added_pages_wait_to_be_read(workspace: Workspace) -> None:
    keys = workspace.add(REFS, "Add")
    assert workspace.keys == keys
    assert [page.ref for page in workspace.document.pages] == list(REFS)
    assert not any(page.is_read for page in workspace.document.pages)


def test_pages_are_added_where_asked(workspace: Workspace) -> None:
    first, last = workspace.add(REFS[:2], "Add")
    (middle,) = workspace.add(REFS[2:3], "Add", 1)
    assert workspace.keys == (first, middle, last)


def test_pages_added_in_one_batch_are_undone_together(workspace: Workspace) -> None:
    workspace.add(REFS[:2], "Add", batch=1)
    workspace.add(REFS[2:], "Add", batch=1)
    workspace.undo_stack.undo()
    assert workspace.keys == ()
    workspace.undo_stack.redo()
    assert len(workspace.keys) == 4


def test_two_batches_are_undone_one_by_one(workspace: Workspace) -> None:
    keys = workspace.add(REFS[:2], "Add", batch=1)
    workspace.add(REFS[2:], "Add", batch=2)
    workspace.undo_stack.undo()
    assert workspace.keys == keys


def test_removed_page_comes_back_with_its_content(workspace: Workspace) -> None:
    key, _ = workspace.add(REFS[:2], "Add")
    workspace.fill(key, samples.page("one"))
    workspace.remove([key], "Remove")
    assert workspace.index(key) == -1
    workspace.undo_stack.undo()
    assert workspace.page(key).page.lines[0].text == "one"


@pytest.mark.parametrize(
    ("moved", "index", "expected"),
    [((0,), 2, (1, 0, 2, 3)), ((3,), 0, (3, 0, 1, 2)), ((2, 0), 4, (1, 3, 0, 2))],
)
def test_moved_pages_keep_their_order(
    workspace: Workspace, moved: tuple[int, ...], index: int, expected: tuple[int, ...]
) -> None:
    keys = workspace.add(REFS, "Add")
    workspace.move([keys[place] for place in moved], index, "Move")
    assert workspace.keys == tuple(keys[place] for place in expected)
    workspace.undo_stack.undo()
    assert workspace.keys == keys


def test_change_is_undone_and_told(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.open(samples.document(samples.page("one")))
    (key,) = workspace.keys
    workspace.replace_reading(key, samples.page("two"), "Edit")
    with qtbot.waitSignal(workspace.edited) as told:
        workspace.undo_stack.undo()
    assert [page.page.lines[0].text for page in told.args[0].values()] == ["two"]
    assert list(told.args[0]) == [key]
    assert workspace.page(key).page.lines[0].text == "one"


def test_areas_and_the_reading_they_lead_to_are_undone_together(workspace: Workspace) -> None:
    workspace.open(samples.document(samples.page("one", "two")))
    (key,) = workspace.keys
    before = workspace.page(key)
    area = Area(AreaKind.IGNORE, samples.box(0, 0, 9, 9))
    workspace.replace(key, replace(before, areas=(area,)), "Ignore Here")
    workspace.replace_reading(key, samples.page("two"), "Read Again")
    workspace.replace_reading(key, samples.page("too"), "Read Again")
    assert workspace.undo_stack.count() == 2
    assert workspace.undo_stack.text(0) == "Ignore Here"
    workspace.undo_stack.undo()
    assert workspace.page(key).page == samples.page("two")
    workspace.undo_stack.undo()
    assert workspace.page(key) == before


def test_a_reading_after_a_save_has_begun_is_a_step_of_its_own(workspace: Workspace) -> None:
    workspace.open(samples.document(samples.page("one")))
    (key,) = workspace.keys
    area = Area(AreaKind.IGNORE, samples.box(0, 0, 9, 9))
    workspace.close_step()
    workspace.replace(key, replace(workspace.page(key), areas=(area,)), "Ignore Here")
    workspace.close_step()
    workspace.replace_reading(key, samples.page("two"), "Read Again")
    assert workspace.undo_stack.count() == 2


def test_a_reading_is_a_step_of_its_own_after_another_change(workspace: Workspace) -> None:
    workspace.open(samples.document(samples.page("one")))
    (key,) = workspace.keys
    edited = replace(workspace.page(key), page=samples.page("won"))
    workspace.replace(key, edited, "Edit Line")
    workspace.replace_reading(key, samples.page("two"), "Read Again")
    assert workspace.undo_stack.count() == 2


def test_change_that_changes_nothing_is_no_step(workspace: Workspace) -> None:
    workspace.open(samples.document(samples.page("one")))
    (key,) = workspace.keys
    workspace.replace_reading(key, samples.page("one"), "Edit")
    assert workspace.undo_stack.count() == 0


def test_reading_a_page_survives_the_undo_of_an_earlier_step(workspace: Workspace) -> None:
    first, second = workspace.add(REFS[:2], "Add")
    workspace.remove([first], "Remove")
    workspace.fill(second, samples.page("read meanwhile"))
    workspace.undo_stack.undo()
    assert workspace.page(second).page.lines[0].text == "read meanwhile"


def test_opening_pages_is_no_work_to_lose(workspace: Workspace) -> None:
    workspace.add(REFS, "Add")
    assert not workspace.has_unsaved_work


def test_what_people_did_is_work_to_lose_until_saved(workspace: Workspace) -> None:
    keys = workspace.add(REFS, "Add")
    workspace.move(keys[:1], 4, "Move")
    assert workspace.has_unsaved_work
    workspace.undo_stack.setClean()
    assert not workspace.has_unsaved_work
    workspace.undo_stack.undo()
    assert workspace.has_unsaved_work


def test_another_document_has_nothing_to_undo(workspace: Workspace) -> None:
    keys = workspace.add(REFS, "Add")
    workspace.open(samples.document(samples.page("other")))
    assert not workspace.undo_stack.canUndo()
    assert not set(keys) & set(workspace.keys)


def test_pages_with_areas_are_kept_as_they_are(workspace: Workspace) -> None:
    page = DocumentPage(REFS[0], samples.page("one"))
    workspace.open(samples.document())
    (key,) = workspace.add(REFS[:1], "Add")
    workspace.replace(key, page, "Edit")
    assert workspace.document.pages == (page,)
