"""Where handles are, and what dragging each does."""

import math

import pytest

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.gui.page_view import handles
from ppocr_desktop.gui.page_view.handles import Grip

SIZE = (800.0, 600.0)
BOX: Polygon = ((100, 100), (300, 100), (300, 140), (100, 140))


def _near(point: Point, expected: Point) -> bool:
    return math.dist(point, expected) < 1e-6


@pytest.mark.parametrize("pixel", [0.1, 1.0, 1.3])
@pytest.mark.parametrize("handle", [(Grip.CORNER, 2), (Grip.EDGE, 0), (Grip.EDGE, 3)])
def test_handles_are_reached_at_any_zoom(pixel: float, handle: tuple[Grip, int]) -> None:
    polygon = BOX
    x, y = handles.places(polygon, pixel, SIZE)[handle]
    assert handles.at(polygon, (x, y), pixel, SIZE) == handle


def test_middle_of_a_tiny_box_moves_it() -> None:
    assert handles.at(BOX, (200, 120), 8.0, SIZE) is None


def test_short_edges_have_no_handle_of_their_own() -> None:
    assert (Grip.EDGE, 1) not in handles.places(BOX, 2.0, SIZE)
    assert (Grip.EDGE, 0) in handles.places(BOX, 2.0, SIZE)


def test_stalk_is_below_a_box_at_the_upper_edge_of_the_page() -> None:
    above = handles.places(BOX, 1.0, SIZE)[Grip.TURN, 0]
    assert _near(above, (200, 80))
    at_edge = geometry.shift(BOX, 0, -95)
    assert _near(handles.places(at_edge, 1.0, SIZE)[Grip.TURN, 0], (200, 65))


def test_corner_moves_against_the_opposite_one() -> None:
    moved = handles.drag(BOX, (Grip.CORNER, 2), (300, 140), (320, 150), SIZE)
    assert geometry.box(moved) == pytest.approx((100, 100, 320, 150))


def test_edge_moves_alone() -> None:
    moved = handles.drag(BOX, (Grip.EDGE, 1), (300, 120), (340, 180), SIZE)
    assert geometry.box(moved) == pytest.approx((100, 100, 340, 140))


def test_turning_handle_turns_about_the_middle() -> None:
    turned = handles.drag(BOX, (Grip.TURN, 0), (200, 80), (240, 120), SIZE)
    assert geometry.center(turned) == pytest.approx((200, 120))
    assert geometry.angle(turned) == pytest.approx(math.pi / 2)


@pytest.mark.parametrize("angle", [0.0, 0.4, math.pi / 2, math.pi])
def test_pushed_box_grows_to_the_right_and_downwards(angle: float) -> None:
    polygon = geometry.rectangle((400, 300), 200, 40, angle)
    left, top, right, bottom = geometry.box(polygon)
    wider = geometry.box(handles.push(polygon, 10, 0, SIZE))
    taller = geometry.box(handles.push(polygon, 0, 10, SIZE))
    assert wider[2] > right
    assert wider[0] == pytest.approx(left, abs=4.5)
    assert taller[3] > bottom
    assert taller[1] == pytest.approx(top, abs=4.5)
