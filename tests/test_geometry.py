"""Quadrilaterals keep their shape, direction and meaning through every function on them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon

coordinates = st.floats(0, 5_000)
sizes = st.floats(5, 2_000)
quarters = st.sampled_from([0, 90, 180, 270])


def rectangle(
    width: float, height: float, angle: float = 0.0, center: tuple[float, float] = (500, 500)
) -> Polygon:
    def corner(x: float, y: float) -> tuple[float, float]:
        return (
            center[0] + x * math.cos(angle) - y * math.sin(angle),
            center[1] + x * math.sin(angle) + y * math.cos(angle),
        )

    x, y = width / 2, height / 2
    return corner(-x, -y), corner(x, -y), corner(x, y), corner(-x, y)


@given(st.permutations(range(4)), sizes, sizes)
def test_order_does_not_depend_on_where_the_corners_start(
    places: list[int], width: float, height: float
) -> None:
    corners = rectangle(width, height)
    assert geometry.order(corners[place] for place in places) == geometry.order(corners)


@pytest.mark.parametrize("degrees", [-55, -30, -5, 0, 5, 30, 55])
def test_a_slanted_line_runs_to_the_right(degrees: int) -> None:
    ordered = geometry.order(rectangle(300, 30, math.radians(degrees)))
    assert math.degrees(geometry.angle(ordered)) == pytest.approx(degrees)


@pytest.mark.parametrize("degrees", [-25, -5, 0, 5, 25])
def test_a_tall_box_runs_down(degrees: int) -> None:
    ordered = geometry.order(rectangle(30, 300, math.radians(degrees)))
    assert math.degrees(geometry.angle(ordered)) == pytest.approx(90 + degrees)


@pytest.mark.parametrize(("degrees", "down"), [(0, False), (40, False), (50, True), (-90, True)])
def test_a_line_runs_down_or_across(degrees: int, down: bool) -> None:
    assert geometry.runs_down(rectangle(300, 30, math.radians(degrees))) == down


def test_a_box_hardly_taller_than_wide_is_a_line() -> None:
    assert geometry.angle(geometry.order(rectangle(20, 28))) == pytest.approx(0)


def test_a_triangle_is_no_quadrilateral() -> None:
    with pytest.raises(ValueError, match="four corners, not 3"):
        geometry.order([(0, 0), (1, 0), (0, 1)])


@given(sizes, sizes, st.floats(-1.5, 1.5))
def test_length_and_breadth_are_the_sides(width: float, height: float, angle: float) -> None:
    polygon = rectangle(width, height, angle)
    assert geometry.length(polygon) == pytest.approx(width)
    assert geometry.breadth(polygon) == pytest.approx(height)


@given(sizes, sizes, st.floats(-3, 3))
def test_reversed_text_runs_the_other_way_over_the_same_area(
    width: float, height: float, angle: float
) -> None:
    polygon = rectangle(width, height, angle)
    turned = geometry.reverse(polygon)
    assert math.cos(geometry.angle(turned) - angle) == pytest.approx(-1)
    assert geometry.intersection(polygon, turned) == pytest.approx(width * height, rel=1e-4)


@given(coordinates, coordinates, sizes, sizes, quarters)
def test_turning_on_to_a_full_circle_changes_nothing(
    x: float, y: float, width: float, height: float, degrees: int
) -> None:
    polygon = rectangle(40, 10, 0.3, (x, y))
    turned = geometry.turn(polygon, degrees, width, height)
    size = (height, width) if degrees % 180 else (width, height)
    back = geometry.turn(turned, (360 - degrees) % 360, *size)
    assert [value for point in back for value in point] == pytest.approx(
        [value for point in polygon for value in point], abs=1e-6
    )


def test_a_quarter_turn_sends_the_upper_left_corner_to_the_upper_right_one() -> None:
    polygon = ((0.0, 0.0), (10.0, 0.0), (10.0, 5.0), (0.0, 5.0))
    assert geometry.turn(polygon, 90, 100, 50)[0] == (50, 0)
    assert geometry.turn(polygon, 270, 100, 50)[0] == (0, 100)


@given(st.floats(0, 0.5), st.floats(0.5, 1))
def test_a_section_covers_its_share_of_the_line(start: float, end: float) -> None:
    polygon = rectangle(400, 20, 0.4)
    part = geometry.section(polygon, start, end)
    assert geometry.length(part) == pytest.approx(400 * (end - start), abs=1e-6)
    assert geometry.breadth(part) == pytest.approx(20)


@given(st.floats(0, 0.5), st.floats(0.5, 1))
def test_a_band_covers_its_share_of_the_breadth(top: float, bottom: float) -> None:
    part = geometry.band(rectangle(400, 20, 0.4), top, bottom)
    assert geometry.length(part) == pytest.approx(400)
    assert geometry.breadth(part) == pytest.approx(20 * (bottom - top), abs=1e-6)


def test_quadrilaterals_apart_share_nothing() -> None:
    first, second = rectangle(10, 10), rectangle(10, 10, center=(600, 500))
    assert geometry.intersection(first, second) == 0


def test_quadrilaterals_that_overlap_by_a_quarter() -> None:
    first, second = rectangle(10, 10), rectangle(10, 10, center=(505, 505))
    assert geometry.intersection(first, second) == pytest.approx(25)


@given(coordinates, coordinates, sizes, sizes)
def test_a_clipped_polygon_lies_in_the_picture(
    x: float, y: float, width: float, height: float
) -> None:
    left, top, right, bottom = geometry.box(
        geometry.clip(rectangle(9, 9, 0, (x, y)), width, height)
    )
    assert 0 <= left <= right <= width
    assert 0 <= top <= bottom <= height


def test_a_shifted_polygon_lies_elsewhere() -> None:
    square = ((0, 0), (1, 0), (1, 1), (0, 1))
    assert geometry.shift(square, 3, -2) == ((3, -2), (4, -2), (4, -1), (3, -1))


@given(st.floats(-math.pi, math.pi), st.floats(1, 500), st.floats(1, 500))
def test_a_rectangle_has_the_size_and_angle_it_is_made_with(
    turned: float, along: float, across: float
) -> None:
    made = geometry.rectangle((10, 20), along, across, turned)
    assert geometry.center(made) == pytest.approx((10, 20))
    assert (geometry.length(made), geometry.breadth(made)) == pytest.approx((along, across))
    assert math.remainder(geometry.angle(made) - turned, math.tau) == pytest.approx(0, abs=1e-6)


@given(st.floats(-math.pi, math.pi), st.floats(1, 500), st.floats(1, 500))
def test_the_least_rectangle_around_a_rectangle_is_the_same(
    turned: float, along: float, across: float
) -> None:
    made = geometry.rectangle((10, 20), along, across, turned)
    around = geometry.enclose(made, turned)
    assert [p for c in around for p in c] == pytest.approx([p for c in made for p in c], abs=1e-6)


def test_nothing_has_no_rectangle_around_it() -> None:
    with pytest.raises(ValueError, match="empty"):
        geometry.enclose((), 0.0)
