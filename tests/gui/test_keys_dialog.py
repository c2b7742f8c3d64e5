"""The overview of keys."""

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QScreen
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import translation
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.keys_dialog import KeysDialog
from ppocr_desktop.gui.menus import MENUS
from tests.gui import fitting


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window: QMainWindow) -> Actions:
    return Actions({}, window)


@pytest.fixture
def dialog(qtbot: QtBot, actions: Actions) -> KeysDialog:
    dialog = KeysDialog(actions)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def shown(dialog: KeysDialog) -> list[str]:
    model = dialog.tree.model()
    return [
        model.index(row, 0, group).data(Qt.ItemDataRole.AccessibleTextRole)
        for group in (model.index(row, 0) for row in range(model.rowCount(QModelIndex())))
        for row in range(model.rowCount(group))
    ]


def test_the_dialog_fits_on_a_small_screen(
    qtbot: QtBot, actions: Actions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(800, 600))
    dialog = KeysDialog(actions)
    qtbot.addWidget(dialog)
    assert dialog.height() < 600


def test_all_actions_are_shown_by_menu_with_their_keys(dialog: KeysDialog) -> None:
    model = dialog.tree.model()
    assert model.rowCount(QModelIndex()) == len(MENUS)
    assert "Open, Ctrl+O" in shown(dialog)
    assert "Redo, Ctrl+Shift+Z, Ctrl+Y" in shown(dialog)


@pytest.mark.parametrize("text", ["export", "ctrl+e"])
def test_an_action_is_found_by_name_or_keys(qtbot: QtBot, dialog: KeysDialog, text: str) -> None:
    qtbot.keyClicks(dialog.search, text)
    assert "Export, Ctrl+E" in shown(dialog)
    assert len(shown(dialog)) < 5


def test_changed_keys_show_up(dialog: KeysDialog, actions: Actions) -> None:
    actions["export"].setShortcut(QKeySequence("Ctrl+J"))
    assert "Export, Ctrl+J" in shown(dialog)


def test_the_model_keeps_qts_rules(dialog: KeysDialog) -> None:
    tester = QAbstractItemModelTester(
        dialog.tree.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    dialog.search.setText("zoom")
    dialog.search.clear()
    assert tester.model() is dialog.tree.model()


@pytest.mark.parametrize("scale", fitting.SCALES)
@pytest.mark.parametrize("code", translation.LANGUAGES)
def test_no_text_is_cut_off(qtbot: QtBot, code: str, scale: float) -> None:
    with fitting.language(code), fitting.larger_type(scale):
        window = QMainWindow()
        qtbot.addWidget(window)
        dialog = KeysDialog(Actions({}, window), window)
        dialog.show()
        assert fitting.cut_off(dialog) == []
        tree = dialog.tree
        assert tree.sizeHintForColumn(0) <= tree.viewport().width()
