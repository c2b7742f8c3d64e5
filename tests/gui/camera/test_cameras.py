"""Which cameras there are, and what is said when there is none."""

import importlib.util
import sys

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, Qt

from ppocr_desktop.gui.camera import cameras
from ppocr_desktop.gui.camera.cameras import CameraError, Cameras

pytestmark = pytest.mark.usefixtures("qapp")

with_multimedia = pytest.mark.skipif(
    importlib.util.find_spec("PySide6.QtMultimedia") is None,
    reason="the part of Qt that knows cameras is not installed",
)


NOT_INSTALLED = ModuleNotFoundError("No module named 'PySide6.QtMultimedia'")


def test_without_multimedia_there_are_no_cameras(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cameras, "lack", lambda: NOT_INSTALLED)
    assert Cameras().names() == []


def test_without_multimedia_the_way_to_get_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cameras, "lack", lambda: NOT_INSTALLED)
    with pytest.raises(CameraError) as told:
        Cameras().open("")
    assert str(told.value) == (
        "The camera needs a part of Qt that is not installed; "
        f"run 'pip install PySide6-Addons=={PySide6.__version__}', then try again."
    )


def test_who_has_a_package_is_not_told_of_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cameras, "lack", lambda: NOT_INSTALLED)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(CameraError) as told:
        Cameras().open("")
    assert str(told.value) == (
        "This copy of PP-OCR Desktop came without its camera part; install the package "
        "ppocr-desktop-camera, or open a video instead."
    )


def test_a_library_that_the_system_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cameras, "lack", lambda: ImportError("libpulse.so.0: cannot open"))
    with pytest.raises(CameraError) as told:
        Cameras().open("")
    assert str(told.value) == (
        "The camera's part of Qt does not load (libpulse.so.0: cannot open); install what it "
        "lacks, then try again."
    )


@with_multimedia
def test_without_a_camera_one_is_told_to_plug_it_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Cameras, "_devices", lambda _: [])
    with pytest.raises(CameraError, match=r"There is no camera; plug one in, or open a video"):
        Cameras().open("")


def test_a_refused_permission_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cameras, "lack", lambda: None)
    monkeypatch.setattr(QCoreApplication, "checkPermission", lambda *_: Qt.PermissionStatus.Denied)
    with pytest.raises(CameraError, match=r"may not use the camera; allow it in the system's"):
        Cameras().open("")


def test_a_permission_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(cameras, "lack", lambda: None)
    monkeypatch.setattr(
        QCoreApplication, "checkPermission", lambda *_: Qt.PermissionStatus.Undetermined
    )
    monkeypatch.setattr(
        QCoreApplication, "requestPermission", lambda *arguments: asked.append(arguments)
    )
    with pytest.raises(CameraError, match=r"Allow the camera when the system asks"):
        Cameras().open("")
    assert len(asked) == 1
