"""What the toolbar shows in windows of any width."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QToolButton

from ppocr_desktop.gui.language_box import LanguageBox
from tests.gui.windowed import Desk

_SMALL = 720


def _button(desk: Desk, name: str) -> QToolButton:
    button = desk.window.toolbar.widgetForAction(desk.window.commands[name])
    assert isinstance(button, QToolButton)
    return button


def _is_worded(desk: Desk, name: str) -> bool:
    return _button(desk, name).toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_a_small_window_has_every_button_and_the_models(desk: Desk) -> None:
    desk.window.resize(_SMALL, 600)
    toolbar = desk.window.toolbar
    more = toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert more
    desk.qtbot.waitUntil(more.isHidden)
    assert all(one.isVisible() for one in toolbar.findChildren(QToolButton) if one is not more)
    assert [type(box) for box in toolbar.findChildren(QComboBox) if box.isVisible()] == [QComboBox]


def test_what_was_dropped_comes_back_with_the_room(desk: Desk) -> None:
    desk.window.resize(_SMALL, 600)
    desk.qtbot.waitUntil(lambda: not _is_worded(desk, "open"))
    desk.window.resize(1600, 600)
    desk.qtbot.waitUntil(lambda: _is_worded(desk, "open") and _is_worded(desk, "camera"))
    (languages,) = desk.window.toolbar.findChildren(LanguageBox)
    desk.qtbot.waitUntil(languages.isVisible)
    assert all(line.isVisible() for line in desk.window.toolbar.actions() if line.isSeparator())


def test_words_go_before_lines_and_the_choice_of_languages(desk: Desk) -> None:
    (languages,) = desk.window.toolbar.findChildren(LanguageBox)
    desk.window.resize(1600, 600)
    desk.qtbot.waitUntil(lambda: _is_worded(desk, "camera"))
    width = desk.window.toolbar.sizeHint().width()
    desk.window.resize(width - 1, 600)
    desk.qtbot.waitUntil(lambda: not _is_worded(desk, "camera"))
    assert _is_worded(desk, "open")
    assert languages.isVisible()
