"""The main window: puts its parts together and ties each action to the part it is about."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QStatusTipEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from ppocr_desktop.gui import icons, key_tips, menu_bar, text_fields
from ppocr_desktop.gui.accessible import PageSpeaker
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.arrivals import Arrivals
from ppocr_desktop.gui.availability import Availability
from ppocr_desktop.gui.camera.place import CameraPlace
from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest
from ppocr_desktop.gui.command_search import CommandSearch
from ppocr_desktop.gui.context_menus import ContextMenus
from ppocr_desktop.gui.delivery import Delivery
from ppocr_desktop.gui.dialogs import Dialogs
from ppocr_desktop.gui.document_name import DocumentName
from ppocr_desktop.gui.drop_target import DropTarget
from ppocr_desktop.gui.failed_pages import FailedPages
from ppocr_desktop.gui.file_notice import FileNotice
from ppocr_desktop.gui.find_place import FindPlace
from ppocr_desktop.gui.hotkey_notice import HotkeyNotice
from ppocr_desktop.gui.model_menu import ModelMenu
from ppocr_desktop.gui.opening import Opening
from ppocr_desktop.gui.page_commands import PageCommands
from ppocr_desktop.gui.page_pane import PagePane
from ppocr_desktop.gui.page_view import PageView
from ppocr_desktop.gui.panels import FindBar, PagesPanel, SidePanel
from ppocr_desktop.gui.parts import Parts
from ppocr_desktop.gui.passwords import Passwords
from ppocr_desktop.gui.proof_strip import ProofStrip
from ppocr_desktop.gui.reading_speaker import ReadingSpeaker
from ppocr_desktop.gui.saving import Saving
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.settings import Settings
from ppocr_desktop.gui.status_line import StatusLine
from ppocr_desktop.gui.tool_switch import ToolSwitch
from ppocr_desktop.gui.toolbar import MainToolBar

_WIDTHS = (184, 776, 320)
"""The widths of the pages, the page and its lines in a window opened for the first time."""


class MainWindow(QMainWindow):
    """One view of the session; a new one can take its place at any time."""

    closed = Signal()
    """The user has closed it for good."""
    capture_requested = Signal(object)
    """A CaptureRequest for something to read off the screen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.hides_when_closed: Callable[[], bool] = lambda: False
        """Whether the program stays in the tray when the user closes the window."""
        self._is_leaving = False
        self._session = session
        self._may_close = False
        self.setWindowIcon(icons.application_icon())
        self.commands = Actions(session.settings.value.shortcuts, self)
        key_tips.name_keys(self.commands)
        self.view = PageView(session.workspace, session.selection, session.pictures, self)
        PageSpeaker(self.view, session.workspace, session.selection)
        self.pane = PagePane(session, self.commands, self.view)
        self.camera = CameraPlace(session, self.commands, self.pane)
        self.pages = PagesPanel(
            session.workspace, session.selection, session.reading, session.pictures
        )
        self.side = SidePanel(session.workspace, session.selection, session.editor)
        self.find_bar = FindBar(session.workspace, session.selection)
        self.strip = ProofStrip(self.view, session.workspace, session.selection, session.editor)
        self.status = StatusLine(
            session.workspace, session.selection, session.reading, self.commands
        )
        speaker = ReadingSpeaker(self.status, session.workspace, session.selection, session.reading)
        failed = FailedPages(session.workspace, session.reading, self.pages, self.pane.notices)
        speaker.incomplete.connect(failed.tell)
        self.opening = Opening(session.intake, session.window_state, self.pane.notices, self)
        Passwords(session.intake, session.locked_files, self)
        self.saving = Saving(session.filing, self.pane.notices, self)
        for source in (session.filing.loader, session.filing.saver):
            FileNotice(source, self.pane.notices, self)
        self.delivery = Delivery(session, self.pane, self.pages, self)
        self.dialogs = Dialogs(session, self.commands, self)
        self.page_commands = PageCommands(session, self.view, self.strip, self.pages, self)
        self.tool_switch = ToolSwitch(self.view, session.editor, self.commands)
        self.toolbar = MainToolBar(self.commands, session.settings, self)
        notices, *page = self.pane.parts
        middle = (notices, self.find_bar, *page, self.side)
        self.parts = Parts((self.toolbar, self.pages, *middle, self.status), self)
        self.models = ModelMenu(session.editor, session.selection, self)
        self.menus = ContextMenus(self.commands, session.editor, self.view, self.models, self)
        self._name = DocumentName(session.workspace, session.filing, self)
        self.search = CommandSearch(self.commands, self)
        Availability(session, self.commands, self.pages, self)
        lines = self.side.lines.view
        writing = (lambda: self.strip.is_open, lambda: lines.is_editing)
        Arrivals(session, self.commands["camera"], writing, self)
        HotkeyNotice(
            session.hotkeys, session.settings, self.pane.notices, self.dialogs.show_settings, self
        )
        self._lay_out()
        self._connect()
        submenus = {"open-folder": self.opening.recent_menu, "read-line-again": self.models}
        menu_bar.fill(self.menuBar(), self.commands, submenus)
        session.window_state.restore(self)
        self._show_title()
        self.pane.take_focus()

    def remember(self) -> None:
        """Keep where the window stands for the next one."""
        self._session.window_state.save(self)

    def stop(self) -> None:
        """Wait for what the window has under way beside itself; before it goes."""
        self.view.shut_down()
        self.side.stop()
        self.find_bar.stop()
        self.camera.stop()
        self.delivery.stop()
        self.dialogs.stop()

    def discard(self) -> None:
        """Make way for another window on the same session."""
        self.hide()
        self.stop()
        self.deleteLater()

    @Slot()
    def leave(self) -> None:
        """Close for good, whether closing only hides the window or not."""
        self.prepare_to_leave()
        self.close()

    def prepare_to_leave(self) -> None:
        """Have the next closing be for good; what it asks about has to be seen."""
        self._is_leaving = True
        if not self.saving.may_leave:
            self.show()

    def event(self, event: QEvent) -> bool:
        """Show a command's status tip in `StatusLine`: Qt would hide progress and zoom for it."""
        if isinstance(event, QStatusTipEvent):
            self.status.show_tip(event.tip())
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide, or, once unsaved work is dealt with, close for good."""
        self.strip.keep()
        is_leaving, self._is_leaving = self._is_leaving or self._may_close, False
        if not is_leaving and self.hides_when_closed():
            self.remember()
            event.ignore()
            self.hide()
        elif self._may_close or self.saving.may_leave:
            self.remember()
            event.accept()
            self.closed.emit()
        else:
            event.ignore()
            self.saving.leave(self._close_now)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("main-splitter")
        for panel in (self.pages, self.pane, self.side):
            splitter.addWidget(panel)
        splitter.setSizes(_WIDTHS)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        self.setCentralWidget(middle)
        FindPlace(self.find_bar, self.pane, splitter, column)
        DropTarget(self._session.intake, middle, self)
        self.addToolBar(self.toolbar)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.status, 1)

    def _connect(self) -> None:
        session = self._session
        for action in self.commands:
            # A click on a button takes no focus, but finds the text as it is, too.
            action.triggered.connect(self.strip.keep)
            action.triggered.connect(self.side.lines.view.keep)
        self.commands.wire(self._document_slots() | self.page_commands.slots | self._window_slots())
        for action in self.commands.local:
            self.view.addAction(action)
            self.side.lines.view.addAction(action)
        session.intake.project_named.connect(self.saving.open)
        self.opening.watch_wanted.connect(self._watch)
        tellers = (self.opening, self.delivery, self.page_commands, self.tool_switch)
        for teller in (*tellers, session.editor, session.filing):
            teller.told.connect(self.status.tell)
        self.view.zoom_changed.connect(self.status.show_zoom)
        self.view.edit_requested.connect(self.strip.open_line)
        self.view.context_menu_requested.connect(self.menus.show_page)
        self.pages.menu_requested.connect(self.menus.show_pages)
        self.menus.export_wanted.connect(self.delivery.export_chosen)
        self.pages.dropped.connect(session.intake.take)
        self.side.lines.menu_requested.connect(self.menus.show_lines)
        self.models.fetch_wanted.connect(self.pane.offer_system)
        self.find_bar.match_shown.connect(self.page_commands.show_match)
        self.find_bar.closed.connect(self.view.setFocus)
        session.reading.boxes.failed.connect(self.pane.notices.add_failure)
        session.reading.models_missing.connect(self.pane.offer_models)
        session.filing.changed.connect(self._show_title)
        session.settings.changed.connect(self._on_settings_changed)

    def _document_slots(self) -> dict[str, Callable[..., object]]:
        return {
            "open": self.opening.open_files,
            "open-folder": self.opening.open_folder,
            "open-sample": self.opening.open_sample,
            "capture": partial(self._capture, CaptureMode.REGION),
            "capture-repeat": partial(self._capture, CaptureMode.REPEAT),
            "paste": partial(text_fields.paste, self.opening.paste),
            "export": self.delivery.export,
            "save": self.saving.save,
            "save-as": self.saving.save_as,
            "close": self.saving.close_document,
            "copy": partial(text_fields.copy, self.delivery.copy),
            "copy-lines": self.delivery.copy_as_lines,
            "copy-paragraphs": self.delivery.copy_as_paragraphs,
            "copy-layout": self.delivery.copy_with_layout,
            "copy-page": self.delivery.copy_page,
            "copy-all": self.delivery.copy_all,
            "copy-table": self.delivery.copy_table,
            "find": self._find,
            "replace": partial(self._find, is_replacing=True),
        }

    def _window_slots(self) -> dict[str, Callable[..., object]]:
        view = self.view
        self.commands["overlay"].setChecked(True)
        for name, panel in (("pages-panel", self.pages), ("side-panel", self.side)):
            self.commands[name].setChecked(True)
            self.commands[name].toggled.connect(panel.setVisible)
        self.commands["overlay"].toggled.connect(view.set_overlay_visible)
        self.commands["text-overlay"].toggled.connect(view.set_text_overlay)
        return {
            "next-part": self.parts.go_next,
            "previous-part": self.parts.go_back,
            "zoom-in": view.zoom_in,
            "zoom-out": view.zoom_out,
            "fit-page": view.fit_page,
            "fit-width": view.fit_width,
            "actual-size": view.show_actual_size,
            "settings": self.dialogs.open_settings,
            "command-search": self.search.open,
            "keys": self.dialogs.open_keys,
            "about": self.dialogs.open_about,
            "check-updates": self.dialogs.open_updates,
            "show-log": self.dialogs.show_log,
            "quit": self.leave,
        }

    def _capture(self, mode: CaptureMode) -> None:
        self.capture_requested.emit(CaptureRequest(mode))

    def _close_now(self) -> None:
        """Close without asking again: what was not saved by now is not wanted."""
        self._may_close = True
        self._session.filing.close_document()
        self.close()

    @Slot(object)
    def _watch(self, videos: Sequence[Path]) -> None:
        """Play a video as if a camera saw it, with the others at hand."""
        self.commands["camera"].setChecked(True)
        for path in videos:
            self.camera.pane.sources.add_file(path)
        self.camera.pane.open_path(videos[0])

    @Slot()
    def _show_title(self) -> None:
        # [*] has a meaning in Qt's titles.
        name = self._name.text.replace("[*]", "[*][*]")
        self.setWindowTitle(f"{name}[*] — PP-OCR Desktop" if name else "PP-OCR Desktop[*]")
        self.setWindowModified(self._session.filing.is_modified)

    def _find(self, *, is_replacing: bool = False) -> None:
        """Look for the selected text, if it is a short one and not what is looked for already."""
        is_searching = self.find_bar.isAncestorOf(QApplication.focusWidget() or self)
        selected = self.view.chosen.text if self.view.chosen.has_text else ""
        text = "" if "\n" in selected or is_searching else selected
        self.find_bar.open_bar(text, is_replacing=is_replacing)

    @Slot(object, object)
    def _on_settings_changed(self, new: Settings, old: Settings) -> None:
        if new.shortcuts != old.shortcuts:
            self.commands.set_keys(new.shortcuts)
