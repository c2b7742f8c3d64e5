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

_SHIFT = Qt.KeyboardModifier.ShiftModifier


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
