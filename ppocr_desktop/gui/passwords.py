"""Asks for the passwords of locked files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from ppocr_desktop.document import printable
from ppocr_desktop.gui import input_dialog
from ppocr_desktop.gui.intake import Intake, Request
from ppocr_desktop.gui.locked_files import LockedFiles

Unlock = Callable[[str], None]
"""Tries a password on a file."""


class Passwords(QObject):
    """Asks for one after the other, for what opens one file often opens those with it."""

    def __init__(self, intake: Intake, locked_files: LockedFiles, window: QWidget) -> None:
        super().__init__(window)
        self._intake = intake
        self._locked_files = locked_files
        self._window = window
        self._locked: list[tuple[Path, Unlock]] = []
        """What waits for a password; that of the first is being asked for."""
        self._tried = Path()
        """What the last password was given for; on the others it was only tried."""
        intake.password_wanted.connect(self._on_new_wanted)
        locked_files.password_wanted.connect(self._on_known_wanted)

    @Slot(object)
    def _on_new_wanted(self, request: Request) -> None:
        self._add(request.paths[0], partial(self._intake.unlock, request))

    @Slot(object)
    def _on_known_wanted(self, path: Path) -> None:
        self._add(path, partial(self._locked_files.unlock, path))

    def _add(self, path: Path, unlock: Unlock) -> None:
        self._locked.append((path, unlock))
        if len(self._locked) == 1:
            self._ask()

    def _ask(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Password"))
        dialog.setLabelText(self._question(self._locked[0][0]))
        input_dialog.give_room(dialog)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.setModal(True)
        dialog.textValueSelected.connect(self._on_given)
        dialog.rejected.connect(self._pass_over)
        dialog.open()

    def _question(self, path: Path) -> str:
        text = self.tr("{name} is locked. Its password:")
        if path == self._tried:
            text = self.tr("That was not the password of {name}. Try again:")
        return text.format(name=printable(path.name))

    @Slot(str)
    def _on_given(self, password: str) -> None:
        if not password:
            self._pass_over()
            return
        locked, self._locked = self._locked, []
        self._tried = locked[0][0]
        for _, unlock in locked:
            unlock(password)

    @Slot()
    def _pass_over(self) -> None:
        self._tried = Path()
        del self._locked[0]
        if self._locked:
            self._ask()
