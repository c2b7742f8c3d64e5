"""The hotkeys in the settings: pressed, refused, tried, and told about in the window."""

from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.hotkey import Hotkeys
from ppocr_desktop.gui.hotkey.hotkeys import PROPOSALS
from ppocr_desktop.gui.hotkey_notice import HotkeyNotice
from ppocr_desktop.gui.notices import NoticeBar
from ppocr_desktop.gui.settings import Section, Settings, SettingsStore, open_file
from ppocr_desktop.gui.settings_dialog.hotkey_editor import HotkeyEditor
from tests.gui.keyboards import Keyboard

TAKEN = "Ctrl+Alt+T belongs to another program or to the desktop."


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(open_file(tmp_path / "settings.ini"))


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard("Ctrl+Alt+T")


@pytest.fixture
def hotkeys(keyboard: Keyboard, store: SettingsStore) -> Hotkeys:
    """Bound as the settings say, as in the program."""
    result = Hotkeys(keyboard)

    def bind(settings: Settings) -> None:
        result.bind_all(asdict(settings.hotkeys))

    store.changed.connect(bind)
    bind(store.value)
    return result


@pytest.fixture
def editor(qtbot: QtBot, hotkeys: Hotkeys, store: SettingsStore) -> HotkeyEditor:
    result = HotkeyEditor(hotkeys, "capture")
    qtbot.addWidget(result)
    result.value_changed.connect(lambda value: put(store, value))
    store.changed.connect(lambda settings: result.show_value(settings.hotkeys.capture))
    result.show_value(store.value.hotkeys.capture)
    result.show()
    return result


def put(store: SettingsStore, keys: str) -> None:
    store.change(replace(store.value, hotkeys=replace(store.value.hotkeys, capture=keys)))


def press(qtbot: QtBot, editor: HotkeyEditor, key: Qt.Key) -> None:
    qtbot.mouseClick(editor.change_button, Qt.MouseButton.LeftButton)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(editor.field, key, modifiers)


def test_enter_elsewhere_in_the_dialog_asks_for_no_keys(qtbot: QtBot, editor: HotkeyEditor) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    editor.setParent(dialog)
    buttons = [button.autoDefault() for button in dialog.findChildren(QPushButton)]
    editor.setParent(None)
    assert buttons == [False, False, False]


def test_pressed_keys_are_in_force(
    qtbot: QtBot, editor: HotkeyEditor, store: SettingsStore, keyboard: Keyboard
) -> None:
    press(qtbot, editor, Qt.Key.Key_R)
    assert store.value.hotkeys.capture == "Ctrl+Alt+R" == keyboard.held["capture"]
    assert not editor.message.isVisible()


def test_taken_keys_are_said_and_free_ones_offered(
    qtbot: QtBot, editor: HotkeyEditor, store: SettingsStore
) -> None:
    press(qtbot, editor, Qt.Key.Key_T)
    assert editor.message.text() == TAKEN
    assert editor.take_button.text() == f"Use {PROPOSALS[0]}"
    assert not editor.test_button.isEnabled()
    qtbot.mouseClick(editor.take_button, Qt.MouseButton.LeftButton)
    assert store.value.hotkeys.capture == PROPOSALS[0]
    assert not editor.take_button.isVisible()


def test_escape_leaves_the_keys_as_they_were(
    qtbot: QtBot, editor: HotkeyEditor, store: SettingsStore, keyboard: Keyboard
) -> None:
    before = store.value
    qtbot.mouseClick(editor.change_button, Qt.MouseButton.LeftButton)
    assert keyboard.held == {}
    qtbot.keyClick(editor.field, Qt.Key.Key_Escape)
    assert store.value == before
    assert keyboard.held == {"capture": before.hotkeys.capture}
    assert editor.field.keySequence().toString() == before.hotkeys.capture


def test_a_hotkey_can_be_removed(
    qtbot: QtBot, editor: HotkeyEditor, store: SettingsStore, keyboard: Keyboard
) -> None:
    qtbot.mouseClick(editor.remove_button, Qt.MouseButton.LeftButton)
    assert (store.value.hotkeys.capture, keyboard.held) == ("", {})
    assert not editor.remove_button.isEnabled()


def test_a_test_tells_that_it_works(
    qtbot: QtBot, editor: HotkeyEditor, hotkeys: Hotkeys, keyboard: Keyboard
) -> None:
    qtbot.mouseClick(editor.test_button, Qt.MouseButton.LeftButton)
    assert editor.message.text() == f"Press {hotkeys.shown('capture')} now, in any window."
    with qtbot.assertNotEmitted(hotkeys.pressed):
        keyboard.pressed.emit("capture")
    assert editor.message.text() == "It works."
    with qtbot.waitSignal(hotkeys.pressed):
        keyboard.pressed.emit("capture")


def test_what_a_test_said_is_taken_back_with_the_next_change(
    qtbot: QtBot, editor: HotkeyEditor, keyboard: Keyboard
) -> None:
    qtbot.mouseClick(editor.test_button, Qt.MouseButton.LeftButton)
    keyboard.pressed.emit("capture")
    qtbot.mouseClick(editor.change_button, Qt.MouseButton.LeftButton)
    assert not editor.message.isVisible()


def test_a_test_tells_that_nothing_came(qtbot: QtBot, editor: HotkeyEditor) -> None:
    editor._testing.setInterval(1)
    qtbot.mouseClick(editor.test_button, Qt.MouseButton.LeftButton)
    wanted = "Nothing came. Another program may keep these keys to itself; choose others."
    qtbot.waitUntil(lambda: editor.message.text() == wanted)


def test_a_test_ends_with_the_dialog(
    qtbot: QtBot, editor: HotkeyEditor, hotkeys: Hotkeys, keyboard: Keyboard
) -> None:
    qtbot.mouseClick(editor.test_button, Qt.MouseButton.LeftButton)
    editor.close()
    with qtbot.waitSignal(hotkeys.pressed):
        keyboard.pressed.emit("capture")


def test_other_keys_that_the_desktop_gave_are_told(
    editor: HotkeyEditor, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyboard, "keys_of", lambda _: "Super+Print")
    keyboard.settled.emit("capture", None)
    assert editor.message.text() == "The desktop has it under Super+Print."


# In the window


@pytest.fixture
def bar(qtbot: QtBot, hotkeys: Hotkeys, store: SettingsStore) -> NoticeBar:
    window = QWidget()
    qtbot.addWidget(window)
    result = NoticeBar(window)
    sections: list[Section] = []
    HotkeyNotice(hotkeys, store, result, sections.append, window)
    return result


def test_a_conflict_is_told_in_the_window(
    qtbot: QtBot, bar: NoticeBar, store: SettingsStore
) -> None:
    put(store, "Ctrl+Alt+T")
    (notice,) = bar.notices()
    assert notice.text == TAKEN
    take, settings = notice.findChildren(QPushButton)
    assert (take.text(), settings.text()) == (f"Use {PROPOSALS[0]}", "Settings")
    qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    assert store.value.hotkeys.capture == PROPOSALS[0]


def test_without_a_conflict_nothing_is_told(bar: NoticeBar, store: SettingsStore) -> None:
    put(store, "F9")
    put(store, "A")
    assert bar.notices() == []
