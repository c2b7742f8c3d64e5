"""What screen readers find in the window, and that keys reach everything in it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop import places
from ppocr_desktop.gui import accessible
from ppocr_desktop.gui.accessible import AccessibleLine, AccessiblePage
from ppocr_desktop.gui.application import Application, Program
from ppocr_desktop.gui.fault_dialog import FaultDialog
from ppocr_desktop.gui.main_window import MainWindow
from tests.gui.samples import document, page
from tests.gui.windowed import Desk

_Role = QAccessible.Role
_NAMED = {
    _Role.Button,
    _Role.ButtonDropDown,
    _Role.ButtonMenu,
    _Role.CheckBox,
    _Role.ComboBox,
    _Role.EditableText,
    _Role.List,
    _Role.PageTab,
    _Role.ProgressBar,
    _Role.RadioButton,
    _Role.Slider,
    _Role.SpinBox,
    _Role.Table,
    _Role.Tree,
}


@pytest.fixture(scope="module", autouse=True)
def installed(qapp: Application) -> None:  # noqa: ARG001 - Qt has to be there
    accessible.install()


@pytest.fixture
def window(qapp: Application) -> Iterator[MainWindow]:
    program = Program(qapp, places.user_settings())
    program.show_window()
    assert program.window
    program.session.workspace.open(document(page("one", "two", "three"), page("four")))
    yield program.window
    program.window.discard()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    program.session.close()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen(widget: QWidget) -> AccessiblePage:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert isinstance(interface, AccessiblePage)
    return interface


def children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [interface.child(index) for index in range(interface.childCount())]


def lines(window: MainWindow) -> list[AccessibleLine]:
    return [one for one in children(seen(window.view)) if isinstance(one, AccessibleLine)]


def test_the_page_is_a_list_of_its_lines(window: MainWindow) -> None:
    assert [line.text(QAccessible.Text.Name) for line in lines(window)] == ["one", "two", "three"]
    assert {line.role() for line in lines(window)} == {_Role.ListItem}
    assert window.view.accessibleDescription().startswith("Page 1 of 2, 3 line")


def test_a_line_is_where_it_is_seen_and_belongs_to_its_page(window: MainWindow) -> None:
    line = lines(window)[1]
    shown = window.view.line_rect(1)
    assert line.rect().topLeft() == window.view.viewport().mapToGlobal(shown.topLeft())
    assert line.rect().size() == shown.size()
    assert line.parent() == seen(window.view)
    assert seen(window.view).indexOfChild(line) == seen(window.view).childCount() - 2


def test_a_line_says_whether_it_is_chosen_and_has_the_focus(window: MainWindow) -> None:
    window.activateWindow()
    window.view.setFocus()
    window.view.selection.select((0, 1), 1)
    first, second, third = (line.state() for line in lines(window))
    assert (first.selected, second.selected, third.selected) == (True, True, False)
    assert (first.focused, second.focused) == (False, window.view.hasFocus())


def test_lines_that_are_gone_are_no_longer_valid(window: MainWindow) -> None:
    third = lines(window)[2]
    window.view.selection.show_page(window.view.workspace.keys[1])
    assert [line.text(QAccessible.Text.Name) for line in lines(window)] == ["four"]
    assert not third.isValid()
    assert third.text(QAccessible.Text.Name) == ""
    assert third.state().invalid


def test_changes_are_told_while_somebody_listens(window: MainWindow) -> None:
    QAccessible.setActive(True)
    try:
        window.view.setFocus()
        for chosen in ((0,), (2,), range(3), ()):
            window.view.selection.select(chosen)
        window.view.selection.show_page(window.view.workspace.keys[1])
        window.view.selection.select_line(0)
    finally:
        QAccessible.setActive(False)


def test_the_line_is_told_again_when_the_page_gets_the_keys_back(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def update(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Focus:
            told.append(event.accessibleInterface().text(QAccessible.Text.Name))

    qtbot.waitActive(window)
    window.side.lines.view.setFocus()
    window.view.selection.select_line(1)
    QAccessible.setActive(True)
    try:
        monkeypatch.setattr(QAccessible, "updateAccessibility", update)
        window.view.setFocus()
        qtbot.waitUntil(lambda: told == ["two"])
    finally:
        monkeypatch.undo()
        QAccessible.setActive(False)


def test_nothing_is_told_of_a_page_that_has_gone_with_its_window(desk: Desk) -> None:
    gone = MainWindow(desk.session)
    QAccessible.setActive(True)
    try:
        QApplication.sendEvent(gone.view, QFocusEvent(QEvent.Type.FocusIn))
        gone.discard()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    finally:
        QAccessible.setActive(False)


def unnamed(interface: QAccessibleInterface, path: str = "") -> Iterator[str]:
    """Controls that can be seen and have no name, by where they are."""
    name, role = interface.text(QAccessible.Text.Name), interface.role()
    if interface.state().invisible:
        return
    here = f"{path}/{role.name}:{name}"
    widget = interface.object()
    is_part = isinstance(widget, QWidget) and widget.objectName().startswith("qt_")
    if role in _NAMED and not name and not is_part:
        yield f"{here} ({type(widget).__name__})"
    for child in children(interface):
        yield from unnamed(child, here)


def nothing(_: MainWindow) -> None:
    """The window as it is."""


def show_find(window: MainWindow) -> None:
    window.commands["replace"].trigger()


def show_strip(window: MainWindow) -> None:
    window.strip.open_line(0)


def show_text(window: MainWindow) -> None:
    window.side.setCurrentIndex(1)


@pytest.mark.parametrize("act", [nothing, show_find, show_strip, show_text])
def test_every_control_of_the_window_has_a_name(
    window: MainWindow, act: Callable[[MainWindow], None]
) -> None:
    act(window)
    assert list(unnamed(QAccessible.queryAccessibleInterface(window))) == []


@pytest.mark.parametrize("name", ["settings", "keys", "about", "command-search", "export"])
def test_every_control_of_a_dialog_has_a_name(window: MainWindow, name: str) -> None:
    before = set(QApplication.topLevelWidgets())
    window.commands[name].trigger()
    opened = [one for one in QApplication.topLevelWidgets() if one not in before]
    shown = [one for one in opened if one.isVisible()] or [window]
    for dialog in shown:
        assert list(unnamed(QAccessible.queryAccessibleInterface(dialog))) == []
    for dialog in shown:
        if dialog is not window:
            dialog.close()


def test_every_control_of_the_fault_dialog_has_a_name(window: MainWindow) -> None:
    dialog = FaultDialog(ValueError("for the test"), window)
    dialog.show()
    assert list(unnamed(QAccessible.queryAccessibleInterface(dialog))) == []
    dialog.close()


def round_trip(key: Qt.Key) -> set[QWidget]:
    """What Tab, or Shift+Tab, visits until it is back where it was."""
    visited: set[QWidget] = set()
    focused = QApplication.focusWidget()
    while focused and focused not in visited:
        visited.add(focused)
        QTest.keyClick(focused, key)
        focused = QApplication.focusWidget()
    return visited


def missed(window: QWidget, visited: set[QWidget]) -> list[str]:
    """What Tab should have visited and has not; of radio buttons it visits one."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in wanted(window) - visited
        if not visited & set(widget.findChildren(QWidget))
    ]


def wanted(window: QWidget) -> set[QWidget]:
    """All that is seen, can be used and takes the focus by Tab."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is window
        and widget.focusProxy() is None
    }


@pytest.mark.parametrize("name", ["settings", "keys", "about", "export"])
def test_keys_reach_every_part_of_a_dialog(window: MainWindow, qtbot: QtBot, name: str) -> None:
    before = set(QApplication.topLevelWidgets())
    window.commands[name].trigger()
    (dialog,) = (
        one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()
    )
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
    assert missed(dialog, round_trip(Qt.Key.Key_Tab)) == []
    dialog.close()


def test_keys_reach_every_part_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.view.setFocus()
    qtbot.waitUntil(window.view.hasFocus)
    # Forward, Tab shows and hides the boxes while the page has the focus.
    assert missed(window, round_trip(Qt.Key.Key_Backtab)) == []
