"""Every dialog has room on a small screen, in each language."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from development.translations import LANGUAGES
from ppocr_desktop.exports.pdf.options import Pictures
from ppocr_desktop.gui.export_dialog import ExportDialog
from ppocr_desktop.gui.export_scope import Scope
from ppocr_desktop.gui.settings import Section
from ppocr_desktop.gui.settings_dialog.key_field import KeyField
from tests.gui import fitting, samples
from tests.gui.windowed import Desk, open_desk

WIDTH, HEIGHT = 800, 600
"""The smallest screen there still is, at 100 %."""
FRAME = 28
"""The height of the title that window systems put above."""
_INNER = 2
"""What Qt leaves free at either end of a field besides."""


@pytest.fixture(params=LANGUAGES)
def desk(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    with fitting.language(request.param), open_desk(qtbot, tmp_path) as made:
        made.open(samples.page("one"), samples.page("two"))
        yield made
        made.session.workspace.undo_stack.setClean()


def ask_about_corrections(desk: Desk) -> None:
    desk.session.editor.rewrite(0, "1")
    desk.trigger("close")


def ask_about_reading(desk: Desk) -> None:
    desk.session.reading.page_read.emit(desk.session.workspace.keys[0], 200.0)
    desk.trigger("close")


def choose_pages_of_a_small_pdf(desk: Desk) -> None:
    desk.trigger("export")
    (dialog,) = desk.window.findChildren(ExportDialog)
    dialog.choices.format.setCurrentIndex(dialog.choices.format.findData("pdf"))
    dialog.choices.pdf.pictures.setCurrentIndex(
        dialog.choices.pdf.pictures.findData(Pictures.SMALLER)
    )
    dialog.choices.scope.choose(Scope.NUMBERS)


DIALOGS: dict[str, Callable[[Desk], object]] = {
    "settings": lambda desk: desk.trigger("settings"),
    "export": lambda desk: desk.trigger("export"),
    "export with all its fields": choose_pages_of_a_small_pdf,
    "keys": lambda desk: desk.trigger("keys"),
    "about": lambda desk: desk.trigger("about"),
    "corrections": ask_about_corrections,
    "reading": ask_about_reading,
}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_fit_a_small_screen(desk: Desk, name: str) -> None:
    DIALOGS[name](desk)
    (dialog,) = (one for one in desk.window.findChildren(QDialog) if one.isVisible())
    _expect_to_fit(dialog)
    if isinstance(dialog, QMessageBox):
        dialog.button(QMessageBox.StandardButton.Cancel).click()


@pytest.mark.parametrize("section", Section)
def test_all_settings_fit_a_small_screen(desk: Desk, section: Section) -> None:
    desk.window.dialogs.show_settings(section)
    (dialog,) = (one for one in desk.window.findChildren(QDialog) if one.isVisible())
    _expect_to_fit(dialog)


def test_long_hotkeys_are_seen_whole(desk: Desk) -> None:
    store = desk.session.settings
    hotkeys = replace(store.value.hotkeys, capture="Ctrl+Alt+Shift+T")
    store.change(replace(store.value, hotkeys=hotkeys))
    desk.window.dialogs.show_settings(Section.CAPTURE)
    (dialog,) = (one for one in desk.window.findChildren(QDialog) if one.isVisible())
    dialog.resize(WIDTH, HEIGHT - FRAME)
    fields = [line for key in dialog.findChildren(KeyField) for line in key.findChildren(QLineEdit)]
    (line,) = (field for field in fields if field.isVisible() and field.text())
    assert line.fontMetrics().horizontalAdvance(line.text()) <= _room(line)


def _room(line: QLineEdit) -> int:
    """What text has of its width."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = QStyle.SubElement.SE_LineEditContents
    return line.style().subElementRect(inside, option, line).width() - 2 * _INNER


def _expect_to_fit(dialog: QDialog) -> None:
    """By itself and, where it can be made smaller, without a text being cut off."""
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    assert least.width() <= WIDTH
    assert least.height() <= HEIGHT - FRAME
    dialog.resize(min(dialog.width(), WIDTH), min(dialog.height(), HEIGHT - FRAME))
    assert dialog.width() <= WIDTH
    assert dialog.height() <= HEIGHT - FRAME
    assert fitting.cut_off(dialog) == []
