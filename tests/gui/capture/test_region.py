"""Rectangles drawn, moved and resized within a screen."""

from PySide6.QtCore import QPoint, QRect, QSize

from ppocr_desktop.gui.capture.region import beside, clamped, moved, resized, spanned

SCREEN = QRect(0, 0, 100, 80)


def test_both_corners_are_inside_wherever_the_drawing_begins() -> None:
    assert spanned(QPoint(10, 10), QPoint(19, 14)) == QRect(10, 10, 10, 5)
    assert spanned(QPoint(19, 14), QPoint(10, 10)) == QRect(10, 10, 10, 5)


def test_moving_ends_at_the_edge() -> None:
    region = QRect(50, 40, 30, 20)
    assert moved(region, QPoint(5, -7), SCREEN) == QRect(55, 33, 30, 20)
    assert moved(region, QPoint(100, 100), SCREEN) == QRect(70, 60, 30, 20)
    assert moved(region, QPoint(-100, -100), SCREEN) == QRect(0, 0, 30, 20)


def test_resizing_keeps_a_pixel_and_the_screen() -> None:
    region = QRect(50, 40, 30, 20)
    assert resized(region, QPoint(5, -7), SCREEN) == QRect(50, 40, 35, 13)
    assert resized(region, QPoint(-100, 100), SCREEN) == QRect(50, 40, 1, 40)


def test_a_point_is_held_inside() -> None:
    assert clamped(QPoint(-3, 200), SCREEN) == QPoint(0, 79)


def test_a_panel_goes_where_there_is_room() -> None:
    room, size = QRect(0, 0, 1000, 600), QSize(300, 200)
    assert beside(QRect(100, 50, 200, 100), size, room, 8) == QRect(100, 158, 300, 200)
    assert beside(QRect(100, 450, 200, 100), size, room, 8) == QRect(100, 242, 300, 200)
    assert beside(QRect(100, 50, 200, 500), size, room, 8) == QRect(308, 50, 300, 200)
    assert beside(QRect(700, 50, 200, 500), size, room, 8) == QRect(392, 50, 300, 200)
    assert room.contains(beside(room, size, room, 8))
