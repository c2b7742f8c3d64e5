"""The page view shows what the document holds and tells where things are."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ppocr_desktop.document import Area, AreaKind, Document, DocumentPage, Page
from ppocr_desktop.gui import theme
from ppocr_desktop.gui.page_view.box_tool import BoxTool
from ppocr_desktop.gui.page_view.message import Message
from ppocr_desktop.gui.workspace import NO_PAGE
from tests.gui.page_view.conftest import HEIGHT, LINES, PAGE, WIDTH, Desk, line, written
from tests.gui.samples import box


class Painted(QObject):
    """Remembers what is painted of a widget from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rect = QRect()
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rect = self.rect.united(event.rect())
        return False


def shot(desk: Desk) -> QImage:
    return desk.view.viewport().grab().toImage()


def color_at(desk: Desk, x: float, y: float) -> QColor:
    return shot(desk).pixelColor(desk.at(x, y))


def put(desk: Desk, page: Page) -> None:
    desk.workspace.replace_reading(desk.view.key, page, "Change")


def test_the_rectangle_of_a_line_is_where_it_is_seen(desk: Desk) -> None:
    desk.zoom(1.0)
    rect = desk.view.line_rect(0)
    assert rect.size() == QRect(0, 0, 300, 40).size()
    assert rect.topLeft() == desk.at(100, 100)


def test_there_is_no_rectangle_of_a_line_that_is_not(desk: Desk) -> None:
    assert desk.view.line_rect(99).isEmpty()
    assert desk.view.line_rect(-1).isEmpty()


def test_a_line_out_of_sight_is_scrolled_into_it(desk: Desk) -> None:
    desk.zoom(8.0)
    desk.view.verticalScrollBar().setValue(desk.view.verticalScrollBar().maximum())
    desk.view.reveal(0)
    assert desk.view.viewport().rect().intersects(desk.view.line_rect(0))


def test_a_line_in_sight_stays_where_it_is(desk: Desk) -> None:
    desk.zoom(2.0)
    desk.view.reveal(1)
    before = desk.view.line_rect(1)
    desk.view.reveal(1)
    assert desk.view.line_rect(1) == before


def test_a_line_chosen_elsewhere_comes_into_sight(desk: Desk) -> None:
    desk.zoom(8.0)
    desk.view.verticalScrollBar().setValue(desk.view.verticalScrollBar().minimum())
    desk.selection.select_line(2)
    assert desk.view.viewport().rect().intersects(desk.view.line_rect(2))


def test_lines_are_outlined_unless_the_overlay_is_off(desk: Desk) -> None:
    with_outlines = shot(desk)
    desk.view.set_overlay_visible(False)
    assert not desk.view.overlay_visible
    without = shot(desk)
    assert with_outlines != without
    desk.selection.select_line(0)
    assert shot(desk) != without


def test_doubtful_lines_are_dotted(desk: Desk) -> None:
    desk.zoom(1.0)
    image = shot(desk)

    def colors_along(index: int) -> int:
        top_left, top_right = (desk.at(*corner) for corner in LINES[index].polygon[:2])
        row = range(top_left.x() + 5, top_right.x() - 5)
        return len({image.pixelColor(x, top_left.y()).rgb() for x in row})

    assert colors_along(0) == 1
    assert colors_along(1) > 1
    assert colors_along(2) > 1


def test_an_edited_line_is_marked_at_its_start(desk: Desk) -> None:
    before = color_at(desk, 101, 120)
    put(desk, replace(PAGE, lines=(replace(LINES[0], edited=True), *LINES[1:])))
    assert color_at(desk, 101, 120) != before


def test_the_line_under_the_mouse_is_tinted(desk: Desk) -> None:
    before = color_at(desk, 250, 110)
    QTest.mouseMove(desk.view.viewport(), desk.at(250, 120))
    assert color_at(desk, 250, 110) != before
    QTest.mouseMove(desk.view.viewport(), desk.at(700, 500))
    assert color_at(desk, 250, 110) == before


def test_selected_text_is_tinted(desk: Desk) -> None:
    before = color_at(desk, 350, 110)
    desk.drag((221, 120), (399, 120))
    QTest.mouseMove(desk.view.viewport(), desk.at(700, 500))
    assert color_at(desk, 350, 110) != before


def test_read_text_is_laid_over_its_place(desk: Desk) -> None:
    blank = ink(desk, 0)
    desk.view.set_text_overlay(True)
    desk.qtbot.waitUntil(lambda: ink(desk, 0) > blank + 0.05)


