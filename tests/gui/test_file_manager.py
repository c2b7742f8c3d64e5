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


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has the bus")
@pytest.mark.parametrize("can_show_items", [True, False])
def test_desktop_is_asked_over_the_bus(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, can_show_items: bool
) -> None:
    from ppocr_desktop.gui.session_bus import SessionBus
    from tests.gui import portals

    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    parent = QObject()
    with portals.bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        answers: dict[str, portals.Handler] = {"ShowItems": lambda _: ("", ())}
        service = portals.Service(
            address, "org.freedesktop.FileManager1", answers if can_show_items else {}
        )
        file_manager.show(tmp_path / "a page.txt", parent)
        (bus,) = parent.findChildren(SessionBus)
        connection = bus._connection
        with qtbot.waitSignal(bus.destroyed):
            pass
        service.close()
    assert service.calls == [("ShowItems", ([f"file://{tmp_path}/a%20page.txt"], ""))]
    assert opened == ([] if can_show_items else [QUrl.fromLocalFile(str(tmp_path))])
    assert connection.sock.fileno() == -1
