"""The settings dialog: rows from the fields, in force at once, usable by keyboard."""

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QScreen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QSlider,
    QSpinBox,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import setting_fields, translation
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.hotkey import Backend, Hotkeys
from ppocr_desktop.gui.model_fetcher import ModelFetcher
from ppocr_desktop.gui.settings import FIELDS, CopyAs, Section, Settings, SettingsStore, open_file
from ppocr_desktop.gui.settings_dialog import Means, SettingsDialog, choice, words
from ppocr_desktop.gui.settings_dialog.editors import SwitchEditor
from ppocr_desktop.gui.settings_dialog.shortcuts_page import ShortcutsPage
from ppocr_desktop.gui.theme import Theme
from ppocr_desktop.recognition import accelerators
from ppocr_desktop.recognition import catalog as catalogs
from ppocr_desktop.recognition.catalog import Catalog
from ppocr_desktop.recognition.options import Accelerator, RecognitionOptions
from tests.gui import fitting

CONTROLS = (QComboBox, QSpinBox, QSlider, QLineEdit, QListWidget, QTreeView, QAbstractButton)


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(open_file(tmp_path / "settings.ini"))


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window: QMainWindow, store: SettingsStore) -> Actions:
    return Actions(store.value.shortcuts, window)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return catalogs.load_default()


@pytest.fixture
def means(catalog: Catalog, fetcher: ModelFetcher) -> Means:
    return Means(catalog, fetcher, Hotkeys(Backend()))


@pytest.fixture
def dialog(
    qtbot: QtBot,
    store: SettingsStore,
    actions: Actions,
    means: Means,
) -> SettingsDialog:
    dialog = SettingsDialog(store, actions, means)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def control(dialog: SettingsDialog, key: str) -> Any:
    return dialog.editor(key).control


