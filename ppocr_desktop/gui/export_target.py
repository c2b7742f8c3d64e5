"""Chooses the file that an export goes to."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMessageBox, QPushButton, QWidget

from ppocr_desktop import exports
from ppocr_desktop.document import printable
from ppocr_desktop.gui.format_names import format_name
from ppocr_desktop.gui.theme import SPACE_2
from ppocr_desktop.gui.workspace import Workspace

_SUFFIX = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,5}")
"""What tells the kind of a file, unlike the end of "Offer 1.2" or "1. May"."""


class ExportTarget(QWidget):
    """A field for a file's path with a button to choose one; asks before a file is replaced."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._format = ""
        self._proposed = ""
        """What stands in the field unless people have changed it."""
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("File"))
        self.browse = QPushButton(self.tr("Choose…"), autoDefault=False)
        self.browse.clicked.connect(self._browse)
        self.setFocusProxy(self.line)
        # The mnemonic of a label leaves alone what takes no focus itself.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)

    @property
    def is_empty(self) -> bool:
        """Whether no name is given."""
        return not self.line.text().strip()

    @property
    def path(self) -> Path:
        """The file; one without a folder lies in the user's own, one without a suffix gets it."""
        path = Path.home() / Path(self.line.text().strip()).expanduser()
        is_whole = _SUFFIX.fullmatch(path.suffix) or path.is_dir()
        return path if is_whole else path.with_name(path.name + self._suffix)

    def propose(self, name: str, default: Path) -> None:
        """Give the name the format's suffix, but never make it that of a page's own file."""
        self._format = name
        known = self.line.text().strip()
        base = Path(known) if known != self._proposed and Path(known).name else default
        stem = base.stem if _SUFFIX.fullmatch(base.suffix) else base.name
        proposed = base.with_name(stem + self._suffix)
        if proposed in self._sources():
            other = self.tr("{name} (searchable)").format(name=proposed.stem)
            proposed = proposed.with_name(f"{other}{self._suffix}")
        self._proposed = str(proposed)
        self.line.setText(self._proposed)

    @property
    def _suffix(self) -> str:
        return exports.FORMATS[self._format].suffix

    def _sources(self) -> set[Path]:
        return {page.ref.path for page in self._workspace.document.pages}

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Export"), str(self.path))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Whether a file is replaced is asked once, when it is written.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilter(f"{format_name(self._format)} (*{self._suffix})")
        dialog.setDefaultSuffix(self._suffix.removeprefix("."))
        dialog.selectFile(self.path.name)
        dialog.fileSelected.connect(self.line.setText)
        dialog.open()

    def confirm(self, targets: Sequence[Path], write: Callable[[], None]) -> None:
        """Write, if need be once people have said that files may be replaced."""
        existing = [path for path in targets if path.exists()]
        if not existing:
            write()
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Export"))
        text = self.tr("{name} exists already. Replace it?")
        if len(existing) > 1:
            text = self.tr("%n of the files exist already. Replace them?", "", len(existing))
        box.setText(text.format(name=printable(existing[0].name)))
        if self._sources().intersection(existing):
            box.setInformativeText(
                self.tr("This would overwrite the file that the pages were read from.")
            )
        replace_them = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))

        def answer(_: int) -> None:
            if box.clickedButton() is replace_them:
                write()

        box.finished.connect(answer)
        box.open()
