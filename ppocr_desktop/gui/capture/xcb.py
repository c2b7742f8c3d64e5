"""The few questions to an X server that Qt does not answer, asked through libxcb.

Unlike Xlib, which ends the process, xcb returns an error when a window is gone by then.
"""

import ctypes
from collections.abc import Sequence
from functools import cache
from typing import Any

NONE = 0
_ANY_TYPE = 0
_MOST_WORDS = 4096
_CURRENT_TIME = 0
_REVERT_TO_PARENT = 2


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


_HEAD = (
    ("response_type", ctypes.c_uint8),
    ("detail", ctypes.c_uint8),
    ("sequence", ctypes.c_uint16),
    ("length", ctypes.c_uint32),
)


class _Number(ctypes.Structure):
    """A reply that holds one number: an atom, or the window with the focus or a selection."""

    _fields_ = (*_HEAD, ("value", ctypes.c_uint32))


class _Property(ctypes.Structure):
    _fields_ = (
        *_HEAD,
        ("type", ctypes.c_uint32),
        ("bytes_after", ctypes.c_uint32),
        ("value_len", ctypes.c_uint32),
        ("pad", ctypes.c_uint8 * 12),
    )


class _Geometry(ctypes.Structure):
    _fields_ = (
        *_HEAD,
        ("root", ctypes.c_uint32),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
        ("width", ctypes.c_uint16),
        ("height", ctypes.c_uint16),
    )


class _Translation(ctypes.Structure):
    _fields_ = (
        *_HEAD,
        ("child", ctypes.c_uint32),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
    )


class ConnectionFailedError(Exception):
    """There is no X server to talk to."""


class Connection:
    """A client of the X server; to be used on one thread."""

    def __init__(self) -> None:
        """Raises ConnectionFailedError."""
        try:
            self._x = _library()
        except OSError as error:
            raise ConnectionFailedError("libxcb is missing") from error
        self._server = self._x.xcb_connect(None, None)
        if self._x.xcb_connection_has_error(self._server):
            self._x.xcb_disconnect(self._server)
            raise ConnectionFailedError("the X server cannot be reached")
        screens = self._x.xcb_setup_roots_iterator(self._x.xcb_get_setup(self._server))
        self.root = int(screens.data[0])
        self._atoms: dict[str, int] = {}

    def numbers(self, window: int, name: str) -> tuple[int, ...]:
        """The 32-bit values of a window's property; none if it has none or is gone."""
        arguments = (0, window, self.atom(name), _ANY_TYPE, 0, _MOST_WORDS)
        reply = self._ask("xcb_get_property", *arguments)
        if not reply:
            return ()
        try:
            head = ctypes.cast(reply, ctypes.POINTER(_Property)).contents
            if head.detail != 32:
                return ()
            values = ctypes.cast(reply + ctypes.sizeof(_Property), _NUMBERS)
            return tuple(values[: head.value_len])
        finally:
            self._x.free(reply)

    def place(self, window: int) -> tuple[int, int, int, int]:
        """Left, top, width and height on the root window; width 0 if the window is gone."""
        size = self._struct(_Geometry, "xcb_get_geometry", window)
        corner = self._struct(_Translation, "xcb_translate_coordinates", window, self.root, 0, 0)
        if size is None or corner is None:
            return 0, 0, 0, 0
        return corner.x, corner.y, size.width, size.height

    def focus(self) -> int:
        """The window that gets the keys."""
        reply = self._struct(_Number, "xcb_get_input_focus")
        return NONE if reply is None else int(reply.value)

    def give_focus(self, window: int) -> None:
        """Let a window have the keys; nothing happens if it is gone."""
        self._x.xcb_set_input_focus(self._server, _REVERT_TO_PARENT, window, _CURRENT_TIME)
        self._x.xcb_flush(self._server)

    def has_owner(self, selection: str) -> bool:
        """Whether some program owns a selection."""
        reply = self._struct(_Number, "xcb_get_selection_owner", self.atom(selection))
        return reply is not None and reply.value != NONE

    def atom(self, name: str) -> int:
        """The number that stands for a name."""
        if name not in self._atoms:
            encoded = name.encode("ascii")
            reply = self._struct(_Number, "xcb_intern_atom", 0, len(encoded), encoded)
            self._atoms[name] = NONE if reply is None else int(reply.value)
        return self._atoms[name]

    def close(self) -> None:
        """End the connection."""
        self._x.xcb_disconnect(self._server)

    def _struct(self, kind: type[Any], request: str, *arguments: Any) -> Any | None:
        reply = self._ask(request, *arguments)
        if not reply:
            return None
        try:
            return kind.from_buffer_copy(ctypes.string_at(reply, ctypes.sizeof(kind)))
        finally:
            self._x.free(reply)

    def _ask(self, request: str, *arguments: Any) -> int:
        """The address of the reply, to be freed, or 0 if there is an error instead."""
        cookie = getattr(self._x, request)(self._server, *arguments)
        error = ctypes.c_void_p()
        reply = getattr(self._x, f"{request}_reply")(self._server, cookie, ctypes.byref(error))
        if error.value:
            self._x.free(error)
        return int(reply or 0)


_NUMBERS = ctypes.POINTER(ctypes.c_uint32)
_SERVER, _POINTER, _NUMBER = ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32
_REQUESTS: dict[str, Sequence[Any]] = {
    "xcb_intern_atom": (ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p),
    "xcb_get_property": (ctypes.c_uint8, _NUMBER, _NUMBER, _NUMBER, _NUMBER, _NUMBER),
    "xcb_get_geometry": (_NUMBER,),
    "xcb_translate_coordinates": (_NUMBER, _NUMBER, ctypes.c_int16, ctypes.c_int16),
    "xcb_get_input_focus": (),
    "xcb_get_selection_owner": (_NUMBER,),
}


@cache
def _library() -> Any:
    """Raises OSError."""
    library: Any = ctypes.CDLL("libxcb.so.1")
    free = ctypes.CDLL(None).free
    free.restype, free.argtypes = None, (_POINTER,)
    library.free = free
    for name, result, *arguments in (
        ("xcb_connect", _SERVER, ctypes.c_char_p, _POINTER),
        ("xcb_disconnect", None, _SERVER),
        ("xcb_connection_has_error", ctypes.c_int, _SERVER),
        ("xcb_get_setup", _POINTER, _SERVER),
        ("xcb_setup_roots_iterator", _Screens, _POINTER),
        ("xcb_flush", ctypes.c_int, _SERVER),
        ("xcb_set_input_focus", _Cookie, _SERVER, ctypes.c_uint8, _NUMBER, _NUMBER),
        *((name, _Cookie, _SERVER, *given) for name, given in _REQUESTS.items()),
        *((f"{name}_reply", _POINTER, _SERVER, _Cookie, _POINTER) for name in _REQUESTS),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
