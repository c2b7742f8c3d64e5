"""Hotkeys on macOS: Carbon's RegisterEventHotKey, which needs no permission of the user."""

import ctypes
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QKeyCombination, QObject, Qt

from ppocr_desktop.gui.hotkey.backend import Backend, Problem, ProblemKind

# Qt calls the Command key Ctrl, and the Control key Meta.
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, 1 << 8),
    (Qt.KeyboardModifier.ShiftModifier, 1 << 9),
    (Qt.KeyboardModifier.AltModifier, 1 << 11),
    (Qt.KeyboardModifier.MetaModifier, 1 << 12),
)
_FUNCTION_KEYS = (
    0x7A, 0x78, 0x63, 0x76, 0x60, 0x61, 0x62, 0x64, 0x65, 0x6D,
    0x67, 0x6F, 0x69, 0x6B, 0x71, 0x6A, 0x40, 0x4F, 0x50, 0x5A,
)  # fmt: skip
_KEYS = {
    Qt.Key.Key_Return: 0x24,
    Qt.Key.Key_Tab: 0x30,
    Qt.Key.Key_Backtab: 0x30,
    Qt.Key.Key_Space: 0x31,
    Qt.Key.Key_Backspace: 0x33,
    Qt.Key.Key_Escape: 0x35,
    Qt.Key.Key_Enter: 0x4C,
    Qt.Key.Key_Help: 0x72,
    Qt.Key.Key_Home: 0x73,
    Qt.Key.Key_PageUp: 0x74,
    Qt.Key.Key_Delete: 0x75,
    Qt.Key.Key_End: 0x77,
    Qt.Key.Key_PageDown: 0x79,
    Qt.Key.Key_Left: 0x7B,
    Qt.Key.Key_Right: 0x7C,
    Qt.Key.Key_Down: 0x7D,
    Qt.Key.Key_Up: 0x7E,
}


class Functions(Protocol):
    """The functions of the system that are called; all on the main thread."""

    def listen(self, pressed: Callable[[int], None]) -> None:
        """Have the number of each hotkey that is pressed told."""

    def register(self, number: int, key: int, modifiers: int) -> int:
        """Take a key for this program alone; a reference to it, 0 if another has it."""

    def unregister(self, reference: int) -> None:
        """Give a key back."""

    def characters(self) -> Mapping[str, int]:
        """The codes of the keys that write characters in the layout in use."""


