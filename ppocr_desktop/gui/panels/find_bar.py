"""Find and replace over all pages, with what was found below the field."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ppocr_desktop.document import DocumentPage
from ppocr_desktop.editing.search import Query
from ppocr_desktop.gui import speech
from ppocr_desktop.gui.panels import matches
from ppocr_desktop.gui.panels.find_controls import FindControls
from ppocr_desktop.gui.panels.matches import Pages, Place
from ppocr_desktop.gui.panels.matches_list import MatchesModel, MatchesView
from ppocr_desktop.gui.panels.search import Search, sentence
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.worker import Job, Worker
from ppocr_desktop.gui.workspace import PageKey, Workspace


class FindBar(QWidget):
    """Hidden until `open_bar`; all searching and replacing runs beside the window.

    The match that is shown has its line chosen. While the document changes, the bar looks again
    and stays at the place where it was.
    """

    match_shown = Signal(int, int, int, int)
    """A match is in view: its page's key, its line, where it starts and ends in the line's text."""
    closed = Signal()
    """The bar is gone, and with it the match that was shown."""

    def __init__(
        self, workspace: Workspace, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._selection = selection
        self._worker = Worker("find", self)
        self._search = Search(workspace, self._worker, self)
        self._anchor = (0, 0, 0)
        """The page's index, the line and the character from where on the first match counts."""
        self._is_to_be_shown = False
        self._replaced = ""
        """What to say of all that was just replaced, if nothing is found any more."""
        self.controls = FindControls()
        self.model = MatchesModel(workspace, self)
        self.view = MatchesView(self.model)
        self.view.setAccessibleName(self.tr("Matches"))
        self._add_action(self.tr("Find Next"), "F3", self.find_next)
        self._add_action(self.tr("Find Previous"), "Shift+F3", self.find_previous)
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def places(self) -> tuple[Place, ...]:
        """What was found, in order."""
        return self.model.places

    @property
    def current(self) -> int:
        """Which match is in view, -1 if none."""
        return self.view.currentIndex().row()

    def open_bar(self, text: str = "", *, is_replacing: bool = False) -> None:
        """Show the bar and let the user write; `text` is looked for at once."""
        self.show()
        self.controls.begin(text, is_replacing=is_replacing)
        self._search_anew()

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar; its words stay for the next time."""
        if self.isVisible():
            self._search.look_for(Query(text=""))
            # Hidden first, it would pass the focus to whatever comes next in the window.
            self.closed.emit()
            self.hide()

    def follow_window(self) -> None:
        """Take as much of the window's height for what was found as there is to spare now."""
        self.view.updateGeometry()

    @Slot()
    def find_next(self) -> None:
        """Go to the match after the one in view, after the last one to the first."""
        self._step(1)

    @Slot()
    def find_previous(self) -> None:
        """Go to the match before the one in view, before the first one to the last."""
        self._step(-1)

    def stop(self) -> None:
        """Wait for what is under way; nothing is found any more after that."""
        self._worker.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _add_action(self, text: str, keys: str, slot: Callable[[], None]) -> None:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        self.addAction(action)

    def _lay_out(self) -> None:
        edge = QFrame()
        edge.setFrameStyle(QFrame.Shape.HLine | QFrame.Shadow.Plain)
        edge.setForegroundRole(QPalette.ColorRole.Mid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.controls, self.view, edge):
            column.addWidget(part)
        self.view.hide()
        self.setFocusProxy(self.controls.find_field)

    def _connect(self) -> None:
        controls = self.controls
        controls.query_changed.connect(self._search_anew)
        controls.step_asked.connect(self._step)
        controls.replace_asked.connect(self._replace)
        controls.replace_all_asked.connect(self._replace_all)
        controls.close_asked.connect(self.close_bar)
        controls.list_asked.connect(self.view.setFocus)
        self.view.chosen.connect(self._show)
        self._search.found.connect(self._on_found)
        self._search.dropped.connect(self._on_dropped)
        self._search.failed.connect(self._on_failed)

    @Slot()
    def _search_anew(self) -> None:
        """Look for something else and show the first of it from here on."""
        self._replaced = ""
        self._anchor = (self._workspace.index(self._selection.page), self._selection.current, 0)
        self._is_to_be_shown = True
        self._search.look_for(self.controls.query)

    @Slot()
    def _on_found(self) -> None:
        without, self._replaced = self._replaced or self.tr("No matches"), ""
        self._list(without)
        if self._is_to_be_shown and not self.places:
            speech.say(self, self.tr("No matches"))
        if self.places and self._is_to_be_shown:
            self._show(self.current)
        self._is_to_be_shown = False

    @Slot()
    def _on_dropped(self) -> None:
        self._list("")

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self._list("")
        self.controls.show_error(why)
        speech.say(self, why)

    def _list(self, without: str) -> None:
        """Show what was found; `without` is what to say if that is nothing."""
        self.model.set_places(self._search.places)
        self.view.setVisible(bool(self.places))
        if not self.places:
            self.controls.show_result(without, count=0)
            return
        indices = {key: index for index, key in enumerate(self._workspace.keys)}
        following = (
            row
            for row, place in enumerate(self.places)
            if (indices[place.key], place.line, place.start) >= self._anchor
        )
        self._make_current(next(following, 0))

    def _make_current(self, row: int) -> str:
        """Make it the match in view; says which of how many that is."""
        self.view.setCurrentIndex(self.model.index(row))
        number, count = (self.locale().toString(n) for n in (row + 1, len(self.places)))
        text, brief = (
            words.format(current=number, count=count)
            for words in (
                self.tr("{current} of {count} on %n page(s)", "", len(self._search.pages)),
                self.tr("{current} of {count}"),
            )
        )
        self.controls.show_result(text, brief, count=len(self.places))
        return brief

    @Slot(int)
    def _step(self, step: int) -> None:
        if self.places:
            self._show((self.current + step) % len(self.places))

    @Slot(int)
    def _show(self, row: int) -> None:
        """Bring a match into view and choose its line."""
        place = self.places[row]
        if not matches.text_of(self._workspace.page(place.key), place):
            return  # the line has just gone, and a new search is under way
        which = self._make_current(row)
        # The focus stays in the field, so nobody else says it.
        spoken = self.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        speech.say(self, f"{which}, {spoken}")
        self._anchor = (self._workspace.index(place.key), place.line, place.start)
        self._selection.show_page(place.key)
        self._selection.select_line(place.line)
        self.match_shown.emit(*place)

    @Slot()
    def _replace(self) -> None:
        """Replace the match in view and go on to the next."""
        if self.current < 0:
            return
        place = self.places[self.current]
        query, text = self.controls.query, self.controls.replacement
        before = self._workspace.page(place.key)

        def done(job: Job) -> None:
            if self._has_worked(job) and self._is_still(place.key, before):
                self._put_replaced(place, before, job.result)

        self._worker.submit(lambda _: matches.replace_one(before, place, query, text), done)

    def _put_replaced(self, place: Place, before: DocumentPage, after: DocumentPage) -> None:
        """Take in what was replaced and go on behind it, for it may itself match."""
        if after == before:
            self.find_next()
            return
        grown = len(matches.text_of(after, place)) - len(matches.text_of(before, place))
        self._anchor = (self._workspace.index(place.key), place.line, place.end + grown)
        self._is_to_be_shown = True
        self._workspace.replace(place.key, after, self.tr("Replace"))

    @Slot()
    def _replace_all(self) -> None:
        """Replace every match in one step to undo, and stay on the page in view."""
        found, before = len(self.places), self._search.pages
        query, text = self.controls.query, self.controls.replacement

        def done(job: Job) -> None:
            if self._has_worked(job):
                self._put_all_replaced(before, job.result, found)

        if before:
            self._worker.submit(lambda _: matches.replace_all(before, query, text), done)

    def _put_all_replaced(self, before: Pages, after: Pages, found: int) -> None:
        """Take in what was replaced, but not on pages that have changed meanwhile."""
        current = {key: page for key, page in after.items() if self._is_still(key, before[key])}
        shown, lines = self._selection.page, self._selection.lines
        label = self.tr("Replace %n Match(es)", "", found)
        self._replaced = self.tr("%n match(es) replaced", "", found)
        speech.say(self, self._replaced)
        self._workspace.replace_all(current, label)
        self._selection.show_page(shown)
        self._selection.select(lines)

    def _is_still(self, key: PageKey, page: DocumentPage) -> bool:
        return self._workspace.index(key) >= 0 and self._workspace.page(key) is page

    def _has_worked(self, job: Job) -> bool:
        if job.error:
            self.controls.show_error(sentence(job.error))
        return job.error is None and not job.is_cancelled
