"""Carries out what the user does to lines, boxes and pages, each as one step to undo."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ppocr_desktop.document import Area, AreaKind, DocumentPage, Page, TextLine
from ppocr_desktop.editing import lines as line_edits
from ppocr_desktop.editing import pages as page_edits
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace


class Editor(QObject):
    """Acts on the page in view and the lines chosen on it, and lets them be chosen afterwards."""

    told = Signal(str)
    """A sentence for the status line."""

    def __init__(
        self,
        workspace: Workspace,
        selection: Selection,
        reading: Reading,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._selection = selection
        self._reading = reading

    @property
    def page(self) -> Page:
        """What is read on the page in view; empty without one."""
        return self._shown.page if self._selection.page != NO_PAGE else Page(0, 0)

    def rewrite(self, index: int, text: str) -> None:
        """Give a line another text; an unchanged one is left as it is."""
        line = self.page.lines[index]
        if text != line.text:
            self._put_line(index, line_edits.rewrite(line, text), self.tr("Edit Line"))

    def choose(self, index: int, character: int, text: str) -> None:
        """Take another reading of one character of a line."""
        line = line_edits.choose(self.page.lines[index], character, text)
        self._put_line(index, line, self.tr("Edit Line"))

    def confirm(self) -> None:
        """Mark the chosen lines as correct."""
        page = self.page
        if not self._selection.lines:
            return
        for index in sorted(self._selection.lines):
            page = page_edits.replace_line(page, index, line_edits.confirm(page.lines[index]))
        self._put(page, self.tr("Mark as Correct"), self._selection.lines)

    def delete(self) -> None:
        """Remove the chosen lines; the one that follows is chosen."""
        chosen = self._selection.lines
        if not chosen:
            return
        page = page_edits.delete(self.page, chosen)
        following = min(chosen) if min(chosen) < len(page.lines) else len(page.lines) - 1
        label = self.tr("Delete %n Line(s)", "", len(chosen))
        self._put(page, label, () if following < 0 else (following,))

    def merge(self) -> None:
        """Make one line of the chosen ones."""
        if len(self._selection.lines) > 1:
            page = page_edits.merge(self.page, self._selection.lines)
            self._put(page, self.tr("Merge Lines"), (min(self._selection.lines),))

    def split(self, index: int, character: int) -> None:
        """Make two lines of one, the second beginning with this character."""
        if 0 < character < len(self.page.lines[index].characters):
            page = page_edits.split(self.page, index, character)
            self._put(page, self.tr("Split Line"), (index, index + 1))

    def move_lines(self, indices: Iterable[int], target: int) -> None:
        """Read lines at another time: before the line that is now at `target`."""
        moved = sorted(set(indices))
        if not moved:
            return
        page = page_edits.move(self.page, moved, target)
        first = target - sum(index < target for index in moved)
        self._put(page, self.tr("Change Reading Order"), range(first, first + len(moved)))

    def reshape(self, polygons: dict[int, Polygon]) -> None:
        """Give lines other boxes, keeping their text."""
        page = self.page
        for index, polygon in polygons.items():
            page = page_edits.reshape(page, index, polygon)
        self._put(page, self.tr("Change Box"), polygons)

    def read_again(self, model: str = "") -> None:
        """Read the chosen lines' boxes again, maybe with other models."""
        if not self._selection.lines:
            return
        key, before = self._selection.page, self._shown
        lines = [before.page.lines[index] for index in sorted(self._selection.lines)]

        def take(readings: Sequence[TextLine]) -> None:
            now = self._workspace.page(key)
            old, new = (page_edits.follow(given, before, now) for given in (lines, readings))
            self._take_readings(key, old, new)

        self._reading.boxes.read_lines(key, [line.polygon for line in lines], take, model)

    def add_box(self, polygon: Polygon) -> None:
        """Add a line at a new box and have it read at once."""
        key = self._selection.page
        if key != NO_PAGE:
            self._reading.boxes.read_box(key, polygon, partial(self._insert, key))

    def add_area(self, kind: AreaKind, polygon: Polygon) -> None:
        """Read only here, or not here, and read the page again accordingly."""
        areas = (*self._shown.areas, Area(kind, polygon))
        names = {
            AreaKind.READ: self.tr("Read Only Here"),
            AreaKind.IGNORE: self.tr("Ignore Here"),
        }
        self._set_areas(areas, names[kind])

    def remove_area(self, index: int) -> None:
        """Take one area away and read the page again."""
        areas = self._shown.areas
        self._set_areas((*areas[:index], *areas[index + 1 :]), self.tr("Remove Area"))

    def clear_areas(self) -> None:
        """Take all areas of the page away and read it again."""
        if self._selection.page != NO_PAGE:
            self._set_areas((), self.tr("Remove Areas"))

    def turn(self, keys: Iterable[PageKey], degrees: int) -> None:
        """Turn pages clockwise with everything on them."""
        turned = {key: self._turned(key, degrees) for key in keys}
        self._workspace.replace_all(turned, self.tr("Turn %n Page(s)", "", len(turned)))

    def step_line(self, direction: int) -> None:
        """Read the chosen lines one place earlier (-1) or later (1)."""
        chosen = self._selection.lines
        if not chosen:
            return
        target = min(chosen) - 1 if direction < 0 else max(chosen) + 2
        if 0 <= target <= len(self.page.lines):
            self.move_lines(chosen, target)

    @property
    def _shown(self) -> DocumentPage:
        return self._workspace.page(self._selection.page)

    def _turned(self, key: PageKey, degrees: int) -> DocumentPage:
        known = self._workspace.page(key)
        # Only where it is needed, for it may have to be loaded.
        size = self._reading.size(key) if known.areas and not known.is_read else None
        return page_edits.turn(known, degrees, size)

    def _put(self, page: Page, label: str, chosen: Iterable[int]) -> None:
        self._workspace.replace(self._selection.page, replace(self._shown, page=page), label)
        self._selection.select(chosen)

    def _put_line(self, index: int, line: TextLine, label: str) -> None:
        self._put(page_edits.replace_line(self.page, index, line), label, (index,))

    def _set_areas(self, areas: tuple[Area, ...], label: str) -> None:
        key = self._selection.page
        if areas != self._shown.areas:
            self._workspace.replace(key, replace(self._shown, areas=areas), label)
            self._reading.read([key])

    def _insert(self, key: PageKey, line: TextLine, index: int) -> None:
        self._workspace.about_to_change.emit(key)
        known = self._workspace.page(key)
        page = page_edits.insert(known.page, line, index)
        self._workspace.replace(key, replace(known, page=page), self.tr("New Box"))
        self._selection.show_page(key)
        self._selection.select_line(index)

    def _take_readings(
        self, key: PageKey, lines: Sequence[TextLine], readings: Sequence[TextLine]
    ) -> None:
        """Put new readings in the place of those lines that are still what they were."""
        self._workspace.about_to_change.emit(key)
        known = self._workspace.page(key)
        page = known.page
        for line, reading in zip(lines, readings, strict=True):
            if line in page.lines:
                index = page.lines.index(line)
                page = page_edits.replace_line(
                    page, index, replace(reading, paragraph=line.paragraph)
                )
        label = self.tr("Read %n Line(s) Again", "", len(lines))
        self._workspace.replace(key, replace(known, page=page), label)
        if [line.text for line in lines] == [reading.text for reading in readings]:
            self.told.emit(self.tr("Read again, with the same result."))
