"""What right clicks offer."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ppocr_desktop.document import Area, AreaKind
from ppocr_desktop.gui.export_dialog import ExportDialog
from ppocr_desktop.gui.main_window import MainWindow
from tests.gui import samples
from tests.gui.windowed import Desk

_ON_LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the system does it, or has no key for it"
)


@pytest.fixture
def desk(desk: Desk) -> Iterator[Desk]:
    desk.open(samples.page("one", "two"))
    yield desk
    popup = QApplication.activePopupWidget()
    if popup:
        popup.close()


def _right_click(desk: Desk, x: float, y: float) -> QMenu:
    viewport, place = desk.window.view.viewport(), desk.at(x, y)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def test_line_is_chosen_and_its_actions_are_offered(desk: Desk) -> None:
    menu = _right_click(desk, 50, 60)
    assert desk.session.selection.lines == {1}
    assert {"Copy", "Copy as Lines", "Copy as Table", "Edit Line", "Read Again With"} <= {
        *_texts(menu)
    }


def test_line_can_be_split_where_the_click_was(desk: Desk) -> None:
    (left, top), (right, _), (_, bottom), _ = desk.page.lines[1].polygon
    _right_click(desk, left + 0.34 * (right - left), (top + bottom) / 2).close()
    desk.trigger("split-line")
    assert desk.texts == ["one", "t", "wo"]


def test_line_is_split_where_the_cursor_is_in_the_strip(desk: Desk) -> None:
    desk.session.selection.select_line(1)
    desk.window.view.setFocus()
    desk.key(Qt.Key.Key_F2)
    desk.key(Qt.Key.Key_Home)
    desk.key(Qt.Key.Key_Right)
    desk.trigger("split-line")
    assert desk.texts == ["one", "t", "wo"]


def test_click_within_the_selected_text_keeps_it(desk: Desk) -> None:
    desk.trigger("select-all")
    _right_click(desk, 50, 60)
    assert desk.window.view.chosen.has_text


def test_page_is_offered_where_there_is_no_line(desk: Desk) -> None:
    texts = _texts(_right_click(desk, 300, 500))
    assert "Copy Page" in texts
    assert "Remove This Area" not in texts
    assert "Edit Line" not in texts


def test_one_area_is_removed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.session.reading, "read", lambda _: None)
    key = desk.session.workspace.keys[0]
    areas = tuple(Area(AreaKind.IGNORE, samples.box(10, top, 300, 80)) for top in (300, 450))
    page = replace(desk.session.workspace.page(key), areas=areas)
    desk.session.workspace.replace(key, page, "Areas")
    menu = _right_click(desk, 100, 480)
    assert _texts(menu)[0] == "Remove This Area"
    menu.actions()[0].trigger()
    assert desk.window.view.page.areas == areas[:1]


def test_pages_and_lines_have_menus_of_their_own(desk: Desk) -> None:
    desk.window.menus.show_pages(QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Remove Page" in _texts(menu)
    menu.close()
    desk.window.menus.show_lines(QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Merge" in _texts(menu)


def test_chosen_pages_are_exported_from_their_menu(desk: Desk) -> None:
    desk.open(samples.page("one"), samples.page("two"), samples.page("three"))
    view = desk.window.pages.view
    view.selectionModel().select(
        view.model().index(1, 0), view.selectionModel().SelectionFlag.Select
    )
    view.customContextMenuRequested.emit(QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (export,) = (action for action in menu.actions() if action.text() == "&Export 2 Page(s)…")
    export.trigger()
    (dialog,) = desk.window.findChildren(ExportDialog)
    assert dialog.choices.scope.keys == desk.session.workspace.keys[:2]


@_ON_LINUX
@pytest.mark.parametrize(
    ("focused", "offered"),
    [
        (lambda window: window.view, "Copy Page"),
        (lambda window: window.pages.view, "Turn Left"),
        (lambda window: window.side.lines.view, "Edit Line"),
    ],
)
def test_shift_f10_opens_the_menu_of_what_has_the_focus(
    desk: Desk, focused: Callable[[MainWindow], QWidget], offered: str
) -> None:
    focused(desk.window).setFocus()
    desk.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert offered in _texts(menu)


@_ON_LINUX
def test_shift_f10_opens_the_menu_of_the_strip(desk: Desk) -> None:
    desk.session.selection.select_line(1)
    desk.window.view.setFocus()
    desk.key(Qt.Key.Key_F2)
    desk.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.parent() is desk.window.strip
    assert desk.window.strip.is_open
