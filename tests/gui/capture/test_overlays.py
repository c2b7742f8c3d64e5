"""Choosing on the frozen screens by mouse and keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.capture.desktop import DesktopWindow
from ppocr_desktop.gui.capture.overlay import Overlay
from ppocr_desktop.gui.capture.overlays import Overlays
from ppocr_desktop.gui.capture.request import CaptureMode
from ppocr_desktop.gui.capture.shots import Shot

LEFT_BUTTON = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TITLE = 20


def window(place: QRect, *, is_panel: bool = False) -> DesktopWindow:
    return DesktopWindow(place, place.adjusted(0, TITLE, 0, 0), is_panel)


WINDOWS = [
    window(QRect(0, 500, 800, 40), is_panel=True),
    window(QRect(100, 100, 200, 120)),
    window(QRect(50, 50, 600, 400)),
]


def shot() -> Shot:
    """The one screen there is."""
    screen = QGuiApplication.primaryScreen()
    place = screen.geometry()
    image = QImage(place.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    return Shot(screen.name(), image, place, place.topLeft())


@pytest.fixture
def overlays(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Overlays]:  # noqa: ARG001
    mode, windows = getattr(request, "param", (CaptureMode.REGION, WINDOWS))
    made = Overlays([shot()], windows, mode, is_repeatable=True)
    made.show()
    yield made
    made.close()


def draw(overlay: Overlay, region: QRect) -> None:
    overlay.forget_pointer()
    overlay.aim(region.topLeft().toPointF())
    overlay.resize_by(region.bottomRight() - region.topLeft())


@pytest.fixture
def pair(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Overlays]:  # noqa: ARG001
    """A second screen to the right of the first, a little lower."""
    first = shot()
    factor = getattr(request, "param", 1)
    image = QImage(300 * factor, 200 * factor, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    origin = QPoint(first.bounds.width(), 50)
    shots = [first, Shot("second", image, QRect(origin, QSize(300, 200)), origin)]
    made = Overlays(shots, (), CaptureMode.REGION, is_repeatable=False)
    made.show()
    yield made
    made.close()


def drag_to_the_right(qtbot: QtBot, overlay: Overlay) -> QRect:
    """From 100 pixels before the screen's right edge to 150 beyond it."""
    width = overlay.width()
    qtbot.mousePress(overlay, LEFT_BUTTON, pos=QPoint(width - 100, 60))
    qtbot.mouseMove(overlay, QPoint(width + 149, 159))
    return QRect(width - 100, 60, 250, 100)


def test_a_region_goes_on_upon_the_next_screen(qtbot: QtBot, pair: Overlays) -> None:
    first, second = pair._overlays
    expected = drag_to_the_right(qtbot, first)
    assert first.region == expected
    assert second.region == QRect(-100, 10, 250, 100)
    assert second.point == QPoint(149, 109)
    with qtbot.waitSignal(pair.chosen) as chosen:
        qtbot.mouseRelease(first, LEFT_BUTTON, pos=QPoint(first.width() + 149, 159))
    assert chosen.args == [first.shot, expected, False]


def test_a_region_drawn_back_leaves_the_next_screen(qtbot: QtBot, pair: Overlays) -> None:
    first, second = pair._overlays
    drag_to_the_right(qtbot, first)
    qtbot.mouseMove(first, QPoint(first.width() - 20, 90))
    assert second.region.isEmpty()


@pytest.mark.parametrize("pair", [2], indirect=True)
def test_a_region_ends_where_the_scale_does(qtbot: QtBot, pair: Overlays) -> None:
    first, second = pair._overlays
    expected = drag_to_the_right(qtbot, first)
    assert first.region == expected.intersected(first.shot.bounds)
    assert second.region.isEmpty()


def test_letting_go_takes_what_was_drawn(qtbot: QtBot, overlays: Overlays) -> None:
    (overlay,) = overlays._overlays
    qtbot.mousePress(overlay, LEFT_BUTTON, pos=QPoint(200, 180))
    qtbot.mouseMove(overlay, QPoint(120, 140))
    with qtbot.waitSignal(overlays.chosen) as chosen:
        qtbot.mouseRelease(overlay, LEFT_BUTTON, pos=QPoint(101, 131))
    assert chosen.args[1:] == [QRect(101, 131, 100, 50), False]


def test_the_keys_are_shown_where_the_pointer_is_not(overlays: Overlays) -> None:
    (overlay,) = overlays._overlays
    overlay.aim(overlay._legend_place().center().toPointF())
    assert not overlay._is_legend_shown()
    overlay.forget_pointer()  # it went to another screen
    assert overlay._is_legend_shown()


def test_the_keys_make_way_for_what_they_draw(overlays: Overlays) -> None:
    (overlay,) = overlays._overlays
    draw(overlay, QRect(10, 10, 100, 20))
    assert overlay._is_legend_shown()
    draw(overlay, overlay._legend_place())
    assert not overlay._is_legend_shown()


def test_a_mere_click_takes_nothing(qtbot: QtBot, overlays: Overlays) -> None:
    (overlay,) = overlays._overlays
    with qtbot.assertNotEmitted(overlays.chosen):
        qtbot.mouseClick(overlay, LEFT_BUTTON, pos=QPoint(200, 180))


