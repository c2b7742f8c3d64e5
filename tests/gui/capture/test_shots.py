"""Pixels and places on screens of all kinds."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage

from ppocr_desktop.gui.capture.shots import Shot, cut, split


def image(width: int, height: int, color: str = "white", ratio: float = 1.0) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(color))
    made.setDevicePixelRatio(ratio)
    return made


def shot(width: int, height: int, place: QRect, ratio: float = 1.0, color: str = "white") -> Shot:
    return Shot("one", image(width, height, color, ratio), place, place.topLeft())


def test_a_fractional_scale_is_the_screens_own_where_qt_rounds_its_size() -> None:
    assert shot(1280, 800, QRect(0, 0, 853, 533), 1.5).scale == 1.5


def test_the_picture_tells_the_scale_where_the_screen_does_not() -> None:
    assert shot(1280, 799, QRect(0, 0, 853, 533), 2.0).scale == 1280 / 853


def test_positions_become_pixels_and_stay_on_the_screen() -> None:
    one = shot(300, 150, QRect(0, 0, 200, 100), 1.5)
    assert one.to_pixel(QPointF(10.7, 20)) == QPoint(16, 30)
    assert one.to_pixel(QPointF(-5, 400)) == QPoint(-8, 600)


def test_regions_are_found_on_the_desktop_left_of_the_first_screen() -> None:
    one = shot(300, 150, QRect(-200, -40, 200, 100), 1.5)
    assert one.to_screen(QRect(30, 15, 60, 30)) == QRectF(20, 10, 40, 20)
    assert one.to_desktop(QRect(30, 15, 60, 30)) == QRect(-180, -30, 40, 20)


def test_a_rectangle_across_screens_is_put_together() -> None:
    left = shot(100, 100, QRect(-100, 0, 100, 100), color="red")
    right = shot(80, 80, QRect(0, 0, 80, 80), color="blue")
    made = cut([left, right], QRect(-10, 70, 20, 20))
    assert made.size() == QRect(0, 0, 20, 20).size()
    assert made.pixelColor(5, 5) == QColor("red")
    assert made.pixelColor(15, 5) == QColor("blue")
    assert made.pixelColor(15, 15) == QColor("black")


def test_a_rectangle_on_one_screen_is_cut_in_pixels_whatever_the_scale() -> None:
    made = cut([shot(300, 150, QRect(0, 0, 200, 100), 1.5)], QRect(10, 10, 50, 40))
    assert (made.width(), made.height(), made.devicePixelRatio()) == (50, 40, 1.0)


def test_a_rectangle_on_no_screen_is_no_picture() -> None:
    assert cut([shot(100, 100, QRect(0, 0, 100, 100))], QRect(200, 0, 10, 10)).isNull()


def test_the_desktops_one_picture_is_split_by_its_own_scale() -> None:
    places = [("LEFT", QRect(0, 0, 853, 533)), ("RIGHT", QRect(853, 0, 512, 400))]
    whole = image(2048, 800)
    whole.setPixelColor(1280, 0, QColor("red"))
    left, right = split(whole, places)
    assert [left.name, right.name] == ["LEFT", "RIGHT"]
    assert left.area == QRect(0, 0, 1280, 800)
    assert right.area == QRect(1280, 0, 768, 600)
    assert right.image.pixelColor(0, 0) == QColor("red")


def test_a_desktop_that_begins_left_of_zero_is_split_from_its_corner() -> None:
    places = [("A", QRect(-100, 50, 100, 50)), ("B", QRect(0, 0, 200, 100))]
    first, second = split(image(600, 200), places)
    assert first.area == QRect(0, 100, 200, 100)
    assert second.area == QRect(200, 0, 400, 200)
