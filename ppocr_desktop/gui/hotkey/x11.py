"""Hotkeys on X11: passive grabs of single keys, whatever program has the focus."""

from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QKeyCombination, QObject, QSocketNotifier, Qt, QTimer, Slot

from ppocr_desktop.gui.hotkey import keysyms, xlib
from ppocr_desktop.gui.hotkey.backend import Backend, Problem, ProblemKind

_SETTLE_MS = 100
"""A change of the layout is told in several steps, which arrive within this time."""
_ALT, _SUPER, _NUM_LOCK, _SCROLL_LOCK = 0xFFE9, 0xFFEB, 0xFF7F, 0xFF14


@dataclass(frozen=True, slots=True)
class _Grab:
    """A key that the server has given us, with a mask for each state of the locks."""

    keycode: int
    modifiers: int
    variants: list[int]


class X11Backend(Backend):
    """On a connection of its own, which sees the keys it has grabbed and no others."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Raises xlib.ConnectionFailedError."""
        super().__init__(parent)
        self._connection = xlib.Connection()
        self._wanted: dict[str, QKeyCombination] = {}
        self._grabs: dict[str, _Grab] = {}
        self._down: set[int] = set()
        self._read_modifiers()
        descriptor = self._connection.descriptor
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._settling = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._grab_again)

    def grab(self, name: str, keys: QKeyCombination) -> Problem | None:
        """Take the key with all states of the locks."""
        self._wanted[name] = keys
        return self._grab(name, keys)

    def release(self, name: str) -> None:
        """Give the key back."""
        self._wanted.pop(name, None)
        self._let_go(name)

    def close(self) -> None:
        """Give all keys back."""
        self._notifier.setEnabled(False)
        self._settling.stop()
        self._connection.close()

    def _grab(self, name: str, keys: QKeyCombination) -> Problem | None:
        keysym = keysyms.keysym(keys)
        keycode, takes_shift = self._connection.find_key(keysym) if keysym else (0, False)
        if not keycode:
            return Problem(ProblemKind.ABSENT)
        modifiers = self._mask(keys.keyboardModifiers())
        if takes_shift and not keys.keyboardModifiers() & Qt.KeyboardModifier.KeypadModifier:
            modifiers |= xlib.SHIFT_MASK
        grab = _Grab(keycode, modifiers, [modifiers | locks for locks in self._lock_states])
        if not self._connection.grab(keycode, grab.variants):
            return Problem(ProblemKind.TAKEN)
        self._grabs[name] = grab
        self._read_soon()
        return None

    def _let_go(self, name: str) -> None:
        grab = self._grabs.pop(name, None)
        if grab:
            self._connection.release(grab.keycode, grab.variants)
            self._read_soon()

    def _mask(self, modifiers: Qt.KeyboardModifier) -> int:
        mask = 0
        for modifier, bit in (
            (Qt.KeyboardModifier.ShiftModifier, xlib.SHIFT_MASK),
            (Qt.KeyboardModifier.ControlModifier, xlib.CONTROL_MASK),
            (Qt.KeyboardModifier.AltModifier, self._alt),
            (Qt.KeyboardModifier.MetaModifier, self._super),
        ):
            mask |= bit if modifiers & modifier else 0
        return mask

    def _read_modifiers(self) -> None:
        """Which bits the keyboard uses for Alt and Super, and which sets of locks may be on."""
        found = self._connection.find_modifiers(_ALT, _SUPER, _NUM_LOCK, _SCROLL_LOCK)
        self._alt, self._super = found[0] or 1 << 3, found[1] or 1 << 6
        locks = sorted({xlib.LOCK_MASK, *filter(None, found[2:])})
        self._lock_states = [
            sum(some) for count in range(len(locks) + 1) for some in combinations(locks, count)
        ]

    def _read_soon(self) -> None:
        """Events that came along with an answer wait in Xlib, where no notifier sees them."""
        QTimer.singleShot(0, self, self._read)

    @Slot()
    def _read(self) -> None:
        if not self._notifier.isEnabled():
            return
        for event in self._connection.events():
            if event.kind == xlib.MAPPING_NOTIFY:
                self._settling.start()
            elif event.kind == xlib.KEY_RELEASE:
                self._down.discard(event.keycode)
            elif event.keycode not in self._down:
                # Not when the key is only held down.
                self._down.add(event.keycode)
                self._tell(event)

    def _tell(self, event: xlib.KeyEvent) -> None:
        for name, grab in self._grabs.items():
            if grab.keycode == event.keycode and event.modifiers in grab.variants:
                self.pressed.emit(name)
                return

    @Slot()
    def _grab_again(self) -> None:
        """The keyboard has another layout: the same letter may be on another key."""
        for name in list(self._grabs):
            self._let_go(name)
        self._down.clear()
        self._read_modifiers()
        for name, keys in self._wanted.items():
            self.settled.emit(name, self._grab(name, keys))
