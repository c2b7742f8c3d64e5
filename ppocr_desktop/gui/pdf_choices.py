"""The choices about a PDF in the export dialog."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from ppocr_desktop.exports.pdf import PdfOptions, Pictures
from ppocr_desktop.gui.theme import SPACE_3


class PdfChoices(QWidget):
    """Rows for what people choose about a PDF; those that make no difference are not shown."""

    changed = Signal()
    """A choice that changes the file's size is another."""

    def __init__(
        self, options: PdfOptions, parent: QWidget | None = None, *, has_pdfs: bool = True
    ) -> None:
        """Without `has_pdfs`, pages from PDFs, there is no signature to drop, and no choice."""
        super().__init__(parent)
        self._given = options
        self.pictures = self._pictures_box(options.pictures)
        self.dpi = QSpinBox(minimum=36, maximum=2400, singleStep=50, value=options.dpi)
        self.dpi.setSuffix(self.tr(" dpi"))
        self.quality = QSpinBox(minimum=1, maximum=100, singleStep=5, value=options.quality)
        self.quality.setSuffix(self.tr(" %"))
        self.visible = QCheckBox(self.tr("Show the text in color, to check it"))
        self.visible.setChecked(options.visible)
        self.unsigned = QCheckBox(self.tr("Drop the signature of signed PDFs"))
        self.unsigned.setChecked(options.unsigned_copy)
        self.title = QLineEdit(options.title)
        self.title.setPlaceholderText(self.tr("The file's name"))
        self.author = QLineEdit(options.author)
        self.form = self._lay_out()
        self.form.setRowVisible(self.unsigned, has_pdfs)
        self._connect()
        self._show_rows()

    @property
    def options(self) -> PdfOptions:
        """What is chosen."""
        return replace(
            self._given,
            pictures=self._kind,
            dpi=self.dpi.value(),
            quality=self.quality.value(),
            visible=self.visible.isChecked(),
            unsigned_copy=self.unsigned.isChecked(),
            title=self.title.text().strip(),
            author=self.author.text().strip(),
        )

    @property
    def _kind(self) -> Pictures:
        # Qt gives back a plain str.
        return Pictures(self.pictures.currentData())

    def _pictures_box(self, chosen: Pictures) -> QComboBox:
        box = QComboBox()
        for kind, text in {
            Pictures.KEEP: self.tr("Keep as they are"),
            Pictures.SMALLER: self.tr("Make smaller"),
            Pictures.BLACK_AND_WHITE: self.tr("Black and white, smallest"),
            Pictures.NONE: self.tr("Leave out, text only"),
        }.items():
            box.addItem(text, kind)
        box.setCurrentIndex(box.findData(chosen))
        return box

    def _lay_out(self) -> QFormLayout:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SPACE_3)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Pi&ctures:"), self.pictures)
        form.addRow(self.tr("&Resolution:"), self.dpi)
        form.addRow(self.tr("&Quality:"), self.quality)
        form.addRow(self.tr("&Title:"), self.title)
        form.addRow(self.tr("&Author:"), self.author)
        form.addRow("", self.visible)
        form.addRow("", self.unsigned)
        return form

    def _connect(self) -> None:
        self.pictures.currentIndexChanged.connect(self._show_rows)
        self.pictures.currentIndexChanged.connect(self.changed)
        self.dpi.valueChanged.connect(self.changed)
        self.quality.valueChanged.connect(self.changed)
        self.visible.toggled.connect(self.changed)

    @Slot()
    def _show_rows(self) -> None:
        kind = self._kind
        shrinks = kind in {Pictures.SMALLER, Pictures.BLACK_AND_WHITE}
        self.form.setRowVisible(self.dpi, shrinks)
        self.form.setRowVisible(self.quality, kind is Pictures.SMALLER)
