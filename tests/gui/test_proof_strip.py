"""Correcting lines on the picture, with real keys."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ppocr_desktop import geometry
from ppocr_desktop.document import Alternative, Page, TextLine
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui.proof_strip import ProofStrip
from tests.gui import samples
from tests.gui.windowed import Desk

_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.open(samples.page("one", "two", "three"))
    return desk


@pytest.fixture
def strip(desk: Desk) -> ProofStrip:
    return desk.window.strip


def _doubtful(text: str, number: int, *indices: int) -> TextLine:
    """A line that is unsure about some of its characters, an "l" or "I" each."""
    line = samples.line(text, number)
    others = (Alternative("l", 0.3), Alternative("I", 0.1))
    spelled = tuple(
        replace(one, score=0.5, alternatives=others) if index in indices else one
        for index, one in enumerate(line.characters)
    )
    return replace(line, characters=spelled, score=0.8)


def _edit(desk: Desk, line: int = 0) -> None:
    desk.session.selection.select_line(line)
    desk.window.view.setFocus()
    desk.key(_Key.Key_Return)


def test_enter_opens_the_strip_and_keeps_what_is_written(desk: Desk, strip: ProofStrip) -> None:
    _edit(desk)
    assert strip.isVisible()
    assert strip.hasFocus()
    desk.write("s")
    desk.key(_Key.Key_Return)
    assert desk.texts == ["ones", "two", "three"]
    assert desk.page.lines[0].edited
    assert not strip.isVisible()
    assert desk.window.view.hasFocus()
    desk.undo()
    assert desk.texts[0] == "one"


def test_escape_keeps_nothing(desk: Desk, strip: ProofStrip) -> None:
    _edit(desk)
    desk.write("s")
    desk.key(_Key.Key_Escape)
    assert not strip.is_open
    assert desk.texts[0] == "one"
    assert desk.window.view.hasFocus()


def test_line_that_is_only_looked_at_is_no_step(desk: Desk) -> None:
    desk.open(Page(400, 600, (samples.line("10\u00a0000 km"),)))
    _edit(desk)
    desk.key(_Key.Key_Return)
    assert desk.session.workspace.undo_stack.count() == 0


def test_tab_goes_on_and_back_and_leaves_behind_the_last_line(
    desk: Desk, strip: ProofStrip
) -> None:
    _edit(desk, 1)
    desk.write("!")
    desk.key(_Key.Key_Tab)
    assert strip.toPlainText() == "three"
    desk.write("?")
    desk.key(_Key.Key_Backtab, _SHIFT)
    assert strip.toPlainText() == "two!"
    desk.key(_Key.Key_Tab)
    assert strip.toPlainText() == "three?"
    assert desk.session.selection.current == 2
    desk.key(_Key.Key_Tab)
    assert not strip.is_open
    assert desk.texts == ["one", "two!", "three?"]
    assert desk.session.workspace.undo_stack.count() == 2


def test_back_from_the_first_line_leaves(desk: Desk, strip: ProofStrip) -> None:
    _edit(desk)
    desk.key(_Key.Key_Backtab, _SHIFT)
    assert not strip.is_open


def test_double_click_on_a_box_puts_the_cursor_there(desk: Desk, strip: ProofStrip) -> None:
    desk.trigger("tool-boxes")
    (left, top), _, (right, bottom), _ = desk.page.lines[2].polygon
    place = desk.at(left + (right - left) * 0.61, (top + bottom) / 2)
    QTest.mouseDClick(desk.window.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert strip.toPlainText() == "three"
    assert strip.textCursor().position() == 3


def test_click_into_a_word_puts_the_cursor_there(desk: Desk, strip: ProofStrip) -> None:
    (left, top), _, (right, bottom), _ = desk.page.lines[2].polygon
    desk.click(left + (right - left) * 0.41, (top + bottom) / 2)
    desk.key(_Key.Key_F2)
    assert strip.textCursor().position() == 2
    desk.key(_Key.Key_Tab)
    desk.click(left + (right - left) * 0.41, (top + bottom) / 2)
    desk.key(_Key.Key_F2)
    desk.write("_")
    assert strip.toPlainText() == "th_ree"


def test_click_elsewhere_keeps_the_text_and_the_focus_goes_there(
    desk: Desk, strip: ProofStrip
) -> None:
    _edit(desk)
    desk.write("s")
    desk.window.side.lines.view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not strip.is_open
    assert desk.window.side.lines.view.hasFocus()
    assert desk.texts[0] == "ones"


def test_another_program_in_front_keeps_the_text_and_the_strip(
    desk: Desk, strip: ProofStrip
) -> None:
    _edit(desk)
    desk.write("s")
    other = QWidget()
    desk.qtbot.addWidget(other)
    with desk.qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert strip.is_open
    assert desk.texts[0] == "ones"


def test_undo_takes_back_letters_first_and_then_steps(desk: Desk, strip: ProofStrip) -> None:
    desk.session.editor.rewrite(1, "2")
    _edit(desk)
    desk.write("s")
    desk.key(_Key.Key_Z, _CTRL)
    assert strip.toPlainText() == "one"
    assert strip.is_open
    desk.key(_Key.Key_Z, _CTRL)
    assert desk.texts == ["one", "two", "three"]


def test_shortcut_of_the_window_finds_the_text_kept(desk: Desk) -> None:
    _edit(desk)
    desk.write("s")
    desk.key(_Key.Key_C, _CTRL | _SHIFT)
    assert QApplication.clipboard().text().startswith("ones")


def test_letters_that_are_shortcuts_of_the_page_are_written(desk: Desk, strip: ProofStrip) -> None:
    _edit(desk)
    desk.write(" mst12 ")
    desk.key(_Key.Key_Delete)
    desk.key(_Key.Key_Backspace)
    assert strip.toPlainText() == "one mst12"
    assert desk.texts == ["one", "two", "three"]


def test_undo_of_the_line_elsewhere_closes_the_strip(desk: Desk, strip: ProofStrip) -> None:
    desk.session.editor.rewrite(0, "1")
    _edit(desk)
    desk.undo()
    assert not strip.is_open
    assert desk.texts[0] == "one"


def test_lines_that_change_beside_it_leave_the_strip_alone(desk: Desk, strip: ProofStrip) -> None:
    _edit(desk)
    desk.write("s")
    desk.session.editor.rewrite(1, "2")
    assert strip.toPlainText() == "ones"


class _LaterBoxes:
    """Reads boxes only when a test says so."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.arrive: Callable[[], object] = list
        boxes = desk.session.reading.boxes
        monkeypatch.setattr(boxes, "read_box", self._read_box)
        monkeypatch.setattr(boxes, "read_lines", self._read_lines)

    def _read_box(self, _key: int, _box: Polygon, done: Callable[[TextLine, int], None]) -> None:
        self.arrive = partial(done, samples.line("new", 9), 0)

    def _read_lines(
        self,
        _key: int,
        _boxes: Sequence[Polygon],
        done: Callable[[tuple[TextLine, ...]], None],
        _model: str,
    ) -> None:
        self.arrive = partial(done, (samples.line("another", 1),))


