"""What is chosen on the page in view: lines, and text in them."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop.editing.selection import Caret
from ppocr_desktop.gui.page_view.presenter import Presenter
from ppocr_desktop.gui.page_view.text_selection import TextSelection
from ppocr_desktop.gui.selection import NO_LINE, Selection


class Chosen(QObject):
    """Lines chosen by tools keep the selected text; those chosen elsewhere end its selection."""

    lines_changed = Signal()
    made_elsewhere = Signal()
    """Lines were chosen by something else than a tool, and may be out of sight."""

    def __init__(
        self, presenter: Presenter, selection: Selection, text: TextSelection, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._selection = selection
        self._text = text
        self._is_choosing = False
        selection.lines_changed.connect(self._on_lines_changed)

    @property
    def has_text(self) -> bool:
        """Whether some text is selected, as distinct from lines being chosen."""
        return self._text.range is not None

    @property
    def text(self) -> str:
        """The text selected or, if there is none, that of the chosen lines, one line each."""
        if self.has_text:
            return self._text.text
        lines = self._presenter.page.page.lines
        return "\n".join(lines[line].text for line in sorted(self._selection.lines))

    @property
    def caret(self) -> Caret | None:
        """Where text was last clicked or selected up to, to split a line there."""
        return self._text.caret

    def choose_line(self, line: int) -> None:
        """For tools: choose one line, or none with NO_LINE."""
        self.choose_lines(() if line == NO_LINE else (line,))

    def choose_lines(self, lines: Iterable[int], current: int | None = None) -> None:
        """For tools: choose lines."""
        self._is_choosing = True
        self._selection.select(lines, current)
        self._is_choosing = False

    def choose_all_lines(self) -> None:
        """Choose every line and keep the current one."""
        self.choose_lines(range(len(self._presenter.page.page.lines)), self._selection.current)

    def clear(self) -> bool:
        """Choose nothing; returns whether anything was chosen before."""
        had_any = bool(self._selection.lines) or self._text.caret is not None
        self._text.clear()
        self.choose_line(NO_LINE)
        return had_any

    @Slot()
    def _on_lines_changed(self) -> None:
        self.lines_changed.emit()
        if not self._is_choosing:
            self._text.clear()
            self.made_elsewhere.emit()
