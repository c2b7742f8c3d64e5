"""The front of the hotkeys: names, problems, proposals, tests, and the words for them."""

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.hotkey import Hotkeys, Problem, ProblemKind, choice, words
from ppocr_desktop.gui.hotkey.hotkeys import PROPOSALS, combination, is_usable
from ppocr_desktop.gui.hotkey.options import HotkeyOptions
from tests.gui.keyboards import Keyboard

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard("Ctrl+Alt+T", "Meta+Shift+T")


@pytest.fixture
def hotkeys(keyboard: Keyboard) -> Hotkeys:
    return Hotkeys(keyboard)


def test_a_bound_key_is_told_by_its_name(
    qtbot: QtBot, hotkeys: Hotkeys, keyboard: Keyboard
) -> None:
    assert hotkeys.bind("capture", "Ctrl+Alt+R") is None
    with qtbot.waitSignal(hotkeys.pressed) as pressed:
        keyboard.pressed.emit("capture")
    assert pressed.args == ["capture"]


def test_taken_keys_come_with_free_ones(hotkeys: Hotkeys, keyboard: Keyboard) -> None:
    problem = hotkeys.bind("capture", "Ctrl+Alt+T")
    # The first of the proposals is taken as well.
    assert problem == Problem(ProblemKind.TAKEN, PROPOSALS[1]) == hotkeys.problem("capture")
    assert keyboard.held == {}


def test_keys_of_another_hotkey_of_ours_are_taken(hotkeys: Hotkeys) -> None:
    hotkeys.bind("capture", "F9")
    problem = hotkeys.bind("repeat", "F9")
    assert problem is not None
    assert problem.kind is ProblemKind.TAKEN


def test_a_new_binding_takes_the_old_ones_place(hotkeys: Hotkeys, keyboard: Keyboard) -> None:
    hotkeys.bind("capture", "Ctrl+Alt+T")
    hotkeys.bind("capture", "F9")
    assert keyboard.held == {"capture": "F9"}
    assert hotkeys.problem("capture") is None


def test_no_keys_are_no_problem(hotkeys: Hotkeys, keyboard: Keyboard) -> None:
    hotkeys.bind("capture", "F9")
    assert hotkeys.bind("capture", "") is None
    assert keyboard.held == {}


def test_only_what_changed_is_bound_again(hotkeys: Hotkeys, keyboard: Keyboard) -> None:
    hotkeys.bind_all({"capture": "F9", "repeat": ""})
    keyboard.held["capture"] = "untouched"
    hotkeys.bind_all({"capture": "F9", "repeat": "F10"})
    assert keyboard.held == {"capture": "untouched", "repeat": "F10"}


def test_keys_can_be_exchanged(hotkeys: Hotkeys, keyboard: Keyboard) -> None:
    hotkeys.bind_all({"capture": "F9", "repeat": "F10"})
    hotkeys.bind_all({"capture": "F10", "repeat": "F9"})
    assert keyboard.held == {"capture": "F10", "repeat": "F9"}


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("A", False),
        ("Shift+A", False),
        ("Space", False),
        ("Ctrl+A", True),
        ("Meta+A", True),
        ("F1", True),
        ("Print", True),
        ("", False),
    ],
)
def test_people_must_still_be_able_to_type(keys: str, expected: bool) -> None:
    assert is_usable(combination(keys)) == expected


def test_keys_for_typing_are_refused(hotkeys: Hotkeys, keyboard: Keyboard) -> None:
    problem = hotkeys.bind("capture", "T")
    assert problem == Problem(ProblemKind.TOO_COMMON, PROPOSALS[1])
    assert keyboard.held == {}


def test_while_tested_it_starts_nothing(qtbot: QtBot, hotkeys: Hotkeys, keyboard: Keyboard) -> None:
    hotkeys.bind("capture", "F9")
    hotkeys.test("capture")
    with qtbot.assertNotEmitted(hotkeys.pressed), qtbot.waitSignal(hotkeys.tested):
        keyboard.pressed.emit("capture")
    hotkeys.test("")
    with qtbot.waitSignal(hotkeys.pressed):
        keyboard.pressed.emit("capture")


def test_while_new_keys_are_pressed_all_are_free(hotkeys: Hotkeys, keyboard: Keyboard) -> None:
    hotkeys.bind("capture", "F9")
    hotkeys.pause()
    assert keyboard.held == {}
    hotkeys.resume()
    assert keyboard.held == {"capture": "F9"}


def test_a_desktop_that_asks_is_not_bothered_by_a_pause(
    qtbot: QtBot, hotkeys: Hotkeys, keyboard: Keyboard
) -> None:
    keyboard.asks_user = True
    hotkeys.bind("capture", "F9")
    hotkeys.pause()
    assert keyboard.held == {"capture": "F9"}
    with qtbot.assertNotEmitted(hotkeys.pressed):
        keyboard.pressed.emit("capture")


def test_a_later_problem_is_told(qtbot: QtBot, hotkeys: Hotkeys, keyboard: Keyboard) -> None:
    hotkeys.bind("capture", "F9")
    with qtbot.waitSignal(hotkeys.changed) as changed:
        keyboard.settled.emit("capture", Problem(ProblemKind.REFUSED))
    assert changed.args == ["capture"]
    assert hotkeys.problem("capture") == Problem(ProblemKind.REFUSED)


def test_without_a_backend_hotkeys_are_unsupported() -> None:
    hotkeys = Hotkeys(choice.choose(words.purposes()))
    assert hotkeys.bind("capture", "F9") == Problem(ProblemKind.UNSUPPORTED)


def test_the_default_is_usable_and_no_proposal_is_not() -> None:
    every = (HotkeyOptions().capture, *PROPOSALS)
    assert all(is_usable(combination(keys)) for keys in every)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (ProblemKind.TAKEN, "F9 belongs to another program or to the desktop."),
        (ProblemKind.TOO_COMMON, "F9 is needed for typing; press it with Ctrl, Alt or both."),
        (ProblemKind.ABSENT, "This keyboard has no key for F9."),
        (ProblemKind.REFUSED, "The desktop did not allow it; its keyboard settings can."),
        (
            ProblemKind.UNSUPPORTED,
            (
                "This desktop gives programs no hotkeys. In its keyboard settings, make a shortcut "
                "for the command “ppocr-desktop capture --repeat”."
            ),
        ),
    ],
)
def test_each_problem_has_a_sentence(kind: ProblemKind, sentence: str) -> None:
    assert words.sentence(Problem(kind), "repeat", "F9") == sentence


@pytest.mark.parametrize("name", HotkeyOptions.__slots__)
def test_each_hotkey_has_a_purpose(name: str) -> None:
    assert words.purposes()[name]
