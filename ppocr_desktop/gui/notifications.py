"""Tells something outside of all windows, in the desktop's own way."""

import html
import logging
import sys
from typing import Any

from PySide6.QtCore import QObject, Slot

from ppocr_desktop.gui.tray import Tray

_SHOWN_MS = 6000

_log = logging.getLogger(__name__)


class Notifications(QObject):
    """Shows them over the bus on Linux, which needs no tray, and from its icon elsewhere."""

    def __init__(self, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray

    @Slot(str, str)
    def show(self, title: str, text: str) -> None:
        """Show some plain text for a few seconds."""
        if not sys.platform.startswith("linux") or not self._send(title, text):
            self._tray.notify(title, text, _SHOWN_MS)

    def _send(self, title: str, text: str) -> bool:
        """By the Desktop Notifications Specification 1.2; False where there is no bus."""
        from jeepney import DBusAddress, new_method_call

        from ppocr_desktop.gui.session_bus import Answer, BusError, SessionBus

        try:
            bus = SessionBus(self)
        except BusError:
            return False
        name = "org.freedesktop.Notifications"
        address = DBusAddress("/org/freedesktop/Notifications", name, name)
        # Servers that know markup must not find any in what was read.
        body: tuple[Any, ...] = (
            "PP-OCR Desktop", 0, "ppocr-desktop", title, html.escape(text, quote=False), [],
            {"desktop-entry": ("s", "ppocr-desktop")}, _SHOWN_MS,
        )  # fmt: skip

        def sent(answer: Answer) -> None:
            bus.close()
            bus.deleteLater()
            if not answer.is_fine:
                _log.info("nobody shows notifications: %s", answer.error)
                self._tray.notify(title, text, _SHOWN_MS)

        bus.call(new_method_call(address, "Notify", "susssasa{sv}i", body), sent)
        return True
