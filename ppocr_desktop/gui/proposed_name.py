"""Proposes a file for pages that are in no project yet: where it is to be, and its name."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from ppocr_desktop import places
from ppocr_desktop.document import DocumentPage

_Location = QStandardPaths.StandardLocation
_EVERYBODYS = (
    _Location.HomeLocation,
    _Location.DesktopLocation,
    _Location.DocumentsLocation,
    _Location.DownloadLocation,
    _Location.PicturesLocation,
    _Location.TempLocation,
)
"""The names of these folders say nothing of what is in them."""


def propose(pages: Sequence[DocumentPage], suffix: str) -> Path:
    """Pages of one file give its name; those of several, that of the folder they are all in.

    Never beside the sample page: the program's own folders are not the user's.
    """
    files = list(dict.fromkeys(page.ref.path for page in pages if not page.ref.name))
    path = _base(files) if files else Path.home() / _anonymous()
    folder = Path.home() if path.parent == places.resources() else path.parent
    return folder / f"{path.name}{suffix}"


def _base(files: Sequence[Path]) -> Path:
    """Where to put it, with its name yet without suffix."""
    if len(files) == 1:
        return files[0].with_suffix("")
    folder = _common(files)
    return folder / folder.name if _is_telling(folder) else files[0].parent / _anonymous()


def _common(files: Sequence[Path]) -> Path:
    """The innermost folder that all files are below; the root where they have no other."""
    try:
        return Path(os.path.commonpath([path.parent for path in files]))
    except ValueError:  # they are on several drives
        return Path(files[0].anchor)


def _is_telling(folder: Path) -> bool:
    standard = {Path(QStandardPaths.writableLocation(each)) for each in _EVERYBODYS}
    return bool(folder.name) and folder not in standard and folder not in Path.home().parents


def _anonymous() -> str:
    return QCoreApplication.translate("Filing", "Pages")
