"""The lines around each line: left and right of it in its row, above and below in its column."""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ppocr_desktop.recognition.layout.frame import Box

_NEAR = 3.0
"""Lines of one column follow each other within this many line heights."""

_LOOSER = 0.25
"""More leading than usual by this share of a line's height sets a line off."""

_HEADING = 1.15
"""A line this much taller than the one below it is a heading."""

_TIGHT = 0.7
"""Lines of a small block have less space between them than this share of their height."""
_SET_OFF = 0.25
"""And this much more above and below than the least of it."""
_ALIGNED = 0.6
"""Their left edges, right edges or centers are not further apart, in line heights of the page."""
_MOST = 8
"""A small block has no more lines than this."""


class Neighbors:
    """The boxes around each box, told apart by identity, and what they say about it."""

    def __init__(self, boxes: Sequence[Box], pairs: Sequence[tuple[Box, Box]]) -> None:
        """From boxes sorted from top to bottom, and the pairs that `find_pairs` gives for them."""
        self._right = {id(a): b for a, b in pairs if a.is_level_with(b)}
        self._left = {id(b): a for a, b in pairs if a.is_level_with(b)}
        self._below = _link_down([box for box in boxes if not box.crosswise])
        self._above = {id(self._below[id(box)]): box for box in boxes if id(box) in self._below}
        self._widths: dict[int, float] = {}
        self._blocks: dict[int, tuple[Box, ...]] = {}
        leadings = sorted(self._leading_above(box) for box in boxes if id(box) in self._above)
        # The tightest leading is that within paragraphs; the lowest eighth may be outliers.
        self._usual_leading = leadings[len(leadings) // 8] if leadings else 0.0

    def leading(self, box: Box) -> float | None:
        """The distance to the nearer of the lines above and below, in heights of this line."""
        around = (self._above.get(id(box)), self._below.get(id(box)))
        steps = [abs(box.middle - b.middle) / box.height for b in around if b is not None]
        return min(steps, default=None)

    def column_width(self, box: Box) -> float:
        """The width of the widest among the line, the three above it and the three below."""
        if id(box) not in self._widths:
            around = [*_chain(self._above, box), *_chain(self._below, box)]
            self._widths[id(box)] = max([box.width, *(b.width for b in around)])
        return self._widths[id(box)]

    def row(self, before: Box, after: Box) -> Iterator[Box]:
        """The boxes left and right of two that stand side by side, up to three on either side."""
        yield from _chain(self._left, before)
        yield from _chain(self._right, after)

    def begins_block(self, box: Box) -> bool:
        """Whether a line is the first of its column, or set off from the line above."""
        if id(box) not in self._above:
            return True
        loose = self._leading_above(box) > self._usual_leading + _LOOSER
        return loose and not self.is_under_heading(box)

    def is_under_heading(self, box: Box) -> bool:
        """Whether the line above is set in larger type."""
        above = self._above.get(id(box))
        return above is not None and above.height > _HEADING * box.height

    def block(self, box: Box) -> tuple[Box, ...]:
        """The small block that a line is part of, from top to bottom; empty if there is none."""
        if id(box) not in self._blocks:
            lines = self._find_block(box)
            found = tuple(lines) if 1 < len(lines) <= _MOST and self._is_set_off(lines) else ()
            self._blocks.update((id(line), found) for line in lines)
        return self._blocks[id(box)]

    def _find_block(self, box: Box) -> list[Box]:
        first = box
        while (above := self._above.get(id(first))) and self._is_tight(above, first):
            first = above
        lines = [first]
        while (below := self._below.get(id(lines[-1]))) and self._is_tight(lines[-1], below):
            lines.append(below)
        return lines

    def _is_tight(self, box: Box, below: Box) -> bool:
        """Whether a line and the one below are set alike, with no more space than around them."""
        if self._above.get(id(below)) is not box:
            return False
        edges = (box.left - below.left, box.center - below.center, box.right - below.right)
        space, least = self._space_below(box), _TIGHT * min(box.height, below.height)
        around = (self._space_below(self._above.get(id(box))), self._space_below(below))
        return min(map(abs, edges)) < _ALIGNED and space < min(least, min(around) + _SET_OFF)

    def _space_below(self, box: Box | None) -> float:
        below = self._below.get(id(box))
        return below.top - box.bottom if box and below else math.inf

    def _is_set_off(self, lines: Sequence[Box]) -> bool:
        """Whether there is more space above and below some lines than between them."""
        least = min(b.top - a.bottom for a, b in pairwise(lines)) + _SET_OFF
        around = (self._space_below(self._above.get(id(lines[0]))), self._space_below(lines[-1]))
        return min(around) > least

    def _leading_above(self, box: Box) -> float:
        return (box.middle - self._above[id(box)].middle) / box.height


def find_pairs(boxes: Sequence[Box]) -> list[tuple[Box, Box]]:
    """Each box with those right of it that no other box hides; boxes that touch are left out."""
    bands: dict[int, list[Box]] = defaultdict(list)
    for box in sorted(boxes, key=lambda b: b.left):
        for band in _bands(box):
            bands[band].append(box)
    lefts = {band: [box.left for box in members] for band, members in bands.items()}
    pairs = []
    for box in boxes:
        seen: dict[int, Box] = {}
        for band in _bands(box):
            first = bisect_left(lefts[band], box.center)
            beside = next((b for b in bands[band][first : first + 5] if _is_beside(box, b)), None)
            if beside is not None:
                seen[id(beside)] = beside
        visible = [b for b in seen.values() if not _is_hidden(box, b, seen.values())]
        pairs += [(box, other) for other in visible if other.left - box.right > 0.25]
    return pairs


def _bands(box: Box) -> range:
    """The horizontal bands, one line height each, that a box reaches into."""
    return range(int(box.top // 1), int(box.bottom // 1) + 1)


def _is_beside(box: Box, other: Box) -> bool:
    shared = min(box.bottom, other.bottom) - max(box.top, other.top)
    return other.left > box.right - 0.5 and shared > 0.15 * min(box.height, other.height)


def _is_hidden(box: Box, other: Box, between: Iterable[Box]) -> bool:
    """Whether a third box stands in the way for most of the height the two share."""
    top, bottom = max(box.top, other.top), min(box.bottom, other.bottom)
    return any(
        third is not other
        and third.center < other.left
        and min(third.bottom, bottom) - max(third.top, top) > 0.5 * (bottom - top)
        for third in between
    )


def _link_down(boxes: Sequence[Box]) -> dict[int, Box]:
    """For each box, by its id, the next one below it; boxes come from top to bottom."""
    below: dict[int, Box] = {}
    middles = [box.middle for box in boxes]
    for box in boxes:
        for at in range(bisect_right(middles, box.bottom), len(boxes)):
            other = boxes[at]
            if other.top - box.bottom > _NEAR * box.height:
                break
            if other.is_in_line_with(box):
                below[id(box)] = other
                break
    return below


def _chain(links: Mapping[int, Box], box: Box) -> Iterator[Box]:
    """The next three boxes along the links, or as many as there are."""
    for _ in range(3):
        following = links.get(id(box))
        if following is None:
            return
        box = following
        yield box