def choose(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """As somebody who types the beginning of a choice."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.keyClicks(box.view(), text)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)


# Rows


@pytest.fixture
def _openvino(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accelerators, "installed", lambda: (Accelerator.OPENVINO,))


@pytest.mark.usefixtures("_openvino")
def test_every_field_has_a_row_with_words(request: pytest.FixtureRequest) -> None:
    dialog: SettingsDialog = request.getfixturevalue("dialog")
    for item in FIELDS:
        if item.section and item.section != Section.SHORTCUTS:
            assert words.label(item)
            assert dialog.editor(item.key).control.accessibleName() == words.label(item)


def test_every_choice_has_a_name() -> None:
    for item in FIELDS:
        if item.section and setting_fields.is_enum(item.kind):
            assert all(words.value_name(item, value) != value.value for value in item.kind)


def test_a_yes_or_no_becomes_a_check_box(qtbot: QtBot) -> None:
    editor = SwitchEditor("Sound")
    qtbot.addWidget(editor)
    editor.show_value(True)  # noqa: FBT003 - as any value
    with qtbot.waitSignal(editor.value_changed) as changed:
        editor.box.click()
    assert changed.args == [False]


def test_a_type_without_a_control_is_refused(means: Means) -> None:
    @dataclass(frozen=True)
    class Sample:
        note: str = ""

    item = setting_fields.SettingField(("note",), str, "", fields(Sample)[0])
    with pytest.raises(TypeError, match="the setting note needs a control of its own"):
        choice.make_editor(item, means)


@pytest.mark.usefixtures("_openvino")
def test_only_accelerators_that_are_there_can_be_chosen(
    request: pytest.FixtureRequest, qtbot: QtBot, store: SettingsStore
) -> None:
    box = control(request.getfixturevalue("dialog"), "recognition/accelerator")
    names = [box.itemText(index) for index in range(box.count())]
    assert names == ["Whatever is fastest", "None, only the processor", "OpenVINO"]
    choose(qtbot, box, "Open")
    assert store.value.recognition.accelerator is Accelerator.OPENVINO


def test_where_the_processor_is_alone_nothing_is_asked(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setattr(accelerators, "installed", lambda: ())
    dialog: SettingsDialog = request.getfixturevalue("dialog")
    with pytest.raises(StopIteration):
        dialog.editor("recognition/accelerator")


# In force at once


def test_a_choice_is_in_force_at_once(
    qtbot: QtBot, dialog: SettingsDialog, store: SettingsStore
) -> None:
    dialog.show_section(Section.APPEARANCE)
    choose(qtbot, control(dialog, "theme"), "Dark")
    assert store.value.theme is Theme.DARK


def test_numbers_are_in_force_at_once(
    qtbot: QtBot, dialog: SettingsDialog, store: SettingsStore
) -> None:
    qtbot.keyClick(control(dialog, "recognition/min_score"), Qt.Key.Key_Right)
    qtbot.keyClick(control(dialog, "recognition/threads"), Qt.Key.Key_Up)
    assert store.value.recognition == RecognitionOptions(min_score=0.51, threads=1)


def test_the_slider_tells_its_value_when_it_comes_to_rest(
    dialog: SettingsDialog, store: SettingsStore
) -> None:
    slider = control(dialog, "recognition/min_score")
    slider.setSliderDown(True)
    slider.setSliderPosition(80)
    assert store.value.recognition.min_score == 0.5
    slider.setSliderDown(False)
    assert store.value.recognition.min_score == 0.8


def test_setting_changed_elsewhere_is_shown(dialog: SettingsDialog, store: SettingsStore) -> None:
    store.change(replace(store.value, recognition=RecognitionOptions("tiny", threads=1)))
    assert control(dialog, "recognition/model").currentText() == "Tiny"
    assert control(dialog, "recognition/threads").value() == 1


def test_an_unknown_model_is_shown_and_explained(
    dialog: SettingsDialog, store: SettingsStore
) -> None:
    store.change(replace(store.value, recognition=RecognitionOptions("gone")))
    assert control(dialog, "recognition/model").currentText() == "gone"
    assert 'There is no model "gone"; ' in texts(dialog)


def test_defaults_are_restored_section_by_section(
    qtbot: QtBot, dialog: SettingsDialog, store: SettingsStore
) -> None:
    store.change(Settings(RecognitionOptions("tiny"), theme=Theme.DARK, copy_as=CopyAs.LINES))
    dialog.show_section(Section.APPEARANCE)
    (box,) = dialog.findChildren(QDialogButtonBox)
    restore = box.button(QDialogButtonBox.StandardButton.RestoreDefaults)
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert store.value == Settings(RecognitionOptions("tiny"), copy_as=CopyAs.LINES)


def test_the_wheel_changes_nothing_that_has_no_focus(
    dialog: SettingsDialog, store: SettingsStore
) -> None:
    dialog.show_section(Section.READING)
    for key in ("model", "threads", "min_score"):
        widget: QWidget = control(dialog, f"recognition/{key}")
        widget.clearFocus()
        center = QPointF(widget.rect().center())
        wheel = QWheelEvent(
            center,
            QPointF(widget.mapToGlobal(center.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt's way
        )
        QApplication.sendEvent(widget, wheel)
    assert store.value == Settings()


# Models and languages


def texts(dialog: SettingsDialog) -> str:
    page = dialog.editor("recognition/model")
    return "\n".join(label.text() for label in page.findChildren(QWidget) if hasattr(label, "text"))


def test_the_state_of_a_model_is_told(
    dialog: SettingsDialog, store: SettingsStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path))
    monkeypatch.setattr("ppocr_desktop.places.models", lambda: tmp_path)
    store.change(replace(store.value, recognition=RecognitionOptions("tiny")))
    editor: Any = dialog.editor("recognition/model")
    assert "Has to be fetched once: 13 MiB." in texts(dialog)
    assert editor.fetch_button.isVisible()


def test_languages_are_checked_by_their_own_names(
    qtbot: QtBot, dialog: SettingsDialog, store: SettingsStore
) -> None:
    editor: Any = dialog.editor("recognition/languages")
    qtbot.keyClicks(editor.search, "japan")
    shown = [item for item in items(editor.list) if not item.isHidden()]
    assert [item.text() for item in shown] == ["日本語"]
    editor.list.setCurrentItem(shown[0])
    qtbot.keyClick(editor.list, Qt.Key.Key_Space)
    assert store.value.recognition.languages == ("ja",)


def test_checked_languages_come_first(
    qtbot: QtBot, store: SettingsStore, actions: Actions, means: Means
) -> None:
    store.change(replace(store.value, recognition=RecognitionOptions(languages=("ja", "en"))))
    dialog = SettingsDialog(store, actions, means)
    qtbot.addWidget(dialog)
    shown: Any = dialog.editor("recognition/languages")
    assert [item.text() for item in items(shown.list)][:3] == ["English", "日本語", "Afrikaans"]


def test_languages_that_no_model_reads_together_are_told(
    dialog: SettingsDialog, store: SettingsStore
) -> None:
    store.change(replace(store.value, recognition=RecognitionOptions(languages=("ja", "ru"))))
    assert "No model reads all the checked languages together; uncheck some." in texts(dialog)


def items(widget: QListWidget) -> list[Any]:
    return [widget.item(row) for row in range(widget.count())]


# Shortcuts


@pytest.fixture
def page(dialog: SettingsDialog) -> ShortcutsPage:
    dialog.show_section(Section.SHORTCUTS)
    (page,) = dialog.findChildren(ShortcutsPage)
    return page


def press(qtbot: QtBot, page: ShortcutsPage, name: str, key: Qt.Key) -> None:
    page.tree.select(name)
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    qtbot.keyClick(page.field, key, Qt.KeyboardModifier.ControlModifier)


def keys(actions: Actions, name: str) -> list[str]:
    return [sequence.toString() for sequence in actions[name].shortcuts()]


def test_enter_and_new_keys_change_a_shortcut(
    qtbot: QtBot, page: ShortcutsPage, actions: Actions, store: SettingsStore
) -> None:
    press(qtbot, page, "export", Qt.Key.Key_J)
    assert keys(actions, "export") == ["Ctrl+J"]
    assert store.value.shortcuts == {"export": "Ctrl+J"}
    assert page.tree.hasFocus()


def test_where_no_action_is_found_there_is_none_to_give_keys_to(page: ShortcutsPage) -> None:
    page.search.setText("no action is called so")
    changing = (page.field, page.change_button, page.remove_button, page.reset_button)
    assert not any(widget.isEnabled() for widget in changing)
    page.search.clear()
    assert page.change_button.isEnabled()


def test_taken_keys_are_said_and_left_alone(
    qtbot: QtBot, page: ShortcutsPage, actions: Actions, store: SettingsStore
) -> None:
    press(qtbot, page, "export", Qt.Key.Key_O)
    assert page.conflict.text() == "Ctrl+O belongs to “Open”."
    assert store.value.shortcuts == {}
    qtbot.mouseClick(page.keep_button, Qt.MouseButton.LeftButton)
    assert not page.conflict.isVisible()
    assert (keys(actions, "export"), keys(actions, "open")) == (["Ctrl+E"], ["Ctrl+O"])


def test_taken_keys_can_be_taken_over(qtbot: QtBot, page: ShortcutsPage, actions: Actions) -> None:
    press(qtbot, page, "export", Qt.Key.Key_O)
    qtbot.keyClick(page.take_button, Qt.Key.Key_Space)
    assert (keys(actions, "export"), keys(actions, "open")) == (["Ctrl+O"], [])


def test_escape_leaves_a_shortcut_as_it_was(
    qtbot: QtBot, page: ShortcutsPage, actions: Actions
) -> None:
    page.tree.select("export")
    qtbot.mouseClick(page.change_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert keys(actions, "export") == ["Ctrl+E"]
    assert page.field.keySequence().toString() == "Ctrl+E"
    assert page.isVisible()


def test_a_shortcut_can_be_removed_and_reset(
    qtbot: QtBot, page: ShortcutsPage, actions: Actions
) -> None:
    page.tree.select("export")
    qtbot.mouseClick(page.remove_button, Qt.MouseButton.LeftButton)
    assert keys(actions, "export") == []
    qtbot.mouseClick(page.reset_button, Qt.MouseButton.LeftButton)
    assert keys(actions, "export") == ["Ctrl+E"]


def test_all_shortcuts_can_be_reset(
    qtbot: QtBot, page: ShortcutsPage, actions: Actions, store: SettingsStore
) -> None:
    press(qtbot, page, "export", Qt.Key.Key_J)
    qtbot.mouseClick(page.reset_all_button, Qt.MouseButton.LeftButton)
    assert keys(actions, "export") == ["Ctrl+E"]
    assert store.value.shortcuts == {}


def test_nothing_can_be_changed_while_no_action_is_marked(page: ShortcutsPage) -> None:
    page.tree.setCurrentIndex(page.tree.model().index(0, 0))
    assert not page.change_button.isEnabled()
    assert not page.remove_button.isEnabled()


# For everyone


def test_the_dialog_fits_on_a_small_screen(
    qtbot: QtBot,
    store: SettingsStore,
    actions: Actions,
    means: Means,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(800, 600))
    dialog = SettingsDialog(store, actions, means)
    qtbot.addWidget(dialog)
    assert dialog.width() <= 800
    assert dialog.height() < 600


def test_every_control_has_a_name(dialog: SettingsDialog) -> None:
    unnamed = [
        type(child).__name__
        for kind in CONTROLS
        for child in dialog.findChildren(kind)
        if not child.objectName().startswith("qt_")
        and not (child.accessibleName() or (isinstance(child, QAbstractButton) and child.text()))
        and not isinstance(child.parentWidget(), QSpinBox | QLineEdit | QComboBox)
        and child.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert unnamed == []


@pytest.mark.parametrize("scale", fitting.SCALES)
@pytest.mark.parametrize("code", translation.LANGUAGES)
def test_no_text_is_cut_off(
    qtbot: QtBot, store: SettingsStore, means: Means, code: str, scale: float
) -> None:
    with fitting.language(code), fitting.larger_type(scale):
        window = QMainWindow()
        qtbot.addWidget(window)
        actions = Actions({}, window)
        dialog = SettingsDialog(store, actions, means, window)
        dialog.show()
        for section in Section:
            dialog.show_section(section)
            assert fitting.cut_off(dialog) == []


@pytest.mark.parametrize("key", ["background/close_to_tray", "background/start_at_login"])
def test_without_a_tray_its_settings_can_only_be_switched_off(
    dialog: SettingsDialog, store: SettingsStore, key: str
) -> None:
    editor = dialog.editor(key)
    assert isinstance(editor, SwitchEditor)
    assert not editor.box.isEnabled()
    assert editor.box.text().endswith("this desktop has no tray")
    # Chosen where there was one.
    (item,) = (item for item in FIELDS if item.key == key)
    store.change(item.put(store.value, True))  # noqa: FBT003 - the value
    assert editor.box.isEnabled()
    editor.box.click()
    assert item.get(store.value) is False
