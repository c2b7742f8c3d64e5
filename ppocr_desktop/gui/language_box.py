"""The toolbar's choice of the language that must be readable."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from ppocr_desktop.gui.language_names import native_name
from ppocr_desktop.gui.settings import Settings, SettingsStore
from ppocr_desktop.recognition import catalog

_LETTERS = 11
"""The width of the box, in letters; the list below it is as wide as it needs."""


class LanguageBox(QComboBox):
    """One language or any; several at once are chosen in the settings and only shown here."""

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAccessibleName(self.tr("Language to read"))
        self.setToolTip(self.tr("A language that must be readable; another model may be needed"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.addItem(self.tr("Any language"), ())
        for code in sorted(catalog.load_default().languages, key=native_name):
            self.addItem(native_name(code), (code,))
        self.activated.connect(self._choose)
        settings.changed.connect(self._show)
        self._show(settings.value)

    @Slot(int)
    def _choose(self, index: int) -> None:
        value = self._settings.value
        recognition = replace(value.recognition, languages=self.itemData(index))
        self._settings.change(replace(value, recognition=recognition))

    @Slot(object)
    def _show(self, value: Settings) -> None:
        languages = value.recognition.languages
        known = [self.itemData(index) for index in range(self.count())]
        if languages not in known:
            self.addItem(", ".join(map(native_name, languages)), languages)
            known.append(languages)
        self.setCurrentIndex(known.index(languages))
