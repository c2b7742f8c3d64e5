"""Hotkeys of a Wayland desktop: what its portal is asked, and what its answers mean."""

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

if not sys.platform.startswith("linux"):
    pytest.skip("portals are Linux's", allow_module_level=True)

from ppocr_desktop.gui.hotkey import Hotkeys, Problem, ProblemKind
from ppocr_desktop.gui.hotkey.hotkeys import combination as keys
from ppocr_desktop.gui.hotkey.portal import PortalBackend
from ppocr_desktop.gui.session_bus import BusError, SessionBus
from tests.gui import portals

pytestmark = pytest.mark.usefixtures("qapp")

SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
SESSION = portals.PATH + "/session/1"


class Portal(portals.Portal):
    """A desktop that has the portal in `version`, and gives what is asked for."""

    def __init__(
        self, address: str, *, version: int = 1, code: int = 0, gives_early: bool = False
    ) -> None:
        """One that `gives_early` does so when a session is made, as Plasma 5."""
        self.code = code
        self.gives_early = gives_early
        self.open: set[str] = set()
        methods = {
            "CreateSession": self._create,
            "BindShortcuts": self._bind,
            "Close": self._end,
        }
        super().__init__(address, version, methods)

    def bound(self) -> list[Any]:
        return [body[1] for name, body in self.calls if name == "BindShortcuts"]

    def activate(self, name: str, session: str = SESSION) -> None:
        self.emit(portals.PATH, SHORTCUTS, "Activated", "osta{sv}", (session, name, 1, {}))

    def _create(self, call: Any) -> Any:
        token = call.body[0]["session_handle_token"][1]
        if token in self.open:
            return None
        self.open.add(token)
        results = {"session_handle": ("s", SESSION)}
        if self.gives_early:
            results |= _given(call.body[0]["shortcuts"][1])
        return "o", (self.respond(call, 0, results),)

    def _bind(self, call: Any) -> Any:
        results = {} if self.code else _given(call.body[1])
        return "o", (self.respond(call, self.code, results),)

    def _end(self, _: Any) -> Any:
        self.open.clear()
        return "", ()


def _given(asked_for: Any) -> Any:
    given = [
        (name, {"trigger_description": ("s", f"<{traits['preferred_trigger'][1]}>")})
        for name, traits in asked_for
    ]
    return {"shortcuts": ("a(sa{sv})", given)}


@pytest.fixture(autouse=True)
def on_bus(bus_address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus_address)


@pytest.fixture
def portal(bus_address: str, request: pytest.FixtureRequest) -> Iterator[Portal]:
    result = Portal(bus_address, **getattr(request, "param", {}))
    yield result
    result.close()


@pytest.fixture
def backend() -> Iterator[PortalBackend]:
    result = PortalBackend(SessionBus(), {"capture": "Read text off the screen"})
    yield result
    result.close()


def test_the_desktop_is_asked_and_tells_of_keys(
    qtbot: QtBot, portal: Portal, backend: PortalBackend
) -> None:
    with qtbot.waitSignal(backend.settled) as settled:
        assert backend.grab("capture", keys("Meta+Shift+T")) is None
    assert settled.args == ["capture", None]
    assert backend.keys_of("capture") == "<SHIFT+LOGO+t>"
    traits = {"description": ("s", "Read text off the screen")}
    assert portal.bound() == [[("capture", traits | {"preferred_trigger": ("s", "SHIFT+LOGO+t")})]]
    with qtbot.waitSignal(backend.pressed) as pressed:
        portal.activate("capture")
    assert pressed.args == ["capture"]


def test_the_program_is_named_before_anything_is_asked(
    qtbot: QtBot, portal: Portal, backend: PortalBackend
) -> None:
    with qtbot.waitSignal(backend.settled):
        backend.grab("capture", keys("F9"))
    assert portal.calls[0] == ("Register", ("ppocr-desktop", {}))


def test_several_hotkeys_are_one_question(
    qtbot: QtBot, portal: Portal, backend: PortalBackend
) -> None:
    with qtbot.waitSignals([backend.settled] * 2):
        backend.grab("capture", keys("F9"))
        backend.grab("repeat", keys("Ctrl+Alt+Print"))
    assert [[name for name, _ in bound] for bound in portal.bound()] == [["capture", "repeat"]]


