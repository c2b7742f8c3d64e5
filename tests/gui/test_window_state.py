"""The window comes back as it was, and always where it can be reached."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.settings import open_file
from ppocr_desktop.gui.window_state import WindowState, keep_on_screen


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def window(qtbot: QtBot) -> QMainWindow:
    result = QMainWindow()
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setObjectName("splitter")
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    result.setCentralWidget(splitter)
    qtbot.addWidget(result)
    return result


def divided(window: QMainWindow) -> QSplitter:
    (splitter,) = window.findChildren(QSplitter)
    return splitter


def screen() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def is_reachable(window: QMainWindow) -> bool:
    title = QRect(window.frameGeometry().topLeft(), QSize(window.width(), 24))
    return screen().intersected(title).width() >= 160


def test_size_and_division_are_remembered(qtbot: QtBot, path: Path) -> None:
    first, second = window(qtbot), window(qtbot)
    first.resize(500, 400)
    first.show()
    divided(first).setSizes([100, 400])
    WindowState(open_file(path)).save(first)
    WindowState(open_file(path)).restore(second)
    second.show()
    assert second.size() == QSize(500, 400)
    assert divided(second).sizes() == divided(first).sizes()


def test_a_first_window_fits_the_screen(qtbot: QtBot, path: Path) -> None:
    fresh = window(qtbot)
    WindowState(open_file(path)).restore(fresh)
    assert screen().contains(fresh.geometry())


@pytest.mark.parametrize(
    "place",
    [
        QRect(12_000, 9_000, 500, 400),
        QRect(-4_000, 100, 500, 400),
        QRect(50, -900, 500, 400),
        QRect(10, 50, 9_000, 7_000),
    ],
)
def test_a_window_out_of_reach_is_brought_back(qtbot: QtBot, place: QRect) -> None:
    lost = window(qtbot)
    lost.setGeometry(place)
    keep_on_screen(lost)
    assert is_reachable(lost)
    assert screen().contains(lost.geometry())


def test_a_window_on_a_screen_that_is_gone_is_brought_back(qtbot: QtBot, path: Path) -> None:
    first, second = window(qtbot), window(qtbot)
    first.setGeometry(12_000, 9_000, 500, 400)
    WindowState(open_file(path)).save(first)
    WindowState(open_file(path)).restore(second)
    second.show()
    assert is_reachable(second)


def test_a_window_that_can_be_reached_stays(qtbot: QtBot) -> None:
    half_out = window(qtbot)
    half_out.setGeometry(screen().right() - 300, 60, 500, 400)
    before = half_out.geometry()
    keep_on_screen(half_out)
    assert half_out.geometry() == before


@pytest.mark.parametrize("noise", ["geometry=x", "geometry=@ByteArray(abc)", "splitter=1, 2"])
def test_damaged_state_is_ignored(qtbot: QtBot, path: Path, noise: str) -> None:
    path.write_text(f"[window]\n{noise}\nstate=7\nrecent=\n", encoding="utf-8")
    fresh = window(qtbot)
    state = WindowState(open_file(path))
    state.restore(fresh)
    assert is_reachable(fresh)
    assert state.recent == ()


# Recent files


def test_the_latest_ten_files_are_remembered_once_each(path: Path) -> None:
    state = WindowState(open_file(path))
    for number in range(12):
        state.add_recent([Path(f"/pages/{number}, a.pdf")])
    state.add_recent([Path("/pages/7, a.pdf")])
    del state
    recent = WindowState(open_file(path)).recent
    assert [int(path.name.split(",")[0]) for path in recent] == [7, 11, 10, 9, 8, 6, 5, 4, 3, 2]


def test_one_file_is_remembered(path: Path) -> None:
    state = WindowState(open_file(path))
    state.add_recent([Path("/pages/1.pdf")])
    del state
    assert WindowState(open_file(path)).recent == (Path("/pages/1.pdf"),)


def test_files_can_be_forgotten(path: Path) -> None:
    state = WindowState(open_file(path))
    for name in "abc":
        state.add_recent([Path(name)])
    state.forget_recent(Path("b"))
    assert state.recent == (Path("c"), Path("a"))
    state.forget_recent()
    assert not state.recent
