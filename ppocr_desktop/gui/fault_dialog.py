"""Tells about a fault of the program, with the details to copy."""

import platform
import traceback

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

import ppocr_desktop
from ppocr_desktop.gui import screen_room
from ppocr_desktop.gui.theme import SPACE_3, SPACE_4

_MOST = 10
"""How many faults are told in detail: a paint event may fail a hundred times a second."""


class FaultDialog(QDialog):
    """The document stays open behind it, so that it can still be exported."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A fault in the program"))
        said = QLabel(
            self.tr(
                "Something went wrong that should not have. Your document is still open; export "
                "it to be safe. Copy the details to report the fault."
            ),
            wordWrap=True,
        )
        self._details = QPlainTextEdit(_details(error), readOnly=True)
        self._count = 1
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setAccessibleName(self.tr("Details"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy Details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(said)
        column.addWidget(self._details, 1)
        column.addWidget(buttons)
        screen_room.resize(self, QSize(640, 400))

    def add(self, error: BaseException) -> None:
        """Tell about another fault in the same place; a fault rarely comes alone."""
        self._count += 1
        if self._count <= _MOST:
            self._details.appendPlainText(f"\n{_trace(error)}")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def _details(error: BaseException) -> str:
    head = f"PP-OCR Desktop {ppocr_desktop.__version__}, {platform.platform()}, Python "
    return f"{head}{platform.python_version()}\n\n{_trace(error)}"


def _trace(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))
