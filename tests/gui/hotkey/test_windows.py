"""Hotkeys on Windows, behind a double of its functions."""

import threading
from collections.abc import Iterator
from queue import SimpleQueue

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.hotkey import Problem, ProblemKind
from ppocr_desktop.gui.hotkey.hotkeys import combination
from ppocr_desktop.gui.hotkey.windows import Message, WindowsBackend, Woken

pytestmark = pytest.mark.usefixtures("qapp")


class Functions:
    """A system in which some keys are taken; notes which thread asks for what."""

    def __init__(self) -> None:
        self.taken: set[tuple[int, int]] = set()
        self.registered: dict[int, tuple[int, int]] = {}
        self.threads: set[int] = set()
        self.messages: SimpleQueue[Message] = SimpleQueue()

    def begin(self) -> int:
        return threading.get_ident()

    def wait(self) -> Message:
        return self.messages.get()

    def wake(self, thread: int, *, to_end: bool) -> None:
        del thread
        self.messages.put(Message(Woken.BY_END if to_end else Woken.BY_CALL))

    def register(self, number: int, modifiers: int, key: int) -> bool:
        self.threads.add(threading.get_ident())
        if (modifiers, key) in self.taken:
            return False
        self.registered[number] = modifiers, key
        return True

    def unregister(self, number: int) -> None:
        self.threads.add(threading.get_ident())
        del self.registered[number]

    def find_key(self, character: str) -> tuple[int, int]:
        return {"t": (0x54, 0), "?": (0xBF, 0x4)}.get(character, (-1, 0))


@pytest.fixture
def functions() -> Functions:
    return Functions()


@pytest.fixture
def backend(functions: Functions) -> Iterator[WindowsBackend]:
    result = WindowsBackend(functions)
    yield result
    result.close()
    assert not result._thread.is_alive()


@pytest.mark.parametrize(
    ("keys", "registered"),
    [
        ("Ctrl+Alt+Shift+T", (0x4007, 0x54)),
        ("Meta+F12", (0x4008, 0x7B)),
        ("Print", (0x4000, 0x2C)),
        ("Ctrl+?", (0x4006, 0xBF)),
    ],
)
def test_keys_become_virtual_keys(
    functions: Functions, backend: WindowsBackend, keys: str, registered: tuple[int, int]
) -> None:
    assert backend.grab("capture", combination(keys)) is None
    assert list(functions.registered.values()) == [registered]


def test_a_press_comes_with_its_name(
    qtbot: QtBot, functions: Functions, backend: WindowsBackend
) -> None:
    backend.grab("capture", combination("F9"))
    backend.grab("repeat", combination("F10"))
    number = max(functions.registered)
    with qtbot.waitSignal(backend.pressed) as pressed:
        functions.messages.put(Message(Woken.BY_HOTKEY, number))
    assert pressed.args == ["repeat"]


def test_taken_keys_are_told(functions: Functions, backend: WindowsBackend) -> None:
    functions.taken.add((0x4000, 0x78))
    assert backend.grab("capture", combination("F9")) == Problem(ProblemKind.TAKEN)


def test_keys_the_layout_lacks_are_told(backend: WindowsBackend) -> None:
    assert backend.grab("capture", combination("Ctrl+Ж")) == Problem(ProblemKind.ABSENT)


def test_released_keys_are_given_back(functions: Functions, backend: WindowsBackend) -> None:
    backend.grab("capture", combination("F9"))
    backend.release("capture")
    backend.release("never grabbed")
    assert functions.registered == {}


def test_system_is_called_on_the_thread_that_waits(
    functions: Functions, backend: WindowsBackend
) -> None:
    backend.grab("capture", combination("F9"))
    backend.release("capture")
    assert functions.threads == {backend._thread.ident}
