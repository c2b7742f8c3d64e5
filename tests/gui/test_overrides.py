"""Errors in methods that Qt calls are told there and then; PySide crashes where it keeps them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
STARTED = """\
import sys
from ppocr_desktop.__main__ import main

main()
from ppocr_desktop.gui.main_window import MainWindow

sys.exit(not hasattr(MainWindow.event, "__wrapped__"))
"""


class Faulty(QWidget):
    """Fails when it is painted or pressed, as where a line is looked for that has gone."""

    def event(self, event: QEvent) -> bool:
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        raise ValueError(event.rect().width())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        del event
        self.children()[0].deleteLater()


class Sound(QWidget):
    """Counts how often it was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self.painted += 1


class Closing(QDialog):
    """Has methods that Qt may call and signals may, too."""

    def reject(self) -> None:
        super().reject()

    def done(self, *result: int) -> None:
        super().done(*result)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    result: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _, error, __: result.append(str(error)))
    return result


def press(widget: QWidget) -> None:
    at, left = QPointF(1, 1), Qt.MouseButton.LeftButton
    no_key, kind = Qt.KeyboardModifier.NoModifier, QEvent.Type.MouseButtonPress
    QApplication.sendEvent(widget, QMouseEvent(kind, at, at, left, left, no_key))


def test_an_error_of_pythons_own_does_not_end_the_program(qtbot: QtBot, told: list[str]) -> None:
    faulty = Faulty()
    qtbot.addWidget(faulty)
    press(faulty)
    assert told == ["list index out of range"]


def test_what_is_painted_for_the_first_time_beside_a_fault_is_painted_ever_after(
    qtbot: QtBot, told: list[str]
) -> None:
    """Its method was let go of each time, and gone when it was called again."""
    for _ in range(8):
        both, sound = QWidget(), Sound()
        qtbot.addWidget(both)
        column = QVBoxLayout(both)
        column.addWidget(Faulty())
        column.addWidget(sound)
        both.resize(200, 200)
        both.grab()
        both.grab()
        assert sound.painted == 2
    assert len(told) == 16


def test_a_signal_that_says_more_than_a_method_takes_can_be_connected_to_it(qtbot: QtBot) -> None:
    dialog = Closing()
    qtbot.addWidget(dialog)
    dialog.windowTitleChanged.connect(dialog.reject)
    dialog.show()
    dialog.setWindowTitle("Another")
    assert not dialog.isVisible()


@pytest.mark.skipif(sys.platform != "linux", reason="needs to be without a screen")
def test_the_program_starts_with_its_own_methods_guarded(tmp_path: Path) -> None:
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    there = {name: value for name, value in os.environ.items() if name not in gone}
    started = subprocess.run(
        [sys.executable, "-c", STARTED, "--new-window"],
        cwd=ROOT,
        env={**there, "HOME": str(tmp_path)},
        check=False,
        capture_output=True,
    )
    assert b"There is no screen" in started.stderr
    assert started.returncode == 0
