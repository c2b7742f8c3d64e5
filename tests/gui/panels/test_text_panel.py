"""The text of the page as it is copied and exported follows every edit."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import Page
from ppocr_desktop.exports import text as text_export
from ppocr_desktop.exports.layout import as_laid_out
from ppocr_desktop.gui.panels.text_panel import TextPanel
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import PageKey, Workspace
from tests.gui.panels.conftest import Fill, page


def broken_paragraph() -> Page:
    """A paragraph of two lines, and a heading."""
    lines = page("Heading", "A sentence that goes on", "in the line below it.").lines
    return Page(300, 400, (lines[0], lines[1], replace(lines[2], paragraph=1)))


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, selection: Selection) -> Iterator[TextPanel]:
    made = TextPanel(workspace, selection)
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.stop()


@pytest.fixture
def key(qtbot: QtBot, panel: TextPanel, fill: Fill) -> PageKey:
    found = fill(broken_paragraph(), page("other"))[0]
    qtbot.waitUntil(lambda: bool(panel.view.toPlainText()))
    return found


def button(panel: TextPanel, text: str) -> QToolButton:
    (found,) = [one for one in panel.findChildren(QToolButton) if one.text() == text]
    return found


def test_the_text_is_what_is_exported(
    qtbot: QtBot, panel: TextPanel, key: PageKey, workspace: Workspace
) -> None:
    known = workspace.page(key).page
    assert panel.view.toPlainText() == text_export.as_paragraphs(known)
    button(panel, "Lines").click()
    qtbot.waitUntil(lambda: panel.view.toPlainText() == text_export.as_lines(known))
    assert "goes on\nin the line" in panel.view.toPlainText()


def test_the_layout_is_shown_in_type_that_keeps_it(
    qtbot: QtBot, panel: TextPanel, key: PageKey, workspace: Workspace
) -> None:
    expected = as_laid_out(workspace.page(key).page)
    button(panel, "Layout").click()
    qtbot.waitUntil(lambda: panel.view.toPlainText() == expected)
    width = panel.view.fontMetrics().horizontalAdvance
    assert width("iiii") == width("WWWW")
    assert panel.view.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap
    button(panel, "Paragraphs").click()
    assert panel.view.font() == panel.font()
    assert panel.view.lineWrapMode() is QPlainTextEdit.LineWrapMode.WidgetWidth


def test_columns_stand_below_each_other_as_far_as_there_is_room(
    qtbot: QtBot, panel: TextPanel, fill: Fill, monkeypatch: pytest.MonkeyPatch
) -> None:
    for cell in ("a pot of coffee", "coffee " * 30):
        table = f"tea\t4.80\n{cell}\t5.10\nno table"
        monkeypatch.setattr(text_export, "as_paragraphs", lambda _, text=table: text)
        fill(page(cell))
        qtbot.waitUntil(lambda: panel.view.toPlainText() == table)  # noqa: B023 - within the turn
        width = panel.view.fontMetrics().horizontalAdvance(cell)
        room = panel.view.viewport().width()
        assert min(width, room / 2) < panel.view.tabStopDistance() < room


def test_columns_stand_closer_where_rows_would_be_broken(
    qtbot: QtBot, panel: TextPanel, fill: Fill, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = "a large pot of coffee\t5.10\n1\t2\t3\t4\t5\t6"
    monkeypatch.setattr(text_export, "as_paragraphs", lambda _: table)
    fill(page("tea"))
    qtbot.waitUntil(lambda: panel.view.toPlainText() == table)
    assert [panel.view.document().findBlockByNumber(row).lineCount() for row in (0, 1)] == [1, 1]
    narrow = panel.view.tabStopDistance()
    panel.resize(4 * panel.width(), panel.height())
    assert panel.view.tabStopDistance() > narrow


def test_the_text_follows_edits(
    qtbot: QtBot, panel: TextPanel, key: PageKey, workspace: Workspace
) -> None:
    lines = workspace.page(key).page.lines
    workspace.replace_reading(
        key, Page(300, 400, (replace(lines[0], text="Title"), *lines[1:])), ""
    )
    qtbot.waitUntil(lambda: panel.view.toPlainText().startswith("Title"))
    workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: panel.view.toPlainText().startswith("Heading"))


@pytest.mark.parametrize("removed", [0, 1, 2])
def test_lines_that_go_and_come_back_are_followed(
    qtbot: QtBot, panel: TextPanel, key: PageKey, workspace: Workspace, removed: int
) -> None:
    before = workspace.page(key).page
    left = tuple(line for number, line in enumerate(before.lines) if number != removed)
    after = replace(before, lines=left)
    workspace.replace_reading(key, after, "Delete")
    expected = text_export.as_paragraphs(after)
    qtbot.waitUntil(lambda: panel.view.toPlainText() == expected)
    workspace.undo_stack.undo()
    expected = text_export.as_paragraphs(before)
    qtbot.waitUntil(lambda: panel.view.toPlainText() == expected)


def test_an_edit_leaves_the_selection_where_it_is(
    qtbot: QtBot, panel: TextPanel, fill: Fill, workspace: Workspace
) -> None:
    (key,) = fill(page(*(f"line {number}" for number in range(50))))
    qtbot.waitUntil(lambda: "line 49" in panel.view.toPlainText())
    panel.view.find("line 40")
    lines = workspace.page(key).page.lines
    changed = (replace(lines[0], text="a longer first line"), *lines[1:])
    workspace.replace_reading(key, Page(300, 400, changed), "")
    qtbot.waitUntil(lambda: panel.view.toPlainText().startswith("a longer"))
    assert panel.view.textCursor().selectedText() == "line 40"


@pytest.mark.usefixtures("key")
def test_the_text_can_be_selected_by_keys_but_not_changed(panel: TextPanel) -> None:
    before = panel.view.toPlainText()
    panel.view.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(panel.view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panel.view, Qt.Key.Key_X)
    assert panel.view.textCursor().selectedText() == "Heading"
    assert panel.view.toPlainText() == before


@pytest.mark.usefixtures("key")
def test_hidden_panel_works_out_no_text(
    qtbot: QtBot, panel: TextPanel, selection: Selection, workspace: Workspace
) -> None:
    panel.hide()
    selection.show_page(workspace.keys[1])
    assert panel._worker.is_idle
    panel.show()
    qtbot.waitUntil(lambda: panel.view.toPlainText() == "other")


def test_a_page_without_text_says_what_to_try(panel: TextPanel, fill: Fill) -> None:
    fill(page())
    assert panel.hint.isVisible()
    assert panel.hint.text == "No text on this page. Try turning it, or a larger model."


def test_everything_has_a_name(panel: TextPanel) -> None:
    assert panel.view.accessibleName() == "Text of the page"
    assert button(panel, "Paragraphs").toolTip() == "Join the lines of a paragraph"
