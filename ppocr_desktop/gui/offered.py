"""What a drag or the clipboard offers: files, a picture, or the path of a file as text."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage

_LONGEST = 4096
"""Characters that a path has at most."""

_PNG = "image/png"


def is_of_use(mime: QMimeData) -> bool:
    """Whether pages can perhaps be made of it, told cheaply: it is asked during a drag."""
    return bool(files(mime)) or mime.hasImage() or bool(path(mime))


def accept_copy(event: QDropEvent) -> None:
    """Accept what is dragged, but never as a move, upon which its source would delete it."""
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            break
    event.accept()


def files(mime: QMimeData) -> list[Path]:
    """The files and folders of this computer that are named; web addresses are never looked up."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def picture(mime: QMimeData) -> QImage:
    """The pixels that are offered; null if there are none."""
    return QImage(mime.imageData()) if mime.hasImage() else QImage()


def png(mime: QMimeData) -> bytes:
    """A picture that is offered as a PNG file, which need not be decoded here; b"" if none is."""
    return bytes(mime.data(_PNG).data())


def path(mime: QMimeData) -> str:
    """The path of a file or folder that a text consists of, "" if it does not."""
    stripped = mime.text().strip().strip("\"'")
    if not stripped or "\n" in stripped or len(stripped) > _LONGEST:
        return ""
    named = QUrl(stripped).toLocalFile() if stripped.startswith("file:") else stripped
    try:
        return named if Path(named).is_absolute() and Path(named).exists() else ""
    except (OSError, ValueError):
        return ""