@pytest.fixture
def later(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> _LaterBoxes:
    return _LaterBoxes(desk, monkeypatch)


def test_one_goes_on_writing_while_a_box_that_was_drawn_before_is_read(
    desk: Desk, strip: ProofStrip, later: _LaterBoxes
) -> None:
    desk.session.editor.add_box(samples.box(0, 0))
    _edit(desk, 1)
    desk.write("s")
    later.arrive()
    assert strip.accessibleName() == "Text of line 3"
    # Outside the strip, these are keys that merge, split and delete.
    desk.write("ms")
    desk.key(_Key.Key_Delete)
    desk.key(_Key.Key_Return)
    assert desk.texts == ["new", "one", "twosms", "three"]
    desk.undo()
    assert desk.texts == ["new", "one", "twos", "three"]
    desk.undo()
    assert desk.texts == ["one", "twos", "three"]


def test_what_is_written_into_a_line_while_it_is_read_again_stays(
    desk: Desk, strip: ProofStrip, later: _LaterBoxes
) -> None:
    desk.session.selection.select_line(1)
    desk.session.editor.read_again()
    _edit(desk, 1)
    desk.write("s")
    later.arrive()
    assert strip.is_open
    assert desk.texts == ["one", "twos", "three"]


def test_a_page_is_turned_from_the_strip_and_its_text_kept(desk: Desk, strip: ProofStrip) -> None:
    desk.open(samples.page("one"), samples.page("next"))
    _edit(desk)
    desk.write("s")
    desk.key(_Key.Key_PageDown)
    assert desk.texts == ["next"]
    assert not strip.is_open
    _edit(desk)
    desk.key(_Key.Key_PageUp)
    assert desk.texts == ["ones"]


def _push(desk: Desk, command: str) -> None:
    """Click on a command's button in the toolbar."""
    button = desk.window.toolbar.widgetForAction(desk.window.commands[command])
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _edit_beside(desk: Desk, line: int) -> None:
    table = desk.window.side.lines.view
    table.setFocus()
    table.edit_row(line)
    desk.key(_Key.Key_End)


@pytest.mark.parametrize("edit", [_edit, _edit_beside])
def test_buttons_of_the_window_find_the_text_kept(
    desk: Desk, edit: Callable[[Desk, int], None]
) -> None:
    desk.session.editor.rewrite(0, "once")
    edit(desk, 1)
    desk.write("s")
    _push(desk, "copy-page")
    assert "twos" in QApplication.clipboard().text()
    desk.write("t")
    # Not what was done before to another line.
    _push(desk, "undo")
    assert desk.texts == ["once", "twos", "three"]
    _push(desk, "redo")
    assert desk.texts == ["once", "twost", "three"]


def test_another_page_closes_the_strip(desk: Desk, strip: ProofStrip) -> None:
    desk.open(samples.page("one"), samples.page("two"))
    _edit(desk)
    desk.trigger("next-page")
    assert not strip.is_open
    assert not strip.isVisible()


def test_pasted_lines_become_one(desk: Desk, strip: ProofStrip) -> None:
    _edit(desk)
    strip.selectAll()
    QApplication.clipboard().setText("first\nsecond\tthird")
    desk.key(_Key.Key_V, _CTRL)
    assert strip.toPlainText() == "first second third"


def test_files_are_not_dropped_into_the_text(strip: ProofStrip) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/nowhere/scan.png")])
    assert not strip.canInsertFromMimeData(mime)


def test_composed_text_counts_once_it_is_there(desk: Desk, strip: ProofStrip) -> None:
    _edit(desk)
    QApplication.sendEvent(strip, QInputMethodEvent("한", []))
    assert strip.toPlainText() == "one"
    done = QInputMethodEvent()
    done.setCommitString("한글")
    QApplication.sendEvent(strip, done)
    desk.key(_Key.Key_Return)
    assert desk.texts[0] == "one한글"


def test_room_grows_with_what_is_composed(desk: Desk, strip: ProofStrip) -> None:
    _edit(desk)
    before = strip.width()
    QApplication.sendEvent(strip, QInputMethodEvent("한글" * 20, []))
    assert strip.width() > before


def test_doubtful_letters_are_marked_until_they_are_changed(desk: Desk, strip: ProofStrip) -> None:
    desk.open(Page(400, 600, (_doubtful("b1ll and 𝒷i1l", 0, 1, 11),)))
    _edit(desk)
    marked = [mark.cursor.selectedText() for mark in strip.extraSelections()]
    assert marked == ["1", "1"]
    cursor = strip.textCursor()
    cursor.setPosition(1)
    strip.setTextCursor(cursor)
    desk.write("i")
    assert len(strip.extraSelections()) == 2
    desk.key(_Key.Key_Right)
    desk.write("i")
    assert len(strip.extraSelections()) == 2
    desk.key(_Key.Key_Backspace)
    desk.key(_Key.Key_Backspace)
    assert len(strip.extraSelections()) == 1


def test_other_readings_are_taken_by_keyboard(desk: Desk, strip: ProofStrip) -> None:
    desk.open(Page(400, 600, (_doubtful("b1ll", 0, 1),)))
    _edit(desk)
    desk.key(_Key.Key_Down, _ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["l (30 %)", "I (10 %)"]
    desk.key(_Key.Key_Down)
    desk.key(_Key.Key_Return)
    assert strip.toPlainText() == "bIll"
    assert strip.is_open
    assert desk.texts == ["b1ll"]
    desk.key(_Key.Key_Return)
    assert desk.texts == ["bIll"]


def test_letter_without_other_readings_says_so(desk: Desk) -> None:
    desk.open(Page(400, 600, (samples.line("b1ll", score=0.5),)))
    _edit(desk)
    desk.key(_Key.Key_Down, _ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["No other reading"]
    desk.key(_Key.Key_Escape)


def test_f8_goes_through_doubts_of_lines_and_pages(desk: Desk, strip: ProofStrip) -> None:
    first = Page(400, 600, (samples.line("sure"), _doubtful("1 b1ll", 1, 0, 3)))
    desk.open(first, Page(400, 600, (_doubtful("1ast", 0, 0),)))
    desk.key(_Key.Key_F8)
    assert (strip.toPlainText(), strip.textCursor().selectionStart()) == ("1 b1ll", 0)
    desk.key(_Key.Key_F8)
    assert strip.textCursor().selectionStart() == 3
    desk.key(_Key.Key_F8)
    assert strip.toPlainText() == "1ast"
    desk.key(_Key.Key_F8, _SHIFT)
    assert (strip.toPlainText(), strip.textCursor().selectionStart()) == ("1 b1ll", 3)


def test_f8_in_a_changed_line_shows_what_is_left_of_it_first(desk: Desk, strip: ProofStrip) -> None:
    desk.open(Page(400, 600, (_doubtful("1 b1ll", 0, 0, 3), _doubtful("1ast", 1, 0))))
    desk.key(_Key.Key_F8)
    desk.write("I")
    desk.key(_Key.Key_F8)
    assert (strip.toPlainText(), strip.textCursor().selectionStart()) == ("I b1ll", 3)
    desk.write("i")
    desk.key(_Key.Key_F8)
    assert strip.toPlainText() == "1ast"
    assert desk.texts[0] == "I bill"


def test_several_letters_are_written_for_a_doubtful_one(desk: Desk, strip: ProofStrip) -> None:
    desk.open(Page(400, 600, (_doubtful("1 b1ll", 0, 0, 3),)))
    desk.key(_Key.Key_F8)
    desk.write("The")
    assert strip.toPlainText() == "The b1ll"
    desk.key(_Key.Key_F8)
    desk.key(_Key.Key_Home)
    desk.write("Is ")
    assert strip.toPlainText() == "Is The b1ll"


def test_one_goes_on_writing_behind_another_reading(desk: Desk, strip: ProofStrip) -> None:
    desk.open(Page(400, 600, (_doubtful("b1ll", 0, 1),)))
    _edit(desk)
    desk.key(_Key.Key_Down, _ALT)
    desk.key(_Key.Key_Return)
    desk.write("xy")
    assert strip.toPlainText() == "blxyll"


def test_f8_misses_no_doubt_directly_behind_what_was_written(desk: Desk, strip: ProofStrip) -> None:
    desk.open(Page(400, 600, (_doubtful("b11l", 0, 1, 2),)))
    desk.key(_Key.Key_F8)
    desk.write("i")
    desk.key(_Key.Key_F8)
    assert strip.textCursor().selectedText() == "1"
    desk.write("l")
    assert strip.toPlainText() == "bill"


def test_strip_closes_when_nothing_doubtful_is_left(desk: Desk, strip: ProofStrip) -> None:
    desk.open(Page(400, 600, (_doubtful("1ast", 0, 0),)))
    desk.key(_Key.Key_F8)
    desk.write("l")
    desk.key(_Key.Key_F8)
    assert not strip.is_open
    assert desk.texts == ["last"]


@pytest.mark.parametrize(
    "polygon",
    [
        samples.box(10, 10),
        samples.box(150, 575),
        samples.box(350, 300, 48),
        geometry.rectangle((200, 300), 200, 20, 0.6),
        geometry.rectangle((200, 300), 200, 20, 3.14159),
        geometry.rectangle((390, 300), 560, 18, 1.5708),
        geometry.rectangle((10, 300), 560, 18, 1.5708),
    ],
    ids=["top", "bottom", "right", "slanted", "upside-down", "column-right", "column-left"],
)
def test_strip_is_in_sight_and_hides_nothing_of_its_line(
    desk: Desk, strip: ProofStrip, polygon: geometry.Polygon
) -> None:
    line = replace(samples.line("a line that is corrected"), polygon=polygon)
    desk.open(Page(400, 600, (line,)))
    _edit(desk)
    assert desk.window.view.viewport().rect().contains(strip.geometry())
    assert not strip.geometry().intersects(desk.window.view.line_rect(0))


def test_type_is_that_of_the_line_within_reason(desk: Desk, strip: ProofStrip) -> None:
    lines = (
        samples.line("small"),
        replace(samples.line("large"), polygon=samples.box(0, 99, 300, 500)),
    )
    desk.open(Page(400, 600, lines))
    usual = desk.window.view.fontInfo().pixelSize()
    for _ in range(3):
        desk.window.view.zoom_out()
    _edit(desk)
    desk.qtbot.waitUntil(lambda: strip.fontInfo().pixelSize() == pytest.approx(1.15 * usual, abs=1))
    desk.key(_Key.Key_Tab)
    assert strip.fontInfo().pixelSize() == pytest.approx(3 * usual, abs=1)


def test_strip_follows_zoom_and_scrolling(desk: Desk, strip: ProofStrip) -> None:
    _edit(desk)
    small = strip.fontInfo().pixelSize()
    for _ in range(4):
        desk.window.view.zoom_in()
    desk.qtbot.waitUntil(lambda: strip.fontInfo().pixelSize() > small)
    assert strip.y() > desk.window.view.line_rect(0).bottom()


def test_screen_readers_are_told_which_line_it_is(desk: Desk, strip: ProofStrip) -> None:
    _edit(desk, 1)
    assert strip.accessibleName() == "Text of line 2"