def test_a_change_makes_a_new_session(qtbot: QtBot, portal: Portal, backend: PortalBackend) -> None:
    with qtbot.waitSignal(backend.settled):
        backend.grab("capture", keys("F9"))
    backend.release("capture")
    with qtbot.waitSignal(backend.settled):
        backend.grab("capture", keys("Ctrl+Alt+,"))
    assert "Close" in [name for name, _ in portal.calls]
    assert portal.bound()[-1][0][1]["preferred_trigger"] == ("s", "CTRL+ALT+comma")


def test_all_sessions_have_one_name_and_follow_each_other(
    qtbot: QtBot, portal: Portal, backend: PortalBackend
) -> None:
    settled: list[object] = []
    backend.settled.connect(lambda _, problem: settled.append(problem))
    backend.grab("capture", keys("F9"))
    qtbot.waitUntil(lambda: "CreateSession" in [name for name, _ in portal.calls])
    backend.grab("repeat", keys("F10"))
    qtbot.waitUntil(lambda: bool(backend.keys_of("repeat")))
    assert not any(settled)
    assert portal.open == {"ppocr_desktop"}


@pytest.mark.parametrize("portal", [{"gives_early": True}], indirect=True)
def test_keys_that_come_with_the_session_are_not_asked_for_again(
    qtbot: QtBot, portal: Portal, backend: PortalBackend
) -> None:
    with qtbot.waitSignal(backend.settled) as settled:
        backend.grab("capture", keys("F9"))
    assert settled.args == ["capture", None]
    assert backend.keys_of("capture") == "<F9>"
    assert not portal.bound()


def test_other_sessions_keys_are_not_ours(
    qtbot: QtBot, portal: Portal, backend: PortalBackend
) -> None:
    with qtbot.waitSignal(backend.settled):
        backend.grab("capture", keys("F9"))
    came: list[str] = []
    backend.pressed.connect(came.append)
    portal.activate("other", portals.PATH + "/session/2")
    with qtbot.waitSignal(backend.pressed):
        portal.activate("capture")
    assert came == ["capture"]


@pytest.mark.parametrize("portal", [{"code": 1}], indirect=True)
def test_a_refusal_is_told(qtbot: QtBot, portal: Portal, backend: PortalBackend) -> None:
    del portal
    with qtbot.waitSignal(backend.settled) as settled:
        backend.grab("capture", keys("F9"))
    assert settled.args == ["capture", Problem(ProblemKind.REFUSED)]


@pytest.mark.parametrize("portal", [{"version": 0}], indirect=True)
@pytest.mark.usefixtures("portal")
def test_a_desktop_without_hotkeys_is_told(qtbot: QtBot) -> None:
    expect_unsupported(qtbot)


def test_a_desktop_without_portals_is_told(qtbot: QtBot) -> None:
    expect_unsupported(qtbot)


def expect_unsupported(qtbot: QtBot) -> None:
    hotkeys = Hotkeys(PortalBackend(SessionBus(), {}))
    hotkeys.bind("capture", "F9")
    unsupported = Problem(ProblemKind.UNSUPPORTED)
    qtbot.waitUntil(lambda: hotkeys.problem("capture") == unsupported)
    assert hotkeys.bind("repeat", "F10") == unsupported
    hotkeys.close()


def test_keys_changed_in_the_desktops_settings_are_shown(
    qtbot: QtBot, portal: Portal, backend: PortalBackend
) -> None:
    with qtbot.waitSignal(backend.settled):
        backend.grab("capture", keys("F9"))
    changed = [("capture", {"trigger_description": ("s", "Alt+Print")})]
    with qtbot.waitSignal(backend.settled):
        portal.emit(portals.PATH, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", (SESSION, changed))
    assert backend.keys_of("capture") == "Alt+Print"


def test_a_bus_that_ends_takes_the_hotkeys_along(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with portals.bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        portal = Portal(address)
        backend = PortalBackend(SessionBus(), {})
        with qtbot.waitSignal(backend.settled):
            backend.grab("capture", keys("F9"))
        settled = qtbot.waitSignal(backend.settled)
    with settled:
        pass
    assert settled.args == ["capture", Problem(ProblemKind.UNSUPPORTED)]
    portal.close()


def test_missing_bus_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    with pytest.raises(BusError, match="there is no session bus"):
        SessionBus()
