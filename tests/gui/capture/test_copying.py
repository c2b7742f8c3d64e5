"""The clipboard of a program without the focus."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui.capture import copying
from ppocr_desktop.gui.capture.copying import Copier

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(os.name == "nt", reason="the tool is a shell script"),
]


def on_wayland(monkeypatch: pytest.MonkeyPatch, *, is_focused: bool) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    monkeypatch.setattr(copying, "_has_focus", lambda: is_focused)


def test_text_goes_to_the_clipboard() -> None:
    assert Copier().copy("Alpha")
    assert QGuiApplication.clipboard().text() == "Alpha"


def test_without_the_focus_wayland_needs_a_tool(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "wl-copy"
    tool.write_text(f'#!/bin/sh\ncat > "{tmp_path}/new" && mv "{tmp_path}/new" "{tmp_path}/text"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    on_wayland(monkeypatch, is_focused=False)
    copier = Copier()
    assert copier.copy("Ärger\n晴れ")
    qtbot.waitUntil((tmp_path / "text").exists)
    assert (tmp_path / "text").read_text("utf-8") == "Ärger\n晴れ"


def test_without_the_tool_the_user_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    on_wayland(monkeypatch, is_focused=False)
    assert not Copier().copy("Alpha")


def test_with_the_focus_wayland_is_like_others(monkeypatch: pytest.MonkeyPatch) -> None:
    on_wayland(monkeypatch, is_focused=True)
    assert Copier().copy("Beta")
    assert QGuiApplication.clipboard().text() == "Beta"
