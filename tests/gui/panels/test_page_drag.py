"""What goes along with the pointer while pages are dragged."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.panels import page_drag


def _picture(qtbot: QtBot, thumbnail: QImage, count: int) -> QPixmap:
    widget = QWidget()
    qtbot.addWidget(widget)
    drag = QDrag(widget)
    drag.setMimeData(QMimeData())
    page_drag.dress(drag, thumbnail, count, widget)
    assert drag.hotSpot().x() < 0
    return drag.pixmap()


@pytest.mark.parametrize("size", [(320, 200), (20, 320), (320, 1), (0, 0)])
def test_picture_leaves_the_list_in_sight(qtbot: QtBot, size: tuple[int, int]) -> None:
    thumbnail = QImage(*size, QImage.Format.Format_RGB32)
    picture = _picture(qtbot, thumbnail, 1)
    assert 0 < picture.width() <= 80
    assert 0 < picture.height() <= 80


def test_several_pages_are_told_by_their_number(qtbot: QtBot) -> None:
    thumbnail = QImage(100, 100, QImage.Format.Format_RGB32)
    one, several = (_picture(qtbot, thumbnail, count).toImage() for count in (1, 399))
    assert one != several
