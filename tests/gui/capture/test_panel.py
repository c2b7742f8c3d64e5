"""The small window with what was read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QCursor,
    QDesktopServices,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.document import Page
from ppocr_desktop.gui.capture.codes import Code
from ppocr_desktop.gui.capture.copying import Copier
from ppocr_desktop.gui.capture.forms import TextForm, render
from ppocr_desktop.gui.capture.panel import Panel
from ppocr_desktop.gui.capture.reader import Finding
from tests.gui import samples

REGION = QRect(100, 100, 300, 80)


def finding(page: Page, *codes: Code) -> Finding:
    return Finding(QImage(10, 10, QImage.Format.Format_RGB32), page, codes, render(page))


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[Panel]:
    made = Panel(Copier(), is_composited=True)
    qtbot.addWidget(made)
    yield made
    made.leave()


def show(panel: Panel, *lines: str, codes: tuple[Code, ...] = ()) -> Finding:
    found = finding(samples.page(*lines), *codes)
    panel.show_finding(found, found.texts[TextForm.LINES], TextForm.LINES, REGION)
    panel.tell_copied(is_copied=True)
    return found


def test_what_was_copied_is_shown_below_the_region(panel: Panel) -> None:
    show(panel, "Alpha", "Beta")
    assert panel.isVisible()
    assert panel.title == "Copied"
    assert panel.result.text == "Alpha\n\nBeta"
    assert panel.y() + 20 > REGION.bottom()


def test_another_form_is_copied_at_once(qtbot: QtBot, panel: Panel) -> None:
    show(panel, "Alpha", "Beta")
    button = panel.result.forms.buttons()[3]
    assert button.text() == "One Line"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Alpha Beta"
    assert panel.title == "Copied"
    panel.result.editor.undo()
    assert panel.result.text == "Alpha\n\nBeta"


def test_the_layout_is_shown_in_type_that_keeps_it(qtbot: QtBot, panel: Panel) -> None:
    show(panel, "Alpha", "Beta " * 40)
    button = panel.result.forms.buttons()[2]
    assert button.text() == "Layout"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    editor = panel.result.editor
    width = editor.fontMetrics().horizontalAdvance
    assert width("iiii") == width("WWWW")
    assert editor.lineWrapMode() is QPlainTextEdit.LineWrapMode.NoWrap
    # A bar to scroll by hides none of the two lines.
    assert editor.horizontalScrollBar().maximum() > 0
    assert editor.verticalScrollBar().maximum() == 0


def test_corrections_are_copied_when_asked(qtbot: QtBot, panel: Panel) -> None:
    show(panel, "Alpha")
    panel.result.editor.setPlainText("Alfa")
    assert panel.title == "Changed since it was copied"
    qtbot.mouseClick(panel.result.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Alfa"
    assert panel.title == "Copied"


def test_addresses_and_codes_can_be_opened_or_copied(
    qtbot: QtBot, panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    texts = ("WIFI:S:guests;;", "https://example.org")
    codes = tuple(Code(text, "QR Code", ((0, 0), (9, 0), (9, 9), (0, 9))) for text in texts)
    show(panel, "see https://example.org", "or a@example.org", codes=codes)
    buttons = panel.result.chips.buttons()
    names = [button.accessibleName() for button in buttons]
    assert names == ["QR Code: WIFI:S:guests;;", "QR Code: https://example.org", "a@example.org"]
    for button in buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "WIFI:S:guests;;"
    assert opened == ["https://example.org", "mailto:a@example.org"]


@pytest.mark.parametrize("text", ["word " * 37 + "\nend", "中文字符测试\n" * 5 + "end", "one"])
def test_panel_is_as_high_as_its_text(panel: Panel, text: str) -> None:
    panel.show_finding(finding(samples.page("one")), text, TextForm.LINES, REGION)
    editor = panel.result.editor
    assert editor.verticalScrollBar().maximum() == 0
    assert not editor.verticalScrollBar().isVisible()


def test_panel_is_as_high_as_its_text_in_another_form(qtbot: QtBot, panel: Panel) -> None:
    show(panel, *["word"] * 8)
    height = panel.height()
    qtbot.mouseClick(panel.result.forms.buttons()[2], Qt.MouseButton.LeftButton)
    assert panel.height() < height
    assert panel.title == "Copied"


def test_panel_grows_and_shrinks_with_the_addresses_in_its_text(panel: Panel) -> None:
    show(panel, "Alpha")
    height = panel.height()
    panel.result.editor.setPlainText("see https://example.org")
    assert panel.height() > height
    panel.result.editor.setPlainText("Alpha")
    assert panel.height() == height


def test_more_text_than_it_has_room_for_is_scrolled(panel: Panel) -> None:
    show(panel, *["line"] * 30)
    assert panel.result.editor.verticalScrollBar().isVisible()


def test_panel_goes_by_itself_unless_it_is_in_use(qtbot: QtBot, panel: Panel) -> None:
    QCursor.setPos(0, 0)
    show(panel, "Alpha")
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    assert not panel._timer.isActive()
    panel._timer.setInterval(20)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitSignal(panel.closed):
        other.show()
        other.activateWindow()
    assert not panel.isVisible()


def test_nothing_found_says_so_and_stays(qtbot: QtBot, panel: Panel) -> None:
    panel.show_nothing(REGION)
    assert panel.title == "Nothing found"
    assert not panel._timer.isActive()
    with qtbot.waitSignal(panel.retry_wanted):
        qtbot.mouseClick(panel._retry, Qt.MouseButton.LeftButton)


def test_a_failure_is_told_in_its_own_words(panel: Panel) -> None:
    panel.show_failure("The models are missing; fetch them.", REGION)
    assert panel.title == "Not read"
    assert panel._advice.text() == "The models are missing; fetch them."


def test_screen_readers_say_what_was_read_and_why_not(panel: Panel, spoken: list[str]) -> None:
    show(panel, "Alpha")
    panel.show_failure("The disk is full.", REGION)
    assert spoken == ["Alpha", "Copied", "Not read", "The disk is full."]


def test_where_the_clipboard_is_closed_the_button_is_named(panel: Panel) -> None:
    show(panel, "Alpha")
    panel.tell_copied(is_copied=False)
    assert panel.title == "Press Copy to put this on the clipboard"


def test_escape_closes_from_within_the_text(qtbot: QtBot, panel: Panel) -> None:
    show(panel, "Alpha")
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.result.editor, Qt.Key.Key_Escape)


def test_the_finding_can_be_opened_in_the_window(qtbot: QtBot, panel: Panel) -> None:
    found = show(panel, "Alpha")
    with qtbot.waitSignal(panel.window_wanted) as wanted:
        qtbot.mouseClick(panel.result.open_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [found]


def test_every_control_has_a_name(panel: Panel) -> None:
    show(panel, "Alpha www.example.org")
    for button in panel.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
    assert all(editor.accessibleName() for editor in panel.findChildren(QPlainTextEdit))
