"""Hotkeys on Windows: RegisterHotKey, on a thread that does nothing but wait for them."""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import Enum, auto
from functools import partial
from queue import SimpleQueue
from typing import NamedTuple, Protocol

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal, Slot

from ppocr_desktop.gui.hotkey.backend import Backend, Problem, ProblemKind

_ALT, _CONTROL, _SHIFT, _WIN, _NO_REPEAT = 0x1, 0x2, 0x4, 0x8, 0x4000
_MODIFIERS = (
    (Qt.KeyboardModifier.AltModifier, _ALT),
    (Qt.KeyboardModifier.ControlModifier, _CONTROL),
    (Qt.KeyboardModifier.ShiftModifier, _SHIFT),
    (Qt.KeyboardModifier.MetaModifier, _WIN),
)
_ANSWER_S = 2.0
"""The waiting thread answers at once; one that does not has hung."""
_KEYS = {
    Qt.Key.Key_Backspace: 0x08,
    Qt.Key.Key_Tab: 0x09,
    Qt.Key.Key_Backtab: 0x09,
    Qt.Key.Key_Return: 0x0D,
    Qt.Key.Key_Enter: 0x0D,
    Qt.Key.Key_Pause: 0x13,
    Qt.Key.Key_Escape: 0x1B,
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
    Qt.Key.Key_Print: 0x2C,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Delete: 0x2E,
    Qt.Key.Key_Menu: 0x5D,
    Qt.Key.Key_ScrollLock: 0x91,
}
_FIRST_FUNCTION_KEY, _FUNCTION_KEYS = 0x70, 24


class Woken(Enum):
    """What ended a wait."""

    BY_HOTKEY = auto()
    BY_CALL = auto()
    BY_END = auto()


class Message(NamedTuple):
    """Something that the waiting thread was woken for; `number` is that of the hotkey."""

    kind: Woken
    number: int = 0


class Functions(Protocol):
    """The functions of the system that are called; all but `wake` on the waiting thread."""

    def begin(self) -> int:
        """Make the thread one that can be woken; its id."""

    def wait(self) -> Message:
        """Sleep until there is something to do."""

    def wake(self, thread: int, *, to_end: bool) -> None:
        """Wake a thread for a call, or for good."""

    def register(self, number: int, modifiers: int, key: int) -> bool:
        """Whether the thread has the hotkey now."""

    def unregister(self, number: int) -> None:
        """Give a hotkey back."""

    def find_key(self, character: str) -> tuple[int, int]:
        """The virtual key that a character is on, and the modifiers it takes; -1 for none."""


