"""The middle of the window: the page with what there is to say about it, or an invitation."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ppocr_desktop.document import PageRef
from ppocr_desktop.gui import parts, reading_trouble
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.empty_state import EmptyState
from ppocr_desktop.gui.file_finder import FileFinder
from ppocr_desktop.gui.notices import Choice, Notice, NoticeBar, NoticeKind
from ppocr_desktop.gui.page_state import PageState, PageStatus
from ppocr_desktop.gui.page_view import PageView
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey
from ppocr_desktop.recognition import catalog
from ppocr_desktop.recognition.model import System


class PagePane(QWidget):
    """Notices, a word on the page's own state, and the page."""

    def __init__(self, session: Session, actions: Actions, view: PageView) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self.view = view
        self._finder = FileFinder(session, self)
        self._fetch_again: Callable[[], None] = self._fetch_chosen_models
        """Tries the last fetch once more, should it fail."""
        self._unseen = ""
        """Why the page in view cannot be seen, as was told of it."""
        self._lost: Notice | None = None
        """The latest notice that tells of files that are gone."""
        self.notices = NoticeBar()
        self._state = NoticeBar()
        self._empty = EmptyState(actions)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(view)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.notices)
        self._content = QStackedWidget()
        self._content.addWidget(self._page())
        self._covers = QStackedWidget()
        self._content.addWidget(self._covers)
        self.column.addWidget(self._content, 1)
        for bar in (self.notices, self._state):
            bar.emptied.connect(self.view.setFocus)
        session.selection.page_changed.connect(self._show_state)
        session.reading.status_changed.connect(self._on_status_changed)
        session.workspace.page_changed.connect(self._on_status_changed)
        session.pictures.failed.connect(self._on_picture_changed)
        session.pictures.arrived.connect(self._on_picture_changed)
        session.filing.files_lost.connect(self._tell_lost)
        session.workspace.opened.connect(self._forget_lost)
        session.locked_files.password_wanted.connect(self._show_state)
        self._show_state()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What the keyboard goes to in turn."""
        return self.notices, self._state, self._empty, self.view, self._covers

    def take_focus(self) -> None:
        """Have keys act on the page or, without one, on the invitation."""
        (self._empty if self._session.selection.page == NO_PAGE else self.view).setFocus()

    def cover(self, widget: QWidget) -> None:
        """Show something else in the page's place; notices stay above it."""
        if self._covers.indexOf(widget) < 0:
            self._covers.addWidget(widget)
            parts.follow(self.view, widget)
        self._covers.setCurrentWidget(widget)
        self._content.setCurrentWidget(self._covers)

    def uncover(self) -> None:
        """Show the page again."""
        self._content.setCurrentIndex(0)
        self.view.setFocus()

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._state)
        column.addWidget(self._stack, 1)
        return page

    @Slot(str, object)
    def _tell_lost(self, sentence: str, path: Path) -> None:
        self._lost = Notice(sentence, NoticeKind.ERROR, self._ways_to_find(path))
        self.notices.add(self._lost)
        self._show_state()

    @Slot()
    def _forget_lost(self) -> None:
        """What another document has lost is not to be found for this one."""
        if self._lost in self.notices.notices():
            self._lost.close_notice()

    @Slot(str)
    def offer_models(self, sentence: str) -> None:
        """Say which of the chosen models are missing and offer to fetch them.

        Where they are there but may not be read, that mends nothing.
        """
        if reading_trouble.is_refused(self._session.settings.value.recognition):
            self._offer(sentence, self.tr("Try Again"), self._session.reading.retry_failed)
        else:
            self._offer(sentence, self.tr("Fetch Models"), self._fetch_chosen_models)

    @Slot(object)
    def offer_system(self, system: System) -> None:
        """Offer to fetch other models than the chosen ones, which somebody wants to read with."""
        fetch = Choice(self.tr("Fetch Models"), partial(self._fetch_models, system))
        sentence = reading_trouble.ask_for(system)
        self.notices.add(Notice(sentence, NoticeKind.WARNING, (fetch,)))

    def _offer(self, sentence: str, way: str, act: Callable[[], None]) -> None:
        """Say why models cannot be used; offer a way to do so, or to choose others."""
        choices = (
            Choice(way, act),
            Choice(self.tr("Settings…"), self._actions["settings"].trigger),
        )
        self.notices.add(Notice(sentence, NoticeKind.WARNING, choices))
        self._show_state()

    def _fetch_chosen_models(self) -> None:
        """Fetch what the chosen options need."""
        options = self._session.settings.value.recognition
        self._fetch_models(catalog.load_default().system(options.model, options.languages))

    def _fetch_models(self, system: System) -> None:
        """Show how the fetch goes, and then read what could not be read."""
        fetcher = self._session.model_fetcher
        if fetcher.is_busy:
            return
        cancel = Choice(self.tr("Cancel"), fetcher.cancel)
        notice = Notice(self.tr("Fetching models…"), NoticeKind.INFO, (cancel,))
        fetcher.progress.connect(notice.show_progress)
        fetcher.ended.connect(notice.close_notice)
        fetcher.ended.connect(self._on_models_fetched)
        self.notices.add(notice)
        self._fetch_again = partial(self._fetch_models, system)
        fetcher.fetch(system)

    @Slot(str)
    def _on_models_fetched(self, sentence: str) -> None:
        self._session.model_fetcher.ended.disconnect(self._on_models_fetched)
        if sentence:
            self._offer(sentence, self.tr("Fetch Models"), self._fetch_again)
        else:
            self._session.reading.retry_failed()

    @Slot(int)
    def _on_status_changed(self, key: int) -> None:
        if key == self._session.selection.page:
            self._show_state()

    @Slot(object)
    def _on_picture_changed(self, ref: PageRef) -> None:
        """Say why a page cannot be seen, or no longer."""
        key = self._session.selection.page
        if key == NO_PAGE or ref != self._session.workspace.page(key).ref:
            return
        if self._session.pictures.failure(ref) != self._unseen:
            self._show_state()

    @Slot()
    def _show_state(self) -> None:
        key = self._session.selection.page
        self._turn_to(self._empty if key == NO_PAGE else self.view)
        for notice in self._state.notices():
            notice.close_notice()
        self._unseen = ""
        if key != NO_PAGE:
            self._unseen = self._session.pictures.failure(self._ref(key))
            self._add_state(key, self._session.reading.status(key))

    def _add_state(self, key: PageKey, status: PageStatus) -> None:
        """Say what there is to say about a page."""
        if status.state is PageState.FAILED:
            # What is told above with a way out need not be told a second time.
            if status.reason not in {notice.text for notice in self.notices.notices()}:
                self._state.add(self._failure(key, status))
        elif status.state is PageState.UNREAD:
            self._state.add(self._unread(key))
        elif status.state is PageState.DONE and self._unseen:
            is_told = self._lost in self.notices.notices()
            if not is_told or self._ref(key).path.exists():
                self._state.add(self._lost_sight(key))
        elif status.state is PageState.DONE and not self._session.workspace.page(key).page.lines:
            self._state.add(self._nothing_found(key))

    def _turn_to(self, shown: QWidget) -> None:
        """Show the page or the invitation, and take the focus along.

        Qt would give the focus to another part of the window, at least for a moment, and screen
        readers would speak of that. The one out of sight asks for no room, or the window could be
        no lower than the invitation.
        """
        hidden = self.view if shown is self._empty else self._empty
        focus: QWidget | None = self.window().focusWidget()
        had_focus = hidden is focus or hidden.isAncestorOf(focus or self)
        if had_focus:
            shown.show()
            shown.setFocus()
        self._stack.setCurrentWidget(shown)
        hidden.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # What these notices offer is about the page in view alone, not about all that are chosen, as
    # the commands of the same names are.

    def _failure(self, key: PageKey, status: PageStatus) -> Notice:
        read = Choice(self.tr("Try Again"), partial(self._session.reading.read, [key]))
        remove = Choice(self.tr("Remove Page"), partial(self._remove, key))
        choices = (read, *self._ways_to_find(self._ref(key).path), remove)
        return Notice(status.reason, NoticeKind.ERROR, choices)

    def _lost_sight(self, key: PageKey) -> Notice:
        """What was read is there, but not its picture."""
        ref = self._ref(key)
        again = Choice(self.tr("Try Again"), partial(self._look_again, ref))
        return Notice(self._unseen, NoticeKind.ERROR, (again, *self._ways_to_find(ref.path)))

    def _look_again(self, ref: PageRef) -> None:
        self._unseen = ""
        self._session.pictures.request(ref)

    def _ways_to_find(self, path: Path) -> tuple[Choice, ...]:
        """A file that is gone may only have been moved or renamed, one that is locked be opened."""
        if self._session.locked_files.is_waiting(path):
            ask = partial(self._session.locked_files.ask, path)
            return (Choice(self.tr("Enter Password…"), ask),)
        if path.exists():
            return ()
        return (Choice(self.tr("Find File…"), partial(self._finder.find, path)),)

    def _ref(self, key: PageKey) -> PageRef:
        return self._session.workspace.page(key).ref

    def _unread(self, key: PageKey) -> Notice:
        read = Choice(self.tr("Read Page"), partial(self._session.reading.read, [key]))
        rest = Choice(self.tr("Read All Unread Pages"), self._session.reading.read_unread)
        choices = (read, rest) if self._session.reading.unread > 1 else (read,)
        return Notice(self.tr("This page has not been read yet."), NoticeKind.INFO, choices)

    def _nothing_found(self, key: PageKey) -> Notice:
        turn = Choice(self.tr("Turn Right"), partial(self._session.editor.turn, [key], 90))
        read = Choice(self.tr("Read Again"), partial(self._session.reading.read, [key]))
        text = self.tr("No text on this page. Try turning it, or a larger model.")
        return Notice(text, NoticeKind.INFO, (turn, read))

    def _remove(self, key: PageKey) -> None:
        label = QCoreApplication.translate("PagesPanel", "Remove %n Page(s)", "", 1)
        self._session.workspace.remove([key], label)
