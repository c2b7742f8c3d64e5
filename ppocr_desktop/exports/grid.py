"""Tables found on a page: lines that stand in rows and columns, whether ruled or not."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import median

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports import bands, columns, pieces, spans
from ppocr_desktop.exports.bands import Band, Box, Stack
from ppocr_desktop.exports.columns import Layout, Slot
from ppocr_desktop.exports.contents import filled, trimmed
from ppocr_desktop.exports.table import Cell, Table

_FARTHEST = 5.0
"""The rows of a table are at most so many line heights apart."""
_FAR = 2.0
_FARTHER = 2.5
"""Where they are closer, a row is at most `_FAR` line heights from the one above it, or `_FARTHER`
times as far as the others are."""
_AROUND = 8
"""A row's distance is compared with those of so many rows."""
_TIGHTER = 0.25
"""A line this much closer than rows are, in line heights, goes on with the cell above it."""

_FEWEST = 3
_MOSTLY = 0.6
"""Rows with several cells: at least so many in a table of two columns, and this share in any."""

_DENSE = 0.45
"""At least this share of a table's cells is filled."""

_COUNT = re.compile(r"\d{1,5}", re.ASCII)
_ITEM = re.compile(r"[•◦‣▪●■◆※·*–—-]|[(（\[]?(\d{1,3}|[a-zA-Z]|[ivxIVX]{2,4})[.)）\]]")


def tables(page: Page) -> tuple[Table, ...]:
    """The page's tables in reading order.

    A table's lines follow each other on the page, and its cells, row by row, keep their order.
    """
    lines = filled(page.lines)
    direction = spans.direction(page, lines)
    found: list[Table] = []
    boxes: list[Box] = []
    for place, line in enumerate(page.lines):
        if not trimmed(line.text):
            continue
        if direction.has(line):
            boxes.append(Box(line, place, direction.span(line)))
        else:
            found += _search(boxes)
            boxes = []
    return tuple(found + list(_search(boxes)))


def find_in(lines: Collection[TextLine], page: Page) -> Table:
    """The part of one of the page's tables that some of its lines make up.

    Without cells unless all lines stand in one table, in two cells or more.
    """
    chosen = frozenset(lines)
    places = {place for place, line in enumerate(page.lines) if line in chosen}
    for table in tables(page):
        if places <= table.places:
            cells = [cell for cell in table.cells if places.intersection(cell.places)]
            return _crop(cells) if len(cells) > 1 else Table()
    return Table()


def _crop(cells: Sequence[Cell]) -> Table:
    """The rows and columns that some cells lie in."""
    top, left = min(cell.row for cell in cells), min(cell.column for cell in cells)
    return Table(
        max(cell.row for cell in cells) - top + 1,
        max(cell.column + cell.column_span for cell in cells) - left,
        tuple(replace(cell, row=cell.row - top, column=cell.column - left) for cell in cells),
    )


def _search(boxes: Sequence[Box]) -> Iterator[Table]:
    for group in bands.split(boxes):
        start = 0
        while start < len(group):
            stop, layout = _grow(group, start)
            table = _build(group[start:stop], layout) if layout.columns else Table()
            if _is_believable(table):
                yield table
            start = max(stop, start + 1)


def _grow(group: Sequence[Band], start: int) -> tuple[int, Layout]:
    """The end of the longest table that begins with a band, and its layout, empty if there is none.

    Laying out long tables takes long: after all rows, ends are tried by galloping, twice as far
    each time, and by binary search in the last step.
    """
    ends = _ends(group, start)
    if not ends:
        return start, Layout()
    layouts = {0: _lay_out(group[start : ends[0]])}

    def fits(count: int) -> bool:
        layouts[count] = _lay_out(group[start : ends[count]])
        return bool(layouts[count].columns)

    last = len(ends) - 1
    if last and fits(last):
        return ends[last], layouts[last]
    low, high = 0, 1
    while high < len(ends) and fits(high):
        low, high = high, 2 * high
    high = min(high, len(ends))
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return (ends[low], layouts[low]) if layouts[low].columns else (start, Layout())


def _ends(group: Sequence[Band], start: int) -> list[int]:
    """The ends a table that begins with a band may have: each behind a row with several cells."""
    if len(group[start].stacks) < 2 or _is_apart(group[start : start + 3][::-1]):
        return []
    ends = []
    for end in range(start + 2, len(group) + 1):
        if _is_apart(group[max(start, end - _AROUND) : end]):
            break
        if len(group[end - 1].stacks) > 1:
            ends.append(end)
    return ends


