"""Lets the user show where the files are now that pages have lost."""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ppocr_desktop.document import printable
from ppocr_desktop.gui.page_state import PageState
from ppocr_desktop.gui.session import Session


class FileFinder(QObject):
    """Asks for one file and finds those by it that were moved together with it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def find(self, lost: Path) -> None:
        """Ask where a file is now."""
        title = self.tr("Find {name}").format(name=printable(lost.name))
        dialog = QFileDialog(self._window, title, str(_nearest(lost)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if lost.suffix:
            dialog.setNameFilters([f"*{lost.suffix}", "*"])
        dialog.fileSelected.connect(partial(self._take, lost))
        dialog.open()

    def _take(self, lost: Path, name: str) -> None:
        workspace, reading = self._session.workspace, self._session.reading
        pages = {key: workspace.page(key) for key in workspace.keys}
        moved = places(lost, Path(name), {page.ref.path for page in pages.values()})
        found = {
            key: replace(page, ref=replace(page.ref, path=moved[page.ref.path]))
            for key, page in pages.items()
            if page.ref.path in moved
        }
        failed = [key for key in found if reading.status(key).state is PageState.FAILED]
        workspace.replace_all(found, self.tr("Find Files"))
        reading.read(failed)


def places(lost: Path, found: Path, paths: Iterable[Path]) -> dict[Path, Path]:
    """Where the files are that are missing of these, one of which was `lost` and is now `found`.

    They are looked for where they would be, had a folder above them all been moved, and beside the
    one that was found.
    """
    moved = {lost: found}
    for path in paths:
        if path != lost and not os.path.isfile(path):
            there = [place for place in _guesses(path, lost, found) if place.is_file()]
            moved.update((path, place) for place in there[:1])
    return moved


def _guesses(path: Path, lost: Path, found: Path) -> Iterable[Path]:
    """Where a file may be, the likeliest place first."""
    # Windows knows no way from one drive to another.
    with suppress(ValueError):
        yield Path(os.path.normpath(found.parent / os.path.relpath(path, lost.parent)))
    yield found.parent / path.name


def _nearest(lost: Path) -> Path:
    """The folder that is nearest to where a file was."""
    return next((folder for folder in lost.parents if folder.is_dir()), Path.home())