def ink(desk: Desk, index: int) -> float:
    """The share of dark pixels within a line."""
    rect = desk.view.line_rect(index).adjusted(4, 4, -4, -4)
    image = shot(desk).copy(rect)
    dark = [
        image.pixelColor(x, y).lightness() < 100
        for x in range(image.width())
        for y in range(image.height())
    ]
    return sum(dark) / len(dark)


def test_small_type_leaves_its_plate_blank(desk: Desk) -> None:
    desk.zoom(0.05)
    blank = shot(desk)
    desk.view.set_text_overlay(True)
    desk.view.set_overlay_visible(False)
    plates = shot(desk)
    desk.view.set_text_overlay(False)
    assert plates != blank


def test_upside_down_text_begins_at_the_right(desk: Desk) -> None:
    right, left = 500, 100
    polygon = ((right, 140), (left, 140), (left, 100), (right, 100))
    put(desk, Page(WIDTH, HEIGHT, (line("MMMM........", polygon),)))
    desk.view.set_overlay_visible(False)
    desk.view.set_text_overlay(True)
    desk.qtbot.waitUntil(lambda: ink(desk, 0) > 0)
    rect = desk.view.line_rect(0)
    image = shot(desk)

    def dark(columns: range) -> int:
        return sum(
            image.pixelColor(x, y).lightness() < 100
            for x in columns
            for y in range(rect.top() + 2, rect.bottom() - 2)
        )

    middle = rect.center().x()
    assert dark(range(middle, rect.right())) > 2 * dark(range(rect.left(), middle))


def test_areas_are_shown(desk: Desk) -> None:
    before = color_at(desk, 700, 550)
    page = desk.view.page
    area = Area(AreaKind.READ, box(50, 50, 400, 400))
    desk.workspace.replace(desk.view.key, replace(page, areas=(area,)), "Area")
    assert color_at(desk, 700, 550) != before
    assert color_at(desk, 300, 420) == before
    ignored = Area(AreaKind.IGNORE, box(600, 500, 150, 80))
    desk.workspace.replace(desk.view.key, replace(page, areas=(ignored,)), "Area")
    assert color_at(desk, 300, 420) == before
    assert desk.view.area_at(desk.view.mapToScene(desk.at(650, 550))) == 0
    assert desk.view.area_at(desk.view.mapToScene(desk.at(300, 420))) == -1


def test_another_page_begins_at_its_top(desk: Desk, tmp_path: Path) -> None:
    page = DocumentPage(written(tmp_path / "second.png"), PAGE)
    desk.workspace.open(Document((desk.view.page, page)))
    desk.selection.show_page(desk.workspace.keys[0])
    desk.zoom(4.0)
    bar = desk.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.selection.show_page(desk.workspace.keys[1])
    assert bar.value() == bar.minimum()


def test_an_edit_leaves_the_page_where_it_is(desk: Desk) -> None:
    desk.zoom(4.0)
    bar = desk.view.verticalScrollBar()
    bar.setValue(700)
    put(desk, replace(PAGE, lines=LINES[:2]))
    assert bar.value() == 700


def test_an_edit_paints_its_line_only(desk: Desk) -> None:
    picture = desk.view._sheet.picture
    desk.qtbot.waitUntil(lambda: picture._job is None)
    painted = Painted(desk.view.viewport())
    picture.update(QRectF(0, 0, 1, 1))
    desk.qtbot.waitUntil(lambda: not painted.rect.isEmpty())
    painted.rect = QRect()
    lines = (LINES[0], replace(LINES[1], text="Changed"), LINES[2])
    put(desk, replace(PAGE, lines=lines))
    desk.qtbot.waitUntil(lambda: not painted.rect.isEmpty())
    line_rect = desk.view.line_rect(1)
    assert painted.rect.contains(line_rect)
    assert line_rect.adjusted(-12, -12, 12, 12).contains(painted.rect)


def test_handles_go_with_the_choice(desk: Desk) -> None:
    """They lie beside the line, where nothing else is painted anew."""
    desk.view.set_tool(BoxTool(desk.view))
    desk.selection.select_line(0)
    painted = Painted(desk.view.viewport())
    desk.selection.select_line(1)
    desk.qtbot.waitUntil(lambda: painted.rect == desk.view.viewport().rect())


def test_a_turned_page_is_loaded_anew(desk: Desk) -> None:
    page = desk.view.page
    turned = DocumentPage(replace(page.ref, turn=90), Page(HEIGHT, WIDTH))
    desk.workspace.replace(desk.view.key, turned, "Turn")
    desk.settle()
    shown = desk.view.sceneRect()
    assert shown.height() > shown.width()


