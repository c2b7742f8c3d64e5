"""What the open document is called in the window's title."""

from pathlib import Path

from PySide6.QtCore import QObject

from ppocr_desktop.gui.filing import Filing
from ppocr_desktop.gui.workspace import PageKey, Workspace


class DocumentName(QObject):
    """The name of the project's file or of the pages' files; "" while nothing is open."""

    def __init__(self, workspace: Workspace, filing: Filing, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._filing = filing
        self._keys: tuple[PageKey, ...] = ()
        self._files_name = ""
        """The name by the files of the pages that had `_keys`."""

    @property
    def text(self) -> str:
        path = self._filing.path
        if path:
            return path.name
        # Asked for at every edit, while to look at hundreds of pages takes milliseconds.
        if self._workspace.keys is not self._keys:
            self._keys = self._workspace.keys
            self._files_name = self._name_files()
        return self._files_name

    def _name_files(self) -> str:
        if not self._keys:
            return ""
        refs = [self._workspace.page(key).ref for key in self._keys]
        first = Path(refs[0].shown_name).name
        others = len({ref.name or str(ref.path) for ref in refs}) - 1
        if not others:
            return first
        return self.tr("{name} and %n more", "", others).format(name=first)
