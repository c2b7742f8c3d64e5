"""Text on the picture is selected as in a PDF reader."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ppocr_desktop.document import Document, DocumentPage, Page
from ppocr_desktop.editing.selection import Caret
from tests.gui.page_view.conftest import HEIGHT, PAGE, WIDTH, Desk, line
from tests.gui.samples import box

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
_Key = Qt.Key


def test_a_drag_selects_from_letter_to_letter(desk: Desk) -> None:
    desk.drag((221, 120), (300, 120), (399, 120))
    assert desk.view.chosen.text == "due today"


def test_a_drag_goes_on_over_lines(desk: Desk) -> None:
    desk.drag((301, 120), (250, 220), (141, 320))
    assert desk.view.chosen.text == "today\n1,249.50 EUR\nTh"


def test_a_drag_may_begin_beside_the_text(desk: Desk) -> None:
    desk.drag((60, 120), (221, 120))
    assert desk.view.chosen.text == "Total "


def test_a_click_on_a_line_chooses_it(desk: Desk) -> None:
    desk.click(200, 220)
    assert desk.selection.lines == {1}
    assert not desk.view.chosen.has_text


def test_the_line_a_drag_ends_on_becomes_the_chosen_one(desk: Desk) -> None:
    desk.drag((301, 120), (250, 220))
    assert desk.selection.current == 1


def test_a_click_beside_all_lines_clears_everything(desk: Desk) -> None:
    desk.drag((221, 120), (399, 120))
    desk.click(700, 500)
    assert not desk.view.chosen.has_text
    assert desk.selection.lines == frozenset()
    assert desk.view.chosen.caret is None


def test_a_double_click_selects_a_word(desk: Desk) -> None:
    QTest.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(240, 120))
    assert desk.view.chosen.text == "due"


def double_click_held(desk: Desk, x: float, y: float) -> None:
    viewport, button = desk.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseDClick(viewport, button, pos=desk.at(x, y))
    QTest.mousePress(viewport, button, pos=desk.at(x, y))


def test_a_triple_click_selects_a_line(desk: Desk) -> None:
    double_click_held(desk, 240, 120)
    assert desk.view.chosen.text == "Total due today"


def test_a_drag_from_a_whole_line_keeps_it_whole(desk: Desk) -> None:
    double_click_held(desk, 240, 220)
    QTest.mouseMove(desk.view.viewport(), desk.at(141, 320))
    assert desk.view.chosen.text == "1,249.50 EUR\nTh"
    QTest.mouseMove(desk.view.viewport(), desk.at(301, 120))
    assert desk.view.chosen.text == "today\n1,249.50 EUR"


def test_shift_extends_to_where_is_clicked(desk: Desk) -> None:
    desk.click(221, 120)
    desk.click(141, 320, SHIFT)
    assert desk.view.chosen.text == "due today\n1,249.50 EUR\nTh"


def test_shift_and_arrows_extend(desk: Desk) -> None:
    desk.click(101, 120)
    for _ in range(3):
        desk.key(_Key.Key_Right, SHIFT)
    assert desk.view.chosen.text == "Tot"
    desk.key(_Key.Key_Left, SHIFT)
    assert desk.view.chosen.text == "To"


def test_shift_ctrl_and_arrows_extend_by_words(desk: Desk) -> None:
    desk.click(101, 120)
    desk.key(_Key.Key_Right, SHIFT | CTRL)
    assert desk.view.chosen.text.strip() == "Total"


def test_shift_and_down_extend_to_the_next_line(desk: Desk) -> None:
    desk.click(101, 120)
    desk.key(_Key.Key_Down, SHIFT)
    assert desk.view.chosen.text == "Total due today\n"
    assert desk.selection.current == 1


def test_shift_and_end_extend_to_the_lines_end(desk: Desk) -> None:
    desk.click(221, 120)
    desk.key(_Key.Key_End, SHIFT)
    assert desk.view.chosen.text == "due today"


def test_an_arrow_alone_moves_the_caret(desk: Desk) -> None:
    desk.drag((221, 120), (399, 120))
    desk.key(_Key.Key_Home)
    assert desk.view.chosen.caret == Caret(0, 0)
    assert not desk.view.chosen.has_text


def test_the_caret_stays_in_sight(desk: Desk) -> None:
    desk.click(101, 120)
    desk.zoom(12.0)
    desk.key(_Key.Key_Home)
    desk.key(_Key.Key_End)
    assert desk.view.viewport().rect().contains(desk.at(399, 120))


def test_ctrl_a_selects_all_text(desk: Desk) -> None:
    desk.key(_Key.Key_A, CTRL)
    assert desk.view.chosen.text == "Total due today\n1,249.50 EUR\nThank you"


def test_the_caret_stands_where_was_clicked(desk: Desk) -> None:
    desk.click(221, 120)
    assert desk.view.chosen.caret == Caret(0, 6)


def test_choosing_a_line_elsewhere_ends_the_text_selection(desk: Desk) -> None:
    desk.drag((221, 120), (399, 120))
    desk.selection.select_line(2)
    assert not desk.view.chosen.has_text
    assert desk.view.chosen.text == "Thank you"


def test_a_changed_text_is_not_selected_any_more(desk: Desk) -> None:
    desk.drag((221, 120), (399, 120))
    page = Page(WIDTH, HEIGHT, PAGE.lines[:2])
    desk.workspace.replace_reading(desk.view.key, page, "Delete")
    assert not desk.view.chosen.has_text


def test_every_change_of_the_selection_is_told(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.view.text_selection.changed):
        desk.click(221, 120)


def test_the_pointer_is_an_i_beam_over_text_only(desk: Desk) -> None:
    viewport = desk.view.viewport()
    QTest.mouseMove(viewport, desk.at(200, 120))
    assert viewport.cursor().shape() is Qt.CursorShape.IBeamCursor
    QTest.mouseMove(viewport, desk.at(700, 500))
    assert viewport.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_i_beam_lies_down_over_a_column(desk: Desk) -> None:
    column = line("縦書き", ((700, 100), (700, 400), (660, 400), (660, 100)), vertical=True)
    desk.workspace.replace_reading(desk.view.key, Page(WIDTH, HEIGHT, (column,)), "Read")
    QTest.mouseMove(desk.view.viewport(), desk.at(680, 200))
    cursor = desk.view.viewport().cursor()
    assert cursor.shape() is Qt.CursorShape.BitmapCursor
    drawn = cursor.pixmap().toImage()
    middle = drawn.height() // 2
    ink = [drawn.pixelColor(x, middle).alpha() > 0 for x in range(drawn.width())]
    assert sum(ink) > drawn.width() / 2


def test_a_drag_down_a_column_selects_its_characters(desk: Desk) -> None:
    column = line("縦書き", ((700, 100), (700, 400), (660, 400), (660, 100)), vertical=True)
    desk.workspace.replace_reading(desk.view.key, Page(WIDTH, HEIGHT, (column,)), "Read")
    desk.drag((680, 101), (680, 299))
    assert desk.view.chosen.text == "縦書"


def test_a_page_without_lines_takes_clicks_and_keys(desk: Desk) -> None:
    empty = DocumentPage(desk.view.page.ref, Page(WIDTH, HEIGHT))
    desk.workspace.open(Document((empty,)))
    desk.click(200, 120)
    desk.key(_Key.Key_A, CTRL)
    desk.key(_Key.Key_Right, SHIFT)
    assert desk.view.chosen.text == ""


def test_escape_gives_everything_up(desk: Desk) -> None:
    desk.drag((221, 120), (399, 120))
    desk.key(_Key.Key_Escape)
    assert not desk.view.chosen.has_text
    assert desk.selection.lines == frozenset()


def test_a_drag_held_outside_scrolls_on(desk: Desk) -> None:
    tall = Page(WIDTH, HEIGHT, tuple(line("word", box(100, y, 200, 30)) for y in range(0, 560, 40)))
    desk.workspace.replace_reading(desk.view.key, tall, "Read")
    desk.zoom(6.0)
    desk.qtbot.waitUntil(lambda: desk.view.zoom == 6.0)
    desk.view.reveal(0)
    bar = desk.view.verticalScrollBar()
    bar.setValue(bar.minimum())
    viewport, button = desk.view.viewport(), Qt.MouseButton.LeftButton
    below = desk.at(200, 10)
    below.setY(viewport.height() + 40)
    QTest.mousePress(viewport, button, pos=desk.at(110, 10))
    QTest.mouseMove(viewport, below)
    before = bar.value()
    desk.qtbot.waitUntil(lambda: bar.value() > before + 100)
    QTest.mouseRelease(viewport, button, pos=below)
    assert desk.view.chosen.text.count("\n") >= 1


def test_home_puts_the_caret_into_the_chosen_line_without_a_click(desk: Desk) -> None:
    desk.selection.select_line(1)
    desk.key(_Key.Key_Home)
    assert desk.view.chosen.caret == Caret(1, 0)
    desk.key(_Key.Key_Right, SHIFT)
    assert desk.view.chosen.text == "1"
