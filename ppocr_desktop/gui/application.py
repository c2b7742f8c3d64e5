"""Starts the window: settings, looks, language, and the session it shows."""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QLoggingCategory,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

import ppocr_desktop
from ppocr_desktop import memory, places
from ppocr_desktop.gui import accessible, fonts, icons, process, theme, translation
from ppocr_desktop.gui.capture.request import CaptureRequest
from ppocr_desktop.gui.ending import Ending
from ppocr_desktop.gui.fault_dialog import FaultDialog
from ppocr_desktop.gui.instance import handover
from ppocr_desktop.gui.instance.request import Command, Request
from ppocr_desktop.gui.instance.server import Claim, Server
from ppocr_desktop.gui.main_window import MainWindow
from ppocr_desktop.gui.presence import Presence
from ppocr_desktop.gui.rest import Rest
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.settings import Section, Settings, SettingsStore, open_file
from ppocr_desktop.gui.settings_dialog import SettingsDialog
from ppocr_desktop.gui.window_state import WindowState
from ppocr_desktop.lock import Busy

if TYPE_CHECKING:
    from ppocr_desktop.gui.capture.capture import Capture

_SETTLE_MS = 300
"""By then a new window has been painted."""

_log = logging.getLogger(__name__)


class Application(QApplication):
    """The one QApplication; files that the desktop asks it to open arrive as a signal."""

    file_asked_for = Signal(str)
    quitting = Signal()
    """The program is about to close its windows and end."""
    staying = Signal()
    """It does not end after all: somebody who was asked does not want it to."""

    def event(self, event: QEvent) -> bool:
        """MacOS hands files over as events instead of arguments."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked_for.emit(event.file())
            return True
        if event.type() == QEvent.Type.Quit:
            self.quitting.emit()
        is_known = super().event(event)
        if event.type() == QEvent.Type.Quit and not event.isAccepted():
            self.staying.emit()
        return is_known


class Program(QObject):
    """Owns the session and the window that shows it, and renews the window with its language."""

    def __init__(self, application: Application, settings_file: Path) -> None:
        super().__init__(application)
        self._application = application
        file = open_file(settings_file)
        self._settings = SettingsStore(file, self)
        theme.apply(application, self._settings.value.theme)
        self._speak(self._settings.value.language)
        self.session = Session(self._settings, WindowState(file, self), self)
        self.window: MainWindow | None = None
        self._captures: Capture | None = None
        self._ending = Ending(application)
        self._rest = Rest(self.session.reading, self)
        self.presence = Presence(
            self._settings, self.session.hotkeys, self.session.recent_results, self
        )
        # A capture's panel may be all there is; who closes it has not closed the program.
        application.setQuitOnLastWindowClosed(False)
        self._connect()

    def _speak(self, language: str) -> None:
        translation.install(self._application, language)
        fonts.apply(self._application, translation.resolve(language))

    def open_paths(self, paths: Sequence[str]) -> None:
        """Take in what the command line names."""
        if paths:
            self.session.intake.open_paths(Path(path).absolute() for path in paths)

    @Slot(object)
    def take(self, request: Request) -> None:
        """Do what this start of the program, or a later one, asks for."""
        self._ending.call_off()
        if request.capture:
            self.presence.ask_for(request.capture)
        elif request.command is Command.STAY:
            self.presence.stay()
        else:
            # Where Qt looks for it when the window wants to come to the front.
            os.environ["XDG_ACTIVATION_TOKEN"] = request.activation
            self.show_window()
            self.open_paths(request.paths)

    @Slot()
    def show_window(self) -> None:
        """Bring the window to the front."""
        if self.window is None:
            self.window = self._new_window()
            self.session.filing.look_for_unsaved_work()
            QTimer.singleShot(_SETTLE_MS, self.session, self.session.reading.prepare)
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot(object)
    def _capture(self, request: CaptureRequest) -> None:
        """Begin a capture; the first one loads and connects what captures take."""
        if self._captures is None:
            from ppocr_desktop.gui.capture.capture import Capture

            self._captures = Capture(self.session, self)
            self._captures.finished.connect(self._rest.begin)
            self._captures.ended.connect(self._rest.begin)
            self._captures.ended.connect(self._on_capture_ended)
            self._captures.window_wanted.connect(self._show_page)
            self._captures.notification_wanted.connect(self.presence.notifications.show)
        self._captures.start(request)

    @Slot()
    def _on_capture_ended(self) -> None:
        """End the program if reading off the screen was all that it was started for."""
        if self.window is None and not self.presence.is_resident:
            self._ending.begin()

    def report_fault(self, kind: type[BaseException], error: BaseException, _: object) -> None:
        """Tell about a fault nobody foresaw; the document stays open."""
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        _log.critical("A fault nobody foresaw", exc_info=error)
        for shown in QApplication.topLevelWidgets():
            if isinstance(shown, FaultDialog) and shown.isVisible():
                shown.add(error)
                return
        FaultDialog(error, self.window).open()

    def _connect(self) -> None:
        application, tray = self._application, self.presence.tray
        self._settings.changed.connect(self._on_settings_changed)
        self.presence.failed.connect(self._tell_failure)
        self.presence.capture_requested.connect(self._capture)
        tray.window_requested.connect(self.show_window)
        tray.camera_requested.connect(self._show_camera)
        tray.settings_requested.connect(self._show_settings)
        tray.quit_requested.connect(application.quit)
        application.file_asked_for.connect(self._open_file)
        application.quitting.connect(self._on_quitting)
        application.staying.connect(tray.come_back)
        application.aboutToQuit.connect(self._close)

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.session)
        window.hides_when_closed = lambda: self.presence.stays
        window.closed.connect(self._application.exit)
        window.capture_requested.connect(self.presence.ask_for)
        window.show()
        return window

    @Slot(object, object)
    def _on_settings_changed(self, new: Settings, old: Settings) -> None:
        if new.theme != old.theme:
            theme.apply(self._application, new.theme)
        if new.language != old.language:
            self._speak(new.language)
            # Later, for the choice was made in a dialog of the window that goes.
            QTimer.singleShot(0, self, self._renew_window)

    @Slot()
    def _renew_window(self) -> None:
        """Replace the window by one in the new language, at the same place in the document."""
        before = self.window
        if before is None:
            return
        settings = before.findChild(SettingsDialog)
        before.remember()
        self.window = self._new_window()
        if settings and settings.isVisible():
            self.window.dialogs.show_settings(settings.section)
        before.discard()

    @Slot()
    def _show_page(self) -> None:
        """Show the page that was captured, not the camera's picture in its place."""
        self.show_window()
        if self.window:
            self.window.commands["camera"].setChecked(False)

    @Slot()
    def _show_camera(self) -> None:
        self.show_window()
        if self.window:
            self.window.commands["camera"].setChecked(True)

    @Slot()
    def _show_settings(self) -> None:
        self.show_window()
        if self.window:
            self.window.dialogs.show_settings(Section.BACKGROUND)

    @Slot(str)
    def _tell_failure(self, sentence: str) -> None:
        if self.window:
            self.window.pane.notices.add_failure(sentence)

    @Slot(str)
    def _open_file(self, path: str) -> None:
        self.show_window()
        self.open_paths([path])

    @Slot()
    def _on_quitting(self) -> None:
        if self.window:
            self.window.prepare_to_leave()

    @Slot()
    def _close(self) -> None:
        if self._captures:
            self._captures.close()
        if self.window:
            self.window.stop()
        self._rest.close()
        self.session.close()


