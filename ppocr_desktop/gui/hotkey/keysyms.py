"""Qt's keys as the keysyms of X11 and the portals, by way of the libxkbcommon that Qt needs."""

import ctypes
from functools import cache

from PySide6.QtCore import QKeyCombination, Qt

_NO_SYMBOL = 0
_NAME_LENGTH = 64
_FUNCTION_KEYS = 35

_NAMES = {
    Qt.Key.Key_Print: "Print",
    Qt.Key.Key_SysReq: "Sys_Req",
    Qt.Key.Key_Pause: "Pause",
    Qt.Key.Key_ScrollLock: "Scroll_Lock",
    Qt.Key.Key_Menu: "Menu",
    Qt.Key.Key_Help: "Help",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "Prior",
    Qt.Key.Key_PageDown: "Next",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Backspace: "BackSpace",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "KP_Enter",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Calculator: "XF86Calculator",
    Qt.Key.Key_Search: "XF86Search",
    Qt.Key.Key_Favorites: "XF86Favorites",
    Qt.Key.Key_HomePage: "XF86HomePage",
    Qt.Key.Key_Launch0: "XF86MyComputer",
    Qt.Key.Key_Launch1: "XF86Calculator",
}
_FIRST_FUNCTION_KEY = Qt.Key.Key_F1.value


def keysym(keys: QKeyCombination) -> int:
    """The keysym of a combination's key without its modifiers; 0 for none."""
    key = keys.key()
    library = _library()
    if key in _NAMES:
        return int(library.xkb_keysym_from_name(_NAMES[key].encode(), 0))
    function = key.value - _FIRST_FUNCTION_KEY + 1
    if 1 <= function <= _FUNCTION_KEYS:
        return int(library.xkb_keysym_from_name(f"F{function}".encode(), 0))
    if key.value > 0x10FFFF:
        return _NO_SYMBOL
    character = chr(key.value).lower()
    if keys.keyboardModifiers() & Qt.KeyboardModifier.KeypadModifier and character.isdigit():
        return int(library.xkb_keysym_from_name(f"KP_{character}".encode(), 0))
    # Some letters have no small form of one character.
    return int(library.xkb_utf32_to_keysym(ord(character[0])))


def trigger(keys: QKeyCombination) -> str:
    """A combination as the desktops' shortcuts specification writes it, as in "CTRL+ALT+t"."""
    modifiers = keys.keyboardModifiers()
    words = [word for modifier, word in _MODIFIER_NAMES if modifiers & modifier]
    buffer = ctypes.create_string_buffer(_NAME_LENGTH)
    _library().xkb_keysym_get_name(keysym(keys), buffer, _NAME_LENGTH)
    return "+".join((*words, buffer.value.decode()))


_MODIFIER_NAMES = (
    (Qt.KeyboardModifier.ControlModifier, "CTRL"),
    (Qt.KeyboardModifier.AltModifier, "ALT"),
    (Qt.KeyboardModifier.ShiftModifier, "SHIFT"),
    (Qt.KeyboardModifier.MetaModifier, "LOGO"),
)


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL("libxkbcommon.so.0")
    library.xkb_keysym_from_name.argtypes = (ctypes.c_char_p, ctypes.c_int)
    library.xkb_keysym_from_name.restype = ctypes.c_uint32
    library.xkb_utf32_to_keysym.argtypes = (ctypes.c_uint32,)
    library.xkb_utf32_to_keysym.restype = ctypes.c_uint32
    library.xkb_keysym_get_name.argtypes = (ctypes.c_uint32, ctypes.c_char_p, ctypes.c_size_t)
    library.xkb_keysym_get_name.restype = ctypes.c_int
    return library
