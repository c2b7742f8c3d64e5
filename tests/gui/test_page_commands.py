"""What the commands on pages and lines do and say."""

from PySide6.QtCore import Qt

from tests.gui import samples
from tests.gui.windowed import Desk


def test_what_was_undone_and_done_again_is_told(desk: Desk) -> None:
    told: list[str] = []
    desk.window.page_commands.told.connect(told.append)
    desk.open(samples.page("one"), samples.page("two"))
    workspace = desk.session.workspace
    workspace.remove(workspace.keys[1:], "Remove Page")
    desk.trigger("undo")
    desk.trigger("redo")
    assert told == ["Undone: Remove Page", "Done again: Remove Page"]
    assert len(workspace.keys) == 1


def test_all_pages_are_chosen_where_one_is_at_their_list(desk: Desk) -> None:
    desk.open(samples.page("one"), samples.page("two"), samples.page("three"))
    desk.window.pages.view.setFocus()
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.pages.selected_keys() == desk.session.workspace.keys
    assert desk.window.view.text_selection.range is None
    desk.window.view.setFocus()
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.view.text_selection.range
