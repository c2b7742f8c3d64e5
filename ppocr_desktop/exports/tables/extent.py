"""Where tables begin and end among lines that follow each other."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from ppocr_desktop.exports.tables import across, bands, beside, building, columns, parting, verdict
from ppocr_desktop.exports.tables.bands import Band, Box
from ppocr_desktop.exports.tables.beside import Halves
from ppocr_desktop.exports.tables.building import Group
from ppocr_desktop.exports.tables.columns import Layout
from ppocr_desktop.exports.tables.table import Table

_FARTHEST = 5.0
"""The rows of a table are at most so many line heights apart."""
_FAR = 2.0
_FARTHER = 2.5
"""Where they are closer, a row is at most `_FAR` line heights from the one above it, or `_FARTHER`
times as far as the others are."""
_AROUND = 8
"""A row's distance is compared with those of so many rows."""
_SIDES = 2
"""Two columns read one after the other are as likely lists."""
_BOTH, _WRAPPED = 0.85, 2
"""So many rows have cells in both halves of a table that were read one after the other, and so many
cells have several lines where rows are as close as those of a song in two columns."""


def find(lines: Sequence[Sequence[Box]]) -> Iterator[Table]:
    """The tables of some lines in reading order, each given in parts where it has wide gaps."""
    groups = list(across.unite(list(bands.split(lines)), _is_whole))
    united = beside.unite(groups, _are_rows)
    for group in (Group(part) for whole in united for part in parting.split(whole)):
        start = used = 0
        while start < len(group.bands):
            stop = _grow(group, start)
            if stop > start:
                end = start + _end(group.bands[start:stop], group.layout(start, stop))
                first, stop = _extend(group, used, start, end)
                table, layout = group.table(first, stop), group.layout(first, stop)
                if verdict.is_believable(table) and not verdict.is_other(table, layout):
                    used = stop
                    yield building.finish(layout)
            start = max(stop, start + 1)


def _is_whole(rows: Sequence[Band]) -> bool:
    """Whether all rows make one table of three columns or more."""
    table = building.build(building.lay_out(rows))
    return table.columns > _SIDES and verdict.is_believable(table)


def _are_rows(halves: Halves) -> bool:
    """Whether two halves make a table in nearly all rows of which there is something of both."""
    table = building.build(building.lay_out(halves.bands))
    right = {box.place for band in halves.right for box in band.boxes}
    sides: dict[int, set[bool]] = {}
    for cell in table.cells:
        sides.setdefault(cell.row, set()).add(cell.places[0] in right)
    both = sum(len(found) > 1 for found in sides.values())
    wrapped = sum(len(cell.lines) > 1 for cell in table.cells)
    is_clear = halves.has_rows or halves.is_loose or wrapped >= _WRAPPED
    return bool(sides) and is_clear and both >= _BOTH * len(sides) and verdict.is_believable(table)


def _end(rows: Sequence[Band], layout: Layout) -> int:
    """How many of some rows are before the caption of another table, or text across all columns."""
    across = [all(slot.span > 1 for slot in slots) for slots in layout.slots]
    gaps = [0.0, *(below.top - above.bottom for above, below in pairwise(rows))]
    height = median(box.span.height for row in rows for box in row.boxes)
    far = parting.far([max(median(gaps[1:]), 0.0)], height)
    for number in range(2, len(rows)):
        if across[number] and gaps[number] > far and len(rows[number].stacks) == 1:
            return number
    return max((n for n, is_across in enumerate(across, 1) if not is_across), default=0)


def _extend(group: Group, used: int, start: int, stop: int) -> tuple[int, int]:
    """The start and the end with lines around that belong to cells of the first and last row."""
    while stop < len(group.bands) and _is_part(group, stop, (start, stop), (start, stop + 1)):
        stop += 1
    while start > used and _is_part(group, start - 1, (start, stop), (start - 1, stop)):
        start -= 1
    return start, stop


def _is_part(group: Group, line: int, rows: tuple[int, int], more: tuple[int, int]) -> bool:
    """Whether some rows make no more rows of a table with a line at their start or end."""
    stack, *others = group.bands[line].stacks
    edges = group.layout(*rows).columns
    if others or not edges or columns.locate(stack, edges).span > 1:
        return False
    is_apart = _is_apart(group.bands[slice(*more)])
    return not is_apart and group.table(*more).rows == group.table(*rows).rows


def _grow(group: Group, start: int) -> int:
    """The end of the longest table that begins with a band, its own place if there is none.

    After all rows, ends are tried by galloping, twice as far each time, and by binary search in the
    last step.
    """
    ends = _ends(group.bands, start)

    def fits(number: int) -> bool:
        return bool(group.layout(start, ends[number]).columns)

    if not ends:
        return start
    if fits(len(ends) - 1):
        return ends[-1]
    low, high = 0, 1
    while high < len(ends) and fits(high):
        low, high = high, 2 * high
    high = min(high, len(ends))
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return ends[low] if fits(low) else start


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


def _is_apart(rows: Sequence[Band]) -> bool:
    """Whether the last row stands too far from the others."""
    if len(rows) < 2:
        return False
    height = median(box.span.height for row in rows for box in row.boxes)
    gaps = [max(a.top - b.bottom, b.top - a.bottom) for a, b in pairwise(rows)]
    *others, last = gaps
    near = max(_FAR * height, _FARTHER * median(others)) if others else _FARTHEST * height
    return last > min(near, _FARTHEST * height)
