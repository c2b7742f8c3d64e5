"""What is told outside of all windows: over the bus, or by the tray where nobody listens there."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

if not sys.platform.startswith("linux"):
    pytest.skip("only Linux has the bus", allow_module_level=True)

from ppocr_desktop.gui.hotkey import Hotkeys
from ppocr_desktop.gui.notifications import Notifications
from ppocr_desktop.gui.recent_results import RecentResults
from ppocr_desktop.gui.session_bus import SessionBus
from ppocr_desktop.gui.settings import SettingsStore, open_file
from ppocr_desktop.gui.tray import Tray
from tests.gui import portals
from tests.gui.keyboards import Keyboard

pytestmark = pytest.mark.usefixtures("qapp")

Told = list[tuple[str, str]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """What the tray shows."""
    shown: Told = []
    monkeypatch.setattr(Tray, "notify", lambda _, title, text, __: shown.append((title, text)))
    return shown


@pytest.fixture
def notifications(tmp_path: Path) -> Notifications:
    store = SettingsStore(open_file(tmp_path / "settings.ini"))
    tray = Tray(Hotkeys(Keyboard()), RecentResults(store, tmp_path / "recent.json"))
    return Notifications(tray, tray)


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with portals.bus() as result:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", result)
        yield result


def test_the_desktop_shows_plain_text(
    address: str, notifications: Notifications, told: Told, qtbot: QtBot
) -> None:
    def accept(_: Any) -> tuple[str, tuple[int]]:
        return "u", (1,)

    service = portals.Service(address, "org.freedesktop.Notifications", {"Notify": accept})
    notifications.show("Copied 1 line", "<b>Tea & books</b>")
    qtbot.waitUntil(lambda: bool(service.calls))
    ((name, body),) = service.calls
    assert (name, body[3], body[4]) == (
        "Notify",
        "Copied 1 line",
        "&lt;b&gt;Tea &amp; books&lt;/b&gt;",
    )
    assert told == []
    service.close()


def test_a_notification_that_was_shown_leaves_nothing_in_the_log(
    address: str, notifications: Notifications, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    service = portals.Service(
        address, "org.freedesktop.Notifications", {"Notify": lambda _: ("u", (1,))}
    )
    notifications.show("Copied 1 line", "Tea")
    (bus,) = notifications.findChildren(SessionBus)
    with qtbot.waitSignal(bus.destroyed):
        pass
    assert not caplog.records
    service.close()


@pytest.mark.usefixtures("address")
def test_where_no_desktop_listens_the_tray_shows_it(
    notifications: Notifications, told: Told, qtbot: QtBot
) -> None:
    notifications.show("Copied 1 line", "Tea & books")
    qtbot.waitUntil(lambda: told == [("Copied 1 line", "Tea & books")])


def test_where_there_is_no_bus_the_tray_shows_it(
    notifications: Notifications, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    notifications.show("Copied 1 line", "Tea & books")
    assert told == [("Copied 1 line", "Tea & books")]
