"""The command search: a few letters, Enter, done."""

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QTableWidget,
    QTableWidgetItem,
)
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import command_match
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.command_search import CommandSearch


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    window.setCentralWidget(QLineEdit())
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    focus_center(window)
    return window


def focus_center(window: QMainWindow) -> None:
    center = window.centralWidget()
    assert center
    center.setFocus()


@pytest.fixture
def actions(window: QMainWindow) -> Actions:
    return Actions({}, window)


@pytest.fixture
def search(actions: Actions, window: QMainWindow) -> CommandSearch:
    search = CommandSearch(actions, window)
    search.open()
    return search


def found(search: CommandSearch) -> list[str]:
    model = search.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount(QModelIndex()))]


def test_search_begins_with_all_actions(search: CommandSearch, actions: Actions) -> None:
    assert len(found(search)) == len(list(actions))
    assert found(search)[0] == "Open"


def test_panel_lies_within_the_window(search: CommandSearch, window: QMainWindow) -> None:
    assert window.rect().contains(search.geometry())


def test_typing_filters_and_puts_the_best_first(qtbot: QtBot, search: CommandSearch) -> None:
    qtbot.keyClicks(search.field, "re li")
    assert found(search)[0] == "Read Line Again"


def test_the_row_says_menu_and_keys(search: CommandSearch) -> None:
    index = search.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Open, File, Ctrl+O"


def test_enter_runs_the_action_where_the_focus_was(
    qtbot: QtBot, search: CommandSearch, actions: Actions, window: QMainWindow
) -> None:
    focus: list[object] = []
    actions["zoom-in"].triggered.connect(lambda: focus.append(QApplication.focusWidget()))
    qtbot.keyClicks(search.field, "zoom in")
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert focus == [window.centralWidget()]
    assert not search.isVisible()


def test_arrows_choose_another(qtbot: QtBot, search: CommandSearch, actions: Actions) -> None:
    qtbot.keyClicks(search.field, "zoom")
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(actions["zoom-out"].triggered):
        qtbot.keyClick(search.field, Qt.Key.Key_Return)


def test_a_click_runs_the_action(qtbot: QtBot, search: CommandSearch, actions: Actions) -> None:
    place = search.list.visualRect(search.list.model().index(0, 0)).center()
    with qtbot.waitSignal(actions["open"].triggered):
        qtbot.mouseClick(search.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_gray_actions_are_shown_but_do_not_run(
    qtbot: QtBot, actions: Actions, window: QMainWindow
) -> None:
    actions["undo"].setEnabled(False)
    search = CommandSearch(actions, window)
    search.open()
    qtbot.keyClicks(search.field, "undo")
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    index = search.list.model().index(0, 0)
    assert index.data() == "Undo"
    assert not index.flags() & Qt.ItemFlag.ItemIsEnabled
    assert search.isVisible()


def test_escape_leaves_and_gives_the_focus_back(
    qtbot: QtBot, search: CommandSearch, window: QMainWindow
) -> None:
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert not search.isVisible()
    assert QApplication.focusWidget() is window.centralWidget()


def test_the_focus_goes_to_the_table_of_a_cell_that_was_edited(
    qtbot: QtBot, actions: Actions, window: QMainWindow
) -> None:
    table = QTableWidget(1, 1)
    item = QTableWidgetItem("one")
    table.setItem(0, 0, item)
    window.setCentralWidget(table)
    table.editItem(item)
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    search = CommandSearch(actions, window)
    with qtbot.waitSignal(cell.destroyed):
        search.open()
    qtbot.keyClicks(search.field, "zoom in")
    with qtbot.waitSignal(actions["zoom-in"].triggered):
        qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is table


def test_the_same_key_closes_it_again(search: CommandSearch) -> None:
    search.open()
    assert not search.isVisible()


def test_panel_goes_away_with_the_focus(search: CommandSearch, window: QMainWindow) -> None:
    focus_center(window)
    assert not search.isVisible()


def test_nothing_found_is_said(qtbot: QtBot, search: CommandSearch) -> None:
    qtbot.keyClicks(search.field, "qqq")
    assert found(search) == []
    assert search.nothing.isVisible()


def test_keys_of_the_window_do_not_interfere(search: CommandSearch) -> None:
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Escape):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(search.field, event)
        assert event.isAccepted()


# What fits


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("REGL", "Réglages"),
        ("page all", "Copy All Pages"),
        ("cpall", "Copy All Pages"),
        ("ｏｐｅｎ", "Open"),
        ("설정", "설정"),
    ],
)
def test_names_are_found(query: str, name: str) -> None:
    assert command_match.rate(query, [name]) > 0


def test_name_without_all_words_is_not_found() -> None:
    assert command_match.rate("zoom copy", ["Copy", "Zoom"]) == 0
    assert command_match.rate("q", ["Quick"]) > command_match.rate("k", ["Quick"]) > 0


def test_a_name_that_begins_so_is_better_than_one_that_holds_it() -> None:
    rate = command_match.rate
    assert rate("re", ["Redo"]) > rate("re", ["Go Retry"]) > rate("re", ["Ignore"]) > 0


def test_in_another_language_the_english_name_fits_too(
    qtbot: QtBot, search: CommandSearch, actions: Actions
) -> None:
    actions["open"].setText("Öffnen…")
    qtbot.keyClicks(search.field, "open")
    assert "Öffnen" in found(search)


def test_the_row_that_enter_takes_is_said(
    qtbot: QtBot, search: CommandSearch, spoken: list[str]
) -> None:
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    qtbot.keyClicks(search.field, "§")
    assert spoken == ["Open Folder, File, Ctrl+Shift+O", search.nothing.text()]
