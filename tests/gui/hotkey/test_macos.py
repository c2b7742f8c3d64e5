"""Hotkeys on macOS, behind a double of its functions."""

from collections.abc import Callable, Mapping

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.hotkey import Problem, ProblemKind
from ppocr_desktop.gui.hotkey.hotkeys import combination
from ppocr_desktop.gui.hotkey.macos import MacBackend

pytestmark = pytest.mark.usefixtures("qapp")


class Functions:
    """A system with a French keyboard."""

    def __init__(self) -> None:
        self.taken: set[tuple[int, int]] = set()
        self.registered: dict[int, tuple[int, int, int]] = {}
        self.press: Callable[[int], None] = lambda _: None

    def listen(self, pressed: Callable[[int], None]) -> None:
        self.press = pressed

    def register(self, number: int, key: int, modifiers: int) -> int:
        if (key, modifiers) in self.taken:
            return 0
        self.registered[100 + number] = number, key, modifiers
        return 100 + number

    def unregister(self, reference: int) -> None:
        del self.registered[reference]

    def characters(self) -> Mapping[str, int]:
        return {"a": 12, "q": 0}


@pytest.fixture
def functions() -> Functions:
    return Functions()


@pytest.fixture
def backend(functions: Functions) -> MacBackend:
    return MacBackend(functions)


@pytest.mark.parametrize(
    ("keys", "key", "modifiers"),
    [
        ("Ctrl+Shift+A", 12, 0x300),
        ("Meta+Alt+Q", 0, 0x1800),
        ("F12", 0x6F, 0),
        ("Ctrl+Space", 0x31, 0x100),
    ],
)
def test_keys_become_places_on_the_keyboard(
    functions: Functions, backend: MacBackend, keys: str, key: int, modifiers: int
) -> None:
    assert backend.grab("capture", combination(keys)) is None
    assert [values[1:] for values in functions.registered.values()] == [(key, modifiers)]


def test_a_press_comes_with_its_name(
    qtbot: QtBot, functions: Functions, backend: MacBackend
) -> None:
    backend.grab("capture", combination("F9"))
    backend.grab("repeat", combination("F10"))
    with qtbot.waitSignal(backend.pressed) as pressed:
        functions.press(2)
    assert pressed.args == ["repeat"]


def test_taken_keys_are_told(functions: Functions, backend: MacBackend) -> None:
    functions.taken.add((0x65, 0))
    assert backend.grab("capture", combination("F9")) == Problem(ProblemKind.TAKEN)


@pytest.mark.parametrize("keys", ["Ctrl+Ж", "Print"])
def test_keys_the_keyboard_lacks_are_told(backend: MacBackend, keys: str) -> None:
    assert backend.grab("capture", combination(keys)) == Problem(ProblemKind.ABSENT)


def test_all_keys_are_given_back_at_the_end(functions: Functions, backend: MacBackend) -> None:
    backend.grab("capture", combination("F9"))
    backend.grab("repeat", combination("F10"))
    backend.release("repeat")
    assert len(functions.registered) == 1
    backend.close()
    assert functions.registered == {}
