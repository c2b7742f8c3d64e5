"""The text selected on the page: from one caret to another, in reading order."""

from PySide6.QtCore import QObject, QPointF, Signal

from ppocr_desktop.document import Page
from ppocr_desktop.editing.selection import Caret, Range, Selector
from ppocr_desktop.geometry import Point, Polygon


class TextSelection(QObject):
    """Two carets on one page, of which one moves and the other stays; none before a click."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = Page(0, 0)
        self._selector: Selector | None = None
        self._anchor: Caret | None = None
        self._caret: Caret | None = None
        self._kept: Range | None = None
        """What stays selected as a whole when the selection is extended, such as a word."""

    @property
    def caret(self) -> Caret | None:
        """Where the selection was last moved to."""
        return self._caret

    @property
    def selector(self) -> Selector:
        """Finds places in the text of the page in view; made when it is first asked for."""
        if self._selector is None:
            self._selector = Selector(self._page)
        return self._selector

    @property
    def range(self) -> Range | None:
        """The selected text, its start before its end; none if there is nothing between them."""
        if self._anchor is None or self._caret is None or self._anchor == self._caret:
            return None
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    @property
    def text(self) -> str:
        return self.selector.text(*self.range) if self.range else ""

    @property
    def polygons(self) -> dict[int, tuple[Polygon, ...]]:
        """What the selected text covers on each of its lines."""
        if self.range is None:
            return {}
        start, end = self.range
        between = range(start.line + 1, end.line)
        covered: dict[int, tuple[Polygon, ...]]
        covered = {line: (self._page.lines[line].polygon,) for line in between}
        for line in {start.line, end.line}:
            first, last = self.selector.line_range(line)
            covered[line] = self.selector.polygons(max(start, first), min(end, last))
        return covered

    @property
    def caret_stroke(self) -> tuple[Point, Point] | None:
        """The caret as a stroke across its line; none while text is selected."""
        if self._caret is None or self.range:
            return None
        return self.selector.edge(self._caret)

    def set_page(self, page: Page) -> None:
        """Another page, or another reading of it: nothing is selected on it."""
        if page != self._page:
            self._page = page
            self._selector = None
            self.clear()

    def clear(self) -> None:
        self._set(None, None)

    def start(self, point: QPointF) -> None:
        """Put the caret at a point, with nothing selected."""
        caret = self.selector.caret_at(point.toTuple())
        self._kept = None
        self._set(caret, caret)

    def extend(self, point: QPointF) -> None:
        """Select up to a point; what `keep` was given stays selected as a whole."""
        caret = self.selector.caret_at(point.toTuple())
        if self._kept:
            first, last = self._kept
            self._set(*((last, caret) if caret < first else (first, max(caret, last))))
        else:
            self._set(self._anchor or caret, caret)

    def keep(self, kept: Range) -> None:
        """Select a word or a line, which a drag from there extends."""
        self._kept = kept
        self._set(*kept)

    def keep_word(self, point: QPointF) -> None:
        self.keep(self.selector.word_at(point.toTuple()))

    def keep_line(self, line: int) -> None:
        self.keep(self.selector.line_range(line))

    def select_all(self) -> None:
        if self._page.lines:
            self._kept = None
            self._set(self.selector.first, self.selector.last)

    def move_to(self, caret: Caret, *, extends: bool) -> None:
        """Move the caret, with the selection or without one."""
        self._kept = None
        self._set(self._anchor if extends and self._anchor else caret, caret)

    def _set(self, anchor: Caret | None, caret: Caret | None) -> None:
        if (anchor, caret) != (self._anchor, self._caret):
            self._anchor, self._caret = anchor, caret
            self.changed.emit()
