"""Columns of a table that were read one after the other, as columns of text are, put side by side.

Cells tell themselves from text: they do not fill their columns, and those of a row are level with
each other though rows are farther apart than lines of text are, or some have several lines.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from statistics import mean, median

from ppocr_desktop.exports.tables.bands import Band, Stack

_FULL = 0.6
"""Lines of text fill more of their column than this share, on average."""
_LOOSE = 1.5
"""Lines of text are closer than so many line heights."""
_LEVEL = 0.3
"""The middles of cells side by side differ by less than so many line heights."""
_FEWEST = 4
"""So few rows may be level by chance."""
_ROWS = 3
"""So few are enough where a half consists of rows itself: mostly of several cells."""
_GUTTER = 1.5
"""Halves of one table are at most so many times as far apart as cells in them are."""


@dataclass(frozen=True, slots=True)
class Halves:
    """Bands to the left, and those to the right of them that were read afterwards."""

    left: tuple[Band, ...]
    right: tuple[Band, ...]

    @property
    def bands(self) -> list[Band]:
        """All of them from top to bottom, one where two are level."""
        placed = sorted([*self.left, *self.right], key=_middle)
        bands = placed[:1]
        for band in placed[1:]:
            near = _LEVEL * min(_height(band), _height(bands[-1]))
            if _middle(band) - _middle(bands[-1]) < near and (band in self.left) != (
                bands[-1] in self.left
            ):
                bands[-1] = Band((*bands[-1].stacks, *band.stacks)).in_order()
            else:
                bands.append(band)
        return bands

    @property
    def is_loose(self) -> bool:
        """Whether nearly all lines are farther apart than lines of text."""
        middles = [_middle(band) for band in self.left]
        steps = sorted(lower - upper for upper, lower in pairwise(middles))
        return steps[len(steps) // 4] > _LOOSE * median(map(_height, self.left))

    @property
    def has_rows(self) -> bool:
        """Whether a half consists of rows whose cells are as far apart as the halves are."""
        start = min(stack.start for band in self.right for stack in band.stacks)
        gutter = start - max(band.end for band in self.left)
        return any(
            2 * sum(len(band.stacks) > 1 for band in half) > len(half)
            and gutter < _GUTTER * max(map(_widest_gap, half))
            for half in (self.left, self.right)
        )


def _widest_gap(band: Band) -> float:
    return max((b.start - a.end for a, b in pairwise(band.stacks)), default=0.0)


def unite(groups: Sequence[list[Band]], is_table: Callable[[Halves], bool]) -> list[list[Band]]:
    """Groups of bands in reading order, with those made one that are halves of a table."""
    united: list[list[Band]] = []
    for parts in groups:
        group = _unbind(parts, is_table)
        halves = _halves(united[-1], group) if united else Halves((), ())
        if _may_be_cells(halves) and is_table(halves):
            rest = group[len(halves.right) :]
            united[-1][len(united[-1]) - len(halves.left) :] = [*halves.bands, *rest]
        else:
            united.append(list(group))
    return united


def _unbind(group: Sequence[Band], is_table: Callable[[Halves], bool]) -> list[Band]:
    """Bands with the rows of those whose first cell is a column of cells; mostly they are kept."""
    found: list[Band] = []
    number = 0
    while number < len(group):
        halves = _unbound(group[number:])
        if halves.left and _may_be_cells(halves) and is_table(halves):
            found += halves.bands
            number += max(len(halves.right) - 1, 0) if len(group[number].stacks) > 2 else 0
        else:
            found.append(group[number])
        number += 1
    return found


def _unbound(group: Sequence[Band]) -> Halves:
    """The lines of the first cell of a group, and those to the right of them."""
    first, *others = group[0].stacks
    if len(first.boxes) < _FEWEST or not others:
        return Halves((), ())
    left = tuple(Band((Stack((box,)),)) for box in first.boxes)
    if len(others) == 1:
        return Halves(left, tuple(Band((Stack((box,)),)) for box in others[0].boxes))
    bottom, edge = left[-1].bottom, first.end
    beside = takewhile(
        lambda band: band.top < bottom and min(one.start for one in band.stacks) > edge, group[1:]
    )
    return Halves(left, (Band(tuple(others)), *beside))


def _halves(before: Sequence[Band], after: Sequence[Band]) -> Halves:
    """What ends one group and starts another to the right of it."""
    top = after[0].top
    left = list(takewhile(lambda band: band.bottom > top, reversed(before)))[::-1]
    if not left:
        return Halves((), ())
    edge = max(band.end for band in left)
    right = takewhile(lambda band: min(stack.start for stack in band.stacks) > edge, after)
    return Halves(tuple(left), tuple(right))


def _may_be_cells(halves: Halves) -> bool:
    """Whether the left half is no column of text."""
    fewest = min(len(halves.left), len(halves.right))
    if fewest >= _ROWS and halves.has_rows:
        return True
    if fewest < _FEWEST:
        return False
    start = min(stack.start for band in halves.left for stack in band.stacks)
    edge = min(stack.start for band in halves.right for stack in band.stacks)
    lengths = [sum(s.end - s.start for s in band.stacks) for band in halves.left]
    return mean(lengths) < _FULL * (edge - start)


def _middle(band: Band) -> float:
    return median(box.span.middle for box in band.boxes)


def _height(band: Band) -> float:
    return median(box.span.height for box in band.boxes)
