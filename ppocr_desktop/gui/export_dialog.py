"""Asks what to export, in which format and where to, and writes it beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop import exports, sources
from ppocr_desktop.document import Document
from ppocr_desktop.exports.docx import DocxOptions
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf import Finding
from ppocr_desktop.gui import screen_room, sentences
from ppocr_desktop.gui.export_estimate import Estimate
from ppocr_desktop.gui.export_scope import ScopeBox
from ppocr_desktop.gui.export_target import ExportTarget
from ppocr_desktop.gui.format_names import format_title
from ppocr_desktop.gui.notices import NoticeBar
from ppocr_desktop.gui.page_state import PageState
from ppocr_desktop.gui.pdf_choices import PdfChoices
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.theme import SPACE_2, SPACE_3, SPACE_4
from ppocr_desktop.gui.worker import Job
from ppocr_desktop.gui.workspace import PageKey
from ppocr_desktop.progress import Report

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class Exported:
    """The first file that was written, and how well its text was found in it if it is a PDF."""

    path: Path
    finding: Finding


class ExportDialog(QDialog):
    """Stays open while it writes, so that a failure can be mended and tried again."""

    exported = Signal(object)
    """All is written; carries an Exported."""

    def __init__(
        self, session: Session, chosen: Sequence[PageKey], parent: QWidget | None = None
    ) -> None:
        """`chosen` are the pages that are selected in the list of pages."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._session = session
        self._job: Job | None = None
        settings = session.settings.value
        self.format = self._format_box(settings.export_format)
        self.scope = ScopeBox(session.workspace, session.selection, chosen)
        self.target = ExportTarget(session.workspace)
        self.pdf = PdfChoices(settings.pdf, has_pdfs=self._has_pdfs())
        self.pictures = QCheckBox(self.tr("Put a picture of each page before its text"))
        self.pictures.setChecked(settings.docx.pictures)
        self.summary = QLabel(wordWrap=True)
        self.read = QPushButton(self.tr("Read Them First"), autoDefault=False)
        self.failures = NoticeBar()
        self.bar = QProgressBar(textVisible=False)
        self.go = QPushButton(self.tr("Export"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        # Else the one that was made first answers to Return.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.go.setDefault(True)
        self._estimate = Estimate(session.exports, self)
        self._lay_out()
        self._connect()
        self._on_format_changed()

    def _format_box(self, chosen: str) -> QComboBox:
        box = QComboBox()
        for name in exports.FORMATS:
            box.addItem(format_title(name), name)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _lay_out(self) -> None:
        self._form = QWidget()
        self._choices = form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(SPACE_3)
        form.addRow(self.tr("&Format:"), self.format)
        form.addRow(self.tr("&Pages:"), self.scope)
        form.addRow(self.tr("&Numbers:"), self.scope.numbers)
        form.setRowVisible(self.scope.numbers, False)  # noqa: FBT003 - Qt's own
        form.addRow(self.tr("F&ile:"), self.target)
        self.bar.setAccessibleName(self.tr("Export progress"))
        self.bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        for widget in (self._form, self.pdf, self.pictures):
            column.addWidget(widget)
        column.addLayout(_row(self.summary, self.read))
        for widget in (self.failures, self.bar):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.buttons)
        _align(form, self.pdf.form)
        self.setMinimumWidth(_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay on the screen with all that a choice brings along."""
        super().resizeEvent(event)
        screen_room.pull_in(self)

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._on_format_changed)
        self.scope.currentIndexChanged.connect(self._on_scope_changed)
        for signal in (self.scope.changed, self.pdf.changed, self.pictures.toggled):
            signal.connect(self._summarize)
        self._estimate.changed.connect(self._tell_size)
        self._session.reading.advanced.connect(self._summarize)
        self._session.exports.progress.connect(self._on_progress)
        self.read.clicked.connect(self._read)
        self.buttons.rejected.connect(self.reject)
        self.go.clicked.connect(self._start)

    @property
    def _format(self) -> str:
        return str(self.format.currentData())

    @property
    def _extras(self) -> Extras:
        docx = DocxOptions(pictures=self.pictures.isChecked())
        return Extras(load=sources.load, pdf=self.pdf.options, docx=docx)

    @property
    def _document(self) -> Document:
        workspace = self._session.workspace
        return Document(tuple(workspace.page(key) for key in self.scope.keys))

    def _has_pdfs(self) -> bool:
        pages = self._session.workspace.document.pages
        return any(page.ref.path.suffix.lower() == ".pdf" for page in pages)

    @Slot()
    def _on_format_changed(self) -> None:
        self.target.propose(self._format, self._session.filing.proposed_path)
        self.pdf.setVisible(self._format == "pdf")
        self.pictures.setVisible(self._format == "docx")
        self._summarize()
        self.adjustSize()

    @Slot()
    def _on_scope_changed(self) -> None:
        self._choices.setRowVisible(self.scope.numbers, self.scope.has_numbers)
        if self.scope.has_numbers:
            self.scope.numbers.setFocus()
        self.adjustSize()

    @Slot()
    def _summarize(self) -> None:
        """Say how large the export will be, and which pages are not read."""
        document, known = self._document, self._session.workspace.document
        self._estimate.ask(document, self._format, self._extras, known)
        failed, unread = self._count_unread()
        is_busy = self._session.reading.is_busy and not self._session.reading.is_paused
        self.read.setVisible(failed + unread > 0 and not is_busy)
        self.read.setText(self.tr("Read Them First") if unread else self.tr("Try Again"))
        self._tell_size()

    @Slot()
    def _tell_size(self) -> None:
        pages = self._document.pages
        parts = [self.tr("%n page(s)", "", len(pages))]
        failed, unread = self._count_unread()
        if unread:
            parts.append(self.tr("%n of them not read yet", "", unread))
        if failed:
            parts.append(self.tr("%n of them could not be read", "", failed))
        size = self._estimate.size
        if size:
            digits, units = int(size > 1_000_000), QLocale.DataSizeFormat.DataSizeSIFormat
            shown = QLocale().formattedDataSize(size, digits, units)
            parts.append(self.tr("about {size}").format(size=shown))
        self.summary.setText(self.scope.complaint or " · ".join(parts))
        self.go.setEnabled(bool(pages) and self._job is None)

    def _count_unread(self) -> tuple[int, int]:
        """Pages that could not be read, and others that are not read."""
        workspace, reading = self._session.workspace, self._session.reading
        unread = [key for key in self.scope.keys if not workspace.page(key).is_read]
        failed = sum(reading.status(key).state is PageState.FAILED for key in unread)
        return failed, len(unread) - failed

    @Slot()
    def _read(self) -> None:
        """Have the unread pages read behind the dialog, which goes on counting them."""
        workspace = self._session.workspace
        unread = [key for key in self.scope.keys if not workspace.page(key).is_read]
        self._session.reading.read(unread)

    @Slot()
    def _start(self) -> None:
        """Write, after asking where a file would be replaced."""
        if self.target.is_empty:
            self.target.setFocus()
            return
        document = self._document
        targets = exports.targets(document, self.target.path, self._format)
        self.target.confirm(targets, partial(self._write, document, targets[0]))

    def _write(self, document: Document, first: Path) -> None:
        settings = self._session.settings
        path, name, extras = self.target.path, self._format, self._extras
        chosen = replace(settings.value, export_format=name, pdf=extras.pdf, docx=extras.docx)
        settings.change(chosen)

        def work(report: Report) -> Exported:
            findings: list[Finding] = []
            given = replace(extras, report=report, checked=findings.append)
            exports.write(document, path, name, overwrite=True, extras=given)
            return Exported(first, findings[0] if findings else Finding())

        self._estimate.stop()
        self.failures.close_all()
        self.bar.setRange(0, 0)
        self._job = self._session.exports.submit(work, self._on_ended)
        self._show_writing()

    def _show_writing(self) -> None:
        is_writing = self._job is not None
        self.bar.setVisible(is_writing)
        for widget in (self._form, self.pdf, self.pictures, self.go, self.read):
            widget.setEnabled(not is_writing)

    @Slot(object, int, int)
    def _on_progress(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _on_ended(self, job: Job) -> None:
        if job is not self._job:
            return  # the dialog went before it was done
        self._job = None
        self._show_writing()
        if job.error:
            fault = self.tr("The export failed because of a fault in the program; see the log.")
            self.failures.add_failure(sentences.told(job.error, fault))
            self.adjustSize()
        elif job.result:
            self.exported.emit(job.result)
            self.accept()

    def reject(self) -> None:
        """Stop what is being written, the old file staying as it is; close if nothing is."""
        if self._job:
            self._job.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close, and give up what is still under way: nobody is told of it."""
        self._estimate.stop()
        if self._job:
            self._job.cancel()
            self._job = None
        super().done(result)


def _row(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_2)
    row.addWidget(first, 1)
    row.addWidget(second)
    return row


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
