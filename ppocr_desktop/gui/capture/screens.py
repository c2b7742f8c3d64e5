"""Takes pictures of the screens, by the means that each system has for it."""

import sys

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QScreen

from ppocr_desktop.gui.capture import permission
from ppocr_desktop.gui.capture.desktop import is_wayland
from ppocr_desktop.gui.capture.portal import Portal
from ppocr_desktop.gui.capture.shots import Shot, split


class Screens(QObject):
    """Grabs what the screens show, without the pointer."""

    grabbed = Signal(object)
    """A list with the Shot of each screen."""
    failed = Signal(str)
    """There is no picture, for the reason in the sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._portal: Portal | None = None

    def grab(self) -> None:
        """Take the pictures; `grabbed` or `failed` follows, at once but on Wayland."""
        if is_wayland():
            self._ask_portal()
        elif sys.platform == "darwin" and not permission.ask():
            self.failed.emit(
                self.tr(
                    "macOS does not let PP-OCR Desktop see the screen; allow it in System Settings "
                    "> Privacy & Security > Screen & System Audio Recording, then start it again."
                )
            )
        else:
            self._grab_directly()

    def close(self) -> None:
        """Wait for nothing any more."""
        if self._portal:
            self._portal.close()

    def _grab_directly(self) -> None:
        """Grab the screens with Qt, which can on X11, Windows and macOS."""
        shots = [_grab(screen) for screen in QGuiApplication.screens()]
        if any(shot.image.isNull() for shot in shots):
            self.failed.emit(
                self.tr(
                    "The system gave no picture of the screen; take a screenshot with its own "
                    "means and paste it into the window."
                )
            )
        else:
            self.grabbed.emit(shots)

    def _ask_portal(self) -> None:
        if self._portal is None:
            self._portal = Portal(self)
            self._portal.taken.connect(self._on_taken)
            self._portal.refused.connect(self.failed)
        self._portal.ask()

    @Slot(QImage)
    def _on_taken(self, image: QImage) -> None:
        places = [(screen.name(), screen.geometry()) for screen in QGuiApplication.screens()]
        self.grabbed.emit(split(image, places))


def _grab(screen: QScreen) -> Shot:
    place = screen.geometry()
    return Shot(screen.name(), screen.grabWindow(0).toImage(), place, place.topLeft())
