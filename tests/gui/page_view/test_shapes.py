"""Polygons are found by point and rectangle, slanted ones exactly."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui.difference import differ
from ppocr_desktop.gui.page_view.shapes import NOTHING, Shapes

SQUARE: Polygon = ((0, 0), (100, 0), (100, 100), (0, 100))
INNER: Polygon = ((40, 40), (60, 40), (60, 60), (40, 60))
DIAMOND: Polygon = ((300, 200), (400, 300), (300, 400), (200, 300))


def test_the_smaller_of_two_polygons_is_meant() -> None:
    assert Shapes([SQUARE, INNER]).at(QPointF(50, 50)) == 1


def test_a_point_beside_all_polygons_is_nothing() -> None:
    assert Shapes([SQUARE]).at(QPointF(101, 50)) == NOTHING


def test_a_point_is_forgiven_a_little_slack() -> None:
    assert Shapes([SQUARE]).at(QPointF(103, 50), 4) == 0


def test_the_corner_of_a_slanted_polygons_box_is_not_on_it() -> None:
    assert Shapes([DIAMOND]).at(QPointF(210, 210)) == NOTHING


def test_a_rectangle_in_that_corner_does_not_touch_it() -> None:
    assert Shapes([DIAMOND]).touching(QRectF(200, 200, 40, 40)) == []


def test_a_rectangle_across_its_side_touches_it() -> None:
    assert Shapes([SQUARE, DIAMOND]).touching(QRectF(200, 200, 60, 60)) == [1]


def test_a_rectangle_within_a_polygon_touches_it() -> None:
    assert Shapes([SQUARE]).touching(QRectF(45, 45, 2, 2)) == [0]


def test_a_page_without_polygons_has_nothing_anywhere() -> None:
    empty = Shapes()
    assert empty.at(QPointF(1, 1)) == NOTHING
    assert empty.touching(QRectF(0, 0, 9, 9)) == []
    assert len(empty) == 0


@pytest.mark.parametrize(
    "after",
    [[SQUARE, INNER], [SQUARE, DIAMOND], [DIAMOND], [], [INNER, SQUARE, DIAMOND, INNER]],
)
def test_changed_shapes_are_as_if_made_anew(after: list[Polygon]) -> None:
    before = [SQUARE, INNER]
    change = differ(before, after)
    changed, fresh = Shapes(before).changed(change, change.new(after)), Shapes(after)
    assert list(changed.polygons) == after
    assert len(changed) == len(fresh)
    assert changed.breadth == fresh.breadth
    for point in (QPointF(50, 50), QPointF(5, 5), QPointF(300, 300), QPointF(-1, -1)):
        assert changed.at(point) == fresh.at(point)


def test_the_area_of_shapes_holds_them_all() -> None:
    shapes = Shapes([INNER, SQUARE, DIAMOND])
    assert shapes.area([0, 2]) == QRectF(40, 40, 360, 360)
    assert shapes.area([]).isNull()
