"""Tables found on a page: lines that stand in rows and columns, whether ruled or not."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, islice, pairwise
from statistics import median

from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports import (
    apart,
    bands,
    beside,
    columns,
    folding,
    layouts,
    merging,
    pieces,
    spans,
)
from ppocr_desktop.exports.bands import Band, Box
from ppocr_desktop.exports.beside import Halves
from ppocr_desktop.exports.columns import Layout
from ppocr_desktop.exports.contents import filled, trimmed
from ppocr_desktop.exports.folding import Piece, Row
from ppocr_desktop.exports.spans import Direction
from ppocr_desktop.exports.table import Cell, Table

_FARTHEST = 5.0
"""The rows of a table are at most so many line heights apart."""
_FAR = 2.0
_FARTHER = 2.5
"""Where they are closer, a row is at most `_FAR` line heights from the one above it, or `_FARTHER`
times as far as the others are."""
_CAPTION, _CAPTION_MORE = 1.5, 0.3
"""The caption of another table stands so many times as far below the rows as they are apart, and by
so many line heights farther."""
_NEAR = 3
"""So many rows above and below tell whether a table ends between them."""
_AROUND = 8
"""A row's distance is compared with those of so many rows."""
_FEWEST = 3
_MOSTLY = 0.6
"""Rows with several cells: at least so many in a table of two columns, and this share in any."""

_DENSE = 0.45
"""At least this share of a table's cells is filled."""

_BOTH, _WRAPPED = 0.85, 2
"""So many rows have cells in both halves of a table that were read one after the other, and so many
cells have several lines where rows are as close as those of a song in two columns."""

_LEADERS = ("..", "··", "…", "‥")
_SPARSE = 2.0
"""A line with so many line heights to a character has more in it than was read."""

_COUNT = re.compile(r"\d{1,5}", re.ASCII)
_ITEM = re.compile(r"[•◦‣▪●■◆※·*–—-]|[(（\[]?(\d{1,3}|[a-zA-Z]|[ivxIVX]{2,4})[.)）\]]")


def tables(page: Page) -> tuple[Table, ...]:
    """The page's tables in reading order.

    A table's lines follow each other on the page, or do so when text beside it is read apart.
    """
    direction = spans.direction(page, filled(page.lines))
    return tuple(table for part in apart.parts(page) for table in _find(page, part, direction))


def _find(page: Page, places: Sequence[int], direction: Direction) -> Iterator[Table]:
    """The tables that some lines make, given by their places in reading order."""
    lines: list[list[Box]] = []
    for place in places:
        line = page.lines[place]
        if not trimmed(line.text):
            continue
        if direction.takes(line):
            lines.append(pieces.split(line, place, direction))
        else:
            yield from _search(lines)
            lines = []
    yield from _search(lines)


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
        max(cell.row + cell.row_span for cell in cells) - top,
        max(cell.column + cell.column_span for cell in cells) - left,
        tuple(replace(cell, row=cell.row - top, column=cell.column - left) for cell in cells),
    )


def _search(lines: Sequence[Sequence[Box]]) -> Iterator[Table]:
    groups = beside.unite(list(bands.split(lines)), _are_rows)
    for group in (part for whole in groups for part in _split(whole)):
        start = used = 0
        while start < len(group):
            stop, layout = _grow(group, start)
            if layout.columns:
                stop = start + _end(group[start:stop], layout)
                first, stop = _extend(group, used, start, stop)
                rows = group[first:stop]
                table = _build(rows)
                if _is_believable(table) and not _is_other(table, rows):
                    used = stop
                    layout = _lay_out(rows)
                    merged = merging.merge(folding.fold(layout))
                    yield _tabulate(merged, len(layout.columns))
            start = max(stop, start + 1)


def _split(group: Sequence[Band]) -> Iterator[Sequence[Band]]:
    """The bands in parts, where the columns above and below a line or a gap do not agree."""
    gaps = [0.0, *(below.top - above.bottom for above, below in pairwise(group))]
    height = median(box.span.height for band in group for box in band.boxes)
    usual = median(gaps[1:] or gaps)
    far = _CAPTION * usual + _CAPTION_MORE * height
    breaks = [
        number
        for number in range(1, len(group))
        if gaps[number] > (usual if len(group[number].stacks) == 1 else far)
        and _disagree(_rows(group[number - 1 :: -1])[::-1], _rows(group[number:]))
    ]
    start = 0
    for number in breaks:
        near = [other for other in breaks if abs(other - number) <= _NEAR]
        if number == max(near, key=lambda other: gaps[other]):
            yield group[start:number]
            start = number
    yield group[start:]


