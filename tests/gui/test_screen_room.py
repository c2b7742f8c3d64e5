"""Dialogs on a screen that is too small for them."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import screen_room


@pytest.fixture
def dialog(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def area(dialog: QWidget) -> QRect:
    return dialog.screen().availableGeometry()


def test_a_dialog_is_no_larger_than_its_screen(dialog: QWidget) -> None:
    screen_room.resize(dialog, QSize(320, 5_000))
    assert dialog.width() == 320
    assert dialog.height() < area(dialog).height()


@pytest.mark.parametrize("side", ["lower", "right"])
def test_a_dialog_that_has_grown_over_an_edge_comes_back(dialog: QWidget, side: str) -> None:
    room = area(dialog)
    dialog.resize(300, 200)
    dialog.show()
    over = QPoint(0, 100) if side == "lower" else QPoint(100, 0)
    dialog.move(room.bottomRight() - QPoint(299, 199) + over)
    screen_room.pull_in(dialog)
    assert dialog.frameGeometry().bottomRight() == room.bottomRight()


def test_of_a_dialog_too_high_for_the_screen_the_top_is_seen(dialog: QWidget) -> None:
    dialog.resize(300, area(dialog).height() + 100)
    dialog.show()
    dialog.move(0, 50)
    screen_room.pull_in(dialog)
    assert dialog.frameGeometry().top() == area(dialog).top()


def test_a_dialog_is_left_where_there_is_room(dialog: QWidget) -> None:
    dialog.resize(300, 200)
    dialog.show()
    dialog.move(20, 30)
    screen_room.pull_in(dialog)
    assert dialog.pos() == QPoint(20, 30)
