"""Asks for the passwords of locked files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QWidget

from ppocr_desktop.document import printable
from ppocr_desktop.gui.intake import Intake, Request


class Passwords(QObject):
    """Asks for one after the other, for what opens one file often opens those with it."""

    def __init__(self, intake: Intake, window: QWidget) -> None:
        super().__init__(window)
        self._intake = intake
        self._window = window
        self._locked: list[Request] = []
        """What waits for a password; that of the first is being asked for."""
        self._tried: Sequence[Path] = ()
        """What the last password was given for; on the others it was only tried."""
        intake.password_wanted.connect(self._on_wanted)

    @Slot(object)
    def _on_wanted(self, request: Request) -> None:
        self._locked.append(request)
        if len(self._locked) == 1:
            self._ask()

    def _ask(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Password"))
        dialog.setLabelText(self._question(self._locked[0].paths))
        for label in dialog.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.setModal(True)
        dialog.textValueSelected.connect(self._on_given)
        dialog.rejected.connect(self._pass_over)
        dialog.open()

    def _question(self, paths: Sequence[Path]) -> str:
        text = self.tr("{name} is locked. Its password:")
        if paths == self._tried:
            text = self.tr("That was not the password of {name}. Try again:")
        return text.format(name=printable(paths[0].name))

    @Slot(str)
    def _on_given(self, password: str) -> None:
        if not password:
            self._pass_over()
            return
        locked, self._locked = self._locked, []
        self._tried = locked[0].paths
        for request in locked:
            self._intake.unlock(request, password)

    @Slot()
    def _pass_over(self) -> None:
        self._tried = ()
        del self._locked[0]
        if self._locked:
            self._ask()
