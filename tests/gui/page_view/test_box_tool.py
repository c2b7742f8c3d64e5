"""Boxes are chosen by clicks, a rubber band and arrow keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ppocr_desktop.gui.page_view.box_tool import BoxTool
from tests.gui.page_view.conftest import Desk

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
_Key = Qt.Key


@pytest.fixture
def boxes(desk: Desk) -> Desk:
    desk.view.set_tool(BoxTool(desk.view))
    return desk


def test_a_click_chooses_one_line(boxes: Desk) -> None:
    boxes.click(200, 120)
    boxes.click(200, 220)
    assert boxes.selection.lines == {1}


def test_ctrl_adds_and_takes_away(boxes: Desk) -> None:
    boxes.click(200, 120)
    boxes.click(200, 320, CTRL)
    assert boxes.selection.lines == {0, 2}
    boxes.click(200, 120, CTRL)
    assert boxes.selection.lines == {2}


def test_shift_chooses_all_between(boxes: Desk) -> None:
    boxes.click(200, 120)
    boxes.click(200, 320, SHIFT)
    assert boxes.selection.lines == {0, 1, 2}


def test_a_click_on_nothing_chooses_nothing(boxes: Desk) -> None:
    boxes.click(200, 120)
    boxes.click(700, 500)
    assert boxes.selection.lines == frozenset()


def test_a_rubber_band_chooses_what_it_touches(boxes: Desk) -> None:
    boxes.drag((50, 50), (120, 150), (150, 210))
    assert boxes.selection.lines == {0, 1}


def test_escape_ends_a_rubber_band(boxes: Desk) -> None:
    viewport, button = boxes.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, button, pos=boxes.at(50, 50))
    QTest.mouseMove(viewport, boxes.at(150, 210))
    boxes.key(_Key.Key_Escape)
    QTest.mouseMove(viewport, boxes.at(150, 350))
    assert boxes.selection.lines == {0, 1}
    QTest.mouseRelease(viewport, button, pos=boxes.at(150, 350))
    assert boxes.selection.lines == {0, 1}


def test_arrows_go_through_the_lines(boxes: Desk) -> None:
    boxes.key(_Key.Key_Down)
    assert boxes.selection.lines == {0}
    boxes.key(_Key.Key_Down)
    assert boxes.selection.lines == {1}
    boxes.key(_Key.Key_Up)
    assert boxes.selection.lines == {0}
    boxes.key(_Key.Key_Up)
    assert boxes.selection.lines == {0}


def test_shift_and_arrows_choose_more(boxes: Desk) -> None:
    boxes.click(200, 120)
    boxes.key(_Key.Key_Down, SHIFT)
    assert boxes.selection.lines == {0, 1}


def test_ctrl_a_chooses_all(boxes: Desk) -> None:
    boxes.key(_Key.Key_A, CTRL)
    assert boxes.selection.lines == {0, 1, 2}


def test_a_double_click_asks_to_edit(boxes: Desk) -> None:
    with boxes.qtbot.waitSignal(boxes.view.edit_requested) as asked:
        QTest.mouseDClick(boxes.view.viewport(), Qt.MouseButton.LeftButton, pos=boxes.at(200, 220))
    assert asked.args == [1]


@pytest.mark.parametrize("key", [_Key.Key_Return, _Key.Key_Enter, _Key.Key_F2])
def test_enter_asks_to_edit_the_current_line(boxes: Desk, key: Qt.Key) -> None:
    boxes.click(200, 220)
    with boxes.qtbot.waitSignal(boxes.view.edit_requested) as asked:
        boxes.key(key)
    assert asked.args == [1]


def test_the_text_of_the_chosen_lines_is_what_is_copied(boxes: Desk) -> None:
    boxes.click(200, 320)
    boxes.click(200, 120, CTRL)
    assert boxes.view.chosen.text == "Total due today\nThank you"


def test_coming_from_the_text_tool_no_text_is_selected(desk: Desk) -> None:
    desk.drag((221, 120), (399, 120))
    desk.view.set_tool(BoxTool(desk.view))
    assert not desk.view.chosen.has_text
