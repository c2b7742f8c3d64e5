"""Where the proof strip stands."""

import pytest
from PySide6.QtCore import QRect, QSize

from ppocr_desktop.gui.proof_place import place

_ROOM = QRect(0, 0, 800, 600)
_SIZE = QSize(200, 30)


def test_strip_stands_directly_below_its_line() -> None:
    line = QRect(100, 100, 300, 20)
    found = place(line, _SIZE, _ROOM)
    assert (found.left(), found.top()) == (100, line.bottom() + 3)


def test_strip_stands_above_the_last_line_in_sight() -> None:
    line = QRect(100, 570, 300, 20)
    assert place(line, _SIZE, _ROOM).bottom() < line.top()


@pytest.mark.parametrize(("left", "is_right"), [(100, True), (750, False)])
def test_strip_stands_beside_a_column(left: int, *, is_right: bool) -> None:
    line = QRect(left, 20, 20, 560)
    found = place(line, _SIZE, _ROOM, beside=True)
    assert (found.left() > line.right()) is is_right
    assert (found.right() < line.left()) is not is_right


def test_strip_stays_in_sight_of_a_line_larger_than_the_room() -> None:
    assert _ROOM.contains(place(QRect(-500, -500, 3000, 3000), _SIZE, _ROOM))


def test_strip_goes_out_of_sight_with_its_line() -> None:
    assert not place(QRect(100, -300, 300, 20), _SIZE, _ROOM).intersects(_ROOM)
