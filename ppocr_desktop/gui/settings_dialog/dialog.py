"""The settings dialog: sections at the left, the rows of one of them at the right."""

from typing import Any

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ppocr_desktop.gui import icons, screen_room
from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.setting_fields import SettingField
from ppocr_desktop.gui.settings import FIELDS, Section, Settings, SettingsStore
from ppocr_desktop.gui.settings_dialog import words
from ppocr_desktop.gui.settings_dialog.choice import Means, is_offered, make_editor
from ppocr_desktop.gui.settings_dialog.editors import Editor
from ppocr_desktop.gui.settings_dialog.model_editor import ModelEditor
from ppocr_desktop.gui.settings_dialog.section_page import SectionPage
from ppocr_desktop.gui.settings_dialog.shortcuts_page import ShortcutsPage
from ppocr_desktop.gui.theme import SPACE_3, SPACE_4

_ICONS = {
    Section.READING: "text",
    Section.APPEARANCE: "language",
    Section.EXPORT: "export",
    Section.CAPTURE: "capture",
    Section.BACKGROUND: "tray",
    Section.SHORTCUTS: "keyboard",
}
_SIZE = QSize(780, 680)
_ICON = 20


class SettingsDialog(QDialog):
    """Whatever is changed here is in force at once; `store` tells everybody."""

    def __init__(
        self,
        store: SettingsStore,
        actions: Actions,
        means: Means,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._store = store
        self._means = means
        self._editors: dict[SettingField, Editor] = {}
        self._sections = QListWidget()
        self._pages = QStackedWidget()
        for section in Section:
            self._add_section(section, actions)
        self._lay_out()
        self._show(store.value)
        store.changed.connect(self._show)
        self._sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.show_section(Section.READING)
        screen_room.resize(self, _SIZE)

    @property
    def section(self) -> Section:
        """The part in view."""
        return list(Section)[self._sections.currentRow()]

    def show_section(self, section: Section) -> None:
        """Bring one part into view."""
        self._sections.setCurrentRow(list(Section).index(section))

    def editor(self, key: str) -> Editor:
        """The control of a setting by its key, such as "recognition/model"."""
        return next(editor for item, editor in self._editors.items() if item.key == key)

    def _add_section(self, section: Section, actions: Actions) -> None:
        entry = QListWidgetItem(icons.icon(_ICONS[section]), words.section_name(section))
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(entry.text()) + _ICON + 2 * SPACE_4
        entry.setSizeHint(QSize(width, metrics.height() + SPACE_4))
        self._sections.addItem(entry)
        if section is Section.SHORTCUTS:
            self._pages.addWidget(ShortcutsPage(self._store, actions))
            return
        for item in FIELDS:
            if item.section == section and is_offered(item):
                self._editors[item] = self._make(item)
        rows = [(item, e) for item, e in self._editors.items() if item.section == section]
        self._pages.addWidget(SectionPage(rows))

    def _make(self, item: SettingField) -> Editor:
        editor = make_editor(item, self._means)
        editor.value_changed.connect(self._on_value_changed)
        return editor

    def _lay_out(self) -> None:
        self._sections.setAccessibleName(self.tr("Sections"))
        self._sections.setIconSize(QSize(_ICON, _ICON))
        self._sections.setFrameShape(QFrame.Shape.NoFrame)
        self._sections.viewport().setAutoFillBackground(False)
        self._sections.setFixedWidth(self._sections.sizeHintForColumn(0))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.RestoreDefaults | QDialogButtonBox.StandardButton.Close
        )
        buttons.rejected.connect(self.reject)
        restore = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.setToolTip(self.tr("Restore the defaults of this section"))
        restore.clicked.connect(self._restore_defaults)
        restore.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self._sections)
        row.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addLayout(row, 1)
        column.addWidget(buttons)

    @Slot(object)
    def _on_value_changed(self, value: Any) -> None:
        for item, editor in self._editors.items():
            if editor is self.sender():
                self._store.change(item.put(self._store.value, value))
                return

    @Slot()
    def _restore_defaults(self) -> None:
        """Restore the defaults of the section in view."""
        settings = self._store.value
        for item in FIELDS:
            if item.section == self.section:
                settings = item.put(settings, item.default)
        self._store.change(settings)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        for item, editor in self._editors.items():
            editor.show_value(item.get(settings))
            if isinstance(editor, ModelEditor):
                editor.show_languages(settings.recognition.languages)
