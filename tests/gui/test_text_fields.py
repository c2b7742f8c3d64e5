"""The Edit menu, used with the mouse, acts on the field of text that is being written in."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from tests.gui import samples
from tests.gui.windowed import Desk, focused

_Key = Qt.Key


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.open(samples.page("one", "two"))
    QGuiApplication.clipboard().clear()
    return desk


def _edit_on_the_page(desk: Desk) -> None:
    desk.session.selection.select_line(0)
    desk.key(_Key.Key_F2)


def _edit_in_the_list(desk: Desk) -> None:
    desk.window.side.lines.view.edit_row(0)


@pytest.mark.parametrize("edit", [_edit_on_the_page, _edit_in_the_list])
def test_line_that_is_written_is_copied_and_pasted_into(
    desk: Desk, edit: Callable[[Desk], None]
) -> None:
    edit(desk)
    desk.trigger("select-all")
    desk.trigger("copy")
    assert QGuiApplication.clipboard().text() == "one"
    desk.key(_Key.Key_End)
    desk.trigger("paste")
    desk.key(_Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.texts == ["oneone", "two"])
    desk.undo()
    assert desk.texts == ["one", "two"]


def test_nothing_selected_in_the_field_leaves_copy_to_the_page(desk: Desk) -> None:
    _edit_on_the_page(desk)
    desk.write("s")
    desk.trigger("copy")
    assert QGuiApplication.clipboard().text() == "ones"


def test_part_of_the_pages_text_is_copied(desk: Desk) -> None:
    desk.window.side.setCurrentWidget(desk.window.side.text)
    text = desk.window.side.text.view
    desk.qtbot.waitUntil(lambda: text.toPlainText() != "")
    text.setFocus()
    desk.key(_Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    desk.trigger("copy")
    assert QGuiApplication.clipboard().text() == "o"


def test_files_on_the_clipboard_are_opened_while_a_line_is_written(desk: Desk) -> None:
    mime = QMimeData()
    path = desk.picture(5, samples.page()).path
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    mime.setText(str(path))
    QGuiApplication.clipboard().setMimeData(mime)
    _edit_in_the_list(desk)
    field = focused()
    desk.trigger("paste")
    desk.qtbot.waitUntil(lambda: len(desk.session.workspace.keys) == 2)
    assert field.isVisible()
    assert desk.texts == ["one", "two"]
