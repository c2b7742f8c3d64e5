"""Everything that lives as long as the program does, whatever window shows it."""

from PySide6.QtCore import QObject, Slot

from ppocr_desktop import places
from ppocr_desktop.gui.changed_files import ChangedFiles
from ppocr_desktop.gui.editor import Editor
from ppocr_desktop.gui.filing import Filing
from ppocr_desktop.gui.hotkey import Hotkeys, choice, words
from ppocr_desktop.gui.intake import Intake
from ppocr_desktop.gui.locked_files import LockedFiles
from ppocr_desktop.gui.model_fetcher import ModelFetcher
from ppocr_desktop.gui.pictures import Pictures
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.recent_results import RecentResults
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.settings import Settings, SettingsStore
from ppocr_desktop.gui.window_state import WindowState
from ppocr_desktop.gui.worker import Worker
from ppocr_desktop.gui.workspace import Workspace


class Session(QObject):
    """The open document with all that works on it; a window is only a view of it."""

    def __init__(
        self, settings: SettingsStore, window_state: WindowState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.window_state = window_state
        self.workspace = Workspace(self)
        self.selection = Selection(self.workspace, self)
        self.pictures = Pictures(self)
        self.exports = Worker("exports", self)
        self.changed_files = ChangedFiles(self.workspace, self.pictures, self.exports, self)
        self.reading = Reading(
            self.workspace,
            self.selection,
            settings.value.recognition,
            self.changed_files.load,
            self,
        )
        self.editor = Editor(self.workspace, self.selection, self.reading, self)
        self.locked_files = LockedFiles(self.workspace, self.reading, self)
        self.filing = Filing(self.workspace, settings, self)
        self.reading.page_read.connect(self.filing.count_reading)
        self.intake = Intake(self.workspace, self.filing.private_folder, self)
        self.filing.saver.ended.connect(self.changed_files.look)
        self.changed_files.found.connect(self.filing.tell_changed)
        self.changed_files.found.connect(self.pictures.renew)
        self._models = Worker("models", self)
        self.model_fetcher = ModelFetcher(self._models, self)
        self.hotkeys = Hotkeys(choice.choose(words.purposes()), self)
        self.recent_results = RecentResults(settings, places.recent_results(), self)
        settings.changed.connect(self._on_settings_changed)
        self.intake.opened.connect(window_state.add_recent)

    def close(self) -> None:
        """Stop all work: first what starts other work, then what that needs."""
        self.hotkeys.close()
        self.intake.close()
        self.locked_files.close()
        self.reading.close()
        self._models.close()
        self.exports.close()
        self.pictures.close()
        self.filing.close()
        # Destroyed, it would tell of each of its steps, to objects that may be gone by then.
        self.workspace.undo_stack.blockSignals(True)  # noqa: FBT003 - Qt has no other

    @Slot(object, object)
    def _on_settings_changed(self, new: Settings, _: Settings) -> None:
        self.reading.set_options(new.recognition)
