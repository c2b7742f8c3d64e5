"""Keeps the program at hand while no window is open: hotkeys, tray, start at login."""

import logging
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from ppocr_desktop.gui import autostart, sentences
from ppocr_desktop.gui.autostart import AutostartError
from ppocr_desktop.gui.capture.copying import Copier
from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest
from ppocr_desktop.gui.hotkey import Hotkeys, ProblemKind, words
from ppocr_desktop.gui.notifications import Notifications
from ppocr_desktop.gui.recent_results import RecentResults
from ppocr_desktop.gui.settings import Settings, SettingsStore
from ppocr_desktop.gui.tray import Tray

_MODES = {
    "capture": CaptureMode.REGION,
    "repeat": CaptureMode.REPEAT,
    "clipboard": CaptureMode.CLIPBOARD,
}
"""What a capture by each hotkey reads, by the hotkey's name."""

_log = logging.getLogger(__name__)


class Presence(QObject):
    """Turns settings into what the system knows of the program, and its calls into signals."""

    capture_requested = Signal(object)
    """A CaptureRequest, from a hotkey or the tray."""
    failed = Signal(str)
    """A choice in the settings could not be carried out, for the reason in the sentence."""

    def __init__(
        self,
        settings: SettingsStore,
        hotkeys: Hotkeys,
        recent: RecentResults,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hotkeys = hotkeys
        self._is_resident = False
        self.tray = Tray(hotkeys, recent, self)
        self.notifications = Notifications(self.tray, self)
        self.tray.capture_requested.connect(self.ask_for)
        self._copier = Copier(self)
        self.tray.text_chosen.connect(self._copy)
        hotkeys.pressed.connect(self._on_hotkey)
        hotkeys.changed.connect(self._on_hotkey_changed)

    @property
    def stays(self) -> bool:
        """Whether the program is there, and can be seen to be, without a window."""
        return self.tray.is_reachable

    @property
    def is_resident(self) -> bool:
        """Whether the program was started to be there, or can be seen to be."""
        return self._is_resident or self.stays

    def begin(self) -> None:
        """Do what the settings say from now on; for one running program of a user only."""
        self._settings.changed.connect(self._on_settings_changed)
        self._follow_system()
        self._show_tray(self._settings.value)
        if not self._hotkeys.asks_user or self._is_wanted(self._settings.value):
            self._bind(self._settings.value)

    def stay(self) -> None:
        """Be in the tray until the program is quit, whatever the settings say."""
        self._is_resident = True
        self._show_tray(self._settings.value)
        self._bind(self._settings.value)

    @Slot(object)
    def ask_for(self, request: CaptureRequest) -> None:
        """Have something read, from wherever that is asked for."""
        # Who captures wants the hotkeys as well, so now the desktop may ask about them.
        self._bind(self._settings.value)
        self.capture_requested.emit(request)

    @Slot(str)
    def _copy(self, text: str) -> None:
        if not self._copier.copy(text):
            self.notifications.show(
                self.tr("Not copied"),
                self.tr(
                    "On this desktop only an open window can copy; install wl-clipboard to copy "
                    "from the tray as well."
                ),
            )

    def _is_wanted(self, settings: Settings) -> bool:
        return self._is_resident or settings.background.close_to_tray

    def _show_tray(self, settings: Settings) -> None:
        self.tray.set_wanted(is_wanted=self._is_wanted(settings))

    def _bind(self, settings: Settings) -> None:
        self._hotkeys.bind_all(asdict(settings.hotkeys))

    def _follow_system(self) -> None:
        """Take over whether the program starts at login, which the desktop may have changed."""
        settings = self._settings.value
        self._settings.change(_with_login(settings, is_wanted=autostart.is_enabled()))

    @Slot(str)
    def _on_hotkey(self, name: str) -> None:
        self.ask_for(CaptureRequest(_MODES[name]))

    @Slot(str)
    def _on_hotkey_changed(self, name: str) -> None:
        """Tell what went wrong where there is no window to tell it in."""
        problem = self._hotkeys.problem(name)
        if problem and problem.kind is ProblemKind.TAKEN and not QApplication.activeWindow():
            text = words.sentence(problem, name, self._hotkeys.shown(name))
            if problem.proposal:
                native = QKeySequence.SequenceFormat.NativeText
                free = QKeySequence(problem.proposal).toString(native)
                text = f"{text} " + self.tr("{keys} is free; take it in the settings.").format(
                    keys=free
                )
            self.notifications.show("PP-OCR Desktop", text)

    @Slot(object, object)
    def _on_settings_changed(self, new: Settings, old: Settings) -> None:
        if new.language != old.language:
            self.tray.retranslate()
        if new.hotkeys != old.hotkeys:
            self._bind(new)
        if new.background.close_to_tray != old.background.close_to_tray:
            self._show_tray(new)
        if new.background.start_at_login != old.background.start_at_login:
            self._set_login(new)

    def _set_login(self, settings: Settings) -> None:
        try:
            autostart.set_enabled(is_wanted=settings.background.start_at_login)
        except AutostartError as error:
            _log.warning("%s", error, exc_info=True)
            self._follow_system()
            self.failed.emit(sentences.shown(error))


def _with_login(settings: Settings, *, is_wanted: bool) -> Settings:
    background = replace(settings.background, start_at_login=is_wanted)
    return replace(settings, background=background)
