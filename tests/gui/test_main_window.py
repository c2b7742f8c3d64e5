"""What the window itself makes of its commands."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import translation
from tests.gui import fitting, samples
from tests.gui.windowed import Desk, open_desk

LOW = QSize(900, 480)
"""Of a usual screen where all is shown at twice the size."""


def test_selected_text_is_looked_for(desk: Desk) -> None:
    desk.open(samples.page("two"))
    desk.window.view.select_all()
    desk.trigger("find")
    assert desk.window.find_bar.controls.find_field.text() == "two"


def test_replacing_keeps_the_words_that_were_searched_for(desk: Desk) -> None:
    """Not the match that is selected by then, which may be another text."""
    desk.open(samples.page("one", "two"))
    controls = desk.window.find_bar.controls
    desk.trigger("find")
    controls.regex.setChecked(True)
    desk.write("t.o")
    desk.qtbot.waitUntil(lambda: desk.window.view.chosen.has_text)
    assert desk.window.view.chosen.text == "two"
    desk.trigger("replace")
    assert controls.find_field.text() == "t.o"
    assert controls.find_field.hasFocus()
    desk.key(Qt.Key.Key_Escape)


def test_page_is_shown_by_its_number(desk: Desk) -> None:
    desk.open(*(samples.page(str(number)) for number in range(1, 5)))
    desk.trigger("go-to-page")
    (dialog,) = desk.window.findChildren(QInputDialog)
    assert dialog.labelText() == "Page, 1 to 4:"
    dialog.setIntValue(3)
    dialog.accept()
    assert desk.texts == ["3"]


@pytest.mark.parametrize("code", translation.LANGUAGES)
def test_a_low_window_keeps_its_size_while_one_searches(
    qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    """Beyond a small screen, the place of the page and the zoom would not be seen any more."""
    with fitting.language(code), open_desk(qtbot, tmp_path) as desk:
        desk.open(*(samples.page(*["a" * 30] * 9) for _ in range(12)))
        desk.window.resize(LOW)
        find_bar = desk.window.find_bar
        find_bar.open_bar("a", is_replacing=True)
        qtbot.waitUntil(lambda: len(find_bar.places) == 30 * 9 * 12)
        # The panels beside it give way a moment later.
        qtbot.waitUntil(lambda: fitting.cut_off(find_bar.controls.result) == [])
        assert desk.window.size() == LOW
        desk.session.workspace.undo_stack.setClean()


@pytest.mark.parametrize("code", translation.LANGUAGES)
def test_the_narrowest_window_keeps_its_width_while_one_searches(
    qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    with fitting.language(code), open_desk(qtbot, tmp_path) as desk:
        desk.open(*(samples.page(*["a" * 30] * 9) for _ in range(12)))
        least = desk.window.minimumSizeHint().width()
        find_bar = desk.window.find_bar
        find_bar.open_bar("a", is_replacing=True)
        qtbot.waitUntil(lambda: len(find_bar.places) == 30 * 9 * 12)
        desk.window.resize(least, 600)
        # What lies in rows is laid out a moment later.
        qtbot.waitUntil(lambda: fitting.cut_off(find_bar) == [])
        assert desk.window.size() == QSize(least, 600)
