"""What the commands on pages and lines do and say."""

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