def test_a_region_is_drawn_and_moved_with_keys(qtbot: QtBot, overlays: Overlays) -> None:
    (overlay,) = overlays._overlays
    overlay.aim(QPoint(50, 60).toPointF())
    for key, modifiers, times in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 3),
        (Qt.Key.Key_Right, SHIFT | CONTROL, 4),
        (Qt.Key.Key_Down, SHIFT, 7),
        (Qt.Key.Key_Left, CONTROL, 2),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, 1),
    ):
        for _ in range(times):
            qtbot.keyClick(overlay, key, modifiers)
    assert overlay.region == QRect(33, 61, 41, 8)
    with qtbot.waitSignal(overlays.chosen) as chosen:
        qtbot.keyClick(overlay, Qt.Key.Key_Return)
    assert chosen.args[1:] == [QRect(33, 61, 41, 8), True]


def test_enter_without_a_region_takes_nothing(qtbot: QtBot, overlays: Overlays) -> None:
    with qtbot.assertNotEmitted(overlays.chosen):
        qtbot.keyClick(overlays._overlays[0], Qt.Key.Key_Return)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_W])
def test_the_topmost_window_under_the_pointer_is_taken(
    qtbot: QtBot, overlays: Overlays, key: Qt.Key
) -> None:
    (overlay,) = overlays._overlays
    overlay.aim(QPoint(150, 150).toPointF())
    with qtbot.waitSignal(overlays.chosen) as chosen:
        qtbot.keyClick(overlay, key)
    assert chosen.args[1] == QRect(100, 120, 200, 100)


def test_a_window_is_found_by_its_title_which_is_not_read(qtbot: QtBot, overlays: Overlays) -> None:
    (overlay,) = overlays._overlays
    overlay.aim(QPoint(150, 105).toPointF())
    with qtbot.waitSignal(overlays.chosen) as chosen:
        qtbot.keyClick(overlay, Qt.Key.Key_W)
    assert chosen.args[1] == QRect(100, 120, 200, 100)


def test_a_takes_the_window_in_front_wherever_the_pointer_is(
    qtbot: QtBot, overlays: Overlays
) -> None:
    (overlay,) = overlays._overlays
    overlay.aim(QPoint(400, 510).toPointF())
    with qtbot.waitSignal(overlays.chosen) as chosen:
        qtbot.keyClick(overlay, Qt.Key.Key_A)
    assert chosen.args[1] == QRect(100, 120, 200, 100)


def test_the_keys_are_told_to_those_who_do_not_see_them(overlays: Overlays) -> None:
    (overlay,) = overlays._overlays
    told = overlay.accessibleDescription()
    assert told.startswith("Drag over what to read, ↑↓←→ move")
    assert "A active window, F screen" in told


def test_a_window_that_hangs_over_is_taken_as_far_as_it_is_seen(
    qtbot: QtBot, overlays: Overlays
) -> None:
    (overlay,) = overlays._overlays
    overlays._windows = [window(QRect(-40, -30, 100, 100))]
    overlay.aim(QPoint(10, 10).toPointF())
    with qtbot.waitSignal(overlays.chosen) as chosen:
        qtbot.keyClick(overlay, Qt.Key.Key_W)
    assert chosen.args[1] == QRect(0, 0, 60, 70)


@pytest.mark.parametrize("overlays", [(CaptureMode.WINDOW, WINDOWS)], indirect=True)
def test_a_click_takes_the_window_where_one_is_wanted(qtbot: QtBot, overlays: Overlays) -> None:
    (overlay,) = overlays._overlays
    qtbot.mouseMove(overlay, QPoint(400, 300))
    with qtbot.waitSignal(overlays.chosen) as chosen:
        qtbot.mouseClick(overlay, LEFT_BUTTON, pos=QPoint(400, 300))
    assert chosen.args[1] == QRect(50, 70, 600, 380)


@pytest.mark.parametrize("overlays", [(CaptureMode.WINDOW, [])], indirect=True)
def test_a_system_that_tells_no_windows_says_so(overlays: Overlays) -> None:
    entries = overlays._entries(CaptureMode.WINDOW)
    assert entries[0].words == "Windows cannot be told apart here; drag a region instead"
    assert "window" not in [entry.words for entry in entries]


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_Escape, "left"),
        (Qt.Key.Key_R, "repeat_wanted"),
        (Qt.Key.Key_D, "delay_wanted"),
    ],
)
def test_other_keys_ask_for_something_else(
    qtbot: QtBot, overlays: Overlays, key: Qt.Key, signal: str
) -> None:
    with qtbot.waitSignal(getattr(overlays, signal)):
        qtbot.keyClick(overlays._overlays[0], key)


def test_f_takes_the_whole_screen(qtbot: QtBot, overlays: Overlays) -> None:
    (overlay,) = overlays._overlays
    with qtbot.waitSignal(overlays.chosen) as chosen:
        qtbot.keyClick(overlay, Qt.Key.Key_F)
    assert chosen.args[1] == overlay.shot.bounds


def test_the_right_button_leaves(qtbot: QtBot, overlays: Overlays) -> None:
    with qtbot.waitSignal(overlays.left):
        qtbot.mousePress(overlays._overlays[0], Qt.MouseButton.RightButton)


def test_only_the_region_is_as_bright_as_it_was(overlays: Overlays) -> None:
    (overlay,) = overlays._overlays
    draw(overlay, QRect(100, 100, 200, 100))
    picture = overlay.grab().toImage()
    assert picture.pixelColor(200, 150).lightness() == 255
    assert picture.pixelColor(400, 150).lightness() < 180