def _rows(group: Iterable[Band]) -> list[Band]:
    """The first few bands of several cells."""
    return list(islice((band for band in group if len(band.stacks) > 1), _NEAR))


def _disagree(above: Sequence[Band], below: Sequence[Band]) -> bool:
    """Whether some rows and those below have columns each, but hardly any in common."""
    if min(len(above), len(below)) < 2:
        return False
    first, second = columns.find(above), columns.find(below)
    if not first.columns or not second.columns:
        return False
    both = columns.find([*above, *below])
    most = max(len(first.columns), len(second.columns))
    spans = _count_spans(both) - _count_spans(first) - _count_spans(second)
    return not both.columns or len(both.columns) > most + 1 or spans > 1


def _count_spans(layout: Layout) -> int:
    return sum(slot.span > 1 for slots in layout.slots for slot in slots)


def _are_rows(halves: Halves) -> bool:
    """Whether two halves make a table in nearly all rows of which there is something of both."""
    table = _build(halves.bands)
    right = {box.place for band in halves.right for box in band.boxes}
    sides: dict[int, set[bool]] = {}
    for cell in table.cells:
        sides.setdefault(cell.row, set()).add(cell.places[0] in right)
    both = sum(len(found) > 1 for found in sides.values())
    wrapped = sum(len(cell.lines) > 1 for cell in table.cells)
    is_clear = halves.has_rows or halves.is_loose or wrapped >= _WRAPPED
    return bool(sides) and is_clear and both >= _BOTH * len(sides) and _is_believable(table)


def _end(rows: Sequence[Band], layout: Layout) -> int:
    """How many of some rows are before the caption of another table, or text across all columns."""
    across = [all(slot.span > 1 for slot in slots) for slots in layout.slots]
    gaps = [0.0, *(below.top - above.bottom for above, below in pairwise(rows))]
    height = median(box.span.height for row in rows for box in row.boxes)
    far = _CAPTION * max(median(gaps[1:]), 0.0) + _CAPTION_MORE * height
    for number in range(2, len(rows)):
        if across[number] and gaps[number] > far and len(rows[number].stacks) == 1:
            return number
    return max((n for n, is_across in enumerate(across, 1) if not is_across), default=0)


def _extend(group: Sequence[Band], used: int, start: int, stop: int) -> tuple[int, int]:
    """The start and the end with lines around that belong to cells of the first and last row."""
    count = _build(group[start:stop]).rows
    while stop < len(group) and _is_part(group[stop], group[start : stop + 1], count):
        stop += 1
    while start > used and _is_part(group[start - 1], group[start - 1 : stop], count):
        start -= 1
    return start, stop


def _is_part(line: Band, rows: Sequence[Band], count: int) -> bool:
    """Whether rows make no more rows of a table with a line at their start or end."""
    return len(line.stacks) == 1 and not _is_apart(rows) and _build(rows).rows == count


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


def _is_other(table: Table, rows: Sequence[Band]) -> bool:
    return _is_contents(rows) or _is_text(rows) or layouts.read_as_text(table)


def _is_contents(rows: Sequence[Band]) -> bool:
    """Whether dots lead to a number at the end of most rows, which may not have been read."""
    last = [row.stacks[-1].boxes[-1] for row in rows]
    led = [box for box in last if box.text.startswith(_LEADERS) or _is_sparse(box)]
    return 2 * len(led) > len(rows)


def _is_text(rows: Sequence[Band]) -> bool:
    """Whether half of the lines stand alone at the left, as the messages of a chat do."""
    slots = _lay_out(rows).slots
    alone = sum(len(places) == 1 and places[0].column == 0 for places in slots)
    return 2 * alone >= len(rows)


def _is_sparse(box: Box) -> bool:
    return box.span.length > _SPARSE * box.span.height * len(box.text)


def _build(rows: Sequence[Band]) -> Table:
    """The table that some rows make, without cells if there are no columns."""
    layout = _lay_out(rows)
    if not layout.columns:
        return Table()
    return _tabulate(folding.fold(layout), len(layout.columns))


def _tabulate(rows: Sequence[Row], columns: int) -> Table:
    cells = [_cell(number, piece) for number, row in enumerate(rows) for piece in row]
    return Table(len(rows), columns, tuple(cells))


def _cell(row: int, piece: Piece) -> Cell:
    lines, places = [], []
    for place, group in groupby(piece.stack.boxes, key=lambda box: box.place):
        parts = list(group)
        part = (parts[0].part[0], parts[-1].part[1])
        lines.append(pieces.section(parts[0].line, part))
        places.append(place)
    return Cell(row, piece.slot.column, tuple(lines), tuple(places), piece.slot.span, piece.rows)
