"""The window's side of saving: which file, and what to do with unsaved work."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ppocr_desktop import project
from ppocr_desktop.gui.filing import Filing
from ppocr_desktop.gui.notices import Choice, Notice, NoticeBar, NoticeKind
from ppocr_desktop.project import Recovered

_MINUTE_S = 60


class _Leaving(NamedTuple):
    """What to do once the document may go, or is to stay."""

    then: Callable[[], object]
    otherwise: Callable[[], object]


class Saving(QObject):
    """Asks before anything of the user's is lost, and for the names of project files."""

    def __init__(self, filing: Filing, notices: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._filing = filing
        self._notices = notices
        self._window = window
        self._waiting: _Leaving | None = None
        """Who waits to leave until a file is saved."""
        filing.saver.ended.connect(self._on_saved)
        filing.failed.connect(notices.add_failure)
        filing.recovered.connect(self._offer)

    @Slot()
    def save(self) -> None:
        """Save to the document's file, or ask for one."""
        self._save()

    @Slot()
    def save_as(self) -> None:
        """Ask for a file and save to it."""
        self._ask_and_save()

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a project in place of the document, once that may go."""
        self._filing.open(path, self.leave)

    @Slot()
    def close_document(self) -> None:
        """Empty the window, once the document may go."""
        self.leave(self._filing.close_document)

    def leave(
        self, then: Callable[[], object], otherwise: Callable[[], object] = lambda: None
    ) -> None:
        """Call `then`, which closes the document, once unsaved work is saved or given up.

        Where the user would rather stay, `otherwise` is called. What is being saved is waited for,
        as leaving might stop it; where that fails, nobody leaves.
        """
        if self._filing.saver.is_busy:
            self._end_waiting(may_leave=False)
            self._waiting = _Leaving(then, otherwise)
            return
        if not self._filing.is_worth_saving:
            then()
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Unsaved Work"))
        question, reason = self._question()
        box.setText(question)
        box.setInformativeText(reason)
        kinds = QMessageBox.StandardButton
        box.setStandardButtons(kinds.Save | kinds.Discard | kinds.Cancel)
        box.setDefaultButton(kinds.Save)
        # Qt's own word for it says little in several languages.
        box.button(kinds.Discard).setText(self.tr("Do &Not Save"))
        box.setWindowModality(Qt.WindowModality.WindowModal)

        def answer(button: int) -> None:
            if button == kinds.Save:
                self._save(_Leaving(then, otherwise))
            elif button == kinds.Discard:
                then()
            else:
                otherwise()

        box.finished.connect(answer)
        box.open()

    @property
    def may_leave(self) -> bool:
        """Whether `leave` has nothing to ask about or wait for."""
        return not (self._filing.is_worth_saving or self._filing.saver.is_busy)

    @Slot(bool)
    def _on_saved(self, is_saved: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._end_waiting(may_leave=is_saved)

    def _end_waiting(self, *, may_leave: bool) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting and may_leave:
            self.leave(waiting.then, waiting.otherwise)
        elif waiting:
            waiting.otherwise()

    def _question(self) -> tuple[str, str]:
        """What to ask about the document, and what is lost otherwise."""
        if self._filing.is_modified:
            question = self.tr("Save your corrections in a project file?")
            return question, self.tr("Otherwise your changes are lost.")
        minutes = round(self._filing.reading_s / _MINUTE_S)
        reason = self.tr("Otherwise it has to be read again, which took %n minute(s).", "", minutes)
        return self.tr("Save what was read in a project file?"), reason

    def _save(self, leaving: _Leaving | None = None) -> None:
        if self._filing.path:
            self._save_to(self._filing.path, leaving, is_embedded=self._filing.is_embedded)
        else:
            self._ask_and_save(leaving)

    def _save_to(self, path: Path, leaving: _Leaving | None, *, is_embedded: bool) -> None:
        """Save and then leave, having asked again about what was done meanwhile."""
        self._filing.save(path, is_embedded=is_embedded)
        if leaving and self._filing.saver.is_busy:
            self.leave(*leaving)
        elif leaving:
            leaving.otherwise()

    def _ask_and_save(self, leaving: _Leaving | None = None) -> None:
        dialog = QFileDialog(self._window, self.tr("Save Project"), self._proposal())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        linked = self.tr("Project, pictures stay in their own files")
        whole = self.tr("Project with all pictures in it")
        pattern = f"(*{project.SUFFIX})"
        dialog.setNameFilters([f"{linked} {pattern}", f"{whole} {pattern}"])
        if self._filing.is_embedded:
            dialog.selectNameFilter(f"{whole} {pattern}")
        dialog.setDefaultSuffix(project.SUFFIX.removeprefix("."))

        def save(name: str) -> None:
            is_embedded = dialog.selectedNameFilter().startswith(whole)
            self._save_to(Path(name), leaving, is_embedded=is_embedded)

        dialog.fileSelected.connect(save)
        if leaving:
            dialog.rejected.connect(leaving.otherwise)
        dialog.open()

    def _proposal(self) -> str:
        return str(self._filing.proposed_path)

    @Slot(object)
    def _offer(self, found: Recovered) -> None:
        """Offer work that a crash has left behind."""
        text = self.tr("%n page(s) of unsaved work were left behind: {name}", "", found.page_count)
        ask = partial(self.leave, otherwise=partial(self._offer, found))
        restore = Choice(self.tr("Restore"), partial(self._filing.restore, found, ask))
        discard = Choice(self.tr("Discard"), found.discard)
        notice = Notice(text.format(name=found.title), NoticeKind.WARNING, (restore, discard))
        self._notices.add(notice)
