"""What the actions on pages and lines do: those in view, and those chosen in the panels."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QInputDialog

from ppocr_desktop.editing import characters
from ppocr_desktop.editing.selection import Caret
from ppocr_desktop.gui import input_dialog, text_fields
from ppocr_desktop.gui.navigation import Navigation
from ppocr_desktop.gui.page_view import PageView
from ppocr_desktop.gui.panels import PagesPanel
from ppocr_desktop.gui.proof_strip import ProofStrip
from ppocr_desktop.gui.session import Session


class PageCommands(QObject):
    """Gives these actions their meaning in one window."""

    told = Signal(str)
    """A sentence for the status line."""

    def __init__(
        self,
        session: Session,
        view: PageView,
        strip: ProofStrip,
        pages: PagesPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._strip = strip
        self._pages = pages
        self._navigation = Navigation(session.workspace, session.selection, self)
        self._navigation.doubt_shown.connect(strip.open_line)
        self._navigation.no_doubt_left.connect(self._tell_no_doubt)
        strip.doubt_wanted.connect(self._go_to_doubt)
        strip.page_wanted.connect(self._turn_page)

    @property
    def slots(self) -> dict[str, Callable[..., object]]:
        """What to call, by the names of the actions."""
        editor, reading = self._session.editor, self._session.reading
        return {
            "undo": self._undo,
            "redo": self._redo,
            "select-all": partial(text_fields.select_all, self._select_all),
            "edit-line": self._edit_line,
            "next-doubt": self._navigation.next_doubt,
            "previous-doubt": self._navigation.previous_doubt,
            "delete-lines": editor.delete,
            "merge-lines": editor.merge,
            "split-line": self._split_line,
            "read-line-again": editor.read_again,
            "confirm-line": editor.confirm,
            "move-line-up": partial(editor.step_line, -1),
            "move-line-down": partial(editor.step_line, 1),
            "read-again": self._read_again,
            "read-all-again": self._read_all_again,
            "pause": self._pause,
            "cancel": reading.cancel,
            "clear-areas": editor.clear_areas,
            "turn-left": partial(self._turn, 270),
            "turn-right": partial(self._turn, 90),
            "previous-page": self._navigation.previous_page,
            "next-page": self._navigation.next_page,
            "go-to-page": self._ask_for_page,
            "remove-pages": self._pages.remove_selected,
        }

    @Slot(int, int, int, int)
    def show_match(self, _: int, line: int, start: int, end: int) -> None:
        """Select what was found, on the page that the search has brought into view."""
        found = self._session.editor.page.lines[line]
        first, last = (Caret(line, characters.index_at(found, place)) for place in (start, end))
        self._view.text_selection.keep((first, last))

    def _ask_for_page(self) -> None:
        """Ask for the number of a page and show it."""
        workspace, selection = self._session.workspace, self._session.selection
        dialog = QInputDialog(self._view.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Go to Page"))
        text = self.tr("Page, 1 to {count}:")
        dialog.setLabelText(text.format(count=QLocale().toString(len(workspace.keys))))
        input_dialog.give_room(dialog)
        dialog.setIntRange(1, len(workspace.keys))
        dialog.setIntValue(workspace.index(selection.page) + 1)
        dialog.intValueSelected.connect(self._go_to_page)
        dialog.open()

    @Slot(int)
    def _go_to_page(self, number: int) -> None:
        # Pages may have gone meanwhile.
        for key in self._session.workspace.keys[number - 1 : number]:
            self._session.selection.show_page(key)

    def _select_all(self) -> None:
        """All pages where one is at their list, else all that is on the page."""
        if self._pages.view.hasFocus():
            self._pages.view.selectAll()
        else:
            self._view.select_all()

    def _undo(self) -> None:
        """Say what was undone: it may be all pages that were opened, or out of sight."""
        stack = self._session.workspace.undo_stack
        step = stack.undoText()
        stack.undo()
        self.told.emit(self.tr("Undone: {step}").format(step=step))

    def _redo(self) -> None:
        stack = self._session.workspace.undo_stack
        step = stack.redoText()
        stack.redo()
        self.told.emit(self.tr("Done again: {step}").format(step=step))

    def _edit_line(self) -> None:
        self._strip.open_line(max(self._session.selection.current, 0))

    def _split_line(self) -> None:
        self._strip.keep()
        caret = self._strip.caret() or self._view.chosen.caret
        if caret:
            self._session.editor.split(caret.line, caret.character)
        else:
            self.told.emit(self.tr("Click between two characters first to say where to split."))

    @Slot(bool)
    def _go_to_doubt(self, is_next: bool) -> None:  # noqa: FBT001 - a signal's argument
        go = self._navigation.next_doubt if is_next else self._navigation.previous_doubt
        go()

    @Slot(bool)
    def _turn_page(self, is_next: bool) -> None:  # noqa: FBT001 - a signal's argument
        go = self._navigation.next_page if is_next else self._navigation.previous_page
        go()

    @Slot()
    def _tell_no_doubt(self) -> None:
        self._strip.leave()
        self.told.emit(self.tr("Nothing doubtful is left."))

    def _read_again(self) -> None:
        self._session.reading.read(self._pages.selected_keys())

    def _read_all_again(self) -> None:
        self._session.reading.read(self._session.workspace.keys)

    def _pause(self) -> None:
        reading = self._session.reading
        reading.pause(is_paused=not reading.is_paused)

    def _turn(self, degrees: int) -> None:
        self._session.editor.turn(self._pages.selected_keys(), degrees)
