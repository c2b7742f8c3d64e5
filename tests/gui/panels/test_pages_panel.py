"""The pages beside the page: in step with it, put in order, removed, dropped."""

import pytest
from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import Page
from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.panels.pages_model import PagesModel
from ppocr_desktop.gui.panels.pages_panel import PagesPanel
from ppocr_desktop.gui.pictures import Pictures
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace
from tests.gui.panels.conftest import Fill, States, page

Keys = tuple[PageKey, ...]


@pytest.fixture
def panel(
    qtbot: QtBot, workspace: Workspace, selection: Selection, states: States, pictures: Pictures
) -> PagesPanel:
    made = PagesPanel(workspace, selection, states, pictures)
    QAbstractItemModelTester(
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made.model
    )
    qtbot.addWidget(made)
    made.resize(180, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


class Painted(QObject):
    """Notes what of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.areas: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


@pytest.fixture
def keys(panel: PagesPanel, fill: Fill) -> Keys:  # noqa: ARG001 - it must follow
    return fill(page("one"), page("two"), page("three"), page("four"))


def choose(panel: PagesPanel, *rows: int) -> None:
    """Choose these rows as clicks with Ctrl do, the first being the current one."""
    for number, row in enumerate(rows):
        place = panel.view.visualRect(panel.model.index(row)).center()
        modifier = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def files() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl("file:///a.png")])
    return data


def drag(panel: PagesPanel, data: QMimeData, place: QPoint) -> None:
    """Hold something over the list."""
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.view.dragEnterEvent(QDragEnterEvent(place, actions, data, buttons, modifiers))
    panel.view.dragMoveEvent(QDragMoveEvent(place, actions, data, buttons, modifiers))


def drop(panel: PagesPanel, data: QMimeData, place: QPoint) -> bool:
    """Drop something on the list; whether it was taken."""
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, actions, data, buttons, modifiers)
    panel.view.dragEnterEvent(enter)
    event = QDropEvent(QPointF(place), actions, data, buttons, modifiers)
    panel.view.dropEvent(event)
    return enter.isAccepted() and event.isAccepted()


def test_a_new_document_is_shown_with_its_first_page(
    panel: PagesPanel, keys: Keys, selection: Selection
) -> None:
    assert panel.model.keys == keys
    assert selection.page == keys[0]
    assert panel.view.currentIndex().row() == 0


def test_a_click_brings_a_page_into_view(
    panel: PagesPanel, keys: Keys, selection: Selection
) -> None:
    choose(panel, 2)
    assert selection.page == keys[2]


def test_keys_go_from_page_to_page(panel: PagesPanel, keys: Keys, selection: Selection) -> None:
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert selection.page == keys[1]
    QTest.keyClick(panel.view, Qt.Key.Key_End)
    assert selection.page == keys[3]


def test_the_list_follows_the_page_in_view(
    panel: PagesPanel, keys: Keys, selection: Selection
) -> None:
    selection.show_page(keys[3])
    assert panel.view.currentIndex().row() == 3
    assert panel.selected_keys() == (keys[3],)


def test_only_the_row_that_changed_is_painted_anew(
    panel: PagesPanel, keys: Keys, states: States, qtbot: QtBot
) -> None:
    view = panel.view
    panel.resize(180, 250)
    qtbot.waitUntil(lambda: view.height() == 250)
    view.doItemsLayout()
    view.viewport().repaint()
    painted = Painted(view.viewport())
    states.put(keys[3], PageStatus(PageState.READING, 40))
    states.put(keys[0], PageStatus(PageState.READING, 40))
    qtbot.waitUntil(lambda: view.visualRect(panel.model.index(0)) in painted.areas)
    assert view.viewport().rect() not in painted.areas


def test_del_removes_the_chosen_pages_in_one_step(
    panel: PagesPanel, keys: Keys, workspace: Workspace, selection: Selection
) -> None:
    choose(panel, 0, 2)
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert workspace.keys == (keys[1], keys[3])
    assert panel.model.keys == workspace.keys
    workspace.undo_stack.undo()
    assert panel.model.keys == keys
    assert selection.page in keys


def test_removing_the_page_in_view_shows_the_one_that_took_its_place(
    panel: PagesPanel, keys: Keys, workspace: Workspace, selection: Selection
) -> None:
    choose(panel, 1)
    panel.remove_selected()
    assert selection.page == keys[2]
    assert panel.view.currentIndex().row() == 1
    assert panel.selected_keys() == (keys[2],)
    assert workspace.undo_stack.count() == 1


def test_removing_all_pages_leaves_an_empty_list(
    panel: PagesPanel, keys: Keys, workspace: Workspace, selection: Selection
) -> None:
    panel.view.selectAll()
    panel.remove_selected()
    assert panel.model.rowCount() == 0
    assert selection.page == NO_PAGE
    workspace.undo_stack.undo()
    assert panel.model.keys == keys
    assert panel.view.currentIndex().data(PagesModel.KEY) == selection.page


@pytest.mark.usefixtures("keys")
def test_del_belongs_to_the_list_even_if_it_is_a_shortcut_elsewhere(panel: PagesPanel) -> None:
    event = QKeyEvent(
        QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    panel.view.event(event)
    assert event.isAccepted()


def test_dragged_pages_move_in_one_step(
    panel: PagesPanel, keys: Keys, workspace: Workspace, selection: Selection
) -> None:
    choose(panel, 0, 1)
    data = panel.model.mimeData(panel.view.selectedIndexes())
    last = panel.view.visualRect(panel.model.index(3))
    assert drop(panel, data, last.bottomLeft() + QPoint(20, -2))
    assert workspace.keys == (keys[2], keys[3], keys[0], keys[1])
    assert panel.model.keys == workspace.keys
    assert panel.selected_keys() == (keys[0], keys[1])
    assert selection.page == keys[1]
    assert workspace.undo_stack.undoText() == "Move 2 Page(s)"
    workspace.undo_stack.undo()
    assert workspace.keys == keys


@pytest.mark.parametrize(
    ("rows", "key", "order"),
    [
        ((1,), Qt.Key.Key_Up, (1, 0, 2, 3)),
        ((1, 2), Qt.Key.Key_Down, (0, 3, 1, 2)),
        ((0,), Qt.Key.Key_Up, (0, 1, 2, 3)),
        ((3,), Qt.Key.Key_Down, (0, 1, 2, 3)),
    ],
)
def test_alt_and_an_arrow_move_pages(
    panel: PagesPanel, keys: Keys, rows: Keys, key: Qt.Key, order: Keys
) -> None:
    choose(panel, *rows)
    QTest.keyClick(panel.view, key, Qt.KeyboardModifier.AltModifier)
    assert panel.model.keys == tuple(keys[place] for place in order)


@pytest.mark.usefixtures("keys")
def test_dropped_files_are_told_with_their_place(panel: PagesPanel) -> None:
    dropped: list[tuple[list[QUrl], int]] = []
    panel.dropped.connect(lambda data, index: dropped.append((data.urls(), index)))
    data = QMimeData()
    data.setUrls([QUrl("file:///a.png")])
    second = panel.view.visualRect(panel.model.index(1))
    assert drop(panel, data, second.topLeft() + QPoint(20, 3))
    assert dropped == [([QUrl("file:///a.png")], 1)]


def test_files_are_never_taken_from_where_they_are(panel: PagesPanel) -> None:
    move = Qt.DropAction.MoveAction
    actions, data = Qt.DropAction.CopyAction | move, files()
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.view.dragEnterEvent(QDragEnterEvent(QPoint(50, 50), actions, data, button, key))
    held = QDragMoveEvent(QPoint(50, 50), actions, data, button, key)
    held.setDropAction(move)
    panel.view.dragMoveEvent(held)
    dropped = QDropEvent(QPointF(50, 50), actions, data, button, key)
    dropped.setDropAction(move)
    panel.view.dropEvent(dropped)
    assert held.dropAction() == dropped.dropAction() == Qt.DropAction.CopyAction


def test_files_can_be_dropped_on_an_empty_list(panel: PagesPanel) -> None:
    dropped: list[int] = []
    panel.dropped.connect(lambda _data, index: dropped.append(index))
    data = QMimeData()
    data.setUrls([QUrl("file:///a.png")])
    assert drop(panel, data, QPoint(50, 50))
    assert dropped == [0]


@pytest.mark.usefixtures("keys")
@pytest.mark.parametrize(("row", "is_low", "before"), [(1, False, 1), (1, True, 2), (3, True, 4)])
def test_a_line_shows_between_which_pages_a_drop_would_go(
    panel: PagesPanel, row: int, before: int, *, is_low: bool
) -> None:
    dropped: list[int] = []
    panel.dropped.connect(lambda _data, index: dropped.append(index))
    rect = panel.view.visualRect(panel.model.index(row))
    place = QPoint(60, rect.bottom() - 20 if is_low else rect.top() + 20)
    data = files()
    drag(panel, data, place)
    assert panel.view.drop_line.row == before
    drop(panel, data, place)
    assert dropped == [before]
    assert panel.view.drop_line.row == -1


@pytest.mark.usefixtures("keys")
def test_the_line_goes_with_the_drag(panel: PagesPanel) -> None:
    drag(panel, files(), QPoint(60, 60))
    panel.view.dragLeaveEvent(QDragLeaveEvent())
    assert panel.view.drop_line.row == -1


@pytest.mark.usefixtures("keys")
def test_drag_of_mere_text_shows_no_drop_line(panel: PagesPanel) -> None:
    data = QMimeData()
    data.setText("a few words")
    drag(panel, data, QPoint(60, 60))
    assert panel.view.drop_line.row == -1


@pytest.mark.usefixtures("keys")
@pytest.mark.parametrize("kind", ["application/x-other", "application/x-ppocr-desktop-pages"])
def test_what_is_no_page_of_ours_is_not_taken(panel: PagesPanel, kind: str) -> None:
    data = QMimeData()
    data.setData(kind, b"1 2")
    assert not drop(panel, data, QPoint(50, 50))


@pytest.mark.parametrize(
    ("status", "spoken"),
    [
        (PageStatus(PageState.WAITING), "Page 2, Waiting"),
        (PageStatus(PageState.READING, 37), "Page 2, 37 %"),
        (PageStatus(PageState.FAILED, reason="It is damaged."), "Page 2, Failed"),
        (PageStatus(PageState.UNREAD), "Page 2, Not read yet"),
        (PageStatus(PageState.DONE), "Page 2"),
    ],
)
def test_a_page_says_how_far_it_is(
    panel: PagesPanel, keys: Keys, states: States, status: PageStatus, spoken: str
) -> None:
    states.put(keys[1], status)
    index = panel.model.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken
    assert index.data(PagesModel.STATUS) == status
    assert not panel.view.grab().isNull()


def test_a_page_without_text_says_so(panel: PagesPanel, fill: Fill) -> None:
    fill(page())
    index = panel.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Page 1, No text"


def test_a_failed_page_tells_the_reason_as_its_tooltip(
    panel: PagesPanel, keys: Keys, states: States, workspace: Workspace
) -> None:
    tip = Qt.ItemDataRole.ToolTipRole
    assert panel.model.index(0).data(tip) == str(workspace.page(keys[0]).ref.path)
    states.put(keys[0], PageStatus(PageState.FAILED, reason="It is damaged."))
    assert panel.model.index(0).data(tip) == "It is damaged."


def test_a_change_of_state_redraws_the_page(
    qtbot: QtBot, panel: PagesPanel, keys: Keys, states: States
) -> None:
    with qtbot.waitSignal(panel.model.dataChanged) as changed:
        states.put(keys[2], PageStatus(PageState.READING, 10))
    assert changed.args is not None
    assert changed.args[0].row() == 2


@pytest.mark.usefixtures("panel")
def test_thumbnails_come_for_the_rows_in_sight_only(
    qtbot: QtBot, fill: Fill, pictures: Pictures, workspace: Workspace
) -> None:
    many = fill(*(page(str(number)) for number in range(100)))
    refs = [workspace.page(key).ref for key in many]

    def there() -> list[int]:
        return [row for row, ref in enumerate(refs) if ref in pictures._thumbnails]

    qtbot.waitUntil(lambda: len(there()) >= 3 and pictures._rest.is_idle)
    assert max(there()) < 12


def heights(panel: PagesPanel) -> list[int]:
    view = panel.view
    view.doItemsLayout()
    rows = range(panel.model.rowCount())
    return [view.visualRect(panel.model.index(row)).height() for row in rows]


def test_a_row_is_as_high_as_its_page_needs(panel: PagesPanel, fill: Fill) -> None:
    fill(Page(400, 300), Page(300, 400), Page(300, 900), Page(900, 30))
    wide, tall, tower, strip = heights(panel)
    assert tall - wide > 50
    assert tower == tall
    assert 0 < wide - strip < 100


def test_an_unread_page_is_taken_to_be_like_the_first(panel: PagesPanel, fill: Fill) -> None:
    fill(*(Page(0, 0) for _ in range(40)), is_read=False)
    blank = heights(panel)[-1]
    fill(Page(400, 300), *(Page(0, 0) for _ in range(40)), is_read=False)
    landscape, *others = heights(panel)
    assert set(others) == {landscape}
    assert landscape < blank


def test_the_page_in_view_stays_in_its_place_when_others_turn_out_lower(
    qtbot: QtBot, panel: PagesPanel, fill: Fill, selection: Selection, workspace: Workspace
) -> None:
    keys = fill(Page(300, 400), *(Page(0, 0) for _ in range(39)), is_read=False)
    selection.show_page(keys[20])
    view, current = panel.view, panel.model.index(20)
    qtbot.waitUntil(lambda: not view.visualRect(current).isEmpty())
    before = view.visualRect(current)
    for key in keys[8:12]:
        workspace.fill(key, Page(400, 300))
    qtbot.waitUntil(lambda: view.visualRect(panel.model.index(8)).height() < before.height())
    assert view.visualRect(current).topLeft() == before.topLeft()


def test_the_pages_of_another_document_take_their_place(
    panel: PagesPanel, keys: Keys, fill: Fill, selection: Selection
) -> None:
    choose(panel, 2)
    others = fill(page("five"), page("six"))
    assert set(others).isdisjoint(keys)
    assert panel.model.keys == others
    assert selection.page in others
    assert panel.view.currentIndex().data(PagesModel.KEY) == selection.page


def test_moving_pages_elsewhere_keeps_what_is_chosen(
    panel: PagesPanel, keys: Keys, workspace: Workspace
) -> None:
    choose(panel, 1, 2)
    workspace.move([keys[3]], 0, "Move")
    assert panel.selected_keys() == (keys[1], keys[2])


def test_a_page_shown_by_a_key_with_ctrl_is_the_only_one_chosen(
    panel: PagesPanel, keys: Keys, selection: Selection
) -> None:
    choose(panel, 0, 2)
    held = Qt.KeyboardModifier.ControlModifier
    window = panel.window().windowHandle()
    QTest.keyPress(window, Qt.Key.Key_Control, held)
    selection.show_page(keys[1])
    QTest.keyRelease(window, Qt.Key.Key_Control)
    assert panel.selected_keys() == (keys[1],)


@pytest.mark.usefixtures("keys")
def test_the_menu_is_asked_for_where_the_pointer_is(qtbot: QtBot, panel: PagesPanel) -> None:
    with qtbot.waitSignal(panel.menu_requested) as asked:
        panel.view.customContextMenuRequested.emit(QPoint(10, 20))
    assert asked.args == [panel.view.viewport().mapToGlobal(QPoint(10, 20)), 1]


def test_without_pages_no_menu_is_asked_for(qtbot: QtBot, panel: PagesPanel) -> None:
    with qtbot.assertNotEmitted(panel.menu_requested):
        panel.view.customContextMenuRequested.emit(QPoint(10, 20))


@pytest.mark.usefixtures("keys")
def test_pages_are_dragged_between_others_never_onto_one(panel: PagesPanel) -> None:
    drop_flag = Qt.ItemFlag.ItemIsDropEnabled
    assert not panel.model.flags(panel.model.index(0)) & drop_flag
    assert panel.model.flags(QModelIndex()) & drop_flag
    assert panel.view.dragDropMode() is QAbstractItemView.DragDropMode.DragDrop


def test_the_list_has_a_name(panel: PagesPanel) -> None:
    assert panel.view.accessibleName() == "Pages"


def test_page_in_view_counts_as_chosen_where_no_other_is(panel: PagesPanel, keys: Keys) -> None:
    choose(panel, 1, 1)
    assert not panel.view.selectionModel().hasSelection()
    assert panel.selected_keys() == (keys[1],)
