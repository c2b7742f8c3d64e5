"""The controls above the live picture in windows of any width."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QToolButton, QWidget

from ppocr_desktop.gui.camera.bar import CameraBar
from tests.gui import samples
from tests.gui.windowed import Desk


@pytest.fixture
def bar(desk: Desk) -> CameraBar:
    desk.open(samples.page("one"))
    desk.trigger("camera")
    (found,) = desk.window.findChildren(CameraBar)
    return found


def _controls(bar: CameraBar) -> list[QWidget]:
    return [bar.sources, *bar.findChildren(QToolButton)]


def _rows(bar: CameraBar) -> int:
    """Controls of a row are not all as high as the others, but overlap."""
    tops = sorted(
        (one.mapTo(bar, one.rect().topLeft()).y(), one.height()) for one in _controls(bar)
    )
    return 1 + sum(below >= above + height for (above, height), (below, _) in pairwise(tops))


def test_a_narrow_bar_has_two_rows(desk: Desk, bar: CameraBar) -> None:
    desk.qtbot.waitUntil(lambda: _rows(bar) == 1)
    desk.window.resize(desk.window.minimumSizeHint().width(), 600)
    desk.qtbot.waitUntil(lambda: _rows(bar) == 2)
    for control in _controls(bar):
        assert bar.rect().contains(control.mapTo(bar, control.rect().bottomRight()))
    desk.window.resize(1200, 600)
    desk.qtbot.waitUntil(lambda: _rows(bar) == 1)


def test_a_small_window_keeps_its_size_while_a_camera_is_watched(
    desk: Desk, bar: CameraBar
) -> None:
    assert desk.window.minimumSizeHint().width() <= 720
    desk.window.resize(720, 500)
    desk.qtbot.waitUntil(lambda: _rows(bar) == 2)
    assert desk.window.width() == 720
