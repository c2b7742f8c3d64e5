"""How many doubtful places a page has, kept up with its edits."""

from collections import Counter

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.editing import doubts
from ppocr_desktop.gui.difference import differ


class DoubtCount:
    """Counts only what differs from the last page: thousands of lines take longer than a frame."""

    def __init__(self) -> None:
        self._lines: tuple[TextLine, ...] = ()
        self._counts: list[int] = []

    def of(self, page: Page) -> int:
        """The number of doubtful characters."""
        change = differ(self._lines, page.lines)
        if not change.is_none():
            new = change.new(page.lines)
            found = Counter(line for line, _ in doubts.find(Page(0, 0, tuple(new))))
            self._counts = change.splice(self._counts, [found[index] for index in range(len(new))])
        self._lines = page.lines
        return sum(self._counts)
