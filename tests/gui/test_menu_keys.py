"""Letters in a menu, with real keys through the window as the system sends them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ppocr_desktop.gui.keys_dialog import KeysDialog
from ppocr_desktop.gui.main_window import MainWindow
from tests.gui import samples
from tests.gui.windowed import Desk


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.open(samples.page("one", "two"))
    desk.click(50, 60)
    return desk


def _press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(desk.window.windowHandle(), key, modifier)


def test_a_letter_in_a_menu_is_not_taken_for_a_key_of_the_page(desk: Desk) -> None:
    _press(desk, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    assert QApplication.activePopupWidget()
    # "Next Part of the Window" in this menu, a new box on the page.
    _press(desk, Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier)
    assert not desk.window.commands["new-box"].isChecked()


def test_a_letter_chooses_the_entry_and_closes_the_menu(desk: Desk) -> None:
    _press(desk, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert QApplication.activePopupWidget()
    _press(desk, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier)
    assert desk.texts == ["one"]
    assert QApplication.activePopupWidget() is None


def test_a_letter_in_a_menu_that_is_a_key_as_well_closes_it_too(desk: Desk) -> None:
    _press(desk, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    _press(desk, Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier)
    assert desk.window.commands["new-box"].isChecked()
    assert QApplication.activePopupWidget() is None


def test_the_page_has_the_keys_again_after_a_menu_was_opened_from_the_bar(desk: Desk) -> None:
    _press(desk, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    _press(desk, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    _press(desk, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    for _ in range(2):
        _press(desk, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    _press(desk, Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier)
    assert desk.window.view.hasFocus()
    assert desk.window.commands["new-box"].isChecked()


def test_the_page_has_the_keys_again_after_a_dialog_was_opened_from_the_bar(desk: Desk) -> None:
    _press(desk, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    _press(desk, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert desk.window.menuBar().hasFocus()
    _press(desk, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    dialog = desk.window.findChild(KeysDialog)
    assert dialog
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.close()
    # This platform has no window manager that would do it.
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.view.hasFocus)


def test_the_bar_of_a_window_that_has_gone_is_left_alone(desk: Desk) -> None:
    gone = MainWindow(desk.session)
    QApplication.sendEvent(gone.menuBar(), QFocusEvent(QEvent.Type.FocusIn))
    gone.discard()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