def run(request: Request) -> int:
    """Be the one running program until it is quit; returns the exit code.

    Raises InstanceError when another one has just been started and does not answer.
    """
    try:
        claim = Claim()
    except Busy:
        handover.hand_over_soon(request)
        return 0
    return _run(request, claim)


def run_alone(request: Request) -> int:
    """Show a window of its own, which later starts hand nothing to."""
    return _run(request, None)


def _run(request: Request, claim: Claim | None) -> int:
    if not process.has_screen():
        if sys.stderr:
            sys.stderr.write(
                "ppocr-desktop: There is no screen to show the window on; "
                "read files with 'ppocr-desktop ocr FILE' instead.\n"
            )
        return 2
    process.log_to_file()
    # Names of languages in scripts that no typeface here has are no news to anybody.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    application = Application([sys.argv[0]])
    application.setApplicationName("ppocr-desktop")
    application.setApplicationDisplayName("PP-OCR Desktop")
    application.setApplicationVersion(ppocr_desktop.__version__)
    application.setDesktopFileName("ppocr-desktop")
    application.setWindowIcon(icons.application_icon())
    accessible.install()
    process.keep_responsive()
    process.allow_large_pictures()
    memory.keep()
    program = Program(application, places.user_settings())
    sys.excepthook = program.report_fault
    process.end_on_signals(application)
    if claim:
        server = Server(claim, application)
        server.asked.connect(program.take)
        application.aboutToQuit.connect(server.close)
        program.presence.begin()
    program.take(request)
    return application.exec()
