"""Our own windows are not to be in the picture."""

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.capture.own_windows import OwnWindows


@pytest.fixture
def windows(qtbot: QtBot) -> OwnWindows:
    del qtbot
    return OwnWindows()


def test_without_a_window_nothing_is_waited_for(qtbot: QtBot, windows: OwnWindows) -> None:
    with qtbot.waitSignal(windows.gone, timeout=0):
        windows.hide(can_fade=False)


def test_the_icon_in_the_tray_stays(qtbot: QtBot, windows: OwnWindows) -> None:
    icon = QWidget()
    icon.setObjectName("QSystemTrayIconSys")
    qtbot.addWidget(icon)
    icon.show()
    with qtbot.waitSignal(windows.gone, timeout=0):
        windows.hide(can_fade=False)
    assert icon.isVisible()


def test_picture_waits_for_what_a_closed_window_had_covered(
    qtbot: QtBot, windows: OwnWindows
) -> None:
    windows.note_closed()
    with qtbot.assertNotEmitted(windows.gone):
        windows.hide(can_fade=True)
    with qtbot.waitSignal(windows.gone):
        pass


@pytest.mark.parametrize("can_fade", [True, False])
def test_window_that_is_shown_goes_and_comes_back(
    qtbot: QtBot,
    windows: OwnWindows,
    can_fade: bool,
) -> None:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    with qtbot.waitSignal(windows.gone):
        windows.hide(can_fade=can_fade)
    assert not shown.isVisible() or shown.windowOpacity() == 0
    windows.show()
    assert shown.isVisible()
    assert shown.windowOpacity() == 1


@pytest.mark.parametrize("can_fade", [True, False])
def test_others_come_back_where_one_has_gone_meanwhile(
    qtbot: QtBot, windows: OwnWindows, can_fade: bool
) -> None:
    """They stayed out of sight, among them the main window."""
    both = QWidget(), QWidget()
    for shown in both:
        qtbot.addWidget(shown)
        shown.show()
    with qtbot.waitSignal(windows.gone):
        windows.hide(can_fade=can_fade)
    shown_first = next(one for one in QApplication.topLevelWidgets() if one in both)
    (other,) = set(both) - {shown_first}
    shiboken6.delete(shown_first)
    windows.show()
    assert other.isVisible()
    assert other.windowOpacity() == 1
