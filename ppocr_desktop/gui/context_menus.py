"""What a right click offers: those actions that are about what lies under the mouse."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.editor import Editor
from ppocr_desktop.gui.menu_request import MenuRequest
from ppocr_desktop.gui.page_view import PageView
from ppocr_desktop.gui.page_view.shapes import NOTHING

_MODELS = "models"
_LINE = (
    "copy", "copy-lines", "copy-paragraphs", "copy-layout", "copy-table", "",
    "edit-line", "confirm-line", "read-line-again", _MODELS, "",
    "merge-lines", "split-line", "delete-lines", "", "move-line-up", "move-line-down",
)  # fmt: skip
_SELECTION = ("copy", "copy-lines", "copy-paragraphs", "copy-layout", "")
_PAGE = (
    "copy-page", "select-all", "", "new-box", "area-read", "area-ignore", "clear-areas", "",
    "turn-left", "turn-right", "read-again", "", "fit-page", "fit-width", "actual-size",
)  # fmt: skip
_PAGES = ("read-again", "turn-left", "turn-right", "", "copy-page", "export", "", "remove-pages")


class ContextMenus(QObject):
    """Opens them at a point of the screen."""

    export_wanted = Signal()
    """The chosen pages are to be exported."""

    def __init__(
        self, actions: Actions, editor: Editor, view: PageView, models: QMenu, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._editor = editor
        self._view = view
        self._models = models
        self._window = window
        MenuRequest(window)

    @Slot(QPoint, int)
    def show_page(self, position: QPoint, line: int) -> None:
        """Open the picture's menu: about the line there, or the page where there is none."""
        if line != NOTHING:
            self.show_lines(position)
            return
        menu = self._menu((*self._selection(), *_PAGE))
        area = self._view.area_at(
            self._view.mapToScene(self._view.viewport().mapFromGlobal(position))
        )
        if area != NOTHING:
            first = menu.actions()[0]
            remove = menu.addAction(self.tr("Remove This Area"))
            remove.triggered.connect(partial(self._remove_area, area))
            menu.insertAction(first, remove)
            menu.insertSeparator(first)
        menu.popup(position)

    @Slot(QPoint)
    def show_lines(self, position: QPoint) -> None:
        """Open the menu of the list of lines."""
        self._menu(_LINE).popup(position)

    @Slot(QPoint, int)
    def show_pages(self, position: QPoint, chosen: int = 1) -> None:
        """Open the menu of the list of pages, of which so many are chosen."""
        menu = self._menu(_PAGES)
        if chosen > 1:
            # All else in this menu is about the chosen pages, so this is not about all pages.
            every = self._actions["export"]
            export = QAction(every.icon(), self.tr("&Export %n Page(s)…", "", chosen), menu)
            export.triggered.connect(self.export_wanted)
            menu.insertAction(every, export)
            menu.removeAction(every)
        menu.popup(position)

    def _selection(self) -> tuple[str, ...]:
        return _SELECTION if self._view.chosen.has_text else ()

    def _menu(self, names: tuple[str, ...]) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if name == _MODELS:
                menu.addMenu(self._models)
            elif name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        return menu

    def _remove_area(self, area: int, *_: object) -> None:
        self._editor.remove_area(area)
