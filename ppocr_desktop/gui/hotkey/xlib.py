"""The few functions of Xlib that grabbing a key takes, on a connection of their own."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

KEY_PRESS = 2
KEY_RELEASE = 3
MAPPING_NOTIFY = 34
SHIFT_MASK = 1
LOCK_MASK = 2
CONTROL_MASK = 4
ALL_MODIFIERS = 0xFF
_ASYNC = 1
_KEYS_OF_SCREEN = 2  # MappingKeyboard is 1, MappingModifier 0, MappingPointer 2
_MODIFIERS = 8

_Handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class _KeyEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("root", ctypes.c_ulong),
        ("subwindow", ctypes.c_ulong),
        ("time", ctypes.c_ulong),
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("x_root", ctypes.c_int),
        ("y_root", ctypes.c_int),
        ("state", ctypes.c_uint),
        ("keycode", ctypes.c_uint),
        ("same_screen", ctypes.c_int),
    )


class _MappingEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("request", ctypes.c_int),
        ("first_keycode", ctypes.c_int),
        ("count", ctypes.c_int),
    )


class _Event(ctypes.Union):
    _fields_ = (
        ("type", ctypes.c_int),
        ("key", _KeyEvent),
        ("mapping", _MappingEvent),
        ("pad", ctypes.c_long * 24),
    )


class _ModifierMap(ctypes.Structure):
    _fields_ = (("keys_per_modifier", ctypes.c_int), ("keys", ctypes.POINTER(ctypes.c_ubyte)))


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """A grabbed key that went down or up, or, with no key, other meanings of all keys."""

    kind: int
    keycode: int = 0
    modifiers: int = 0


class ConnectionFailedError(Exception):
    """There is no X server to talk to."""


class Connection:
    """One client of the X server; to be used on one thread."""

    def __init__(self) -> None:
        """Raises ConnectionFailedError."""
        try:
            self._x = _library()
        except OSError as error:
            raise ConnectionFailedError("libX11 is missing") from error
        self._display = self._x.XOpenDisplay(None)
        if not self._display:
            raise ConnectionFailedError("the X server cannot be reached")
        self._root = self._x.XDefaultRootWindow(self._display)
        # Without it, a key that is held down comes up and goes down again all the time.
        self._x.XkbSetDetectableAutoRepeat(self._display, 1, None)

    @property
    def descriptor(self) -> int:
        """The file descriptor to wait for events on."""
        return int(self._x.XConnectionNumber(self._display))

    def find_key(self, keysym: int) -> tuple[int, bool]:
        """The code of the key that a keysym is on, 0 for none, and whether that takes Shift."""
        code = int(self._x.XKeysymToKeycode(self._display, keysym))
        levels = [self._x.XkbKeycodeToKeysym(self._display, code, 0, level) for level in (0, 1)]
        return code, levels[0] != keysym and levels[1] == keysym

    def find_modifiers(self, *keysyms: int) -> list[int]:
        """The masks of the modifiers that these keys are; 0 for a key that is none."""
        known = self._x.XGetModifierMapping(self._display)
        try:
            width = known.contents.keys_per_modifier
            keys = known.contents.keys[: _MODIFIERS * width]
        finally:
            self._x.XFreeModifiermap(known)
        masks = []
        for keysym in keysyms:
            code = int(self._x.XKeysymToKeycode(self._display, keysym))
            masks.append(1 << keys.index(code) // width if code and code in keys else 0)
        return masks

    def grab(self, keycode: int, modifiers: list[int]) -> bool:
        """Have a key with each of some sets of modifiers; all of them, or none and False."""
        with self._refusals() as refusals:
            for mask in modifiers:
                self._x.XGrabKey(self._display, keycode, mask, self._root, 0, _ASYNC, _ASYNC)
        if refusals:
            self.release(keycode, modifiers)
        return not refusals

    def release(self, keycode: int, modifiers: list[int]) -> None:
        """Let go of a key with some sets of modifiers."""
        with self._refusals():
            for mask in modifiers:
                self._x.XUngrabKey(self._display, keycode, mask, self._root)

    def events(self) -> Iterator[KeyEvent]:
        """What has happened since; never waits."""
        event = _Event()
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, ctypes.byref(event))
            if event.type in (KEY_PRESS, KEY_RELEASE):
                yield KeyEvent(event.type, event.key.keycode, event.key.state & ALL_MODIFIERS)
            elif event.type == MAPPING_NOTIFY and event.mapping.request < _KEYS_OF_SCREEN:
                self._x.XRefreshKeyboardMapping(ctypes.byref(event))
                yield KeyEvent(MAPPING_NOTIFY)

    def close(self) -> None:
        """End the connection; the server releases all keys."""
        self._x.XCloseDisplay(self._display)

    @contextmanager
    def _refusals(self) -> Iterator[list[int]]:
        """Collects this connection's errors, which would end the process, until the block ends.

        The list is complete after the block. Errors of others go to the handler there was before.
        """
        caught: list[int] = []

        def on_error(display: int, event: int) -> int:
            if display != self._display:
                return int(_Handler(before)(display, event)) if before else 0
            caught.append(event)
            return 0

        handler = _Handler(on_error)
        before = self._x.XSetErrorHandler(ctypes.cast(handler, ctypes.c_void_p))
        try:
            yield caught
            self._x.XSync(self._display, 0)
        finally:
            self._x.XSetErrorHandler(before)


@cache
def _library() -> ctypes.CDLL:
    """Raises OSError."""
    library = ctypes.CDLL("libX11.so.6")
    display, number, mask = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint
    window, keysym, pointer = ctypes.c_ulong, ctypes.c_ulong, ctypes.c_void_p
    for name, result, *arguments in (
        ("XOpenDisplay", display, ctypes.c_char_p),
        ("XCloseDisplay", number, display),
        ("XDefaultRootWindow", window, display),
        ("XConnectionNumber", number, display),
        ("XkbSetDetectableAutoRepeat", number, display, number, pointer),
        ("XKeysymToKeycode", ctypes.c_ubyte, display, keysym),
        ("XkbKeycodeToKeysym", keysym, display, ctypes.c_ubyte, number, number),
        ("XGetModifierMapping", ctypes.POINTER(_ModifierMap), display),
        ("XFreeModifiermap", number, ctypes.POINTER(_ModifierMap)),
        ("XGrabKey", number, display, number, mask, window, number, number, number),
        ("XUngrabKey", number, display, number, mask, window),
        ("XPending", number, display),
        ("XNextEvent", number, display, pointer),
        ("XRefreshKeyboardMapping", number, pointer),
        ("XSync", number, display, number),
        ("XSetErrorHandler", pointer, pointer),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
