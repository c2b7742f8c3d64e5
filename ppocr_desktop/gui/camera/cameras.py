"""Which cameras there are, as far as the system and the installed parts of Qt let us know."""

import importlib
import sys
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal

from ppocr_desktop.errors import AppError

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCameraDevice

    from ppocr_desktop.gui.camera.camera_source import CameraSource


class CameraError(AppError):
    """There is no picture; the sentence says why and what to do."""


class Cameras(QObject):
    """The cameras by name; QtMultimedia is loaded when the first question is asked."""

    changed = Signal()
    """One was plugged in or out."""
    permitted = Signal()
    """The user has answered the system's question whether the camera may be used."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: QObject | None = None

    @staticmethod
    def load() -> None:
        """Load what cameras need, which takes a while; any thread may do it."""
        lack()

    def names(self) -> list[str]:
        """The cameras' names, the system's default one first; none without QtMultimedia."""
        return [device.description() for device in self._devices()]

    def open(self, name: str) -> "CameraSource":
        """The camera of this name, or the default one where it is missing. Raises CameraError."""
        missing = lack()
        if missing:
            raise CameraError(self._advice(missing)) from missing
        self._check_permission()
        devices = self._devices()
        if not devices:
            raise CameraError(self.tr("There is no camera; plug one in, or open a video instead."))
        from ppocr_desktop.gui.camera.camera_source import CameraSource

        chosen = next((one for one in devices if one.description() == name), devices[0])
        return CameraSource(chosen, self)

    def _advice(self, missing: ImportError) -> str:
        if not isinstance(missing, ModuleNotFoundError):
            # On Linux it wants the sound system's library, even to show pictures.
            return self.tr(
                "The camera's part of Qt does not load ({reason}); install what it lacks, then "
                "try again."
            ).format(reason=missing)
        if getattr(sys, "frozen", False):
            return self.tr(
                "This copy of PP-OCR Desktop came without its camera part; install the package "
                "ppocr-desktop-camera, or open a video instead."
            )
        return self.tr(
            "The camera needs a part of Qt that is not installed; run "
            "'pip install {package}', then try again."
        ).format(package=f"PySide6-Addons=={PySide6.__version__}")

    def _devices(self) -> "list[QCameraDevice]":
        if lack():
            return []
        from PySide6.QtMultimedia import QMediaDevices

        if self._watch is None:
            devices = QMediaDevices(self)
            devices.videoInputsChanged.connect(self.changed)
            self._watch = devices
        first = QMediaDevices.defaultVideoInput()
        others = [one for one in QMediaDevices.videoInputs() if one != first]
        return others if first.isNull() else [first, *others]

    def _check_permission(self) -> None:
        """Raises CameraError without it; where the system then asks, `permitted` may follow."""
        application = QCoreApplication.instance()
        if application is None:
            return
        status = application.checkPermission(QCameraPermission())
        if status == Qt.PermissionStatus.Undetermined:
            application.requestPermission(QCameraPermission(), self, self._on_answered)
            raise CameraError(self.tr("Allow the camera when the system asks."))
        if status == Qt.PermissionStatus.Denied:
            raise CameraError(
                self.tr(
                    "This program may not use the camera; allow it in the system's privacy "
                    "settings, then try again."
                )
            )

    def _on_answered(self, _: object) -> None:
        self.permitted.emit()


def lack() -> ImportError | None:
    """Why QtMultimedia cannot be imported; None if it can."""
    importlib.invalidate_caches()
    try:
        import PySide6.QtMultimedia  # noqa: F401 - to be there when it is needed
    except ImportError as error:
        return error
    return None
