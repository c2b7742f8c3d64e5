"""Asks what to export, in which format and where to, and writes it beside the window."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop import exports, sources
from ppocr_desktop.document import Document
from ppocr_desktop.errors import AppError
from ppocr_desktop.exports.docx import DocxOptions
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.gui.export_estimate import Estimate
from ppocr_desktop.gui.export_scope import ScopeBox
from ppocr_desktop.gui.format_names import format_name, format_title
from ppocr_desktop.gui.notices import Notice, NoticeBar, NoticeKind
from ppocr_desktop.gui.pdf_choices import PdfChoices
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.theme import SPACE_2, SPACE_3, SPACE_4
from ppocr_desktop.gui.worker import Job
from ppocr_desktop.gui.workspace import PageKey
from ppocr_desktop.progress import Report

_WIDTH = 560


class ExportDialog(QDialog):
    """Stays open while it writes, so that a failure can be mended and tried again."""

    exported = Signal(object)
    """All is written: the first file's Path."""

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
        self.path = QLineEdit()
        self.browse = QPushButton(self.tr("Choose…"), autoDefault=False)
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
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(SPACE_3)
        form.addRow(self.tr("&Format:"), self.format)
        form.addRow(self.tr("&Pages:"), self.scope)
        label = QLabel(self.tr("F&ile:"))
        label.setBuddy(self.path)
        form.addRow(label, _row(self.path, self.browse))
        self.path.setAccessibleName(self.tr("File"))
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

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._on_format_changed)
        for signal in (self.scope.currentIndexChanged, self.pdf.changed, self.pictures.toggled):
            signal.connect(self._summarize)
        self._estimate.changed.connect(self._tell_size)
        self._session.reading.advanced.connect(self._summarize)
        self._session.exports.progress.connect(self._on_progress)
        self.browse.clicked.connect(self._browse)
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

    @property
    def _target(self) -> Path:
        path = Path(self.path.text().strip()).expanduser()
        return path if path.is_absolute() else Path.home() / path

    def _has_pdfs(self) -> bool:
        pages = self._session.workspace.document.pages
        return any(page.ref.path.suffix.lower() == ".pdf" for page in pages)

    @Slot()
    def _on_format_changed(self) -> None:
        known = self.path.text()
        path = Path(known) if known else self._session.filing.proposed_path
        self.path.setText(str(self._propose(path)))
        self.pdf.setVisible(self._format == "pdf")
        self.pictures.setVisible(self._format == "docx")
        self._summarize()
        self.adjustSize()

    def _propose(self, path: Path) -> Path:
        """The same name with the format's suffix, but never that of a file the pages come from."""
        proposed = path.with_suffix(exports.FORMATS[self._format].suffix)
        if proposed not in self._sources():
            return proposed
        name = self.tr("{name} (searchable)").format(name=path.stem)
        return proposed.with_name(f"{name}{proposed.suffix}")

    def _sources(self) -> set[Path]:
        return {page.ref.path for page in self._session.workspace.document.pages}

    @Slot()
    def _summarize(self) -> None:
        """Say how much it is, and what is missing from it."""
        document, known = self._document, self._session.workspace.document
        self._estimate.ask(document, self._format, self._extras, known)
        unread = sum(not page.is_read for page in document.pages)
        is_busy = self._session.reading.is_busy and not self._session.reading.is_paused
        self.read.setVisible(unread > 0 and not is_busy)
        self._tell_size()

    @Slot()
    def _tell_size(self) -> None:
        pages = self._document.pages
        parts = [self.tr("%n page(s)", "", len(pages))]
        size = self._estimate.size
        if size:
            digits, units = int(size > 1_000_000), QLocale.DataSizeFormat.DataSizeSIFormat
            shown = QLocale().formattedDataSize(size, digits, units)
            parts.append(self.tr("about {size}").format(size=shown))
        unread = sum(not page.is_read for page in pages)
        if unread:
            parts.append(self.tr("%n of them not read yet", "", unread))
        self.summary.setText(" · ".join(parts))
        self.go.setEnabled(bool(pages) and self._job is None)

    @Slot()
    def _read(self) -> None:
        """Have the unread pages read behind the dialog, which goes on counting them."""
        workspace = self._session.workspace
        unread = [key for key in self.scope.keys if not workspace.page(key).is_read]
        self._session.reading.read(unread)

    @Slot()
    def _browse(self) -> None:
        suffix = exports.FORMATS[self._format].suffix
        dialog = QFileDialog(self, self.tr("Export"), str(self._target))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Whether a file is replaced is asked once, when it is written.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilter(f"{format_name(self._format)} (*{suffix})")
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(self._target.name)
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    @Slot()
    def _start(self) -> None:
        """Write, after asking where a file would be replaced."""
        if not self.path.text().strip():
            self.path.setFocus()
            return
        document = self._document
        targets = exports.targets(document, self._target, self._format)
        there = [path for path in targets if path.exists()]
        if there:
            self._ask(there, partial(self._write, document, targets[0]))
        else:
            self._write(document, targets[0])

    def _ask(self, there: Sequence[Path], write: Callable[[], None]) -> None:
        """Whether files may be replaced."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Export"))
        text = self.tr("{name} exists already. Replace it?")
        if len(there) > 1:
            text = self.tr("%n of the files exist already. Replace them?", "", len(there))
        box.setText(text.format(name=there[0].name))
        if self._sources().intersection(there):
            box.setInformativeText(self.tr("It is what the pages were read from."))
        replace_them = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))

        def answer(_: int) -> None:
            if box.clickedButton() is replace_them:
                write()

        box.finished.connect(answer)
        box.open()

    def _write(self, document: Document, first: Path) -> None:
        settings = self._session.settings
        path, name, extras = self._target, self._format, self._extras
        chosen = replace(settings.value, export_format=name, pdf=extras.pdf, docx=extras.docx)
        settings.change(chosen)

        def work(report: Report) -> Path:
            given = replace(extras, report=report)
            exports.write(document, path, name, overwrite=True, extras=given)
            return first

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
            self.failures.add(Notice(self._sentence(job.error), NoticeKind.ERROR))
            self.adjustSize()
        elif job.result:
            self.exported.emit(job.result)
            self.accept()

    def _sentence(self, error: Exception) -> str:
        if isinstance(error, AppError):
            return str(error)
        return self.tr("The export failed because of a fault in the program; see the log.")

    def reject(self) -> None:
        """Stop what is being written, and then close; the old file stays."""
        if self._job:
            self._job.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Nothing is told to a dialog that is gone."""
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
    """Let the fields of several forms begin at the same place."""
    labels = [label for form in forms for label in _labels(form)]
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)


def _labels(form: QFormLayout) -> list[QWidget]:
    role = QFormLayout.ItemRole.LabelRole
    items = (form.itemAt(row, role) for row in range(form.rowCount()))
    widgets = (item.widget() for item in items if item)
    return [widget for widget in widgets if widget]
