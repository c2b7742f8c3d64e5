"""Tips tell the keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import key_tips, translation
from ppocr_desktop.gui.actions import Actions


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Actions]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Actions({}, window)
    key_tips.name_keys(made)
    yield made
    window.close()


def tip(action: QAction) -> str:
    return action.toolTip()


def test_the_tip_says_what_a_command_does_and_its_key(actions: Actions) -> None:
    assert tip(actions["open"]) == "Open pictures and PDFs (Ctrl+O)"
    assert tip(actions["turn-right"]) == "Turn Right (Ctrl+R)"
    assert tip(actions["open-sample"]) == "Open the Sample Page"


def test_the_tip_follows_the_key_and_the_name(actions: Actions) -> None:
    actions.set_keys({"turn-right": "F4", "open": ""})
    assert tip(actions["turn-right"]) == "Turn Right (F4)"
    assert tip(actions["open"]) == "Open pictures and PDFs"
    actions["turn-right"].setText("&Turn")
    assert tip(actions["turn-right"]) == "Turn (F4)"


def test_the_tip_is_written_as_its_language_is(actions: Actions, qapp: QApplication) -> None:
    translation.install(qapp, "zh_CN")
    try:
        actions["turn-right"].setText("旋转(&G)")
        assert tip(actions["turn-right"]) == "旋转（Ctrl+R）"
    finally:
        translation.install(qapp, "en")
