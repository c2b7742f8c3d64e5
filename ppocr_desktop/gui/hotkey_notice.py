"""Tells in the window that a hotkey belongs to another program, and offers a free one."""

from collections.abc import Callable
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from ppocr_desktop.gui.hotkey import Hotkeys, Problem, ProblemKind, words
from ppocr_desktop.gui.notices import Choice, Notice, NoticeBar, NoticeKind
from ppocr_desktop.gui.settings import Section, SettingsStore
from ppocr_desktop.gui.settings_dialog import SettingsDialog


class HotkeyNotice(QObject):
    """Says nothing while the settings are open, which tell it themselves."""

    def __init__(
        self,
        hotkeys: Hotkeys,
        settings: SettingsStore,
        notices: NoticeBar,
        show_settings: Callable[[Section], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._hotkeys = hotkeys
        self._settings = settings
        self._notices = notices
        self._show_settings = show_settings
        self._window = window
        hotkeys.changed.connect(self._on_changed)
        for name in asdict(settings.value.hotkeys):
            self._on_changed(name)

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        problem = self._hotkeys.problem(name)
        settings = self._window.findChild(SettingsDialog)
        is_told = settings is not None and settings.isVisible()
        if problem and problem.kind is ProblemKind.TAKEN and not is_told:
            self._tell(name, problem)

    def _tell(self, name: str, problem: Problem) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        choices = [Choice(self.tr("Settings"), lambda: self._show_settings(Section.CAPTURE))]
        if problem.proposal:
            shown = QKeySequence(problem.proposal).toString(native)
            take = self.tr("Use {keys}").format(keys=shown)
            choices.insert(0, Choice(take, lambda: self._take(name, problem.proposal)))
        text = words.sentence(problem, name, self._hotkeys.shown(name))
        self._notices.add(Notice(text, NoticeKind.WARNING, tuple(choices)))

    def _take(self, name: str, keys: str) -> None:
        settings = self._settings.value
        hotkeys = replace(settings.hotkeys, **{name: keys})
        self._settings.change(replace(settings, hotkeys=hotkeys))
