"""Who has which keys, and what happens when they change hands."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from ppocr_desktop.gui import shortcuts
from ppocr_desktop.gui.actions import Actions

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def actions(owner: QObject) -> Actions:
    return Actions({}, owner)


def keys(actions: Actions, name: str) -> list[str]:
    return [sequence.toString() for sequence in actions[name].shortcuts()]


def given(actions: Actions, chosen: Mapping[str, str], name: str, text: str) -> Mapping[str, str]:
    result = shortcuts.give(actions, chosen, name, QKeySequence(text))
    actions.set_keys(result)
    return result


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("&Open…", "Open"),
        ("Black && &White", "Black & White"),
        ("打开(&O)…", "打开"),
        ("ファイル(F)", "ファイル"),
        ("Plain", "Plain"),
    ],
)
def test_names_come_without_their_marks(text: str, name: str) -> None:
    assert shortcuts.plain(text) == name


def test_no_action_comes_with_keys_of_another(actions: Actions) -> None:
    taken = [
        (action.objectName(), other.objectName())
        for action in actions
        for sequence in action.shortcuts()
        if (other := shortcuts.taken_by(actions, sequence, action.objectName()))
    ]
    assert taken == []


def test_keys_of_another_action_are_noticed(actions: Actions) -> None:
    other = shortcuts.taken_by(actions, QKeySequence("Ctrl+O"), "export")
    assert other is actions["open"]
    assert shortcuts.taken_by(actions, QKeySequence("Ctrl+O"), "open") is None
    assert shortcuts.taken_by(actions, QKeySequence("Ctrl+Alt+F12"), "open") is None


def test_keys_that_go_on_with_those_of_another_are_noticed(actions: Actions) -> None:
    assert shortcuts.taken_by(actions, QKeySequence("Ctrl+O, A"), "export") is actions["open"]


def test_keys_that_are_taken_over_leave_their_action(actions: Actions) -> None:
    chosen = given(actions, {}, "export", "Ctrl+O")
    assert chosen == {"export": "Ctrl+O", "open": ""}
    assert (keys(actions, "export"), keys(actions, "open")) == (["Ctrl+O"], [])


def test_an_action_that_loses_one_of_two_keeps_the_other(actions: Actions) -> None:
    given(actions, {}, "export", "Ctrl+Shift+Z")
    assert keys(actions, "redo") == ["Ctrl+Y"]


def test_keys_an_action_came_with_are_not_stored(actions: Actions) -> None:
    chosen = given(actions, {}, "export", "Ctrl+Alt+E")
    assert given(actions, chosen, "export", "Ctrl+E") == {}


def test_keys_can_be_removed(actions: Actions) -> None:
    given(actions, {}, "export", "")
    assert keys(actions, "export") == []


def test_a_reset_takes_the_keys_back_from_whoever_got_them(actions: Actions) -> None:
    chosen = given(actions, {}, "export", "Ctrl+O")
    chosen = shortcuts.reset(actions, chosen, "open")
    actions.set_keys(chosen)
    assert chosen == {"export": ""}
    assert keys(actions, "open") == ["Ctrl+O"]
