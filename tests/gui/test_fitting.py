"""The finder of texts that are cut off finds them."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui import fitting

TEXT = "a text of some length"


def wrapped() -> QLabel:
    return QLabel(TEXT, wordWrap=True)


def combo() -> QComboBox:
    box = QComboBox()
    box.addItems(["a", TEXT])
    return box


def tabs() -> QTabBar:
    bar = QTabBar(usesScrollButtons=False)
    bar.addTab(TEXT)
    return bar


def field() -> QLineEdit:
    field = QLineEdit(placeholderText=TEXT)
    field.setMinimumWidth(300)
    return field


WIDGETS: dict[str, Callable[[], QWidget]] = {
    "label": lambda: QLabel(TEXT),
    "wrapped": wrapped,
    "button": lambda: QPushButton(TEXT),
    "check": lambda: QCheckBox(TEXT),
    "group": lambda: QGroupBox(TEXT),
    "combo": combo,
    "tabs": tabs,
    "field": field,
}


@pytest.mark.parametrize("kind", WIDGETS)
def test_text_with_room_is_not_reported(qtbot: QtBot, kind: str) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(WIDGETS[kind]())
    qtbot.addWidget(window)
    window.show()
    assert fitting.cut_off(window) == []


@pytest.mark.parametrize("kind", WIDGETS)
def test_text_without_room_is_reported(qtbot: QtBot, kind: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    widget = WIDGETS[kind]()
    widget.setParent(window)
    widget.setFixedSize(24, 30)
    window.show()
    assert fitting.cut_off(window) == [TEXT]


def test_larger_type_is_taken_back(qapp: QApplication) -> None:
    before = qapp.font()
    with fitting.larger_type(2):
        assert qapp.font().pointSizeF() == 2 * before.pointSizeF()
    assert qapp.font() == before
