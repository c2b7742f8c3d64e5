"""The icon in the system's tray and its menu."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ppocr_desktop.gui import icons
from ppocr_desktop.gui.capture.request import CaptureMode, CaptureRequest
from ppocr_desktop.gui.hotkey import Hotkeys
from ppocr_desktop.gui.recent_results import RecentResults

_LETTERS = 48
"""How much of a text is shown in the menu."""
_MENU_MS = 250
"""By then the menu has faded away, and is not in the picture of the screen."""


class Tray(QObject):
    """Offers what can be done without a window; works, unseen, where there is no tray."""

    capture_requested = Signal(object)
    """A CaptureRequest."""
    camera_requested = Signal()
    text_chosen = Signal(str)
    """One of the recent results."""
    window_requested = Signal()
    settings_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self, hotkeys: Hotkeys, recent: RecentResults, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hotkeys = hotkeys
        self._recent = recent
        self._is_wanted = False
        self._actions: dict[str, tuple[QAction, str]] = {}
        """Those that a hotkey does as well, with their words, by its name."""
        self.menu = QMenu()
        self.recent_menu = QMenu(self.menu)
        self._icon = QSystemTrayIcon(icons.application_icon(), self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)
        self.retranslate()
        recent.changed.connect(self._fill_recent)
        hotkeys.changed.connect(self._on_hotkey_changed)

    @property
    def is_reachable(self) -> bool:
        """Whether the user can see the icon: it is wanted, and this desktop has a tray."""
        return self._is_wanted and QSystemTrayIcon.isSystemTrayAvailable()

    def set_wanted(self, *, is_wanted: bool) -> None:
        """Show the icon, as soon as there is a tray, or take it away."""
        self._is_wanted = is_wanted
        self._icon.setVisible(is_wanted)

    @Slot()
    def come_back(self) -> None:
        """Be there again: who wanted to quit closed all windows, and that of the icon is one."""
        self._icon.hide()
        self._icon.setVisible(self._is_wanted)

    def notify(self, title: str, text: str, shown_ms: int) -> None:
        """Show a notification; the icon it belongs to is there at least for as long."""
        if not self._icon.isVisible():
            self._icon.show()
            QTimer.singleShot(shown_ms, self, self._hide_unwanted)
        self._icon.showMessage(title, text, icons.application_icon(), shown_ms)

    @Slot()
    def _hide_unwanted(self) -> None:
        self._icon.setVisible(self._is_wanted)

    @Slot()
    def retranslate(self) -> None:
        """Write the menu in the language of the moment."""
        self._icon.setToolTip("PP-OCR Desktop")
        menu = self.menu
        menu.clear()
        self._actions.clear()
        self._add_capture(self.tr("&Capture a Region"), "capture", "capture", CaptureMode.REGION)
        self._add_capture(
            self.tr("&Repeat Last Region"), "read-again", "repeat", CaptureMode.REPEAT
        )
        self._add_capture(self.tr("Read Clip&board"), "paste", "clipboard", CaptureMode.CLIPBOARD)
        camera = menu.addAction(icons.icon("camera"), self.tr("Ca&mera"))
        camera.triggered.connect(self.camera_requested)
        menu.addSeparator()
        self.recent_menu.setTitle(self.tr("Recent Res&ults"))
        menu.addMenu(self.recent_menu)
        menu.addSeparator()
        for text, icon, signal in (
            (self.tr("&Open PP-OCR Desktop"), "image", self.window_requested),
            (self.tr("Se&ttings…"), "settings", self.settings_requested),
            (self.tr("&Quit"), "close", self.quit_requested),
        ):
            menu.addAction(icons.icon(icon), text).triggered.connect(signal)
        self._fill_recent()
        for name in self._actions:
            self._on_hotkey_changed(name)

    def _add_capture(self, text: str, icon: str, hotkey: str, mode: CaptureMode) -> None:
        action = self.menu.addAction(icons.icon(icon), text)
        action.triggered.connect(partial(self._ask_for, CaptureRequest(mode)))
        self._actions[hotkey] = (action, text)

    def _ask_for(self, request: CaptureRequest, *_: object) -> None:
        QTimer.singleShot(_MENU_MS, self, partial(self.capture_requested.emit, request))

    @Slot()
    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for text in self._recent.texts:
            action = self.recent_menu.addAction(_first_words(text))
            action.triggered.connect(partial(self._choose, text))
        self.recent_menu.setEnabled(bool(self._recent.texts))
        self.recent_menu.addSeparator()
        self.recent_menu.addAction(self.tr("Clear List")).triggered.connect(self._recent.clear)

    def _choose(self, text: str, *_: object) -> None:
        self.text_chosen.emit(text)

    @Slot(str)
    def _on_hotkey_changed(self, name: str) -> None:
        """Show the keys behind the words, as menus do."""
        if name in self._actions:
            action, text = self._actions[name]
            keys = "" if self._hotkeys.problem(name) else self._hotkeys.shown(name)
            action.setText(f"{text}\t{keys}" if keys else text)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.window_requested.emit()


def _first_words(text: str) -> str:
    """The beginning of a text as one line of a menu."""
    line = " ".join(text.split())
    shown = line if len(line) <= _LETTERS else f"{line[: _LETTERS - 1]}…"
    return shown.replace("&", "&&")
