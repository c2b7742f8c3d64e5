"""The menu of models that the chosen lines can be read again with."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from ppocr_desktop.gui import icons, model_fetcher
from ppocr_desktop.gui.editor import Editor
from ppocr_desktop.gui.model_names import model_name
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.recognition import catalog
from ppocr_desktop.recognition.model import System


class ModelMenu(QMenu):
    """One entry for each system of models; those that have to be fetched first are marked."""

    fetch_wanted = Signal(object)
    """The models of this System are to be fetched, for nothing can be read without them."""

    def __init__(self, editor: Editor, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Read Again &With"))
        self._editor = editor
        self._selection = selection
        self.aboutToShow.connect(self._fill)
        selection.lines_changed.connect(self._update)
        self._fill()
        self._update()

    @Slot()
    def _fill(self) -> None:
        self.clear()
        for system in catalog.load_default().systems:
            missing = model_fetcher.missing(system)
            action = self.addAction(model_name(system.name).replace("&", "&&"))
            if missing:
                action.setIcon(icons.icon("download"))
                action.setToolTip(self.tr("Has to be fetched once."))
            action.triggered.connect(partial(self._read, system))
        self.setToolTipsVisible(True)

    @Slot()
    def _update(self) -> None:
        self.menuAction().setEnabled(bool(self._selection.lines))

    def _read(self, system: System, *_: object) -> None:
        if model_fetcher.missing(system):
            self.fetch_wanted.emit(system)
        else:
            self._editor.read_again(system.name)
