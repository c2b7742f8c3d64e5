"""Pages that could not be read are told of when the reading ends."""

import pytest
from PySide6.QtCore import Qt

from ppocr_desktop.gui.failed_pages import FailedPages
from ppocr_desktop.gui.page_state import PageState, PageStatus
from tests.gui import samples
from tests.gui.windowed import Desk


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """Three pages, of which the first and the last cannot be read."""
    desk.open(*(samples.page(name) for name in ("one", "two", "three")))
    first, _, last = desk.session.workspace.keys
    for key in (first, last):
        desk.session.reading._statuses[key] = PageStatus(PageState.FAILED, 0, "Why.")
    return desk


def _tell(desk: Desk) -> list[str]:
    failed = desk.window.findChild(FailedPages)
    assert failed
    failed.tell()
    return _texts(desk)


def _texts(desk: Desk) -> list[str]:
    return [notice.text for notice in desk.window.pane.notices.notices()]


def test_they_are_counted_and_chosen_in_the_list(desk: Desk) -> None:
    first, second, last = desk.session.workspace.keys
    desk.session.selection.show_page(second)
    assert _tell(desk) == ["2 page(s) could not be read."]
    show, _ = desk.window.pane.notices.notices()[0].buttons
    show.click()
    assert desk.window.pages.selected_keys() == (first, last)
    assert desk.session.selection.page == first
    assert _texts(desk) == []
    desk.key(Qt.Key.Key_Delete)
    assert desk.session.workspace.keys == (second,)


def test_they_are_told_of_no_more_once_they_are_gone(desk: Desk) -> None:
    assert _tell(desk) == ["2 page(s) could not be read."]
    desk.session.workspace.remove(desk.session.workspace.keys, "Remove")
    assert _texts(desk) == []


def test_what_is_told_already_is_not_told_again(desk: Desk) -> None:
    desk.window.pane.notices.add_failure("Why.")
    assert _tell(desk) == ["Why."]