class WindowsBackend(Backend):
    """Keys by RegisterHotKey, which belong to the thread that registered them."""

    _hotkey_came = Signal(int)

    def __init__(self, functions: Functions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._functions = functions
        self._names: dict[int, str] = {}
        self._next_number = 1
        self._calls: SimpleQueue[tuple[Callable[[], bool], Future[bool]]] = SimpleQueue()
        # Emitted on the waiting thread, delivered on this object's.
        self._hotkey_came.connect(self._on_hotkey)
        started: Future[int] = Future()
        self._thread = threading.Thread(
            target=self._serve, args=(started,), name="hotkeys", daemon=True
        )
        self._thread.start()
        self._thread_id = started.result(_ANSWER_S)

    def grab(self, name: str, keys: QKeyCombination) -> Problem | None:
        """Register the keys, without repeats while they are held down."""
        key, modifiers = self._key_code(keys)
        if key < 0:
            return Problem(ProblemKind.ABSENT)
        number, self._next_number = self._next_number, self._next_number + 1
        if not self._call(lambda: self._functions.register(number, modifiers, key)):
            return Problem(ProblemKind.TAKEN)
        self._names[number] = name
        return None

    def release(self, name: str) -> None:
        """Give the keys back."""
        for number in [number for number, known in self._names.items() if known == name]:
            del self._names[number]
            self._call(partial(self._unregister, number))

    def close(self) -> None:
        """End the thread; the system takes back all keys that it has."""
        self._functions.wake(self._thread_id, to_end=True)
        self._thread.join(_ANSWER_S)

    def _key_code(self, keys: QKeyCombination) -> tuple[int, int]:
        modifiers = _NO_REPEAT
        for modifier, bit in _MODIFIERS:
            modifiers |= bit if keys.keyboardModifiers() & modifier else 0
        key = keys.key()
        function = key.value - Qt.Key.Key_F1.value
        if key in _KEYS:
            return _KEYS[key], modifiers
        if 0 <= function < _FUNCTION_KEYS:
            return _FIRST_FUNCTION_KEY + function, modifiers
        if key.value > 0xFFFF:
            return -1, modifiers
        code, needed = self._functions.find_key(chr(key.value).lower())
        return code, modifiers | needed

    def _unregister(self, number: int) -> bool:
        self._functions.unregister(number)
        return True

    def _call(self, work: Callable[[], bool]) -> bool:
        """Have the waiting thread do something; takes well below a millisecond."""
        answer: Future[bool] = Future()
        self._calls.put((work, answer))
        self._functions.wake(self._thread_id, to_end=False)
        return answer.result(_ANSWER_S)

    def _serve(self, started: "Future[int]") -> None:
        started.set_result(self._functions.begin())
        while True:
            message = self._functions.wait()
            if message.kind is Woken.BY_END:
                return
            if message.kind is Woken.BY_HOTKEY:
                self._hotkey_came.emit(message.number)
            else:
                work, answer = self._calls.get()
                answer.set_result(work())

    @Slot(int)
    def _on_hotkey(self, number: int) -> None:
        if number in self._names:
            self.pressed.emit(self._names[number])


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _WM_HOTKEY, _WM_QUIT, _WM_APP = 0x0312, 0x0012, 0x8000
    _SHIFT_STATES = ((0x1, _SHIFT), (0x2, _CONTROL), (0x4, _ALT))

    class User32:
        """The system's own functions."""

        def __init__(self) -> None:
            self._user = ctypes.WinDLL("user32", use_last_error=True)
            self._user.VkKeyScanW.restype = ctypes.c_short
            self._user.VkKeyScanW.argtypes = (wintypes.WCHAR,)
            self._user.GetMessageW.argtypes = (
                ctypes.POINTER(wintypes.MSG),
                wintypes.HWND,
                wintypes.UINT,
                wintypes.UINT,
            )
            self._user.RegisterHotKey.argtypes = (
                wintypes.HWND,
                ctypes.c_int,
                wintypes.UINT,
                wintypes.UINT,
            )
            self._user.UnregisterHotKey.argtypes = (wintypes.HWND, ctypes.c_int)
            self._user.PostThreadMessageW.argtypes = (
                wintypes.DWORD,
                wintypes.UINT,
                wintypes.WPARAM,
                wintypes.LPARAM,
            )

        def begin(self) -> int:
            """Looking for a message gives the thread a queue that others can post to."""
            self._user.PeekMessageW(ctypes.byref(wintypes.MSG()), None, _WM_APP, _WM_APP, 0)
            return int(ctypes.windll.kernel32.GetCurrentThreadId())

        def wait(self) -> Message:
            """GetMessageW, past all messages that are nothing here."""
            message = wintypes.MSG()
            while self._user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                if message.message == _WM_HOTKEY:
                    return Message(Woken.BY_HOTKEY, int(message.wParam))
                if message.message == _WM_APP:
                    return Message(Woken.BY_CALL)
            return Message(Woken.BY_END)

        def wake(self, thread: int, *, to_end: bool) -> None:
            """Post a message to the thread."""
            self._user.PostThreadMessageW(thread, _WM_QUIT if to_end else _WM_APP, 0, 0)

        def register(self, number: int, modifiers: int, key: int) -> bool:
            """RegisterHotKey for the calling thread."""
            return bool(self._user.RegisterHotKey(None, number, modifiers, key))

        def unregister(self, number: int) -> None:
            """UnregisterHotKey for the calling thread."""
            self._user.UnregisterHotKey(None, number)

        def find_key(self, character: str) -> tuple[int, int]:
            """By the layout in use."""
            found = int(self._user.VkKeyScanW(character))
            if found == -1:
                return -1, 0
            states = found >> 8
            return found & 0xFF, sum(bit for state, bit in _SHIFT_STATES if states & state)
