"""The clipboard of a program without the focus."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.capture.copying import Copier

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(os.name == "nt", reason="the tool is a shell script"),
]


def on_wayland(monkeypatch: pytest.MonkeyPatch) -> Copier:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    return Copier()


def show_window(qtbot: QtBot) -> QLineEdit:
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def put_tool(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    tool = folder / "wl-copy"
    tool.write_text(f"#!/bin/sh\n{script}\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)


def test_text_goes_to_the_clipboard() -> None:
    assert Copier().copy("Alpha")
    assert QGuiApplication.clipboard().text() == "Alpha"


def test_without_the_focus_wayland_needs_a_tool(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_tool(
        tmp_path, monkeypatch, f'cat > "{tmp_path}/new" && mv "{tmp_path}/new" "{tmp_path}/it"'
    )
    copier = on_wayland(monkeypatch)
    assert copier.copy("Ärger\n晴れ")
    qtbot.waitUntil((tmp_path / "it").exists)
    assert (tmp_path / "it").read_text("utf-8") == "Ärger\n晴れ"


def test_a_tool_that_fails_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_tool(tmp_path, monkeypatch, "cat > /dev/null; exit 1")
    copier = on_wayland(monkeypatch)
    with qtbot.waitSignal(copier.refused):
        copier.copy("Alpha")


def test_without_the_tool_the_user_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not on_wayland(monkeypatch).copy("Alpha")


def test_the_focus_alone_does_not_do_on_wayland(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    copier = on_wayland(monkeypatch)
    show_window(qtbot)
    assert not copier.copy("Alpha")


def test_a_window_that_is_used_may_copy_on_wayland(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    copier = on_wayland(monkeypatch)
    window = show_window(qtbot)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert copier.copy("Beta")
    assert QGuiApplication.clipboard().text() == "Beta"
