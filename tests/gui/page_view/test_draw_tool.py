"""Drawing rectangles with a real mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui.page_view.draw_tool import DrawTool
from tests.gui import samples
from tests.gui.windowed import Desk, open_desk

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path) as made:
        made.open(samples.page("one"))
        yield made


class Hands:
    """Gets what is drawn."""

    def __init__(self, desk: Desk) -> None:
        self.drawn: list[Polygon] = []
        self.left: list[bool] = []
        desk.window.view.set_tool(DrawTool(desk.window.view, self.drawn.append, self.left.append))


def test_rectangle_is_handed_over_when_the_button_is_let_go(desk: Desk) -> None:
    hands = Hands(desk)
    desk.press((50, 100), (100, 130), (250, 140))
    assert hands.drawn == []
    QTest.mouseRelease(
        desk.window.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(250, 140)
    )
    assert geometry.box(hands.drawn[0]) == pytest.approx((50, 100, 250, 140), abs=1)
    assert hands.left == [True]


def test_shift_draws_several(desk: Desk) -> None:
    hands = Hands(desk)
    desk.drag((50, 100), (250, 140), modifier=_SHIFT)
    desk.drag((50, 200), (250, 240), modifier=_SHIFT)
    assert len(hands.drawn) == 2
    assert hands.left == []


def test_tall_rectangle_is_a_column(desk: Desk) -> None:
    hands = Hands(desk)
    desk.drag((50, 100), (80, 400))
    assert geometry.runs_down(hands.drawn[0])


def test_slip_of_a_click_draws_nothing(desk: Desk) -> None:
    hands = Hands(desk)
    desk.drag((50, 100), (51, 101))
    assert (hands.drawn, hands.left) == ([], [])


def test_rectangle_ends_at_the_edge_of_the_page(desk: Desk) -> None:
    hands = Hands(desk)
    desk.drag((300, 500), (390, 590), (450, 640))
    assert geometry.box(hands.drawn[0]) == pytest.approx((300, 500, 400, 600), abs=1)
    desk.drag((420, 500), (450, 640))
    assert len(hands.drawn) == 1


def test_escape_gives_up_the_drag_and_then_the_tool(desk: Desk) -> None:
    hands = Hands(desk)
    desk.press((50, 100), (250, 140))
    desk.key(Qt.Key.Key_Escape)
    assert hands.left == []
    QTest.mouseRelease(
        desk.window.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(250, 140)
    )
    assert hands.drawn == []
    desk.key(Qt.Key.Key_Escape)
    assert hands.left == [False]


def _arrow(desk: Desk, key: Qt.Key, times: int = 1, modifier: Qt.KeyboardModifier = _NONE) -> None:
    for _ in range(times):
        desk.key(key, modifier)


def test_a_rectangle_is_drawn_by_keys_alone(desk: Desk) -> None:
    hands = Hands(desk)
    pixel = desk.window.view.pixel
    _arrow(desk, Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    _arrow(desk, Qt.Key.Key_Left, 2)
    _arrow(desk, Qt.Key.Key_Down, 1, Qt.KeyboardModifier.ControlModifier)
    _arrow(desk, Qt.Key.Key_Right, 3, _SHIFT)
    desk.key(Qt.Key.Key_Return)
    (left, top, right, bottom), moved = (geometry.box(polygon) for polygon in hands.drawn)
    expected = (left - 16 * pixel, top + pixel, right + 8 * pixel, bottom + pixel)
    assert moved == pytest.approx(expected)
    assert hands.left == [True, True]


def test_keys_keep_the_rectangle_on_the_page(desk: Desk) -> None:
    hands = Hands(desk)
    width, height = desk.window.view.page_size
    _arrow(desk, Qt.Key.Key_Up, 200)
    _arrow(desk, Qt.Key.Key_Left, 200)
    _arrow(desk, Qt.Key.Key_Right, 200, _SHIFT)
    _arrow(desk, Qt.Key.Key_Down, 200, _SHIFT)
    desk.key(Qt.Key.Key_Enter)
    assert geometry.box(hands.drawn[0]) == pytest.approx((0, 0, width, height))
    _arrow(desk, Qt.Key.Key_Up)
    _arrow(desk, Qt.Key.Key_Left, 200, _SHIFT)
    _arrow(desk, Qt.Key.Key_Up, 200, _SHIFT)
    desk.key(Qt.Key.Key_Enter)
    left, top, right, bottom = geometry.box(hands.drawn[1])
    assert right > left
    assert bottom > top


def test_escape_gives_up_what_keys_have_drawn(desk: Desk) -> None:
    hands = Hands(desk)
    _arrow(desk, Qt.Key.Key_Right, 2)
    desk.key(Qt.Key.Key_Escape)
    assert (hands.drawn, hands.left) == ([], [False])


def test_the_mouse_begins_anew_after_keys(desk: Desk) -> None:
    hands = Hands(desk)
    _arrow(desk, Qt.Key.Key_Right, 2)
    desk.drag((50, 100), (100, 130), (250, 140))
    assert geometry.box(hands.drawn[0]) == pytest.approx((50, 100, 250, 140), abs=1)
