"""Showing a file where people keep their files."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import file_manager


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("win32", ("explorer.exe", ["/select,/pages/a.txt"])),
        ("darwin", ("open", ["-R", "/pages/a.txt"])),
    ],
)
def test_systems_with_one_file_manager_are_asked_for_it(
    monkeypatch: pytest.MonkeyPatch, platform: str, expected: tuple[str, list[str]]
) -> None:
    started: list[tuple[object, ...]] = []
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(QProcess, "startDetached", lambda *given: started.append(given))
    file_manager.show(Path("/pages/a.txt"), QObject())
    assert started == [expected]


def test_folder_is_opened_without_a_session_bus(
    qtbot: QtBot,  # noqa: ARG001 - Qt must have begun
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    file_manager.show(tmp_path / "a.txt", QObject())
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
