"""Asks what to export, says how large it will be, and writes it beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop import exports
from ppocr_desktop.document import Document, PageRef
from ppocr_desktop.exports.pdf import Finding
from ppocr_desktop.gui import locked_files, screen_room, sentences
from ppocr_desktop.gui.export_choices import ExportChoices
from ppocr_desktop.gui.export_estimate import Estimate
from ppocr_desktop.gui.notices import NoticeBar
from ppocr_desktop.gui.page_state import PageState
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.theme import SPACE_2, SPACE_3, SPACE_4
from ppocr_desktop.gui.worker import Job
from ppocr_desktop.gui.workspace import PageKey
from ppocr_desktop.progress import Report

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class Exported:
    """The first file that was written, and how well its text was found in it if it is a PDF.

    `locked_as` is the page whose password opens it; there is one where its PDF was locked.
    """

    path: Path
    finding: Finding
    locked_as: PageRef | None = None


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
        self.choices = ExportChoices(session, chosen)
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
        self._summarize()

    def _lay_out(self) -> None:
        self.bar.setAccessibleName(self.tr("Export progress"))
        self.bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(self.choices)
        column.addLayout(_row(self.summary, self.read))
        for widget in (self.failures, self.bar):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay on the screen with all that a choice brings along."""
        super().resizeEvent(event)
        screen_room.pull_in(self)

    def _connect(self) -> None:
        self.choices.changed.connect(self._summarize)
        self.choices.rows_changed.connect(self.adjustSize)
        self._estimate.changed.connect(self._tell_size)
        self._session.reading.advanced.connect(self._summarize)
        self._session.exports.progress.connect(self._on_progress)
        self.read.clicked.connect(self._read)
        self.buttons.rejected.connect(self.reject)
        self.go.clicked.connect(self._start)

    @Slot()
    def _summarize(self) -> None:
        """Say how large the export will be, and which pages are not read."""
        choices, known = self.choices, self._session.workspace.document
        self._estimate.ask(choices.document, choices.format_name, choices.extras, known)
        failed, unread = self._count_unread()
        is_busy = self._session.reading.is_busy and not self._session.reading.is_paused
        self.read.setVisible(failed + unread > 0 and not is_busy)
        self.read.setText(self.tr("Read Them First") if unread else self.tr("Try Again"))
        self._tell_size()

    @Slot()
    def _tell_size(self) -> None:
        pages = self.choices.document.pages
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
        self.summary.setText(self.choices.scope.complaint or " · ".join(parts))
        self.go.setEnabled(bool(pages) and self._job is None)

    def _count_unread(self) -> tuple[int, int]:
        """Pages that could not be read, and others that are not read."""
        workspace, reading = self._session.workspace, self._session.reading
        unread = [key for key in self.choices.scope.keys if not workspace.page(key).is_read]
        failed = sum(reading.status(key).state is PageState.FAILED for key in unread)
        return failed, len(unread) - failed

    @Slot()
    def _read(self) -> None:
        """Have the unread pages read behind the dialog, which goes on counting them."""
        workspace = self._session.workspace
        unread = [key for key in self.choices.scope.keys if not workspace.page(key).is_read]
        self._session.reading.read(unread)

    @Slot()
    def _start(self) -> None:
        """Write, after asking where a file would be replaced."""
        target = self.choices.target
        if target.is_empty:
            target.setFocus()
            return
        document = self.choices.document
        targets = exports.targets(document, target.path, self.choices.format_name)
        target.confirm(targets, partial(self._write, document, targets[0]))

    def _write(self, document: Document, first: Path) -> None:
        settings = self._session.settings
        path, name = self.choices.target.path, self.choices.format_name
        extras = self.choices.extras
        chosen = replace(settings.value, export_format=name, pdf=extras.pdf, docx=extras.docx)
        settings.change(chosen)

        def work(report: Report) -> Exported:
            findings: list[Finding] = []
            given = replace(extras, report=report, checked=findings.append)
            exports.write(document, path, name, overwrite=True, extras=given)
            finding = findings[0] if findings else Finding()
            return Exported(first, finding, _locked_as(document, first))

        self._estimate.stop()
        self.failures.close_all()
        self.bar.setRange(0, 0)
        self._job = self._session.exports.submit(work, self._on_ended)
        self._show_writing()

    def _show_writing(self) -> None:
        is_writing = self._job is not None
        self.bar.setVisible(is_writing)
        for widget in (self.choices, self.go, self.read):
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


def _locked_as(document: Document, path: Path) -> PageRef | None:
    """The first page of a locked file, whose password a file that is made of it gets."""
    locked = next((page.ref for page in document.pages if page.ref.password), None)
    return locked if locked and locked_files.is_locked(path) else None


def _row(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_2)
    row.addWidget(first, 1)
    row.addWidget(second)
    return row
