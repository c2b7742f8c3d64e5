"""Which actions make sense at the moment, and what they would do."""

from PySide6.QtCore import QObject, Slot

from ppocr_desktop.gui.actions import Actions
from ppocr_desktop.gui.panels import PagesPanel
from ppocr_desktop.gui.session import Session
from ppocr_desktop.gui.workspace import NO_PAGE

_WITH_PAGE = (
    "copy-page", "copy-all", "read-again", "read-all-again", "area-read", "area-ignore",
    "turn-left", "turn-right", "remove-pages", "export", "close", "find", "replace",
    "zoom-in", "zoom-out", "fit-page", "fit-width", "actual-size", "select-all", "copy",
    "copy-lines", "copy-paragraphs", "copy-layout", "copy-table",
    "overlay", "text-overlay", "tool-text", "tool-boxes", "next-doubt", "previous-doubt",
)  # fmt: skip
_WITH_LINES = (
    "edit-line", "delete-lines", "read-line-again", "confirm-line", "move-line-up",
    "move-line-down", "split-line",
)  # fmt: skip


class Availability(QObject):
    """Keeps actions enabled that would do something, and only those; names some by what it is."""

    def __init__(
        self, session: Session, actions: Actions, pages: PagesPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._pages = pages
        session.workspace.order_changed.connect(self._update)
        session.workspace.page_changed.connect(self._update)
        session.selection.page_changed.connect(self._update)
        session.selection.lines_changed.connect(self._update)
        session.reading.advanced.connect(self._update)
        session.workspace.undo_stack.indexChanged.connect(self._name_steps)
        pages.chosen_changed.connect(self._name_removal)
        # A list whose chosen rows all go does not say that others are chosen now.
        session.workspace.order_changed.connect(self._name_removal)
        self._update()
        self._name_steps()
        self._name_removal()

    @Slot()
    def _update(self) -> None:
        key = self._session.selection.page
        chosen = len(self._session.selection.lines)
        has_page = key != NO_PAGE
        page = self._session.workspace.page(key) if has_page else None
        self._enable(_WITH_PAGE, is_enabled=has_page)
        self._enable(_WITH_LINES, is_enabled=chosen > 0)
        self._enable(("merge-lines",), is_enabled=chosen > 1)
        self._enable(("new-box",), is_enabled=page is not None and page.is_read)
        self._enable(("clear-areas",), is_enabled=page is not None and bool(page.areas))
        self._enable(("pause", "cancel"), is_enabled=self._session.reading.is_busy)
        self._actions["pause"].setChecked(self._session.reading.is_paused)
        index, count = self._session.workspace.index(key), len(self._session.workspace.keys)
        self._enable(("previous-page",), is_enabled=index > 0)
        self._enable(("next-page",), is_enabled=has_page and index < count - 1)
        self._enable(("go-to-page",), is_enabled=count > 1)

    @Slot()
    def _name_steps(self) -> None:
        """Say what would be undone and done again."""
        stack = self._session.workspace.undo_stack
        self._enable(("undo",), is_enabled=stack.canUndo())
        self._enable(("redo",), is_enabled=stack.canRedo())
        undo, redo = stack.undoText(), stack.redoText()
        self._name("undo", self.tr("&Undo {step}").format(step=undo) if undo else "")
        self._name("redo", self.tr("&Redo {step}").format(step=redo) if redo else "")

    def _name(self, name: str, text: str) -> None:
        """With nothing to undo, some languages would be left with the colon before it."""
        self._actions[name].setText(text or self._actions[name].property("label"))

    @Slot()
    def _name_removal(self) -> None:
        """Say how many pages would go: some of those chosen may be out of sight."""
        count, action = len(self._pages.selected_keys()), self._actions["remove-pages"]
        several = self.tr("Re&move %n Page(s)", "", count)
        action.setText(several if count > 1 else str(action.property("label")))

    def _enable(self, names: tuple[str, ...], *, is_enabled: bool) -> None:
        for name in names:
            self._actions[name].setEnabled(is_enabled)
