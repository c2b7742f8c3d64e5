"""Which windows of a Windows desktop can be taken, and where they are."""

import os
from typing import Any

from PySide6.QtCore import QRect

from ppocr_desktop.gui.capture.desktop_windows import Rectangle, WindowsDesktop

BOUNDS, CLOAKED = 9, 14


class User32:
    """Windows by their handles, the topmost first: process, class, visible, cloaked, bounds."""

    def __init__(self) -> None:
        self.known: dict[int, tuple[int, str, bool, bool, tuple[int, int, int, int]]] = {
            1: (os.getpid(), "Ours", True, False, (0, 0, 10, 10)),
            2: (7, "Hidden", False, False, (0, 0, 10, 10)),
            7: (5, "Shell_TrayWnd", True, False, (0, 1040, 1920, 1080)),
            3: (7, "Elsewhere", True, True, (0, 0, 10, 10)),
            4: (7, "Editor", True, False, (-50, 20, 150, 120)),
            5: (8, "Browser", True, False, (0, 0, 1920, 1040)),
            6: (9, "Progman", True, False, (0, 0, 1920, 1080)),
        }
        self.forward = 0

    def list_windows(self) -> list[int]:
        return list(self.known)

    def is_visible(self, window: int) -> bool:
        return self.known[window][2]

    def process(self, window: int) -> int:
        return self.known[window][0]

    def class_name(self, window: int) -> str:
        return self.known[window][1]

    def attribute(self, window: int, number: int, value: Any) -> bool:
        if number == CLOAKED:
            value.value = int(self.known[window][3])
        elif number == BOUNDS and isinstance(value, Rectangle):
            value.left, value.top, value.right, value.bottom = self.known[window][4]
        return True

    def client(self, window: int) -> QRect:
        return QRect(-48, 50, 196, 68) if window == 4 else QRect()

    def foreground(self) -> int:
        return 4

    def bring_forward(self, window: int) -> None:
        self.forward = window


def test_only_other_programs_visible_windows_are_told_the_topmost_first() -> None:
    windows = WindowsDesktop(User32()).windows()
    assert [window.place for window in windows] == [
        QRect(0, 1040, 1920, 40),
        QRect(-50, 20, 200, 100),
        QRect(0, 0, 1920, 1040),
    ]
    assert [window.is_panel for window in windows] == [True, False, False]


def test_the_frame_of_a_window_is_no_part_of_its_content() -> None:
    _, editor, browser = WindowsDesktop(User32()).windows()
    assert editor.content == QRect(-48, 50, 196, 68)
    assert browser.content == browser.place


def test_the_window_in_front_gets_the_keys_back() -> None:
    system = User32()
    desktop = WindowsDesktop(system)
    desktop.give_focus(desktop.focus())
    assert system.forward == 4