def test_without_a_page_there_is_only_the_canvas(desk: Desk) -> None:
    desk.workspace.open(Document())
    desk.selection.show_page(NO_PAGE)
    canvas = theme.canvas_color(desk.view.palette())
    middle = desk.view.viewport().rect().center()
    assert shot(desk).pixelColor(middle).rgb() == canvas.rgb()
    assert desk.view.page.page.lines == ()
    assert desk.view.chosen.text == ""


def test_a_picture_takes_over_from_its_preview_without_a_jump(desk: Desk) -> None:
    preview = QImage(WIDTH // 4, HEIGHT // 4, QImage.Format.Format_RGB32)
    preview.fill(QColor("white"))
    desk.zoom(3.0)
    bar = desk.view.verticalScrollBar()
    bar.setValue(500)
    before = desk.view.line_rect(1)
    ref = desk.view.page.ref
    desk.pictures.arrived.emit(ref, preview, desk.pictures.size(ref))
    assert desk.view.line_rect(1) == before
    desk.pictures.arrived.emit(ref, desk.pictures.picture(ref), desk.pictures.size(ref))
    assert desk.view.line_rect(1) == before
    assert bar.value() == 500


def test_pixels_are_squares_when_they_are_large(desk: Desk) -> None:
    desk.view.set_overlay_visible(False)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.setPixelColor(400, 450, QColor("black"))
    ref = desk.view.page.ref
    desk.pictures.arrived.emit(ref, image, image.size())
    desk.zoom(8.0)
    desk.view.centerOn(400, 450)
    pixels = shot(desk)
    at = desk.at(400, 450)
    greys = {pixels.pixelColor(at.x() + dx, at.y() + 4).lightness() for dx in range(-8, 16)}
    assert greys == {0, 255}


def test_slow_picture_is_said_to_be_loading(desk: Desk, tmp_path: Path) -> None:
    message = message_of(desk)
    page = DocumentPage(written(tmp_path / "slow.png"), PAGE)
    desk.pictures.request = lambda *_: None  # type: ignore[method-assign]
    desk.workspace.open(Document((page,)))
    desk.selection.show_page(desk.workspace.keys[0])
    assert not message.isVisible()
    desk.qtbot.waitUntil(message.isVisible)
    assert message.text() == "Loading…"
    assert (message.geometry().center() - desk.view.rect().center()).manhattanLength() <= 2
    desk.pictures.failed.emit(page.ref, "It is gone.")
    assert not message.isVisible()


def test_picture_that_comes_after_the_end_is_shown_as_it_is(desk: Desk) -> None:
    desk.view.shut_down()
    image = QImage(30, 40, QImage.Format.Format_RGB32)
    desk.pictures.arrived.emit(desk.view.page.ref, image, image.size())


def message_of(desk: Desk) -> Message:
    message = desk.view.findChild(Message)
    assert isinstance(message, Message)
    return message


def test_the_context_menu_is_asked_for_with_the_line(desk: Desk) -> None:
    position = desk.at(200, 220)
    with desk.qtbot.waitSignal(desk.view.context_menu_requested) as asked:
        ask_for_menu(desk, QContextMenuEvent.Reason.Mouse, position)
    assert asked.args == [desk.view.viewport().mapToGlobal(position), 1]
    assert desk.selection.lines == {1}


def test_the_menu_key_asks_for_the_current_line(desk: Desk) -> None:
    desk.selection.select_line(2)
    with desk.qtbot.waitSignal(desk.view.context_menu_requested) as asked:
        ask_for_menu(desk, QContextMenuEvent.Reason.Keyboard, QPoint(1, 1))
    assert asked.args == [desk.view.viewport().mapToGlobal(desk.view.line_rect(2).center()), 2]


def ask_for_menu(desk: Desk, reason: QContextMenuEvent.Reason, position: QPoint) -> None:
    viewport = desk.view.viewport()
    event = QContextMenuEvent(reason, position, viewport.mapToGlobal(position))
    QApplication.sendEvent(viewport, event)


def test_moving_and_zooming_are_told(desk: Desk) -> None:
    with desk.qtbot.waitSignals([desk.view.moved, desk.view.zoom_changed]):
        desk.view.zoom_in()
    with desk.qtbot.waitSignal(desk.view.moved):
        bar = desk.view.verticalScrollBar()
        desk.zoom(4.0)
        bar.setValue(bar.value() + 10)


def test_drops_are_left_to_the_window(desk: Desk) -> None:
    assert not desk.view.acceptDrops()
    assert not desk.view.viewport().acceptDrops()


def test_the_focus_is_seen_when_it_came_by_key(desk: Desk) -> None:
    desk.view.clearFocus()
    unfocused = desk.view.grab().toImage()
    desk.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.view.grab().toImage() != unfocused


def test_view_has_a_name_for_screen_readers(desk: Desk) -> None:
    assert desk.view.accessibleName() == "Page"
