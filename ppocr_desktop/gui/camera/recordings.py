"""Opens what was recorded by the means that this installation has."""

from pathlib import Path

from PySide6.QtCore import QObject

from ppocr_desktop.gui.camera import cameras
from ppocr_desktop.gui.camera.file_source import FileSource, holds_pictures
from ppocr_desktop.gui.camera.source import FrameSource
from ppocr_desktop.video import files


def open_path(path: Path, parent: QObject) -> FrameSource:
    """A video, or a folder of pictures, as a source, which tells what is wrong with it."""
    if holds_pictures(path) or files.can_decode() or cameras.lack():
        return FileSource(path, parent)
    from ppocr_desktop.gui.camera.player_source import PlayerSource

    return PlayerSource(path, parent)
