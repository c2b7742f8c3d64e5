"""What the program is, which versions it runs with, and under which licenses."""

import platform
import re
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop import __version__, places
from ppocr_desktop.gui import icons, screen_room
from ppocr_desktop.gui.theme import SPACE_2, SPACE_3, SPACE_4
from ppocr_desktop.recognition import accelerators

_SIZE = QSize(620, 520)
_ICON = 64
_LICENSES_TAB = 2
PACKAGES = {
    "PySide6_Essentials": "Qt for Python, LGPL 3.0",
    "numpy": "BSD 3-Clause",
    "onnxruntime": "MIT",
    "opencv-python-headless": "OpenCV, Apache 2.0",
    "pillow": "MIT-CMU",
    "pi-heif": "BSD 3-Clause, with libheif, LGPL 3.0",
    "pypdfium2": "PDFium, Apache 2.0 and BSD 3-Clause",
    "pikepdf": "qpdf, MPL 2.0 and Apache 2.0",
    "lxml": "BSD 3-Clause",
    "python-docx": "MIT",
    "XlsxWriter": "BSD 2-Clause",
    "regex": "Apache 2.0 and CNRI",
    "zxing-cpp": "Apache 2.0",
    "jeepney": "MIT",
    "platformdirs": "MIT",
    "PyNaCl": "libsodium, Apache 2.0 and ISC",
}
"""Packages the program consists of, and what they are licensed under."""
_REPLACEMENTS = {"onnxruntime": tuple(accelerators.PACKAGES.values())}
"""Packages that may be installed in the place of one of them."""


class AboutDialog(QDialog):
    """Plain text throughout, to be selected and copied into a report."""

    def __init__(self, parent: QWidget | None = None, computing: Sequence[str] = ()) -> None:
        """`computing` is a line on what computes each model."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About PP-OCR Desktop"))
        self.versions = _text_view(versions(computing), self.tr("Versions"))
        self.models = _text_view("", self.tr("Models"))
        self.models.setMarkdown(_model_notices())
        tabs = QTabWidget()
        tabs.addTab(self.versions, self.tr("Versions"))
        tabs.addTab(self.models, self.tr("Models"))
        # As long as a book: this kind of view lays out only what is in sight.
        self.licenses = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.licenses.setAccessibleName(self.tr("Licenses"))
        if _licenses_path().is_file():
            tabs.addTab(self.licenses, self.tr("Licenses"))
        tabs.currentChanged.connect(self._on_tab_changed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy_button = QPushButton(self.tr("Copy Versions"), autoDefault=False)
        self.copy_button.clicked.connect(self._copy)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addLayout(self._header())
        column.addWidget(tabs, 1)
        column.addWidget(buttons)
        screen_room.resize(self, _SIZE)

    def _header(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(icons.application_icon().pixmap(QSize(_ICON, _ICON)))
        title = QLabel(f"PP-OCR Desktop {__version__}")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        title.setFont(font)
        words = QLabel(
            self.tr("Reads the text in pictures and PDFs, on this computer and nowhere else.")
            + "\n"
            + self.tr("Free software under the Apache License, Version 2.0."),
            wordWrap=True,
        )
        column = QVBoxLayout()
        column.setSpacing(SPACE_2)
        for label in (title, words):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return row

    @Slot(int)
    def _on_tab_changed(self, index: int) -> None:
        """Load the licenses once somebody wants them."""
        if index == _LICENSES_TAB and not self.licenses.toPlainText():
            self.licenses.setPlainText(_read(_licenses_path()))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.toPlainText())


def versions(computing: Sequence[str] = ()) -> str:
    """The program, its parts and the system, a line for each, and what computes."""
    lines = [f"PP-OCR Desktop {__version__}", f"Python {platform.python_version()}"]
    lines += [f"Qt {qVersion()}", f"{platform.system()} {platform.release()} {platform.machine()}"]
    lines += [*computing, ""]
    lines += [f"{_with_version(name)} ({words})" for name, words in PACKAGES.items()]
    return "\n".join(lines)


def _with_version(package: str) -> str:
    """The package, or the one installed in its place, with its version; "?" for neither."""
    for name in (package, *_REPLACEMENTS.get(package, ())):
        try:
            return f"{name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            continue
    return f"{package} ?"


def _model_notices() -> str:
    text = _read(places.models() / "THIRD-PARTY-NOTICES.md")
    # Addresses are there to be read: the program opens no browser.
    return re.sub("<(https://[^>]+)>", r"`\1`", text)


def _licenses_path() -> Path:
    """The licenses of all that an installed program consists of; a checkout has no such file."""
    return places.resources() / "THIRD-PARTY-LICENSES.txt"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        return f"{path}: {error.strerror}"


def _text_view(text: str, name: str) -> QTextEdit:
    view = QTextEdit(readOnly=True, plainText=text)
    view.document().setDocumentMargin(SPACE_3)
    view.setAccessibleName(name)
    view.setTabChangesFocus(True)
    return view
