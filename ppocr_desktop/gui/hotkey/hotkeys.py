"""The program's hotkeys: what each combination of keys starts, and what stands in its way."""

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence

from ppocr_desktop.gui.hotkey.backend import Backend, Problem, ProblemKind

PROPOSALS = (
    "Meta+Shift+T", "Ctrl+Alt+Shift+T", "Meta+Shift+X", "Ctrl+Alt+Shift+X", "Ctrl+Alt+F11",
    "Ctrl+Alt+Shift+O", "Shift+Print", "Ctrl+Shift+F11", "Ctrl+Alt+Shift+F8", "Meta+Alt+F8",
)  # fmt: skip
_PROBE = "proposal"
"""The name under which keys are grabbed for a trial."""

_STRONG = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALONE = (
    Qt.Key.Key_Print,
    Qt.Key.Key_SysReq,
    Qt.Key.Key_Pause,
    Qt.Key.Key_ScrollLock,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Calculator,
    Qt.Key.Key_Search,
    Qt.Key.Key_Favorites,
    Qt.Key.Key_Launch0,
    Qt.Key.Key_Launch1,
)
"""Keys that nobody needs for typing; so are F1 to F35."""
_MODIFIERS = (
    Qt.Key.Key_unknown,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Meta,
)


class Hotkeys(QObject):
    """Hotkeys by the names of what they start; keys are portable text as of QKeySequence."""

    pressed = Signal(str)
    """The name of a hotkey that was pressed, in whatever program."""
    tested = Signal(str)
    """The same while `test` waits for it, instead of `pressed`."""
    changed = Signal(str)
    """A hotkey works, or does not, unlike before: see `problem`."""

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        backend.setParent(self)
        self._keys: dict[str, str] = {}
        self._problems: dict[str, Problem] = {}
        self._tested = ""
        self._is_paused = False
        backend.pressed.connect(self._on_pressed)
        backend.settled.connect(self._on_settled)

    @property
    def asks_user(self) -> bool:
        """Whether binding makes the desktop ask the user."""
        return self._backend.asks_user

    def bind(self, name: str, keys: str) -> Problem | None:
        """Have keys start something, "" for none; the problem, if it is known at once."""
        self.unbind(name)
        self._keys[name] = keys
        self._settle(name, self._grab(name) if keys else None)
        return self.problem(name)

    def bind_all(self, keys: Mapping[str, str]) -> None:
        """Bind what is not bound as it is here."""
        changed = {name for name, text in keys.items() if self._keys.get(name) != text}
        for name in changed:
            self.unbind(name)
        for name in filter(changed.__contains__, keys):
            self.bind(name, keys[name])

    def unbind(self, name: str) -> None:
        """Give the keys of a name back to the system."""
        if self._keys.pop(name, ""):
            self._backend.release(name)
        self._problems.pop(name, None)

    def problem(self, name: str) -> Problem | None:
        """Why a hotkey does not work."""
        return self._problems.get(name)

    def shown(self, name: str) -> str:
        """The keys of a name as this system writes them."""
        told = self._backend.keys_of(name)
        native = QKeySequence.SequenceFormat.NativeText
        return told or QKeySequence(self._keys.get(name, "")).toString(native)

    def test(self, name: str) -> None:
        """Have a hotkey only tell that it came; "" ends that."""
        self._tested = name

    def pause(self) -> None:
        """Start nothing while the user presses new keys; where that is quiet, they are free."""
        self._is_paused = True
        if not self._backend.asks_user:
            for name in filter(self._keys.get, self._keys):
                self._backend.release(name)

    def resume(self) -> None:
        """Take the keys back after `pause`."""
        if not self._is_paused:
            return
        self._is_paused = False
        if not self._backend.asks_user:
            for name in filter(self._keys.get, self._keys):
                self._settle(name, self._grab(name))

    def close(self) -> None:
        """Give all keys back; nothing comes any more."""
        self._backend.close()

    def _grab(self, name: str) -> Problem | None:
        keys = combination(self._keys[name])
        if not is_usable(keys):
            return Problem(ProblemKind.TOO_COMMON, self._propose())
        others = (text for other, text in self._keys.items() if other != name)
        if self._keys[name] in others:
            return Problem(ProblemKind.TAKEN, self._propose())
        problem = self._backend.grab(name, keys)
        if problem and problem.kind in (ProblemKind.TAKEN, ProblemKind.ABSENT):
            return Problem(problem.kind, self._propose())
        return problem

    def _propose(self) -> str:
        """Keys that are free at this moment, found by grabbing them for a trial; "" for none."""
        if self._backend.asks_user:
            return ""
        for text in PROPOSALS:
            if text not in self._keys.values():
                problem = self._backend.grab(_PROBE, combination(text))
                self._backend.release(_PROBE)
                if problem is None:
                    return text
        return ""

    def _settle(self, name: str, problem: Problem | None) -> None:
        if problem:
            self._problems[name] = problem
        else:
            self._problems.pop(name, None)
        self.changed.emit(name)

    @Slot(str)
    def _on_pressed(self, name: str) -> None:
        if self._is_paused or name == _PROBE:
            return
        if self._tested:
            self.tested.emit(name)
        else:
            self.pressed.emit(name)

    @Slot(str, object)
    def _on_settled(self, name: str, problem: Problem | None) -> None:
        if name in self._keys:
            self._settle(name, problem)


def is_usable(keys: QKeyCombination) -> bool:
    """Whether people could still type if these keys were taken from all programs."""
    key = keys.key()
    if key in _MODIFIERS:
        return False
    is_function = Qt.Key.Key_F1.value <= key.value <= Qt.Key.Key_F35.value
    return bool(keys.keyboardModifiers() & _STRONG) or is_function or key in _ALONE


def combination(keys: str) -> QKeyCombination:
    """The first keys of a sequence as portable text; no key's if there is none."""
    sequence = QKeySequence(keys)
    if sequence.isEmpty():
        return QKeyCombination(Qt.KeyboardModifier.NoModifier, Qt.Key.Key_unknown)
    return sequence[0]  # type: ignore[index,no-any-return]
