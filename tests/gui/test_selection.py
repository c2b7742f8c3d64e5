"""Which page and lines are chosen, and how that follows changes."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import PageRef
from ppocr_desktop.editing import pages as page_edits
from ppocr_desktop.gui.selection import NO_LINE, Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace
from tests.gui import samples


@pytest.fixture
def selection(workspace: Workspace) -> Selection:
    chosen = Selection(workspace)
    workspace.open(samples.document(samples.page("a", "b", "c"), samples.page("d", "e")))
    return chosen


def test_first_page_comes_into_view(workspace: Workspace, selection: Selection) -> None:
    assert selection.page == workspace.keys[0]


def test_page_that_follows_a_removed_one_comes_into_view(
    workspace: Workspace, selection: Selection
) -> None:
    first, second = workspace.keys
    workspace.remove([first], "Remove")
    assert selection.page == second
    workspace.remove([second], "Remove")
    assert selection.page == NO_PAGE


def test_page_that_follows_several_removed_ones_comes_into_view(
    workspace: Workspace, selection: Selection
) -> None:
    workspace.open(samples.document(*(samples.page(text) for text in "abcdefg")))
    keys = workspace.keys
    selection.show_page(keys[3])
    workspace.remove(keys[1:4], "Remove")
    assert selection.page == keys[4]
    workspace.remove(keys[4:], "Remove")
    assert selection.page == keys[0]


def add_page(workspace: Workspace) -> PageKey:
    (key,) = workspace.add([PageRef(Path("/nowhere/new.png"))], "Add Pages")
    return key


def test_undoing_new_pages_brings_back_the_page_that_was_in_view(
    workspace: Workspace, selection: Selection
) -> None:
    first, _ = workspace.keys
    new = add_page(workspace)
    selection.show_page(new)
    workspace.undo_stack.undo()
    assert selection.page == first
    workspace.undo_stack.redo()
    assert selection.page == new


def test_undoing_new_pages_leaves_another_page_in_view(
    workspace: Workspace, selection: Selection
) -> None:
    _, second = workspace.keys
    add_page(workspace)
    selection.show_page(second)
    workspace.undo_stack.undo()
    assert selection.page == second
    workspace.undo_stack.redo()
    assert selection.page == second


def test_undo_brings_a_removed_page_back_into_view(
    workspace: Workspace, selection: Selection
) -> None:
    first, second = workspace.keys
    selection.show_page(second)
    workspace.remove([second], "Remove")
    assert selection.page == first
    workspace.undo_stack.undo()
    assert selection.page == second
    workspace.undo_stack.redo()
    assert selection.page == first


def test_undo_of_a_move_leaves_the_page_in_view(workspace: Workspace, selection: Selection) -> None:
    _, second = workspace.keys
    workspace.move([second], 0, "Move")
    selection.show_page(second)
    workspace.undo_stack.undo()
    assert selection.page == second


def test_another_page_has_no_line_chosen(workspace: Workspace, selection: Selection) -> None:
    selection.select_line(1)
    selection.show_page(workspace.keys[1])
    assert selection.lines == frozenset()
    assert selection.current == NO_LINE


def test_same_choice_is_not_told_twice(selection: Selection, qtbot: QtBot) -> None:
    selection.select((0, 1))
    with qtbot.assertNotEmitted(selection.lines_changed):
        selection.select((1, 0))


def test_lines_that_are_gone_are_no_longer_chosen(
    workspace: Workspace, selection: Selection
) -> None:
    selection.select((0, 2))
    key = selection.page
    workspace.replace_reading(key, page_edits.delete(workspace.page(key).page, [2]), "Delete")
    assert selection.lines == {0}


def test_undo_brings_its_page_and_line_into_view(
    workspace: Workspace, selection: Selection
) -> None:
    first, second = workspace.keys
    workspace.replace_reading(first, page_edits.delete(workspace.page(first).page, [1]), "Delete")
    selection.show_page(second)
    workspace.undo_stack.undo()
    assert selection.page == first
    assert selection.lines == {1}
