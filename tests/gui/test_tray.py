"""The tray's menu: what it offers, with which keys, and the recent results."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest
from ppocr_desktop.gui.hotkey import Hotkeys
from ppocr_desktop.gui.recent_results import RecentResults
from ppocr_desktop.gui.settings import SettingsStore, open_file
from ppocr_desktop.gui.tray import Tray
from tests.gui.keyboards import Keyboard

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def hotkeys() -> Hotkeys:
    return Hotkeys(Keyboard("Ctrl+Alt+T"))


@pytest.fixture
def recent(tmp_path: Path) -> RecentResults:
    store = SettingsStore(open_file(tmp_path / "settings.ini"))
    return RecentResults(store, tmp_path / "recent.json")


@pytest.fixture
def tray(hotkeys: Hotkeys, recent: RecentResults) -> Tray:
    return Tray(hotkeys, recent)


def entries(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def entry(menu: QMenu, text: str) -> QAction:
    return next(a for a in menu.actions() if a.text().replace("&", "").startswith(text))


def test_menu_offers_what_needs_no_window(tray: Tray) -> None:
    assert entries(tray.menu) == [
        "Capture a Region",
        "Repeat Last Region",
        "Read Clipboard",
        "Camera",
        "Recent Results",
        "Open PP-OCR Desktop",
        "Settings…",
        "Quit",
    ]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Capture", CaptureMode.REGION),
        ("Repeat", CaptureMode.REPEAT),
        ("Read", CaptureMode.CLIPBOARD),
    ],
)
def test_captures_are_asked_for(qtbot: QtBot, tray: Tray, text: str, mode: CaptureMode) -> None:
    with qtbot.waitSignal(tray.capture_requested) as asked:
        entry(tray.menu, text).trigger()
    assert asked.args == [CaptureRequest(mode)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Camera", "camera_requested"),
        ("Open", "window_requested"),
        ("Settings", "settings_requested"),
        ("Quit", "quit_requested"),
    ],
)
def test_window_settings_and_quitting_are_asked_for(
    qtbot: QtBot, tray: Tray, text: str, name: str
) -> None:
    with qtbot.waitSignal(getattr(tray, name)):
        entry(tray.menu, text).trigger()


def test_keys_that_work_are_shown(tray: Tray, hotkeys: Hotkeys) -> None:
    hotkeys.bind("capture", "Meta+Shift+T")
    hotkeys.bind("repeat", "Ctrl+Alt+T")
    assert entries(tray.menu)[:2] == ["Capture a Region\tMeta+Shift+T", "Repeat Last Region"]


def test_recent_results_can_be_had_again(qtbot: QtBot, tray: Tray, recent: RecentResults) -> None:
    assert not tray.recent_menu.isEnabled()
    recent.add("Tea & books\nand quiet tables since nineteen hundred and eighty-seven")
    shown = tray.recent_menu.actions()[0].text()
    assert shown == "Tea && books and quiet tables since nineteen hun…"
    with qtbot.waitSignal(tray.text_chosen) as chosen:
        tray.recent_menu.actions()[0].trigger()
    assert chosen.args == [recent.texts[0]]
    entry(tray.recent_menu, "Clear List").trigger()
    assert recent.texts == ()


def test_where_there_is_no_tray_it_cannot_be_reached(tray: Tray) -> None:
    tray.set_wanted(is_wanted=True)
    assert not tray.is_reachable


def test_icon_comes_back_only_where_it_was_wanted(tray: Tray) -> None:
    tray.come_back()
    assert not tray._icon.isVisible()
    tray.set_wanted(is_wanted=True)
    tray.come_back()
    assert tray._icon.isVisible()


def test_menu_is_translated_anew(tray: Tray, qapp: QCoreApplication) -> None:
    class Upper(QTranslator):
        def translate(
            self, context: str, source: str, comment: str | None = None, count: int = -1
        ) -> str:
            del context, comment, count
            return source.upper()

        def isEmpty(self) -> bool:
            return False

    translator = Upper()
    qapp.installTranslator(translator)
    tray.retranslate()
    qapp.removeTranslator(translator)
    assert entries(tray.menu)[0] == "CAPTURE A REGION"
