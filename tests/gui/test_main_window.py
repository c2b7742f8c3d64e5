"""What the window itself makes of its commands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui import samples
from tests.gui.windowed import Desk, open_desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(qtbot, tmp_path) as made:
        yield made


def test_selected_text_is_looked_for(desk: Desk) -> None:
    desk.open(samples.page("two"))
    desk.window.view.select_all()
    desk.trigger("find")
    assert desk.window.find_bar.controls.find_field.text() == "two"


def test_who_goes_on_to_replace_keeps_the_words(desk: Desk) -> None:
    """Not the match that is selected by then, which may be another text."""
    desk.open(samples.page("one", "two"))
    controls = desk.window.find_bar.controls
    desk.trigger("find")
    controls.regex.setChecked(True)
    desk.write("t.o")
    desk.qtbot.waitUntil(lambda: desk.window.view.choice.has_text)
    assert desk.window.view.choice.text == "two"
    desk.trigger("replace")
    assert controls.find_field.text() == "t.o"
    assert controls.find_field.hasFocus()
    desk.key(Qt.Key.Key_Escape)
