"""The window's ways out: copied text and tables, and exported files."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ppocr_desktop import progress
from ppocr_desktop.document import Page, TextLine, printable
from ppocr_desktop.editing import characters
from ppocr_desktop.editing.selection import Caret
from ppocr_desktop.exports import layout, text
from ppocr_desktop.exports.pdf import Finding
from ppocr_desktop.exports.tables import grid, table
from ppocr_desktop.exports.tables.table import Table
from ppocr_desktop.gui import clipboard, file_manager
from ppocr_desktop.gui.export_dialog import ExportDialog, Exported
from ppocr_desktop.gui.export_scope import Scope, ScopeBox
from ppocr_desktop.gui.notices import Choice, Notice, NoticeKind
from ppocr_desktop.gui.page_pane import PagePane
from ppocr_desktop.gui.panels import PagesPanel
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.settings import CopyAs
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import NO_PAGE
from ppocr_desktop.progress import Report

_FEW = 10
"""So many lines are put together within 5 ms, even those of a receipt, in which tables are looked
for longest; more of them beside the window: a dense page takes 85 ms."""

_Source = Page | Sequence[TextLine]

_RENDER: Mapping[CopyAs, Callable[[_Source], str]] = {
    CopyAs.PARAGRAPHS: text.as_paragraphs,
    CopyAs.LINES: text.as_lines,
    CopyAs.LAYOUT: layout.as_laid_out,
}


class Delivery(QObject):
    """Copies what is chosen, and hands documents to the export dialog."""

    told = Signal(str)
    """What was done, in a sentence that need not stay."""

    def __init__(
        self, session: Session, pane: PagePane, pages: PagesPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._notices = pane.notices
        self._view = pane.view
        self._pages = pages
        self._window = window
        self._worker = Worker("copies", self)
        self._job: Job | None = None
        self._told: Notice | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being put together for the clipboard."""
        return self._worker.is_idle

    @Slot()
    def copy(self) -> None:
        """Copy the text selected on the picture, else the chosen lines, else the page."""
        self._copy_chosen(self._session.settings.value.copy_as)

    @Slot()
    def copy_as_lines(self) -> None:
        """The same with every line end as it is."""
        self._copy_chosen(CopyAs.LINES)

    @Slot()
    def copy_as_paragraphs(self) -> None:
        """The same with lines joined to paragraphs."""
        self._copy_chosen(CopyAs.PARAGRAPHS)

    @Slot()
    def copy_with_layout(self) -> None:
        """The same with indentation and gaps as spaces."""
        self._copy_chosen(CopyAs.LAYOUT)

    @Slot()
    def copy_page(self) -> None:
        """Copy all that is read on the page in view, or on the pages chosen in the list."""
        workspace, keys = self._session.workspace, self._pages.selected_keys()
        shown = self._session.selection.page
        if len(keys) < 2:
            keys = () if shown == NO_PAGE else (shown,)
        pages = [workspace.page(key).page for key in keys]
        self._copy(pages, self._session.settings.value.copy_as)

    @Slot()
    def copy_all(self) -> None:
        """Copy all that is read on all pages."""
        pages = [page.page for page in self._session.workspace.document.pages]
        self._copy(pages, self._session.settings.value.copy_as)

    @Slot()
    def copy_table(self) -> None:
        """Copy the chosen lines, or the page's largest table, as cells."""
        if self._session.selection.page == NO_PAGE:
            return
        page = self._session.editor.page
        chosen = [page.lines[index] for index in sorted(self._session.selection.lines)]

        def work(_: Report) -> _Cells:
            found = grid.find_in(chosen, page) if chosen else _largest(grid.tables(page))
            return found.rows if found.cells else 0, table.as_tsv(found), table.as_html(found)

        self._run(work, partial(self._deliver_table, has_choice=bool(chosen)), len(page.lines))

    @Slot()
    def export(self) -> None:
        """Ask for a format and a file, and write it."""
        self._export_dialog().open()

    @Slot()
    def export_chosen(self) -> None:
        """The same, with the pages chosen in the list proposed instead of all."""
        dialog = self._export_dialog()
        dialog.choices.scope.choose(Scope.CHOSEN)
        dialog.open()

    def _export_dialog(self) -> ExportDialog:
        dialog = ExportDialog(self._session, self._pages.selected_keys(), self._window)
        dialog.exported.connect(self._tell_exported)
        dialog.exported.connect(partial(self._note_exported, dialog.choices.scope))
        return dialog

    def _note_exported(self, scope: ScopeBox, exported: Exported) -> None:
        """Closing does not lose the reading of these pages any more."""
        self._session.filing.forget_reading(scope.keys)
        self._session.changed_files.forget(exported.path)
        self._session.changed_files.look()

    @Slot(object)
    def _tell_exported(self, exported: Exported) -> None:
        text = self.tr("Exported to {name}.").format(name=exported.path.name)
        if exported.finding.words:
            text = f"{text} {self._told_of(exported.finding)}"
        if exported.locked_as:
            locked = self.tr("It opens with the password of {name}.")
            text = f"{text} {locked.format(name=printable(exported.locked_as.path.name))}"
        show = Choice(self.tr("Show in Folder"), partial(file_manager.show, exported.path, self))
        if self._told in self._notices.notices():
            self._told.close_notice()
        self._told = Notice(text, NoticeKind.INFO, (show,))
        self._notices.add(self._told)

    def _told_of(self, finding: Finding) -> str:
        text = self.tr(
            "Checked by reading it back: {found} of %n word(s) found, "
            "off by {percent} % of a line’s height on average.",
            "",
            finding.words,
        )
        return text.format(found=finding.found, percent=round(100 * finding.distance))

    def stop(self) -> None:
        """Wait for what is under way; before the window goes."""
        self._worker.close()

    def _copy_chosen(self, copy_as: CopyAs) -> None:
        selected = self._view.text_selection.range
        page, chosen = self._session.editor.page, sorted(self._session.selection.lines)
        if selected and selected[0].line == selected[1].line:
            self._deliver(self._view.chosen.text)
        elif selected:
            self._copy([_between(page, *selected)], copy_as)
        elif chosen:
            self._copy([[page.lines[index] for index in chosen]], copy_as)
        else:
            self._copy([page], copy_as)

    def _copy(self, sources: Sequence[_Source], copy_as: CopyAs) -> None:
        render = _RENDER[copy_as]

        def work(report: Report) -> str:
            if copy_as is CopyAs.PARAGRAPHS:
                return text.as_running_text(sources, report)
            rendered = []
            for number, source in enumerate(sources):
                report(number, len(sources))
                rendered.append(render(source).strip("\n"))
            return "\n\n".join(filter(None, rendered))

        self._run(work, self._deliver, sum(map(_count, sources)))

    def _run(
        self, work: Callable[[Report], Any], deliver: Callable[[Any], None], lines: int
    ) -> None:
        """Deliver what `work` returns, unless something else is copied before it ends.

        For few `lines` at once, for more beside the window.
        """
        if self._job:
            self._job.cancel()
            self._job = None
        if lines <= _FEW:
            deliver(work(progress.ignore))
            return

        def ended(job: Job) -> None:
            if job is not self._job:
                return
            self._job = None
            if job.error:
                self.told.emit(
                    self.tr(
                        "The text cannot be copied because of a fault in the program; see the log."
                    )
                )
            else:
                deliver(job.result)

        self._job = self._worker.submit(work, ended)

    def _deliver(self, copied: str) -> None:
        if copied:
            clipboard.copy_text(copied)
            lines = sum(bool(line) for line in copied.split("\n"))
            self.told.emit(self.tr("Copied %n line(s).", "", lines))
        else:
            self.told.emit(self.tr("There is no text to copy."))

    def _deliver_table(self, found: "_Cells", *, has_choice: bool) -> None:
        rows, tsv, html = found
        if rows:
            clipboard.copy_table(tsv, html)
            self.told.emit(self.tr("Copied a table with %n row(s).", "", rows))
        elif has_choice:
            self.told.emit(self.tr("These lines do not form a table."))
        else:
            self.told.emit(self.tr("There is no table on this page."))


_Cells = tuple[int, str, str]
"""How many rows a table has, 0 if there is none, and the table as tabbed text and HTML."""


def _between(page: Page, start: Caret, end: Caret) -> list[TextLine]:
    """The lines from one caret to another, the first and the last as far as they are selected."""
    lines = list(page.lines[start.line : end.line + 1])
    lines[-1] = _cut(lines[-1], 0, end.character)
    lines[0] = _cut(lines[0], start.character, None)
    return [line for line in lines if line.text]


def _cut(line: TextLine, first: int, stop: int | None) -> TextLine:
    kept = characters.of(line)[first:stop]
    return replace(line, text="".join(one.text for one in kept), characters=kept)


def _count(source: _Source) -> int:
    return len(source.lines if isinstance(source, Page) else source)


def _largest(tables: Sequence[Table]) -> Table:
    return max(tables, key=lambda found: len(found.cells), default=Table())
