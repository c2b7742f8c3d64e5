"""The dialogs about the program itself: its settings, keys, updates, log, and who made it."""

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from ppocr_desktop import places
from ppocr_desktop.errors import UsageError
from ppocr_desktop.gui.about_dialog import AboutDialog
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.keys_dialog import KeysDialog
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.settings import Section
from ppocr_desktop.gui.settings_dialog import Means, SettingsDialog
from ppocr_desktop.gui.updates import UpdateCheck, UpdatesDialog
from ppocr_desktop.recognition import catalog, verdicts


class Dialogs(QObject):
    """Opens them over the window, none of them twice."""

    def __init__(self, session: Session, commands: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._commands = commands
        self._window = window
        self._updates = UpdateCheck(self)

    def stop(self) -> None:
        """Wait for what is under way; before the window goes."""
        self._updates.stop()

    @Slot()
    def open_settings(self) -> None:
        """Show the settings, beginning with what pages are read with."""
        self.show_settings(Section.READING)

    def show_settings(self, section: Section) -> None:
        """Bring up the settings at one of their sections."""
        dialog = self._window.findChild(SettingsDialog) or SettingsDialog(
            self._session.settings,
            self._commands,
            Means(catalog.load_default(), self._session.model_fetcher, self._session.hotkeys),
            self._window,
        )
        dialog.show_section(section)
        _show(dialog)

    @Slot()
    def open_keys(self) -> None:
        _show(self._window.findChild(KeysDialog) or KeysDialog(self._commands, self._window))

    @Slot()
    def open_about(self) -> None:
        _show(self._window.findChild(AboutDialog) or AboutDialog(self._window, self._computing()))

    @Slot()
    def open_updates(self) -> None:
        _show(self._window.findChild(UpdatesDialog) or UpdatesDialog(self._updates, self._window))

    @Slot()
    def show_log(self) -> None:
        """Open the log in the system's viewer, or its folder where nothing was logged yet."""
        path = places.log() if places.log().exists() else places.log().parent
        path.parent.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _computing(self) -> list[str]:
        """What computes each model, in a line."""
        chosen = self._session.settings.value.recognition
        try:
            system = catalog.load_default().system(chosen.model, chosen.languages)
        except UsageError:
            return []
        report = verdicts.report(system, chosen.accelerator)
        return [f"{file}: computed by {computing}" for file, computing in report]


def _show(dialog: QDialog) -> None:
    """Bring a dialog to the front, whether it was open already or not."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
