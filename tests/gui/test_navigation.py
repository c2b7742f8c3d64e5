"""From page to page, and from one doubtful place to the next, round the document."""

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import Page
from ppocr_desktop.gui.navigation import Navigation
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import Workspace
from tests.gui import samples

DOUBTFUL = Page(400, 600, (samples.line("sure", 0), samples.line("shaky", 1, score=0.3)))
SURE = samples.page("sure", "too")


@pytest.fixture
def navigation(workspace: Workspace, selection: Selection) -> Navigation:
    return Navigation(workspace, selection)


def test_pages_end_at_the_first_and_last(
    workspace: Workspace, selection: Selection, navigation: Navigation
) -> None:
    workspace.open(samples.document(SURE, SURE))
    navigation.previous_page()
    assert selection.page == workspace.keys[0]
    navigation.next_page()
    navigation.next_page()
    assert selection.page == workspace.keys[1]


def test_doubts_are_visited_in_order_and_over_pages(
    workspace: Workspace, selection: Selection, navigation: Navigation, qtbot: QtBot
) -> None:
    workspace.open(samples.document(SURE, DOUBTFUL, DOUBTFUL))
    seen = []
    for _ in range(11):
        with qtbot.waitSignal(navigation.doubt_shown) as shown:
            navigation.next_doubt()
        seen.append((workspace.index(selection.page), *shown.args))
    places = [(page, 1, character) for page in (1, 2) for character in range(5)]
    assert seen == [*places, places[0]]


def test_doubts_are_visited_backwards(
    workspace: Workspace, selection: Selection, navigation: Navigation, qtbot: QtBot
) -> None:
    workspace.open(samples.document(DOUBTFUL, SURE))
    with qtbot.waitSignal(navigation.doubt_shown) as shown:
        navigation.previous_doubt()
    assert shown.args == [1, 4]
    assert selection.lines == {1}


def test_document_without_doubts_says_so(
    workspace: Workspace, navigation: Navigation, qtbot: QtBot
) -> None:
    workspace.open(samples.document(SURE))
    with qtbot.waitSignal(navigation.no_doubt_left):
        navigation.next_doubt()
