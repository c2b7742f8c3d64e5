"""The lines beside the page: in step with it both ways, edited in place, put in order."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import (
    QLocale,
    QMimeData,
    QModelIndex,
    QPoint,
    QPointF,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import Page, PageRef
from ppocr_desktop.gui.editor import Editor
from ppocr_desktop.gui.panels.lines_model import NUMBER, SCORE, TEXT
from ppocr_desktop.gui.panels.lines_panel import LinesPanel
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.selection import NO_LINE, Selection
from ppocr_desktop.gui.workspace import PageKey, Workspace
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pixels import Image
from tests.gui.panels.conftest import Fill, page

DISPLAY = Qt.ItemDataRole.DisplayRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TEXTS = ("one", "two", "three", "four", "five")


@pytest.fixture
def editor(workspace: Workspace, selection: Selection) -> Iterator[Editor]:
    def load(_ref: PageRef) -> Image:
        return np.zeros((1, 1, 3), np.uint8)

    reading = Reading(workspace, selection, RecognitionOptions(), load)
    yield Editor(workspace, selection, reading)
    reading.close()


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, selection: Selection, editor: Editor) -> LinesPanel:
    made = LinesPanel(workspace, selection, editor)
    QAbstractItemModelTester(
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made.model
    )
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    qtbot.waitActive(made)
    made.view.setFocus()
    return made


@pytest.fixture
def key(panel: LinesPanel, fill: Fill) -> PageKey:  # noqa: ARG001 - it must follow
    return fill(page(*TEXTS), page("other"))[0]


def texts(panel: LinesPanel) -> list[str]:
    return [panel.model.index(row, TEXT).data() for row in range(panel.model.rowCount())]


def ink(panel: LinesPanel, row: int, column: int) -> int:
    """How many colors there are in a cell; one where it is blank."""
    place = panel.view.visualRect(panel.model.index(row, column))
    picture = panel.view.viewport().grab(place).toImage()
    size = picture.size()
    return len({picture.pixel(x, y) for x in range(size.width()) for y in range(size.height())})


def cell(panel: LinesPanel, row: int, column: int = TEXT) -> QPoint:
    return panel.view.visualRect(panel.model.index(row, column)).center()


def click(
    panel: LinesPanel,
    row: int,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    port = panel.view.viewport()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, modifier, cell(panel, row))


def chosen(panel: LinesPanel) -> set[int]:
    return {index.row() for index in panel.view.selectionModel().selectedRows()}


def field(panel: LinesPanel) -> QLineEdit:
    (found,) = [edit for edit in panel.view.findChildren(QLineEdit) if edit.isVisible()]
    return found


def write(panel: LinesPanel, text: str, end: Qt.Key) -> None:
    """Put a text into the field that is open, and leave it with a key."""
    edit = field(panel)
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, end)


@pytest.mark.usefixtures("key")
def test_every_line_has_a_row(panel: LinesPanel) -> None:
    assert texts(panel) == list(TEXTS)
    assert panel.model.index(1, NUMBER).data(SPOKEN) == "2"


def test_another_page_shows_its_lines(
    panel: LinesPanel, key: PageKey, selection: Selection, workspace: Workspace
) -> None:
    selection.show_page(workspace.keys[1])
    assert texts(panel) == ["other"]
    selection.show_page(key)
    assert texts(panel) == list(TEXTS)


@pytest.mark.parametrize(
    ("score", "shown", "spoken"),
    [
        (0.99, "", "99 % sure"),
        (0.86, "0.86", "86 % sure, to be checked"),
        (0.64, "0.64", "64 % sure, to be checked"),
    ],
)
def test_a_score_is_shown_when_it_is_doubtful(
    panel: LinesPanel, fill: Fill, score: float, shown: str, spoken: str
) -> None:
    fill(page("one", score=score))
    index = panel.model.index(0, SCORE)
    QLocale.setDefault(QLocale(QLocale.Language.English))
    assert (index.data(DISPLAY), index.data(SPOKEN)) == (shown, spoken)
    assert not panel.view.grab().isNull()


def test_an_edited_line_has_a_mark_and_no_score(panel: LinesPanel, fill: Fill) -> None:
    known = page("one", score=0.5)
    fill(replace(known, lines=(replace(known.lines[0], edited=True),)))
    index = panel.model.index(0, SCORE)
    assert (index.data(DISPLAY), index.data(SPOKEN)) == ("", "Edited")
    assert not panel.view.grab().isNull()


@pytest.mark.usefixtures("key")
def test_a_click_chooses_the_line_on_the_page(panel: LinesPanel, selection: Selection) -> None:
    click(panel, 2)
    assert selection.lines == {2}
    assert selection.current == 2


@pytest.mark.usefixtures("key")
def test_shift_and_ctrl_choose_several(panel: LinesPanel, selection: Selection) -> None:
    click(panel, 1)
    click(panel, 3, Qt.KeyboardModifier.ShiftModifier)
    assert selection.lines == {1, 2, 3}
    click(panel, 2, Qt.KeyboardModifier.ControlModifier)
    assert selection.lines == {1, 3}


@pytest.mark.usefixtures("key")
def test_lines_chosen_on_the_page_are_chosen_in_the_table(
    panel: LinesPanel, selection: Selection
) -> None:
    selection.select((0, 3), 3)
    assert chosen(panel) == {0, 3}
    assert panel.view.currentIndex().row() == 3
    selection.select_line(NO_LINE)
    assert chosen(panel) == set()


def test_the_chosen_line_is_scrolled_into_sight(
    panel: LinesPanel, fill: Fill, selection: Selection
) -> None:
    fill(page(*map(str, range(300))))
    selection.select_line(250)
    assert panel.view.viewport().rect().contains(cell(panel, 250))


@pytest.mark.parametrize("start", [Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_text_is_edited_in_place(
    qtbot: QtBot, panel: LinesPanel, key: PageKey, workspace: Workspace, start: Qt.Key
) -> None:
    click(panel, 1)
    QTest.keyClick(panel.view, start)
    assert field(panel).text() == "two"
    with qtbot.waitSignal(workspace.page_changed):
        write(panel, "zwei", Qt.Key.Key_Return)
    line = workspace.page(key).page.lines[1]
    assert (line.text, line.edited) == ("zwei", True)
    assert texts(panel) == ["one", "zwei", "three", "four", "five"]
    workspace.undo_stack.undo()
    assert texts(panel) == list(TEXTS)


@pytest.mark.usefixtures("key")
def test_the_field_is_as_wide_as_the_rest_of_the_row(panel: LinesPanel) -> None:
    panel.view.edit_row(1)
    row = panel.view.visualRect(panel.model.index(1, TEXT))
    assert field(panel).geometry().left() == row.left()
    assert field(panel).geometry().right() > panel.view.viewport().width() - 8


@pytest.mark.usefixtures("key")
def test_a_double_click_edits(panel: LinesPanel) -> None:
    click(panel, 1)
    QTest.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=cell(panel, 1))
    assert field(panel).text() == "two"


def test_esc_leaves_the_text_as_it_was(
    panel: LinesPanel, key: PageKey, workspace: Workspace
) -> None:
    panel.view.edit_row(1)
    write(panel, "zwei", Qt.Key.Key_Escape)
    assert workspace.page(key).page.lines[1].text == "two"
    assert workspace.undo_stack.count() == 0


def test_a_text_left_as_it_is_is_no_edit(
    qtbot: QtBot, panel: LinesPanel, key: PageKey, workspace: Workspace
) -> None:
    panel.view.edit_row(1)
    with qtbot.waitSignal(panel.view.itemDelegateForColumn(TEXT).closeEditor):
        QTest.keyClick(field(panel), Qt.Key.Key_Return)
    assert workspace.undo_stack.count() == 0
    assert not workspace.page(key).page.lines[1].edited


def test_a_text_is_kept_when_the_page_is_about_to_change(
    panel: LinesPanel, workspace: Workspace, key: PageKey
) -> None:
    panel.view.edit_row(0)
    QTest.keyClicks(field(panel), "first")
    workspace.about_to_change.emit(key)
    assert workspace.page(key).page.lines[0].text == "first"
    assert panel.view.is_editing


@pytest.fixture
def complaints(qtbot: QtBot) -> Iterator[list[str]]:
    """What Qt has to say."""
    del qtbot
    result: list[str] = []
    qInstallMessageHandler(lambda _, __, text: result.append(text))
    yield result
    qInstallMessageHandler(None)


def test_another_page_ends_the_writing(
    panel: LinesPanel, fill: Fill, selection: Selection, complaints: list[str]
) -> None:
    first, second = fill(page("one", "two"), page("three"))
    selection.show_page(first)
    panel.view.edit_row(0)
    QTest.keyClicks(field(panel), "first")
    selection.show_page(second)
    assert not panel.view.is_editing
    assert complaints == []


def test_writing_ends_with_its_line(
    panel: LinesPanel, workspace: Workspace, key: PageKey, complaints: list[str]
) -> None:
    panel.view.edit_row(4)
    QTest.keyClicks(field(panel), "last")
    known = workspace.page(key)
    shorter = replace(known.page, lines=known.page.lines[:4])
    workspace.replace(key, replace(known, page=shorter), "Delete")
    assert not panel.view.is_editing
    assert complaints == []
    assert workspace.page(key).page == shorter


def test_tab_goes_on_to_the_next_lines_text_and_back(
    panel: LinesPanel, key: PageKey, workspace: Workspace, selection: Selection
) -> None:
    panel.view.edit_row(1)
    write(panel, "zwei", Qt.Key.Key_Tab)
    assert field(panel).text() == "three"
    assert selection.current == 2
    write(panel, "drei", Qt.Key.Key_Backtab)
    assert field(panel).text() == "zwei"
    assert chosen(panel) == {1}
    assert [line.text for line in workspace.page(key).page.lines[1:3]] == ["zwei", "drei"]


def test_tab_in_the_last_line_ends_editing(
    panel: LinesPanel, key: PageKey, workspace: Workspace
) -> None:
    panel.view.edit_row(4)
    write(panel, "last", Qt.Key.Key_Tab)
    assert not [edit for edit in panel.view.findChildren(QLineEdit) if edit.isVisible()]
    assert workspace.page(key).page.lines[4].text == "last"


@pytest.mark.parametrize("pressed", [Qt.Key.Key_F2, Qt.Key.Key_Return])
@pytest.mark.usefixtures("key")
def test_keys_that_edit_belong_to_the_table(panel: LinesPanel, pressed: Qt.Key) -> None:
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, pressed, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    panel.view.event(event)
    assert event.isAccepted()


@pytest.mark.parametrize(
    ("rows", "target", "order"),
    [
        ((0,), 3, "two three one four five"),
        ((3, 4), 0, "four five one two three"),
        ((0, 2), 5, "two four five one three"),
    ],
)
@pytest.mark.usefixtures("key")
def test_dragged_lines_change_the_reading_order(
    panel: LinesPanel, workspace: Workspace, rows: tuple[int, ...], target: int, order: str
) -> None:
    data = panel.model.mimeData([panel.model.index(row, TEXT) for row in rows])
    panel.model.dropMimeData(data, Qt.DropAction.MoveAction, target, 0, QModelIndex())
    assert texts(panel) == order.split()
    workspace.undo_stack.undo()
    assert texts(panel) == list(TEXTS)


@pytest.mark.usefixtures("key")
def test_a_drop_goes_between_the_nearest_lines(panel: LinesPanel) -> None:
    row = panel.view.visualRect(panel.model.index(2, TEXT))
    assert panel.view.drop_line.row_at(row.top() + 2) == 2
    assert panel.view.drop_line.row_at(row.bottom() - 2) == 3
    assert panel.view.drop_line.row_at(300) == len(TEXTS)


def drop(panel: LinesPanel, data: QMimeData, y: int) -> None:
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(20, y), Qt.DropAction.MoveAction, data, buttons, modifiers)
    panel.view.dropEvent(event)


@pytest.mark.usefixtures("key")
def test_a_dropped_line_goes_where_it_was_dropped(panel: LinesPanel) -> None:
    drop(panel, panel.model.mimeData([panel.model.index(0, TEXT)]), cell(panel, 2).y() + 4)
    assert texts(panel) == ["two", "three", "one", "four", "five"]


@pytest.mark.usefixtures("key")
def test_lines_of_another_program_are_not_taken(panel: LinesPanel, workspace: Workspace) -> None:
    data = panel.model.mimeData([panel.model.index(0, TEXT)])
    (kind,) = data.formats()
    data.setData(kind, b"1 0")
    drop(panel, data, 100)
    assert workspace.undo_stack.count() == 0


@pytest.mark.usefixtures("key")
def test_lines_that_go_take_their_rows_with_them(
    panel: LinesPanel, selection: Selection, editor: Editor, workspace: Workspace
) -> None:
    selection.select((1, 2))
    editor.delete()
    assert texts(panel) == ["one", "four", "five"]
    assert chosen(panel) == selection.lines == {1}
    workspace.undo_stack.undo()
    assert texts(panel) == list(TEXTS)
    assert chosen(panel) == selection.lines


def test_an_edit_elsewhere_keeps_the_place_in_the_table(
    panel: LinesPanel, fill: Fill, workspace: Workspace, selection: Selection
) -> None:
    key = fill(page(*map(str, range(300))))[0]
    selection.select_line(250)
    before = panel.view.verticalScrollBar().value()
    lines = workspace.page(key).page.lines
    changed = (*lines[:250], replace(lines[250], text="new"), *lines[251:])
    workspace.replace_reading(key, Page(300, 400, changed), "Edit")
    assert panel.view.verticalScrollBar().value() == before
    assert panel.model.index(250, TEXT).data() == "new"


def test_without_a_page_the_panel_says_what_it_is_for(panel: LinesPanel) -> None:
    assert panel.hint.isVisible()
    assert panel.hint.text == "The text of the page appears here."


def test_a_page_yet_to_be_read_says_so(panel: LinesPanel, fill: Fill) -> None:
    fill(page(), is_read=False)
    assert panel.hint.text == "The text appears here once the page has been read."


def test_a_page_without_text_says_what_to_try(panel: LinesPanel, fill: Fill) -> None:
    fill(page())
    assert panel.hint.isVisible()
    assert panel.hint.text == "No text on this page. Try turning it, or a larger model."


def test_lines_appear_when_the_page_has_been_read(
    panel: LinesPanel, fill: Fill, workspace: Workspace
) -> None:
    (key,) = fill(page(), is_read=False)
    workspace.fill(key, page("new"))
    assert panel.view.isVisible()
    assert texts(panel) == ["new"]


def test_three_thousand_lines_are_followed_at_once(
    qtbot: QtBot, panel: LinesPanel, fill: Fill, selection: Selection, workspace: Workspace
) -> None:
    key = fill(page(*map(str, range(3000))))[0]
    selection.select(range(3000))
    assert len(chosen(panel)) == 3000
    with qtbot.waitSignal(panel.model.dataChanged) as changed:
        lines = workspace.page(key).page.lines
        new = (*lines[:7], replace(lines[7], text="new"), *lines[8:])
        workspace.replace_reading(key, Page(300, 400, new), "Edit")
    assert changed.args is not None
    assert (changed.args[0].row(), changed.args[1].row()) == (7, 7)


@pytest.mark.usefixtures("key")
def test_the_menu_is_asked_for_where_the_pointer_is(qtbot: QtBot, panel: LinesPanel) -> None:
    with qtbot.waitSignal(panel.menu_requested) as asked:
        panel.view.customContextMenuRequested.emit(QPoint(10, 20))
    assert asked.args == [panel.view.viewport().mapToGlobal(QPoint(10, 20))]


@pytest.mark.usefixtures("key")
def test_everything_has_a_name(panel: LinesPanel) -> None:
    panel.view.edit_row(2)
    assert panel.view.accessibleName() == "Lines"
    assert field(panel).accessibleName() == "Text of line 3"
    titles = [panel.model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert titles == ["Number", "Text", "Score"]


def test_a_long_text_has_the_room_of_a_score_that_is_not_shown(
    panel: LinesPanel, fill: Fill
) -> None:
    fill(page("short", "a text that is longer than its cell " * 3))
    panel.view.clearSelection()
    assert ink(panel, 0, SCORE) == 1
    assert ink(panel, 1, SCORE) > 1


def test_a_chosen_row_shows_the_end_of_a_long_text_too(panel: LinesPanel, fill: Fill) -> None:
    fill(page("a text that is longer than its cell " * 3))
    panel.view.selectRow(0)
    assert ink(panel, 0, SCORE) > 1


def test_a_long_text_ends_before_its_score(panel: LinesPanel, fill: Fill) -> None:
    text = "a text that is longer than its cell " * 3
    fill(page(text, score=0.6))
    doubtful = panel.view.viewport().grab().toImage()
    fill(page("short", score=0.6))
    place = panel.view.visualRect(panel.model.index(0, SCORE))
    assert doubtful.copy(place) == panel.view.viewport().grab().toImage().copy(place)


def test_a_page_with_lines_is_never_said_to_have_none(panel: LinesPanel, fill: Fill) -> None:
    fill(page("one"))
    assert panel.hint.text == "The text of the page appears here."


@pytest.mark.usefixtures("key")
def test_keys_go_from_text_to_text(panel: LinesPanel) -> None:
    panel.view.clearFocus()
    panel.view.setFocus()
    assert panel.view.currentIndex().data(SPOKEN) == "one"
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.currentIndex().data(SPOKEN) == "two"
