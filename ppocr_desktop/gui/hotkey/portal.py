"""Hotkeys where the desktop keeps them: Wayland's GlobalShortcuts portal."""

from collections.abc import Mapping
from typing import Any

from jeepney import DBusAddress, new_method_call
from PySide6.QtCore import QKeyCombination, QObject, QTimer, Slot

from ppocr_desktop.gui.hotkey import keysyms
from ppocr_desktop.gui.hotkey.backend import Backend, Problem, ProblemKind
from ppocr_desktop.gui.session_bus import PORTAL, Done, Outcome, SessionBus

_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_SESSION = "org.freedesktop.portal.Session"
_SESSION_NAME = "ppocr_desktop"
"""Always the same: Plasma keeps the keys that people chose under it."""


class PortalBackend(Backend):
    """The desktop shows the user what is asked for, and may choose other keys.

    A session takes all its shortcuts in one go, so each change makes a new one.
    """

    asks_user = True

    def __init__(
        self, bus: SessionBus, purposes: Mapping[str, str], parent: QObject | None = None
    ) -> None:
        """`purposes` puts into words what each hotkey does, for the desktop to show."""
        super().__init__(parent)
        self._bus = bus
        bus.setParent(self)
        self._purposes = purposes
        self._wanted: dict[str, QKeyCombination] = {}
        self._given: dict[str, str] = {}
        self._session = ""
        self._version: int | None = None
        self._round = 0
        """The number of the newest session; answers to requests of earlier ones are out of date."""
        self._is_creating = False
        # All that is asked for in one go is one question to the user.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._begin)
        bus.signalled.connect(self._on_signal)
        bus.lost.connect(self._on_lost)
        bus.subscribe(_SHORTCUTS)
        bus.get_version(_SHORTCUTS, self._on_version)

    def grab(self, name: str, keys: QKeyCombination) -> Problem | None:
        """Ask for keys; `settled` tells what the user or the desktop decides."""
        if self._version == 0:
            return Problem(ProblemKind.UNSUPPORTED)
        self._wanted[name] = keys
        self._soon.start()
        return None

    def release(self, name: str) -> None:
        """Leave a hotkey out of the next session."""
        if self._wanted.pop(name, None) is not None:
            self._soon.start()

    def keys_of(self, name: str) -> str:
        """The desktop's own words for the keys it has given."""
        return self._given.get(name, "")

    def close(self) -> None:
        """The desktop ends a session whose program is gone."""
        self._soon.stop()
        self._bus.close()

    def _on_version(self, version: int) -> None:
        self._version = version
        if not self._soon.isActive():
            self._begin()

    @Slot()
    def _begin(self) -> None:
        """Replace the session by one with all that is wanted now."""
        if self._version is None:
            return
        if self._version == 0:
            self._fail(ProblemKind.UNSUPPORTED)
            return
        self._round += 1
        self._given = {}
        if self._is_creating:
            return  # its answer will be out of date, and lead here again
        self._is_creating = True
        session, self._session = self._session, ""
        if session:
            # Both have the same name, so the old one has to be gone.
            self._close_session(session, lambda _: self._create())
        else:
            self._create()

    def _create(self) -> None:
        if not self._wanted:
            self._is_creating = False
            return
        options = {
            "session_handle_token": ("s", _SESSION_NAME),
            # Plasma 5 wants them here already.
            "shortcuts": ("a(sa{sv})", self._asked_for()),
        }
        number = self._round
        self._bus.request(
            _SHORTCUTS,
            "CreateSession",
            "a{sv}",
            (options,),
            lambda outcome: self._on_session(number, outcome),
        )

    def _on_session(self, number: int, outcome: Outcome) -> None:
        self._is_creating = False
        self._session = session = str(outcome.results.get("session_handle", ""))
        if number != self._round:
            self._begin()
            return
        if not outcome.is_granted or not session:
            self._fail(ProblemKind.UNSUPPORTED)
            return
        given = _given(outcome.results.get("shortcuts", ()))
        if all(given.get(name) for name in self._wanted):
            # Plasma 5 shows its settings each time that it is asked further.
            self._note(given)
            return
        self._bus.request(
            _SHORTCUTS,
            "BindShortcuts",
            "oa(sa{sv})sa{sv}",
            (session, self._asked_for(), "", {}),
            lambda bound: self._on_bound(number, bound),
        )

    def _asked_for(self) -> list[tuple[str, dict[str, tuple[str, str]]]]:
        return [
            (
                name,
                {
                    "description": ("s", self._purposes.get(name, name)),
                    "preferred_trigger": ("s", keysyms.trigger(keys)),
                },
            )
            for name, keys in self._wanted.items()
        ]

    def _on_bound(self, number: int, outcome: Outcome) -> None:
        if number != self._round:
            return
        if outcome.error:
            self._fail(ProblemKind.UNSUPPORTED)
        elif not outcome.is_granted:
            self._fail(ProblemKind.REFUSED)
        else:
            self._note(_given(outcome.results.get("shortcuts", ())))

    def _note(self, given: dict[str, str]) -> None:
        """Take in which hotkeys the desktop has given, and under which keys."""
        self._given = given
        for name in list(self._wanted):
            refused = Problem(ProblemKind.REFUSED) if name not in self._given else None
            self.settled.emit(name, refused)

    def _fail(self, kind: ProblemKind) -> None:
        self._given = {}
        for name in list(self._wanted):
            self.settled.emit(name, Problem(kind))

    def _close_session(self, session: str, done: Done) -> None:
        self._bus.call(new_method_call(DBusAddress(session, PORTAL, _SESSION), "Close"), done)

    @Slot(str, str, object)
    def _on_signal(self, interface: str, member: str, values: tuple[Any, ...]) -> None:
        if interface != _SHORTCUTS or values[0] != self._session:
            return
        if member == "Activated":
            self.pressed.emit(values[1])
        elif member == "ShortcutsChanged":
            self._note(_given(values[1]))

    @Slot()
    def _on_lost(self) -> None:
        self._version = 0
        self._fail(ProblemKind.UNSUPPORTED)


def _given(shortcuts: Any) -> dict[str, str]:
    """The keys of each hotkey in the desktop's own words, from an a(sa{sv})."""
    return {
        name: str(traits.get("trigger_description", ("s", ""))[1]) for name, traits in shortcuts
    }
