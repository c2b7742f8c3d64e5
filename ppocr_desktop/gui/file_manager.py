"""Shows a file where people keep their files."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_SERVICE = "org.freedesktop.FileManager1"
_OBJECT = "/org/freedesktop/FileManager1"


def show(path: Path, parent: QObject) -> None:
    """Open the file's folder with the file selected or, where nobody does that, just the folder."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer.exe", [f"/select,{path}"])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        _ask(path, parent)


def _ask(path: Path, parent: QObject) -> None:
    """Have the desktop's file manager show it (freedesktop.org's FileManager1)."""
    # Not on systems that have none of this.
    from jeepney import DBusAddress, new_method_call

    from ppocr_desktop.gui.session_bus import Answer, BusError, SessionBus

    try:
        bus = SessionBus(parent)
    except BusError:
        _open_folder(path)
        return

    def done(answer: Answer) -> None:
        bus.close()
        bus.deleteLater()
        if not answer.is_fine:
            _open_folder(path)

    uri = bytes(QUrl.fromLocalFile(str(path)).toEncoded().data()).decode()
    address = DBusAddress(_OBJECT, _SERVICE, _SERVICE)
    bus.call(new_method_call(address, "ShowItems", "ass", ([uri], "")), done)


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
