"""Actions are enabled while they would do something."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.gui import fitting, samples
from tests.gui.windowed import Desk, open_desk


def _enabled(desk: Desk, *names: str) -> list[bool]:
    return [desk.window.commands[name].isEnabled() for name in names]


def test_without_a_page_only_actions_that_need_none_are_enabled(desk: Desk) -> None:
    assert _enabled(desk, "open", "paste", "open-sample", "settings") == [True] * 4
    assert _enabled(desk, "copy", "export", "find", "new-box", "undo", "next-page") == [False] * 6


def test_lines_are_needed_for_what_is_done_to_them(desk: Desk) -> None:
    desk.open(samples.page("one", "two"))
    assert _enabled(desk, "copy", "export", "edit-line", "merge-lines") == [
        True,
        True,
        False,
        False,
    ]
    desk.session.selection.select_line(0)
    assert _enabled(desk, "edit-line", "merge-lines") == [True, False]
    desk.session.selection.select((0, 1))
    assert _enabled(desk, "edit-line", "merge-lines") == [True, True]


def test_pages_end_somewhere(desk: Desk) -> None:
    desk.open(samples.page("one"), samples.page("two"))
    assert _enabled(desk, "previous-page", "next-page", "go-to-page") == [False, True, True]
    desk.trigger("next-page")
    assert _enabled(desk, "previous-page", "next-page") == [True, False]


def test_steps_to_undo_have_names(desk: Desk) -> None:
    desk.open(samples.page("one"))
    desk.session.editor.rewrite(0, "1")
    assert desk.window.commands["undo"].text() == "&Undo Edit Line"
    desk.trigger("undo")
    assert _enabled(desk, "undo", "redo") == [False, True]
    assert desk.window.commands["redo"].text() == "&Redo Edit Line"


def test_removal_says_how_many_pages_would_go(desk: Desk) -> None:
    desk.open(samples.page("one"), samples.page("two"), samples.page("three"))
    action = desk.window.commands["remove-pages"]
    assert action.text() == "Re&move Page"
    desk.window.pages.view.selectAll()
    assert action.text() == "Re&move 3 Page(s)"
    desk.trigger("remove-pages")
    assert action.text() == "Re&move Page"


def test_with_nothing_to_undo_no_colon_is_left_behind(qtbot: QtBot, tmp_path: Path) -> None:
    with fitting.language("de"), open_desk(qtbot, tmp_path) as desk:
        undo = desk.window.commands["undo"]
        assert undo.text() == "&Rückgängig"
        desk.open(samples.page("one"))
        desk.session.editor.rewrite(0, "two")
        assert undo.text() == "&Rückgängig: Zeile bearbeiten"
