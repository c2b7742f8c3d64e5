"""F6 goes round the window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from tests.gui import samples
from tests.gui.windowed import Desk, focused


def test_f6_goes_round_the_parts_that_are_shown(desk: Desk) -> None:
    desk.open(samples.page("one"))
    window = desk.window
    window.pane.notices.add_failure("The disk is full; free some space.")
    (notice,) = window.pane.notices.notices()
    order = (window.side, window.status, window.toolbar, window.pages, notice, window.view)
    for part in order:
        desk.key(Qt.Key.Key_F6)
        focus = focused()
        assert part is focus or part.isAncestorOf(focus)
    desk.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert notice.isAncestorOf(focused())


def test_what_can_not_take_the_keyboard_is_passed_over(desk: Desk) -> None:
    """With nothing open there is nothing in the status bar to press."""
    desk.window.side.setFocus()
    desk.key(Qt.Key.Key_F6)
    assert desk.window.toolbar.isAncestorOf(focused())


def test_what_covers_the_page_is_a_part(desk: Desk) -> None:
    desk.open(samples.page("one"))
    cover = QPushButton("Take")
    desk.window.pane.cover(cover)
    desk.window.pages.setFocus()
    desk.key(Qt.Key.Key_F6)
    assert focused() is cover


def test_the_find_bar_is_a_part(desk: Desk) -> None:
    desk.open(samples.page("one"))
    desk.trigger("find")
    desk.window.view.setFocus()
    desk.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert desk.window.find_bar.isAncestorOf(focused())


def test_invitation_is_reached_while_nothing_is_open(desk: Desk) -> None:
    desk.window.pages.setFocus()
    desk.key(Qt.Key.Key_F6)
    assert focused().property("text") == "Open"


def test_tab_goes_through_the_whole_toolbar_and_leaves_it(desk: Desk) -> None:
    desk.open(samples.page("one"))
    toolbar, overlay = desk.window.toolbar, desk.window.commands["overlay"]
    toolbar.widgetForAction(desk.window.commands["open"]).setFocus()
    passed: list[str] = []
    while toolbar.isAncestorOf(focused()) and len(passed) < 30:
        passed.append(focused().accessibleName())
        desk.key(Qt.Key.Key_Tab)
    assert passed[0] == "Open"
    assert passed[-1] == "Export"
    assert len(passed) == len(set(passed))
    # On the page, its key is Tab.
    assert overlay.isChecked()


def test_tab_goes_through_all_of_the_text_and_back(desk: Desk) -> None:
    desk.open(samples.page("one"))
    side = desk.window.side
    side.setCurrentWidget(side.text)
    passed: list[str] = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab):
        if not passed:
            side.tabBar().setFocus()
        desk.key(key)
        passed.append(focused().property("text") or focused().accessibleName())
    assert passed == ["Paragraphs", "Text of the page", "Paragraphs", "Lines or text"]


@pytest.mark.parametrize("tab", ["lines", "text"])
def test_tab_leaves_the_side_panel_while_it_is_empty(desk: Desk, tab: str) -> None:
    desk.window.side.setCurrentWidget(getattr(desk.window.side, tab))
    desk.window.side.tabBar().setFocus()
    for _ in range(3):
        desk.key(Qt.Key.Key_Tab)
    assert not desk.window.side.isAncestorOf(focused())


def test_tab_goes_through_the_camera_before_the_side_panel(desk: Desk) -> None:
    desk.trigger("camera")
    camera, side = desk.window.camera.pane, desk.window.side
    camera.sources.setFocus()
    passed: list[QWidget] = [focused()]
    while camera.isAncestorOf(focused()) and len(passed) < 30:
        desk.key(Qt.Key.Key_Tab)
        passed.append(focused())
    assert len(passed) > 5
    assert passed[-1] is side.tabBar()


def test_tab_goes_from_the_pages_to_a_notice_and_on_to_the_page(desk: Desk) -> None:
    desk.open(samples.page("one"))
    for sentence in ("The disk is full; free some space.", "The file is gone; save it again."):
        desk.window.pane.notices.add_failure(sentence)
    desk.window.pages.setFocus()
    desk.key(Qt.Key.Key_Tab)
    for notice in desk.window.pane.notices.notices():
        assert notice.isAncestorOf(focused())
        while notice.isAncestorOf(focused()):
            desk.key(Qt.Key.Key_Tab)
    assert focused() is desk.window.view


def test_what_stands_next_to_a_notice_outlives_it(desk: Desk) -> None:
    """Python once took the menu bar for a child of the notice before it in the order of Tab."""
    desk.open(samples.page("one"))
    others = [*desk.window.findChildren(QWidget), desk.window.menuBar()]
    notices = desk.window.pane.notices
    for _ in range(2):
        notices.add_failure("The disk is full; free some space.")
        desk.key(Qt.Key.Key_F6)
        for notice in notices.notices():
            notice.close_notice()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert all(map(isValid, others))
