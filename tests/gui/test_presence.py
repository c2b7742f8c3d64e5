"""What the settings do to the system, and what its calls become."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import autostart
from ppocr_desktop.gui.autostart import AutostartError
from ppocr_desktop.gui.capture.copying import Copier
from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest
from ppocr_desktop.gui.hotkey import Hotkeys
from ppocr_desktop.gui.hotkey.hotkeys import PROPOSALS
from ppocr_desktop.gui.hotkey.options import HotkeyOptions
from ppocr_desktop.gui.notifications import Notifications
from ppocr_desktop.gui.presence import Presence
from ppocr_desktop.gui.recent_results import RecentResults
from ppocr_desktop.gui.settings import Background, Settings, SettingsStore, open_file
from tests.gui.keyboards import Keyboard

pytestmark = pytest.mark.usefixtures("qapp")

DEFAULT = HotkeyOptions().capture


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    return tmp_path


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(open_file(tmp_path / "settings.ini"))


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


@pytest.fixture
def presence(store: SettingsStore, keyboard: Keyboard, tmp_path: Path) -> Presence:
    recent = RecentResults(store, tmp_path / "recent.json")
    return Presence(store, Hotkeys(keyboard), recent)


def test_hotkeys_are_there_from_the_beginning(presence: Presence, keyboard: Keyboard) -> None:
    presence.begin()
    assert keyboard.held == {"capture": DEFAULT}


def test_a_taken_hotkey_is_told_with_one_that_is_free(
    presence: Presence, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(Notifications, "show", lambda _, *words: told.append(words))
    keyboard.taken.add(DEFAULT)
    presence.begin()
    free = native(next(keys for keys in PROPOSALS if keys != DEFAULT))
    sentences = (
        f"{native(DEFAULT)} belongs to another program or to the desktop. "
        f"{free} is free; take it in the settings."
    )
    assert told == [("PP-OCR Desktop", sentences)]


def native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def test_hotkeys_follow_the_settings(
    presence: Presence, keyboard: Keyboard, store: SettingsStore
) -> None:
    presence.begin()
    store.change(replace(store.value, hotkeys=HotkeyOptions("F9", "F10")))
    assert keyboard.held == {"capture": "F9", "repeat": "F10"}


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("capture", CaptureMode.REGION),
        ("repeat", CaptureMode.REPEAT),
        ("clipboard", CaptureMode.CLIPBOARD),
    ],
)
def test_a_hotkey_asks_for_a_capture(
    qtbot: QtBot, presence: Presence, keyboard: Keyboard, name: str, mode: CaptureMode
) -> None:
    presence.begin()
    with qtbot.waitSignal(presence.capture_requested) as asked:
        keyboard.pressed.emit(name)
    assert asked.args == [CaptureRequest(mode)]


def test_a_recent_result_is_copied(presence: Presence) -> None:
    presence.tray.text_chosen.emit("Alpha")
    assert QGuiApplication.clipboard().text() == "Alpha"


def test_text_that_may_not_be_copied_is_told(
    presence: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Copier, "copy", lambda *_: False)
    monkeypatch.setattr(Notifications, "show", lambda _, *words: told.extend(words))
    presence.tray.text_chosen.emit("Alpha")
    advice = "install wl-clipboard to copy from the tray as well."
    assert told == ["Not copied", f"On this desktop only an open window can copy; {advice}"]


def test_a_desktop_that_asks_does_so_with_the_first_capture(
    presence: Presence, keyboard: Keyboard
) -> None:
    keyboard.asks_user = True
    presence.begin()
    assert keyboard.held == {}
    presence.ask_for(CaptureRequest())
    assert keyboard.held == {"capture": DEFAULT}


def test_desktop_asks_about_hotkeys_at_once_when_the_program_stays(
    presence: Presence, keyboard: Keyboard
) -> None:
    keyboard.asks_user = True
    presence.begin()
    presence.stay()
    assert keyboard.held == {"capture": DEFAULT}
    assert presence.is_resident
    assert not presence.stays  # there is no tray here


if sys.platform.startswith("linux"):

    def test_starting_at_login_follows_the_settings(
        presence: Presence, store: SettingsStore
    ) -> None:
        presence.begin()
        store.change(Settings(background=Background(start_at_login=True)))
        assert autostart.is_enabled()
        store.change(Settings())
        assert not autostart.is_enabled()

    def test_the_settings_follow_the_system(presence: Presence, store: SettingsStore) -> None:
        autostart.set_enabled(is_wanted=True)
        presence.begin()
        assert store.value.background.start_at_login

    def test_a_system_that_refuses_is_told_and_heeded(
        qtbot: QtBot, presence: Presence, store: SettingsStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*, is_wanted: bool) -> None:
            del is_wanted
            raise AutostartError("It cannot be.")

        monkeypatch.setattr(autostart, "set_enabled", refuse)
        presence.begin()
        with qtbot.waitSignal(presence.failed) as failed:
            store.change(Settings(background=Background(start_at_login=True)))
        assert failed.args == ["It cannot be."]
        assert not store.value.background.start_at_login
