"""Chooses the way of registering hotkeys that the system at hand has."""

import logging
import os
import sys
from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication

from ppocr_desktop.gui.hotkey.backend import Backend

_log = logging.getLogger(__name__)


def choose(purposes: Mapping[str, str]) -> Backend:
    """The backend for this system; one that can do nothing where there is none.

    `purposes` puts into words what each hotkey does, for desktops that show it to the user.
    """
    if sys.platform == "win32":
        from ppocr_desktop.gui.hotkey.windows import User32, WindowsBackend

        return WindowsBackend(User32())
    if sys.platform == "darwin":
        from ppocr_desktop.gui.hotkey.macos import Carbon, MacBackend

        return MacBackend(Carbon())
    platform = QGuiApplication.platformName()
    # By way of XWayland one hears only of keys pressed in other programs that XWayland shows.
    if platform.startswith("wayland") or (platform == "xcb" and os.environ.get("WAYLAND_DISPLAY")):
        return _choose_portal(purposes)
    return _choose_x11() if platform == "xcb" else Backend()


def _choose_portal(purposes: Mapping[str, str]) -> Backend:
    from ppocr_desktop.gui.hotkey.portal import PortalBackend
    from ppocr_desktop.gui.session_bus import BusError, SessionBus

    try:
        return PortalBackend(SessionBus(), purposes)
    except BusError:
        _log.info("no hotkeys: there is no session bus")
        return Backend()


def _choose_x11() -> Backend:
    from ppocr_desktop.gui.hotkey.x11 import X11Backend
    from ppocr_desktop.gui.hotkey.xlib import ConnectionFailedError

    try:
        return X11Backend()
    except ConnectionFailedError as error:
        _log.info("no hotkeys: %s", error)
        return Backend()
