"""The invitation while nothing is open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.empty_state import EmptyState


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_buttons_do_what_the_menu_does(qtbot: QtBot, window: QWidget) -> None:
    actions = Actions({}, window)
    state = EmptyState(actions, window)
    for name in ("open", "paste", "open-sample"):
        texts = {button.text(): button for button in state.findChildren(QPushButton)}
        text = actions[name].text().replace("&", "").removesuffix("…")
        with qtbot.waitSignal(actions[name].triggered):
            qtbot.mouseClick(texts[text], Qt.MouseButton.LeftButton)


def test_keys_are_those_that_people_have_chosen(window: QWidget) -> None:
    actions = Actions({"open": "Ctrl+Shift+F7"}, window)
    state = EmptyState(actions, window)
    assert "<b>Ctrl+Shift+F7</b>" in [label.text() for label in state.findChildren(QLabel)]
    actions["paste"].setShortcut(QKeySequence("Ctrl+<"))
    assert "<b>Ctrl+&lt;</b>" in [label.text() for label in state.findChildren(QLabel)]
