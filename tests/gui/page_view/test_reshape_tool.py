"""Moving, reshaping and turning boxes with a real mouse."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ppocr_desktop import geometry
from ppocr_desktop.document import Page
from ppocr_desktop.geometry import Polygon
from tests.gui import samples
from tests.gui.windowed import Desk, open_desk

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path) as made:
        lines = (
            replace(samples.line("one"), polygon=samples.box(100, 100)),
            replace(samples.line("two"), polygon=samples.box(100, 200)),
            replace(
                samples.line("column"), polygon=geometry.rectangle((350, 400), 200, 20, 1.5708)
            ),
            replace(samples.line("slanted"), polygon=geometry.rectangle((150, 400), 200, 20, 0.5)),
        )
        made.open(Page(400, 600, lines))
        made.trigger("tool-boxes")
        yield made


def _box(desk: Desk, line: int = 0) -> tuple[float, ...]:
    return tuple(geometry.box(desk.page.lines[line].polygon))


def _steps(desk: Desk) -> int:
    return desk.session.workspace.undo_stack.count()


def test_chosen_box_is_dragged_as_one_step(desk: Desk) -> None:
    desk.click(150, 110)
    desk.drag((150, 110), (160, 120), (180, 150))
    assert _box(desk) == pytest.approx((130, 140, 330, 160), abs=1.5)
    assert _steps(desk) == 1
    assert desk.session.selection.lines == {0}
    desk.undo()
    assert _box(desk) == pytest.approx((100, 100, 300, 120))


def test_box_that_is_not_chosen_is_chosen_and_dragged_at_once(desk: Desk) -> None:
    desk.drag((150, 210), (150, 230), (150, 250))
    assert _box(desk, 1) == pytest.approx((100, 240, 300, 260), abs=1.5)


def test_several_boxes_are_moved_together_and_keep_their_distance(desk: Desk) -> None:
    desk.click(150, 110)
    desk.click(150, 210, _CTRL)
    desk.drag((150, 210), (150, 150), (150, -300))
    assert _box(desk, 0)[1] == pytest.approx(0, abs=0.01)
    assert _box(desk, 1)[1] == pytest.approx(100, abs=0.01)
    assert _steps(desk) == 1
    assert desk.session.selection.lines == {0, 1}


@pytest.mark.parametrize("line", [0, 2, 3], ids=["level", "column", "slanted"])
def test_corner_of_any_box_follows_the_mouse(desk: Desk, line: int) -> None:
    before = desk.page.lines[line].polygon
    desk.session.selection.select_line(line)
    x, y = before[2]
    desk.drag((x, y), (x - 10, y - 5), (x - 20, y - 4))
    after: Polygon = desk.page.lines[line].polygon
    assert after[0] == pytest.approx(before[0], abs=0.5)
    assert geometry.angle(after) == pytest.approx(geometry.angle(before), abs=1e-3)
    assert after[2] != pytest.approx(before[2], abs=3)


def test_edge_is_dragged(desk: Desk) -> None:
    desk.click(150, 110)
    desk.drag((200, 120), (200, 130), (200, 140))
    assert _box(desk) == pytest.approx((100, 100, 300, 140), abs=1.5)


def test_box_is_turned_by_its_stalk(desk: Desk) -> None:
    desk.click(150, 110)
    above = 100 - 20 * desk.window.view.pixel
    desk.drag((200, above), (230, above + 5), (240, 110))
    assert geometry.angle(desk.page.lines[0].polygon) == pytest.approx(1.5708, abs=0.06)


def test_escape_gives_up_a_drag(desk: Desk) -> None:
    desk.click(150, 110)
    desk.press((150, 110), (160, 130), (180, 150))
    desk.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(
        desk.window.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(180, 150)
    )
    assert _box(desk) == pytest.approx((100, 100, 300, 120))
    assert _steps(desk) == 0


def test_click_on_one_of_several_chooses_it_alone(desk: Desk) -> None:
    desk.click(150, 110)
    desk.click(150, 210, _CTRL)
    desk.click(150, 110)
    assert desk.session.selection.lines == {0}
    assert _steps(desk) == 0


def test_ctrl_and_arrows_move_the_chosen_boxes(desk: Desk) -> None:
    desk.session.selection.select((0, 1))
    desk.window.view.setFocus()
    desk.key(Qt.Key.Key_Right, _CTRL)
    desk.key(Qt.Key.Key_Down, _CTRL)
    assert _box(desk, 0) == pytest.approx((101, 101, 301, 121))
    assert _box(desk, 1) == pytest.approx((101, 201, 301, 221))


def test_with_shift_as_well_they_move_the_right_or_lower_edge(desk: Desk) -> None:
    desk.click(150, 110)
    desk.key(Qt.Key.Key_Right, _CTRL | _SHIFT)
    desk.key(Qt.Key.Key_Up, _CTRL | _SHIFT)
    assert _box(desk) == pytest.approx((100, 100, 301, 119))


def test_keys_without_a_chosen_box_are_left_to_the_page(desk: Desk) -> None:
    desk.key(Qt.Key.Key_Right, _CTRL)
    assert _steps(desk) == 0


def test_boxes_stay_on_the_page(desk: Desk) -> None:
    desk.click(150, 110)
    desk.drag((150, 110), (300, 110), (900, 110))
    assert _box(desk)[2] == pytest.approx(400)
    assert _box(desk)[0] == pytest.approx(200)
