from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.exports import pixels
from ppocr_desktop.geometry import Polygon
from tests.exports.samples import line, page_of, rectangle

PAGE = page_of(width=100, height=50)
COORDINATES = st.floats(-1e6, 1e6)
POINTS = st.tuples(COORDINATES, COORDINATES)


@given(st.tuples(POINTS, POINTS, POINTS, POINTS))
def test_boxes_and_points_lie_on_the_page(polygon: Polygon) -> None:
    box = pixels.box(polygon, PAGE)
    assert 0 <= box.left <= box.right <= 100
    assert 0 <= box.top <= box.bottom <= 50
    for x, y in pixels.points(polygon, PAGE):
        assert 0 <= x <= 100
        assert 0 <= y <= 50


def test_a_box_holds_its_polygon() -> None:
    assert pixels.box(rectangle(1.9, 2.1, 10.2, 5.0), PAGE) == (1, 2, 13, 8)


def test_around_holds_all_boxes() -> None:
    boxes = [pixels.Box(1, 8, 3, 9), pixels.Box(2, 4, 5, 6)]
    assert pixels.around(boxes) == (1, 4, 5, 9)


def test_a_baseline_runs_a_fifth_above_the_lower_edge() -> None:
    assert pixels.baseline(line("a", rectangle(10, 20, 40, 10))) == ((10, 28), (50, 28))


def test_a_vertical_line_has_its_baseline_in_the_middle() -> None:
    column = replace(line("a", ((20, 5), (20, 45), (10, 45), (10, 5))), vertical=True)
    assert pixels.baseline(column) == ((15, 5), (15, 45))