class MacBackend(Backend):
    """Keys by their codes, which stand for places on the keyboard."""

    def __init__(self, functions: Functions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._functions = functions
        self._held: dict[str, tuple[int, int]] = {}
        """By a hotkey's name, its number and the system's reference to it."""
        self._next_number = 1
        functions.listen(self._on_pressed)

    def grab(self, name: str, keys: QKeyCombination) -> Problem | None:
        """Register the keys for this program alone."""
        key = self._key_code(keys.key())
        if key < 0:
            return Problem(ProblemKind.ABSENT)
        modifiers = sum(bit for modifier, bit in _MODIFIERS if keys.keyboardModifiers() & modifier)
        number, self._next_number = self._next_number, self._next_number + 1
        reference = self._functions.register(number, key, modifiers)
        if not reference:
            return Problem(ProblemKind.TAKEN)
        self._held[name] = number, reference
        return None

    def release(self, name: str) -> None:
        """Give the keys back."""
        if name in self._held:
            self._functions.unregister(self._held.pop(name)[1])

    def close(self) -> None:
        """Give all keys back."""
        for name in list(self._held):
            self.release(name)

    def _key_code(self, key: Qt.Key) -> int:
        function = key.value - Qt.Key.Key_F1.value
        if 0 <= function < len(_FUNCTION_KEYS):
            return _FUNCTION_KEYS[function]
        if key in _KEYS:
            return _KEYS[key]
        if key.value >= 0x10000:
            return -1
        return self._functions.characters().get(chr(key.value).lower(), -1)

    def _on_pressed(self, number: int) -> None:
        for name, (known, _) in self._held.items():
            if known == number:
                self.pressed.emit(name)
                return


class _HotKeyId(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("number", ctypes.c_uint32))


class _EventType(ctypes.Structure):
    _fields_ = (("kind", ctypes.c_uint32), ("event", ctypes.c_uint32))


_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
_FRAMEWORK = "/System/Library/Frameworks/Carbon.framework/Carbon"
_HOTKEY_PRESSED = 5
_EXCLUSIVE = 1
_DISPLAYED = 3
_NO_DEAD_KEYS = 1
_KEY_CODES = 128


def _ostype(letters: str) -> int:
    """An OSType: four characters as the number they stand for."""
    return int.from_bytes(letters.encode("ascii"), "big")


class Carbon:
    """The system's own functions."""

    def __init__(self) -> None:
        self._carbon = ctypes.CDLL(_FRAMEWORK)
        pointer, number = ctypes.c_void_p, ctypes.c_uint32
        for name, result, *arguments in (
            ("GetEventDispatcherTarget", pointer),
            (
                "InstallEventHandler", ctypes.c_int32,
                pointer, _Handler, ctypes.c_ulong, pointer, pointer, pointer,
            ),
            (
                "GetEventParameter", ctypes.c_int32,
                pointer, number, number, pointer, ctypes.c_ulong, pointer, pointer,
            ),
            (
                "RegisterEventHotKey", ctypes.c_int32,
                number, number, _HotKeyId, pointer, number, pointer,
            ),
            ("UnregisterEventHotKey", ctypes.c_int32, pointer),
            ("TISCopyCurrentASCIICapableKeyboardLayoutInputSource", pointer),
            ("TISGetInputSourceProperty", pointer, pointer, pointer),
            ("CFDataGetBytePtr", pointer, pointer),
            ("CFRelease", None, pointer),
            ("LMGetKbdType", ctypes.c_uint8),
            (
                "UCKeyTranslate", ctypes.c_int32,
                pointer, ctypes.c_uint16, ctypes.c_uint16, number, number, number,
                pointer, ctypes.c_ulong, pointer, pointer,
            ),
        ):  # fmt: skip
            function = getattr(self._carbon, name)
            function.restype, function.argtypes = result, arguments

    def listen(self, pressed: Callable[[int], None]) -> None:
        """Install the one handler for all hotkeys; it runs in the main thread's event loop."""

        def handle(_caller: int, event: int, _data: int) -> int:
            found = _HotKeyId()
            self._carbon.GetEventParameter(
                event, _ostype("----"), _ostype("hkid"), None, ctypes.sizeof(found), None,
                ctypes.byref(found),
            )  # fmt: skip
            pressed(found.number)
            return 0

        self._handler = _Handler(handle)  # the system keeps no reference to it
        kind = _EventType(_ostype("keyb"), _HOTKEY_PRESSED)
        target = self._carbon.GetEventDispatcherTarget()
        self._carbon.InstallEventHandler(target, self._handler, 1, ctypes.byref(kind), None, None)

    def register(self, number: int, key: int, modifiers: int) -> int:
        """RegisterEventHotKey; exclusive, or it would succeed for keys that others have."""
        reference = ctypes.c_void_p()
        error = self._carbon.RegisterEventHotKey(
            key, modifiers, _HotKeyId(_ostype("ppoc"), number),
            self._carbon.GetEventDispatcherTarget(), _EXCLUSIVE, ctypes.byref(reference),
        )  # fmt: skip
        return 0 if error else reference.value or 0

    def unregister(self, reference: int) -> None:
        """UnregisterEventHotKey."""
        self._carbon.UnregisterEventHotKey(reference)

    def characters(self) -> Mapping[str, int]:
        """Asks the layout about each key: on AZERTY the A is where others have the Q."""
        source = self._carbon.TISCopyCurrentASCIICapableKeyboardLayoutInputSource()
        name = ctypes.c_void_p.in_dll(self._carbon, "kTISPropertyUnicodeKeyLayoutData")
        try:
            data = self._carbon.TISGetInputSourceProperty(source, name)
            layout = self._carbon.CFDataGetBytePtr(data) if data else None
            codes = range(_KEY_CODES) if layout else range(0)
            # The number row comes before the keypad's codes, and is what people mean.
            texts = ((self._text_of(layout, code), code) for code in reversed(codes))
            return {text: code for text, code in texts if text}
        finally:
            self._carbon.CFRelease(source)

    def _text_of(self, layout: int | None, code: int) -> str:
        dead, length, text = ctypes.c_uint32(), ctypes.c_ulong(), (ctypes.c_uint16 * 4)()
        self._carbon.UCKeyTranslate(
            layout, code, _DISPLAYED, 0, self._carbon.LMGetKbdType(), _NO_DEAD_KEYS,
            ctypes.byref(dead), len(text), ctypes.byref(length), text,
        )  # fmt: skip
        return "".join(map(chr, text[: length.value]))