def _lay_out(rows: Sequence[Band]) -> Layout:
    """The layout of some rows; empty if two on end each hold text that goes across columns."""
    layout = columns.find(rows)
    across = [len(slots) == 1 and slots[0].span > 1 for slots in layout.slots]
    return Layout() if any(a and b for a, b in pairwise(across)) else layout


def _is_apart(rows: Sequence[Band]) -> bool:
    """Whether the last row stands too far from the others."""
    if len(rows) < 2:
        return False
    height = median(box.span.height for row in rows for box in row.boxes)
    gaps = [max(a.top - b.bottom, b.top - a.bottom) for a, b in pairwise(rows)]
    *others, last = gaps
    near = max(_FAR * height, _FARTHER * median(others)) if others else _FARTHEST * height
    return last > min(near, _FARTHEST * height)


def _is_believable(table: Table) -> bool:
    """Whether it is more than a few things side by side, or a list with its bullets or numbers."""
    counts = Counter(cell.row for cell in table.cells)
    filled = sum(count > 1 for count in counts.values())
    least = _FEWEST if table.columns < 3 else 2
    covered = sum(cell.column_span for cell in table.cells)
    return (
        filled >= max(least, _MOSTLY * table.rows)
        and covered >= _DENSE * table.rows * table.columns
        and not _is_list(table)
    )


def _is_list(table: Table) -> bool:
    """Whether the first of two columns holds nothing but bullets, or the numbers of items."""
    firsts = [cell.text for cell in table.cells if cell.column == 0 and cell.column_span == 1]
    numbers = [int(text) for text in firsts if _COUNT.fullmatch(text)]
    is_counting = len(numbers) == len(firsts) and all(b - a == 1 for a, b in pairwise(numbers))
    return table.columns == 2 and (is_counting or all(map(_ITEM.fullmatch, firsts)))


def _build(rows: Sequence[Band], layout: Layout) -> Table:
    rows, slots = _fold(rows, layout.slots)
    cells = (
        cell
        for number, (row, places) in enumerate(zip(rows, slots, strict=True))
        for stack, slot in zip(row.stacks, places, strict=True)
        for cell in _cells(number, stack, slot, layout)
    )
    return Table(len(rows), len(layout.columns), tuple(cells))


def _fold(
    rows: Sequence[Band], slots: Sequence[Sequence[Slot]]
) -> tuple[list[Band], list[Sequence[Slot]]]:
    """Rows where a line that goes on with the last cell above it is part of that cell."""
    height = median(box.span.height for row in rows for box in row.boxes)
    gaps = [below.top - above.bottom for above, below in pairwise(rows)]
    starts = [gap for gap, places in zip(gaps, slots[1:], strict=True) if places[0].column == 0]
    least = median(starts) - _TIGHTER * height if starts else -math.inf
    folded, kept = [rows[0]], [slots[0]]
    for gap, row, places in zip(gaps, rows[1:], slots[1:], strict=True):
        if gap < least and places[0].column and [*places] == [kept[-1][-1]]:
            folded[-1] = folded[-1].stacked(row.boxes)
        else:
            folded.append(row)
            kept.append(places)
    return folded, kept


def _cells(row: int, stack: Stack, slot: Slot, layout: Layout) -> Iterator[Cell]:
    """The cell of a stack, or several where it is cells that stand too close to each other."""
    parts = _part(stack, layout) if slot.span > 1 else []
    numbers = [part.column for part in parts]
    if len(set(numbers)) > 1 and numbers == sorted(numbers):
        for column, group in groupby(parts, key=lambda part: part.column):
            lines, places = zip(*((part.line, part.place) for part in group), strict=True)
            yield Cell(row, column, lines, places)
        return
    lines = tuple(box.line for box in stack.boxes)
    yield Cell(row, slot.column, lines, tuple(box.place for box in stack.boxes), slot.span)


@dataclass(frozen=True, slots=True)
class _Part:
    """A line, or a part of one, in the one column that it lies in."""

    column: int
    line: TextLine
    place: int


def _part(stack: Stack, layout: Layout) -> list[_Part]:
    """The parts of all lines of a stack; none if one covers several columns and cannot be cut."""
    parts: list[_Part] = []
    for box in stack.boxes:
        slot = columns.locate(box.span.start, box.span.end, layout.columns)
        covered = layout.columns[slot.column : slot.column + slot.span]
        lines = pieces.cut(box, [(a[1], b[0]) for a, b in pairwise(covered)])
        if len(lines) < slot.span:
            return []
        parts += [_Part(slot.column + n, line, box.place) for n, line in enumerate(lines)]
    return parts
