"""What people choose about an export: which pages, in which format, to which file, and how."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QVBoxLayout, QWidget

from ppocr_desktop import exports, sources
from ppocr_desktop.document import Document
from ppocr_desktop.exports.docx import DocxOptions
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.gui.export_scope import ScopeBox
from ppocr_desktop.gui.export_target import ExportTarget
from ppocr_desktop.gui.format_names import format_title
from ppocr_desktop.gui.pdf_choices import PdfChoices
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.theme import SPACE_3
from ppocr_desktop.gui.workspace import PageKey


class ExportChoices(QWidget):
    """Rows for all of it; those that make no difference are not shown."""

    changed = Signal()
    """What is to be written is something else."""
    rows_changed = Signal()
    """Rows have come or gone."""

    def __init__(self, session: Session, chosen: Sequence[PageKey]) -> None:
        """`chosen` are the pages that are selected in the list of pages."""
        super().__init__()
        self._session = session
        settings = session.settings.value
        self.format = self._format_box(settings.export_format)
        self.scope = ScopeBox(session.workspace, session.selection, chosen)
        self.target = ExportTarget(session.workspace)
        self.pdf = PdfChoices(settings.pdf, has_pdfs=self._has_pdfs())
        self.pictures = QCheckBox(self.tr("Put a picture of each page before its text"))
        self.pictures.setChecked(settings.docx.pictures)
        self._form = self._lay_out()
        self._connect()
        self._on_format_changed()

    @property
    def format_name(self) -> str:
        """The format's name in `exports.FORMATS`."""
        return str(self.format.currentData())

    @property
    def extras(self) -> Extras:
        """The choices that belong to the formats."""
        docx = DocxOptions(pictures=self.pictures.isChecked())
        return Extras(load=sources.load, pdf=self.pdf.options, docx=docx)

    @property
    def document(self) -> Document:
        """The pages, as they are now."""
        workspace = self._session.workspace
        return Document(tuple(workspace.page(key) for key in self.scope.keys))

    def _format_box(self, chosen: str) -> QComboBox:
        box = QComboBox()
        for name in exports.FORMATS:
            box.addItem(format_title(name), name)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _has_pdfs(self) -> bool:
        pages = self._session.workspace.document.pages
        return any(page.ref.path.suffix.lower() == ".pdf" for page in pages)

    def _lay_out(self) -> QFormLayout:
        rows = QWidget()
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(SPACE_3)
        form.addRow(self.tr("&Format:"), self.format)
        form.addRow(self.tr("&Pages:"), self.scope)
        form.addRow(self.tr("&Numbers:"), self.scope.numbers)
        form.setRowVisible(self.scope.numbers, False)  # noqa: FBT003 - Qt's own
        form.addRow(self.tr("F&ile:"), self.target)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for widget in (rows, self.pdf, self.pictures):
            column.addWidget(widget)
        _align(form, self.pdf.form)
        return form

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._on_format_changed)
        self.scope.currentIndexChanged.connect(self._on_scope_changed)
        for signal in (self.scope.changed, self.pdf.changed, self.pictures.toggled):
            signal.connect(self.changed)

    @Slot()
    def _on_format_changed(self) -> None:
        self.target.propose(self.format_name, self._session.filing.proposed_path)
        self.pdf.setVisible(self.format_name == "pdf")
        self.pictures.setVisible(self.format_name == "docx")
        self.changed.emit()
        self._tell_rows()

    @Slot()
    def _on_scope_changed(self) -> None:
        self._form.setRowVisible(self.scope.numbers, self.scope.has_numbers)
        if self.scope.has_numbers:
            self.scope.numbers.setFocus()
        self._tell_rows()

    def _tell_rows(self) -> None:
        # By itself, the layout around would hear of it only later.
        self.updateGeometry()
        self.rows_changed.emit()


def _align(*forms: QFormLayout) -> None:
    """Let the fields of several forms begin at the same place, their labels level with them.

    By itself, a form gives a label 7/4 of its height, and our fields are a little higher.
    """
    rows = [row for form in forms for row in _rows(form)]
    width = max(label.sizeHint().width() for label, _ in rows)
    for label, field in rows:
        label.setMinimumSize(width, field.sizeHint().height())


def _rows(form: QFormLayout) -> list[tuple[QWidget, QWidget]]:
    """Labels with their fields."""
    role = QFormLayout.ItemRole
    items = (
        (form.itemAt(row, role.LabelRole), form.itemAt(row, role.FieldRole))
        for row in range(form.rowCount())
    )
    pairs = ((label.widget(), field.widget()) for label, field in items if label and field)
    return [(label, field) for label, field in pairs if label and field]
