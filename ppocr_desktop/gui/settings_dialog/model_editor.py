"""Chooses the models to read with, and fetches them where they are missing."""

from typing import Any

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from ppocr_desktop.errors import AppError
from ppocr_desktop.gui import icons, model_fetcher, reading_trouble
from ppocr_desktop.gui.hint import Hint
from ppocr_desktop.gui.model_fetcher import ModelFetcher
from ppocr_desktop.gui.model_names import model_description, model_name
from ppocr_desktop.gui.settings_dialog.editors import ChoiceEditor, Editor
from ppocr_desktop.gui.theme import SPACE_1, SPACE_2
from ppocr_desktop.recognition.catalog import Catalog
from ppocr_desktop.recognition.model import System

_PER_MILLE = 1000


class ModelEditor(Editor):
    """A choice of systems with what is known of the chosen one below."""

    def __init__(self, catalog: Catalog, fetcher: ModelFetcher) -> None:
        names = {system.name: model_name(system.name) for system in catalog.systems}
        self._choice = ChoiceEditor(names)
        super().__init__(self._choice.control)
        self._catalog = catalog
        self._fetcher = fetcher
        self._model = ""
        self._languages: tuple[str, ...] = ()
        self._about, self._state = Hint(), Hint()
        self.fetch_button = QPushButton(self.tr("Fetch"), autoDefault=False)
        self.cancel_button = QPushButton(self.tr("Cancel"), autoDefault=False)
        self._bar = QProgressBar(textVisible=False)
        self._lay_out()
        self._mark_items()
        self._choice.value_changed.connect(self.value_changed)
        self.fetch_button.clicked.connect(self._on_fetch)
        self.cancel_button.clicked.connect(fetcher.cancel)
        fetcher.progress.connect(self._on_progress)
        fetcher.ended.connect(self._on_ended)

    def show_value(self, value: Any) -> None:
        """Show a system by its name, also one that is not known any more."""
        self._model = value
        self._choice.show_value(value)
        self._update()

    def show_languages(self, languages: tuple[str, ...]) -> None:
        """Take the languages into account that the models are to read."""
        self._languages = languages
        self._update()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self._state, 1)
        row.addWidget(self._bar)
        row.addWidget(self.fetch_button)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        for widget in (self._choice, self._about):
            column.addWidget(widget)
        column.addLayout(row)
        self._bar.setAccessibleName(self.tr("Progress of fetching the model"))

    def _update(self) -> None:
        """Show whether the chosen system is there, missing or being fetched."""
        self._mark_items()
        system = self._system()
        is_fetching = self._fetcher.is_busy
        self._bar.setVisible(is_fetching)
        self.cancel_button.setVisible(is_fetching)
        self.fetch_button.hide()
        if system is None:
            return
        self._about.setText(model_description(self._chosen() or system))
        missing, refused = model_fetcher.missing(system), model_fetcher.refused(system)
        fetchable = bool(missing) and not refused and model_fetcher.can_fetch(system)
        self.fetch_button.setVisible(fetchable and not is_fetching)
        sentence = self._sentence(system, is_missing=bool(missing))
        self._state.setText(reading_trouble.refusal(refused) if refused else sentence)

    def _chosen(self) -> System | None:
        """The system by its name, before a recognizer for the languages takes its place."""
        return next((s for s in self._catalog.systems if s.name == self._model), None)

    def _system(self) -> System | None:
        try:
            return self._catalog.system(self._model, self._languages)
        except AppError as error:
            self._about.clear()
            self._state.setText(self._trouble(error))
            return None

    def _trouble(self, error: AppError) -> str:
        if self._chosen() and self._languages:
            return self.tr("No model reads all the checked languages together; uncheck some.")
        return str(error)

    def _sentence(self, system: System, *, is_missing: bool) -> str:
        if not is_missing:
            return self.tr("Ready to use.")
        if self._fetcher.is_fetching(system):
            return self.tr("Being fetched…")
        size = model_fetcher.bytes_to_fetch(system)
        if not model_fetcher.can_fetch(system):
            return self.tr("Its files are missing; add their folder again.")
        if size:
            return self.tr("Has to be fetched once: {size}.").format(
                size=QLocale().formattedDataSize(size, 0)
            )
        return self.tr("Has to be fetched once.")

    def _mark_items(self) -> None:
        for system in self._catalog.systems:
            is_there = not model_fetcher.missing(system)
            sign = icons.icon("check" if is_there else "download")
            self._choice.box.setItemIcon(self._choice.values.index(system.name), sign)

    @Slot()
    def _on_fetch(self) -> None:
        system = self._system()
        if system:
            self._fetcher.fetch(system)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if not self.cancel_button.isVisible():
            self._update()
        # In thousandths, as bytes need not fit into a bar's numbers; 0 of 0 is a busy bar.
        self._bar.setRange(0, _PER_MILLE if total else 0)
        self._bar.setValue(_PER_MILLE * done // max(total, 1))

    @Slot(str)
    def _on_ended(self, trouble: str) -> None:
        self._update()
        if trouble:
            self._state.setText(trouble)
