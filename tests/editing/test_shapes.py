"""Dragging outlines: they stay rectangles, of some size, on the page."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop import geometry
from ppocr_desktop.editing import shapes
from ppocr_desktop.geometry import Point, Polygon
from tests.editing.samples import rectangle

SIZE = (1000.0, 800.0)

pointers = st.tuples(st.floats(-300, 1300), st.floats(-300, 1100))
rectangles = st.builds(
    geometry.rectangle,
    st.tuples(st.floats(300, 700), st.floats(300, 500)),
    st.floats(10, 300),
    st.floats(10, 300),
    st.floats(-math.pi, math.pi),
)


def close(first: Point, second: Point) -> bool:
    return math.dist(first, second) < 1e-6


def is_on_page(polygon: Polygon) -> bool:
    left, top, right, bottom = geometry.box(polygon)
    return left >= -1e-6 and top >= -1e-6 and right <= SIZE[0] + 1e-6 and bottom <= SIZE[1] + 1e-6


def is_rectangle(polygon: Polygon) -> bool:
    a, b, c, d = polygon
    return math.isclose(math.dist(a, c), math.dist(b, d), abs_tol=1e-6) and close(
        ((a[0] + c[0]) / 2, (a[1] + c[1]) / 2), ((b[0] + d[0]) / 2, (b[1] + d[1]) / 2)
    )


@given(rectangles, st.integers(0, 3), pointers)
def test_a_dragged_corner_leaves_a_rectangle_and_its_opposite(
    polygon: Polygon, corner: int, to: Point
) -> None:
    dragged = shapes.drag_corner(polygon, corner, to, SIZE)
    assert is_on_page(dragged)
    assert is_rectangle(dragged)
    assert close(dragged[(corner + 2) % 4], polygon[(corner + 2) % 4])
    turned = geometry.angle(dragged) - geometry.angle(polygon)
    assert math.remainder(turned, math.tau) == pytest.approx(0, abs=1e-6)
    assert min(geometry.length(dragged), geometry.breadth(dragged)) >= shapes.SMALLEST - 1e-6


@given(rectangles, st.integers(0, 3), pointers)
def test_a_dragged_edge_leaves_the_opposite_one(polygon: Polygon, edge: int, to: Point) -> None:
    dragged = shapes.drag_edge(polygon, edge, to, SIZE)
    assert is_on_page(dragged)
    assert is_rectangle(dragged)
    assert close(dragged[(edge + 2) % 4], polygon[(edge + 2) % 4])
    assert close(dragged[(edge + 3) % 4], polygon[(edge + 3) % 4])


@given(rectangles, st.integers(0, 3))
def test_a_corner_dropped_where_it_was_changes_nothing(polygon: Polygon, corner: int) -> None:
    dragged = shapes.drag_corner(polygon, corner, polygon[corner], SIZE)
    assert all(map(close, dragged, polygon))


def test_a_corner_follows_the_pointer() -> None:
    dragged = shapes.drag_corner(rectangle(10, 10, 100), 2, (150, 70), SIZE)
    assert dragged == ((10, 10), (150, 10), (150, 70), (10, 70))


@pytest.mark.parametrize(
    ("edge", "expected"),
    [
        (0, (10, 40, 110, 90)),
        (1, (10, 50, 60, 90)),
        (2, (10, 50, 110, 53)),
        (3, (60, 50, 110, 90)),
    ],
)
def test_an_edge_follows_the_pointer_by_one_direction(
    edge: int, expected: tuple[float, float, float, float]
) -> None:
    dragged = shapes.drag_edge(rectangle(10, 50, 100, 40), edge, (60, 40), SIZE)
    assert geometry.box(dragged) == pytest.approx(expected)


@given(rectangles, st.floats(-2000, 2000), st.floats(-2000, 2000))
def test_a_shifted_outline_keeps_its_form_on_the_page(
    polygon: Polygon, dx: float, dy: float
) -> None:
    shifted = shapes.shift(polygon, dx, dy, SIZE)
    if is_on_page(polygon):
        assert is_on_page(shifted)
    assert geometry.length(shifted) == pytest.approx(geometry.length(polygon))
    assert geometry.breadth(shifted) == pytest.approx(geometry.breadth(polygon))


@given(rectangles, st.floats(-360, 360))
def test_a_rotated_outline_stays_on_the_page(polygon: Polygon, degrees: float) -> None:
    rotated = shapes.rotate(polygon, degrees, SIZE)
    assert is_on_page(rotated)
    turned = geometry.angle(rotated) - geometry.angle(polygon) - math.radians(degrees)
    assert math.remainder(turned, math.tau) == pytest.approx(0, abs=1e-6)


def test_rotating_goes_clockwise_about_the_center() -> None:
    rotated = shapes.rotate(rectangle(100, 100, 100), 90, SIZE)
    assert all(map(close, rotated, ((160, 60), (160, 160), (140, 160), (140, 60))))


def test_a_line_across_the_page_shrinks_when_it_is_stood_up() -> None:
    rotated = shapes.rotate(rectangle(0, 400, 1000), 90, SIZE)
    assert geometry.length(rotated) == pytest.approx(800)
    assert geometry.breadth(rotated) == pytest.approx(16)


def test_a_drawn_box_starts_at_its_left_end_whichever_way_it_was_drawn() -> None:
    assert shapes.draw((110, 30), (10, 10), SIZE) == rectangle(10, 10, 100)


def test_a_tall_drawn_box_is_a_column() -> None:
    assert shapes.draw((10, 10), (30, 110), SIZE) == ((30, 10), (30, 110), (10, 110), (10, 10))


@pytest.mark.parametrize("start", [(0, 0), (500, 400), (1000, 800), (-50, 900)])
def test_a_drawn_box_is_never_too_small_nor_off_the_page(start: Point) -> None:
    drawn = shapes.draw(start, start, SIZE)
    assert is_on_page(drawn)
    assert geometry.area(drawn) == pytest.approx(shapes.SMALLEST**2)
