"""Bands of cells folded into the rows of a table, where cells of several lines lie in several.

Text that goes on in the next line stands closer to it than rows are apart, or ends where the next
word found no room, or leaves the first column empty that all rows fill.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from ppocr_desktop.exports import measure
from ppocr_desktop.exports.tables.bands import Stack
from ppocr_desktop.exports.tables.cells import Piece, Row, is_amount, is_number
from ppocr_desktop.exports.tables.columns import Layout, Slot

_TIGHTER = 0.25
"""Lines of a cell are so much closer than rows are, in line heights."""
_LOOSER = 0.15
"""Rows at even distances differ by less than this."""
_HALFWAY = 0.75
"""Two cells of a column are at least this share of the usual distance apart."""
_KEYED = 0.9
"""The first column tells where rows begin if it is filled in this share of the longer ones."""
_LONG = 8
"""A shorter text, in Latin letters, is no line that has been filled."""
_LEVEL = 0.7
"""Boxes that share so much of their heights stand side by side."""
_ALIKE = 0.9
"""Rows are at least so many times as far apart as they usually are."""
_LINED_UP = 2
"""So many cells of as many lines, level with each other and one with numbers, are rows."""
_ROOM = 0.3
"""By so many line heights the place of an edge is unsure."""


def fold(layout: Layout) -> list[Row]:
    """The rows of a table that is laid out so, cells from left to right."""
    rows = (
        [Piece(stack, slot) for stack, slot in zip(band.stacks, slots, strict=True)]
        for band, slots in zip(layout.bands, layout.slots, strict=True)
    )
    tops = [band.boxes[0].span.middle for band in layout.bands]
    far = median([lower - upper for upper, lower in pairwise(tops)] or [0.0])
    levels = [level for row in rows for level in _unstack(row, _ALIKE * far)]
    return [_merge(levels[start:stop]) for start, stop in _runs(_Folding(levels, layout))]


def _unstack(row: Row, least: float) -> Iterator[Row]:
    """The rows that stand in one band since a cell is halfway between them, told by numbers.

    They are at least so far apart.
    """
    counts = {len(piece.stack.boxes) for piece in row if is_number(piece)}
    count = counts.pop() if len(counts) == 1 else 1
    stacked = [piece for piece in row if len(piece.stack.boxes) == count]
    if count == 1 or len(stacked) < _LINED_UP or not _are_rows(stacked, least):
        yield row
        return
    others = [piece for piece in row if len(piece.stack.boxes) != count]
    for number in range(count):
        level = [Piece(Stack((piece.stack.boxes[number],)), piece.slot) for piece in stacked]
        level += others if number == 0 else []
        yield sorted(level, key=lambda piece: piece.slot.column)


def _are_rows(pieces: Sequence[Piece], least: float) -> bool:
    """Whether the lines of some cells are level with each other, and so far apart."""
    lines = pieces[0].stack.boxes
    return lines[1].span.middle - lines[0].span.middle > least and all(
        max(box.span.middle for box in boxes) - min(box.span.middle for box in boxes)
        < _ROOM * boxes[0].span.height
        for boxes in zip(*(piece.stack.boxes for piece in pieces), strict=True)
    )


class _Folding:
    """What the distances between all levels say about each."""

    def __init__(self, levels: Sequence[Row], layout: Layout) -> None:
        self._levels, self._layout = levels, layout
        boxes = [box for level in levels for piece in level for box in piece.stack.boxes]
        self._edges = _widths(levels)
        self._height = median(box.span.height for box in boxes)
        pairs = list(pairwise(levels))
        self.steps = [_step(upper, lower) for upper, lower in pairs]
        longer = [level for level in levels if 2 * len(_columns(level)) > len(layout.columns)]
        keyed = sum(map(_begins, longer))
        self._is_keyed = keyed >= _KEYED * len(longer) and bool(longer)
        rows = [
            (step, upper)
            for step, (upper, lower) in zip(self.steps, pairs, strict=True)
            if len(lower) > 1
            and len(_shared(upper, lower)) > (0 if self._is_keyed and _begins(lower) else 1)
        ]
        starts = [step for step, upper in rows if len(upper) > 1] or [step for step, _ in rows]
        self._usual = median(starts) if starts else 0.0
        self._is_spaced = any(
            _shared(*pair) and self._is_tight(step)
            for step, pair in zip(self.steps, pairs, strict=True)
        )

    @property
    def count(self) -> int:
        return len(self._levels)

    def joins(self, above: Sequence[int], below: Sequence[int]) -> bool:
        """Whether some levels and those below them belong to the same row."""
        upper, lower = above[-1], below[0]
        first, second = self._levels[upper], self._levels[lower]
        if any(map(self._is_row, above)) and any(map(self._is_row, below)):
            return self._is_row(upper) and self._goes_on(upper, lower)
        if _is_level(first, second):
            return True
        if _columns(first) & _columns(second):
            return self._links(upper, lower)
        if not self._usual or _offset(first, second) >= _HALFWAY * self._usual:
            return False
        # A cell halfway between two rows, or beside the lines of another: these belong together.
        pairs = [(a, b) for a in above for b in below if self._share(a, b)]
        return not pairs or self._links(*max(pairs, key=lambda pair: pair[0] - pair[1]))

    def _is_row(self, number: int) -> bool:
        """Whether a level has a cell in the first column, and others."""
        return _begins(self._levels[number]) and len(self._levels[number]) > 1

    def _share(self, upper: int, lower: int) -> bool:
        return bool(_columns(self._levels[upper]) & _columns(self._levels[lower]))

    def _goes_on(self, upper: int, lower: int) -> bool:
        """Whether the lower of two rows is second lines: closer, fewer, and words."""
        first, second = self._levels[upper], self._levels[lower]
        is_fewer = set(_slots(second)) < set(_slots(first))
        words = not any(map(is_number, second))
        return is_fewer and words and self._is_tight(_step(first, second))

    def _is_tight(self, step: float) -> bool:
        return bool(self._usual) and step < self._usual - _TIGHTER * self._height

    def _links(self, upper: int, lower: int) -> bool:
        first, second = self._levels[upper], self._levels[lower]
        above, below = set(_slots(first)), set(_slots(second))
        if not (above <= below or below <= above):
            return False
        step = _step(first, second)
        if self._is_tight(step):
            return not any(_are_numbers(*pair) for pair in _shared(first, second))
        if self._is_spaced or (self._usual and step > self._usual + _LOOSER * self._height):
            return False
        return self._is_wrapped(first, second) or self._is_keyless(first, second)

    def _is_wrapped(self, upper: Row, lower: Row) -> bool:
        """Whether the first words of the lower cells had no room at the end of the upper ones.

        A long heading of rows may be followed by a long first cell.
        """
        pairs = _shared(upper, lower)
        if any(one.slot.column == 0 and not _goes_on(other) for one, other in pairs):
            return False
        return all(self._is_full(one, other) for one, other in pairs)

    def _is_full(self, upper: Piece, lower: Piece) -> bool:
        before, after = upper.stack.boxes[-1], lower.stack.boxes[0]
        text = measure.Line(after.text, after.span)
        letters = measure.letters(before.text)
        if letters < _LONG or is_amount(before.text):
            return False
        left, right = self._edges[upper.slot]
        needed = (text.first_word + 1) * before.span.length / letters
        return before.span.length + needed > right - left - _ROOM * self._height

    def _is_keyless(self, upper: Row, lower: Row) -> bool:
        """Whether the lower cells are few, without numbers, and leave the first column empty."""
        return (
            self._is_keyed
            and not _begins(lower)
            and set(_slots(lower)) <= set(_slots(upper))
            and len(lower) <= len(self._layout.columns) - 2
            and not any(is_number(piece) for piece in lower)
        )


def _runs(folding: _Folding) -> Iterator[tuple[int, int]]:
    """Where rows start and stop: levels that are linked, closer ones first, one row in each."""
    groups = [[number] for number in range(folding.count)]
    group_of = dict(enumerate(groups))
    order = sorted(range(folding.count - 1), key=lambda number: folding.steps[number])
    for number in order:
        upper, lower = group_of[number], group_of[number + 1]
        if not folding.joins(upper, lower):
            continue
        upper += lower
        for member in lower:
            group_of[member] = upper
    start = 0
    while start < folding.count:
        stop = start + len(group_of[start])
        yield start, stop
        start = stop


def _widths(levels: Sequence[Row]) -> dict[Slot, tuple[float, float]]:
    """Where the cells of each place start and end."""
    found: dict[Slot, list[Stack]] = {}
    for level in levels:
        for piece in level:
            found.setdefault(piece.slot, []).append(piece.stack)
    return {
        slot: (min(stack.start for stack in stacks), max(stack.end for stack in stacks))
        for slot, stacks in found.items()
    }


def _merge(levels: Sequence[Row]) -> Row:
    """The cells of some levels, those in the same place one below the other."""
    found: dict[Slot, list[Stack]] = {}
    for level in levels:
        for piece in level:
            found.setdefault(piece.slot, []).append(piece.stack)
    return [
        Piece(Stack(tuple(box for stack in stacks for box in stack.boxes)), slot)
        for slot, stacks in sorted(found.items(), key=lambda item: item[0].column)
    ]


def _step(upper: Row, lower: Row) -> float:
    """How far the nearest lines of two levels are apart, in the columns that they share."""
    steps = [
        other.stack.boxes[0].span.middle - one.stack.boxes[-1].span.middle
        for one, other in _shared(upper, lower)
    ]
    return min(steps) if steps else _offset(upper, lower)


def _offset(upper: Row, lower: Row) -> float:
    """How far the middles of two levels are apart."""
    return _middle(lower) - _middle(upper)


def _is_level(upper: Row, lower: Row) -> bool:
    """Whether any cells of two levels stand side by side."""
    return any(
        min(one.span.bottom, other.span.bottom) - max(one.span.top, other.span.top)
        > _LEVEL * min(one.span.height, other.span.height)
        for a in upper
        for b in lower
        for one in a.stack.boxes
        for other in b.stack.boxes
    )


def _middle(level: Row) -> float:
    return median(box.span.middle for piece in level for box in piece.stack.boxes)


def _shared(upper: Row, lower: Row) -> list[tuple[Piece, Piece]]:
    """The cells of two levels that stand in the same place."""
    return [(one, other) for one in upper for other in lower if one.slot == other.slot]


def _slots(level: Row) -> list[Slot]:
    return [piece.slot for piece in level]


def _columns(level: Row) -> set[int]:
    return {
        column for slot in _slots(level) for column in range(slot.column, slot.column + slot.span)
    }


def _begins(level: Row) -> bool:
    return any(piece.slot.column == 0 for piece in level)


def _goes_on(piece: Piece) -> bool:
    return piece.stack.boxes[0].text[:1].islower()


def _are_numbers(upper: Piece, lower: Piece) -> bool:
    return is_number(upper) and is_number(lower)
