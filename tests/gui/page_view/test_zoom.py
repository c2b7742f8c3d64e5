"""The page fits, grows to the pointer and keeps its zoom from page to page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from ppocr_desktop.document import Document, DocumentPage
from ppocr_desktop.gui import theme
from ppocr_desktop.gui.page_view.zoom import ZoomMode
from tests.gui.page_view.conftest import HEIGHT, PAGE, WIDTH, Desk, written

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def turn_wheel(
    desk: Desk, position: QPoint, notches: float, modifiers: Qt.KeyboardModifier
) -> None:
    viewport = desk.view.viewport()
    event = QWheelEvent(
        QPointF(position),
        QPointF(viewport.mapToGlobal(position)),
        QPoint(),
        QPoint(0, round(notches * 120)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - positional in Qt
    )
    QApplication.sendEvent(viewport, event)


def test_a_page_fits_the_window_at_first(desk: Desk) -> None:
    room = desk.view.viewport().rect()
    shown = desk.view.viewportTransform().mapRect(desk.view.sceneRect()).toAlignedRect()
    assert desk.view._zoom.mode is ZoomMode.FIT_PAGE
    assert room.adjusted(-1, -1, 1, 1).contains(shown)
    assert shown.width() >= room.width() - 2 or shown.height() >= room.height() - 2


def test_fitting_follows_the_windows_size(desk: Desk) -> None:
    before = desk.view.zoom
    desk.view.resize(500, 400)
    assert desk.view.zoom == pytest.approx(before / 2, rel=0.05)


def test_fitting_the_width_leaves_room_for_the_scroll_bar(desk: Desk) -> None:
    desk.view.resize(1000, 300)
    desk.view.fit_width()
    assert desk.view.zoom == pytest.approx((desk.view.viewport().width() - 32) / WIDTH, rel=0.02)
    assert desk.view.horizontalScrollBar().maximum() == desk.view.horizontalScrollBar().minimum()


def test_actual_size_is_one_pixel_for_each(desk: Desk) -> None:
    desk.view.show_actual_size()
    assert desk.view.zoom == 1.0
    assert desk.view.transform().m11() == 1 / desk.view.devicePixelRatioF()


def test_steps_lead_through_round_sizes(desk: Desk) -> None:
    desk.zoom(1.1)
    desk.view.zoom_in()
    assert desk.view.zoom == 1.25
    desk.view.zoom_out()
    assert desk.view.zoom == 1.0


def test_the_wheel_with_ctrl_keeps_the_point_under_the_pointer(desk: Desk) -> None:
    desk.zoom(2.0)
    position = QPoint(420, 333)
    before = desk.view.mapToScene(position)
    turn_wheel(desk, position, 2, CTRL)
    after = desk.view.mapToScene(position)
    assert desk.view.zoom == pytest.approx(2 * 1.25**2)
    assert (after - before).manhattanLength() < 2


def test_two_fingers_zoom_to_where_they_are(desk: Desk) -> None:
    desk.zoom(2.0)
    position = QPointF(420, 333)
    before = desk.view.scene_point(position)
    viewport = desk.view.viewport()
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        position,
        position,
        QPointF(viewport.mapToGlobal(position.toPoint())),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(viewport, event)
    assert desk.view.zoom == 3.0
    assert (desk.view.scene_point(position) - before).manhattanLength() < 2


def test_the_wheel_with_shift_scrolls_sideways(desk: Desk) -> None:
    desk.zoom(4.0)
    bar = desk.view.horizontalScrollBar()
    before = bar.value()
    turn_wheel(desk, QPoint(400, 300), -1, SHIFT)
    assert bar.value() > before


def test_the_wheel_alone_scrolls_down(desk: Desk) -> None:
    desk.zoom(4.0)
    bar = desk.view.verticalScrollBar()
    before = bar.value()
    turn_wheel(desk, QPoint(400, 300), -1, NONE)
    assert bar.value() > before


def test_zooming_moves_there_in_steps(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "duration_ms", lambda: 140)
    seen: list[float] = []
    desk.view.zoom_changed.connect(seen.append)
    desk.zoom(3.0)
    desk.qtbot.waitUntil(lambda: desk.view.zoom == 3.0)
    assert len(seen) > 2
    assert seen == sorted(seen)


def test_turning_the_wheel_again_adds_to_where_it_was_going(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.zoom(1.0)
    monkeypatch.setattr(theme, "duration_ms", lambda: 140)
    for _ in range(3):
        turn_wheel(desk, QPoint(400, 300), 1, CTRL)
    desk.qtbot.waitUntil(lambda: desk.view.zoom == pytest.approx(1.25**3))


def test_zoom_stays_within_bounds(desk: Desk) -> None:
    desk.zoom(1e6)
    assert desk.view.zoom == 32.0
    desk.zoom(0)
    assert desk.view.zoom == 0.02


def test_zoom_is_kept_from_page_to_page(desk: Desk, tmp_path: Path) -> None:
    pages = [
        DocumentPage(written(tmp_path / f"{side}.png", side, side), is_read=False)
        for side in (300, 900)
    ]
    desk.workspace.open(Document(tuple(pages)))
    desk.selection.show_page(desk.workspace.keys[0])
    desk.settle()
    desk.zoom(1.5)
    desk.selection.show_page(desk.workspace.keys[1])
    desk.settle()
    assert desk.view.zoom == 1.5
    desk.view.fit_width()
    fitted = desk.view.zoom
    desk.selection.show_page(desk.workspace.keys[0])
    assert desk.view._zoom.mode is ZoomMode.FIT_WIDTH
    assert desk.view.zoom > fitted


def test_a_tiny_picture_is_not_blown_up_to_squares(desk: Desk, tmp_path: Path) -> None:
    page = DocumentPage(written(tmp_path / "tiny.png", 20, 10), is_read=False)
    desk.workspace.open(Document((page,)))
    desk.selection.show_page(desk.workspace.keys[0])
    desk.settle()
    assert desk.view.zoom == 3.0


def show_sheet(desk: Desk, folder: Path, width: int, height: int) -> None:
    page = DocumentPage(written(folder / f"{width}x{height}.png", width, height), is_read=False)
    desk.workspace.open(Document((page,)))
    desk.selection.show_page(desk.workspace.keys[0])
    desk.settle()


def test_a_long_strip_opens_across_its_top(desk: Desk, tmp_path: Path) -> None:
    show_sheet(desk, tmp_path, 1080, 4500)
    bar = desk.view.verticalScrollBar()
    assert desk.view.zoom == pytest.approx((desk.view.viewport().width() - 32) / 1080, rel=0.02)
    assert bar.value() == bar.minimum() < bar.maximum()
    assert desk.view.horizontalScrollBar().maximum() == desk.view.horizontalScrollBar().minimum()


def test_a_wide_strip_opens_from_its_left_end(desk: Desk, tmp_path: Path) -> None:
    show_sheet(desk, tmp_path, 4500, 900)
    bar = desk.view.horizontalScrollBar()
    assert desk.view.zoom == pytest.approx((desk.view.viewport().height() - 32) / 900, rel=0.02)
    assert bar.value() == bar.minimum() < bar.maximum()
    assert desk.view.verticalScrollBar().maximum() == desk.view.verticalScrollBar().minimum()


def test_a_narrow_strip_opens_no_larger_than_it_is(desk: Desk, tmp_path: Path) -> None:
    show_sheet(desk, tmp_path, 300, 3000)
    assert desk.view.zoom == 1.0


@pytest.mark.parametrize(("width", "height"), [(1080, 2340), (1240, 1754), (1500, 500)])
def test_page_that_can_be_read_as_a_whole_opens_so(
    desk: Desk, tmp_path: Path, width: int, height: int
) -> None:
    show_sheet(desk, tmp_path, width, height)
    assert desk.view.zoom * width <= desk.view.viewport().width()
    assert desk.view.zoom * height <= desk.view.viewport().height()


def test_a_page_stays_whole_where_a_bar_takes_some_of_its_height(
    desk: Desk, tmp_path: Path
) -> None:
    desk.view.resize(740, 640)
    show_sheet(desk, tmp_path, 400, 1000)
    for height in (500, 640):
        desk.view.resize(740, height)
        assert desk.view.zoom == pytest.approx((height - 32) / 1000, rel=0.02)
    desk.view.resize(740, 340)
    assert desk.view.zoom == 1.0
    desk.view.resize(740, 500)
    assert desk.view.zoom == 1.0


def test_a_strip_is_shown_whole_when_asked_for(desk: Desk, tmp_path: Path) -> None:
    show_sheet(desk, tmp_path, 1080, 4500)
    desk.view.fit_page()
    assert desk.view.zoom == pytest.approx((desk.view.viewport().height() - 32) / 4500, rel=0.02)
    desk.view.resize(900, 700)
    assert desk.view.zoom == pytest.approx((desk.view.viewport().height() - 32) / 4500, rel=0.02)


def test_to_fit_an_ordinary_page_is_not_to_shrink_strips(desk: Desk, tmp_path: Path) -> None:
    desk.zoom(2.0)
    desk.view.fit_page()
    show_sheet(desk, tmp_path, 1080, 4500)
    assert desk.view.zoom > 0.5


def test_a_strip_stays_at_its_top_when_the_window_grows(desk: Desk, tmp_path: Path) -> None:
    desk.view.resize(60, 40)
    show_sheet(desk, tmp_path, 1080, 4500)
    desk.view.resize(1000, 800)
    bar = desk.view.verticalScrollBar()
    assert bar.value() == bar.minimum()


def test_the_middle_button_moves_the_page(desk: Desk) -> None:
    desk.zoom(4.0)
    before = desk.at(WIDTH / 2, HEIGHT / 2)
    viewport = desk.view.viewport()
    desk.qtbot.mousePress(viewport, Qt.MouseButton.MiddleButton, pos=QPoint(400, 300))
    desk.qtbot.mouseMove(viewport, QPoint(430, 340))
    desk.qtbot.mouseRelease(viewport, Qt.MouseButton.MiddleButton, pos=QPoint(430, 340))
    assert desk.at(WIDTH / 2, HEIGHT / 2) - before == QPoint(30, 40)


def test_space_lets_the_left_button_move_the_page(desk: Desk) -> None:
    desk.zoom(4.0)
    before = desk.at(*PAGE.lines[0].polygon[0])
    desk.qtbot.keyPress(desk.view, Qt.Key.Key_Space)
    viewport = desk.view.viewport()
    assert viewport.cursor().shape() is Qt.CursorShape.OpenHandCursor
    desk.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    assert viewport.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    desk.qtbot.mouseMove(viewport, QPoint(390, 280))
    desk.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(390, 280))
    desk.qtbot.keyRelease(desk.view, Qt.Key.Key_Space)
    assert desk.at(*PAGE.lines[0].polygon[0]) - before == QPoint(-10, -20)
    assert not desk.view.chosen.has_text
    assert desk.selection.lines == frozenset()


def test_arrows_scroll_while_no_text_is_clicked(desk: Desk) -> None:
    desk.zoom(4.0)
    bar = desk.view.verticalScrollBar()
    before = bar.value()
    desk.key(Qt.Key.Key_Down)
    assert bar.value() == before + 48


def test_a_page_opens_across_where_the_window_is_too_low_to_read_it(
    desk: Desk, tmp_path: Path
) -> None:
    desk.view.resize(400, 190)
    show_sheet(desk, tmp_path, 1500, 1200)
    view = desk.view
    # The scroll bar comes a moment later.
    desk.qtbot.waitUntil(
        lambda: view.zoom == pytest.approx((view.viewport().width() - 32) / 1500, rel=0.02)
    )
    view.resize(400, 390)
    desk.qtbot.waitUntil(lambda: view.zoom * 1200 <= view.viewport().height())


@pytest.mark.parametrize("side", [1201, 1203, 1217])
def test_a_page_that_fits_exactly_needs_no_scroll_bars(
    desk: Desk, tmp_path: Path, side: int
) -> None:
    show_sheet(desk, tmp_path, side, side)
    for room in range(300, 360):
        desk.view.resize(room, room)
        for bar in (desk.view.horizontalScrollBar(), desk.view.verticalScrollBar()):
            assert bar.minimum() == bar.maximum()
