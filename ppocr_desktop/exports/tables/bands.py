"""Lines in reading order as bands: what stands side by side, each with the text below it.

Reading order says what geometry cannot: columns of running text are read down, tables across. So a
band never takes lines that were read apart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.spans import Span

_DEEPEST = 8
"""A cell of more lines than this is a column of text."""

_BESIDE = 0.3
"""A line that shares so much of its height with a cell of one line stands in the same row, as the
second of two lines does that are centered beside that cell."""


@dataclass(frozen=True, slots=True)
class Box:
    """A line of the page, or some of its characters, and where they lie.

    `place` is the line's position on the page, `whole` its span, and `part` says from which to
    which of its characters `span` reaches.
    """

    line: TextLine
    place: int
    whole: Span
    span: Span
    part: tuple[int, int]

    @property
    def text(self) -> str:
        """The text of these characters, or of the line where they are not known."""
        start, stop = self.part
        return "".join(one.text for one in self.line.characters[start:stop]) or self.line.text


@dataclass(frozen=True)
class Stack:
    """Boxes of one cell, one below the other."""

    boxes: tuple[Box, ...]

    @cached_property
    def start(self) -> float:
        return min(box.span.start for box in self.boxes)

    @cached_property
    def end(self) -> float:
        return max(box.span.end for box in self.boxes)

    @property
    def height(self) -> float:
        """The height of its first line."""
        return self.boxes[0].span.height

    def meets(self, box: Box) -> bool:
        """Whether a box stands below or above for some of its length."""
        reach = min(self.boxes[-1].span.height, box.span.height) / 2
        return min(self.end, box.span.end) - max(self.start, box.span.start) > reach

    def takes(self, box: Box) -> bool:
        """Whether a box stands below for most of its length."""
        shared = min(self.end, box.span.end) - max(self.start, box.span.start)
        narrower = min(self.end - self.start, box.span.length)
        return shared > narrower / 2 and is_below(box, self.boxes[-1].span.bottom)


@dataclass(frozen=True, slots=True)
class Band:
    """Cells side by side."""

    stacks: tuple[Stack, ...]

    @property
    def boxes(self) -> list[Box]:
        return [box for stack in self.stacks for box in stack.boxes]

    @property
    def top(self) -> float:
        return min(box.span.top for box in self.boxes)

    @property
    def bottom(self) -> float:
        return max(box.span.bottom for box in self.boxes)

    @property
    def end(self) -> float:
        return max(stack.end for stack in self.stacks)

    def beside(self, box: Box) -> "Band":
        """The band with a box as a further cell."""
        return Band((*self.stacks, Stack((box,))))

    def stacked(self, number: int, box: Box) -> "Band":
        """The band with a box below those of one of its cells."""
        stacks = list(self.stacks)
        stacks[number] = Stack((*stacks[number].boxes, box))
        return Band(tuple(stacks))

    def in_order(self) -> "Band":
        """The band with its cells from left to right."""
        return Band(tuple(sorted(self.stacks, key=lambda stack: stack.start)))


def is_below(box: Box, bottom: float) -> bool:
    """Whether a box begins below an edge; boxes reach a little beyond their text."""
    return box.span.top > bottom - box.span.height / 2


def split(lines: Sequence[Sequence[Box]]) -> Iterator[list[Band]]:
    """The bands of lines in reading order, in groups within which they follow downwards.

    A line comes as one box or, where it may reach over several cells, as its parts.
    """
    bands: list[Band] = []
    for parts in lines:
        added = _add_all(bands, parts)
        if not added:
            yield [band.in_order() for band in bands]
            added = _add_all([], parts)
        bands = added
    if bands:
        yield [band.in_order() for band in bands]


def _add_all(bands: list[Band], parts: Sequence[Box]) -> list[Band]:
    for box in parts:
        bands = _add(bands, box)
        if not bands:
            break
    return bands


def _add(bands: list[Band], box: Box) -> list[Band]:
    """The bands with one more box; none where it cannot follow them."""
    if not bands or is_below(box, bands[-1].bottom):
        return [*bands, Band((Stack((box,)),))]
    last = bands[-1]
    if last.stacks[-1].takes(box):
        return [*bands[:-1], last.stacked(len(last.stacks) - 1, box)]
    if box.span.bottom > last.top + box.span.height / 2:
        added = _join(last, box)
        if added:
            return [*bands[:-1], *added]
    count = next((n for n, band in enumerate(reversed(bands)) if is_below(box, band.bottom)), None)
    level = bands[-count:] if count is not None else bands
    if any(box.span.start < band.end - box.span.height / 2 for band in level):
        return []
    united = _unite(level)
    return [*bands[: -len(level)], united.beside(box)] if united else []


def _join(band: Band, box: Box) -> list[Band]:
    """The band with a box that is level with some of its cells; none if there is no place for it.

    Where a row is not quite level, the next one may begin before all of it has ended.
    """
    met = [number for number, stack in enumerate(band.stacks) if stack.meets(box)]
    if not met:
        is_level = any(_shared(box, one) > box.span.height / 2 for one in band.boxes)
        return [band.beside(box)] if is_level else []
    if any(not is_below(box, band.stacks[number].boxes[-1].span.bottom) for number in met):
        return []
    single = [stack.boxes[0] for n, stack in enumerate(band.stacks) if n not in met]
    nearest = min(single, key=lambda one: _distance(one, box), default=None)
    if nearest and len(met) == 1 and _shared(box, nearest) > _BESIDE * box.span.height:
        return [band.stacked(met[0], box)]
    return [band, Band((Stack((box,)),))]


def _shared(one: Box, other: Box) -> float:
    """How much of their heights two boxes share, below 0 by the gap between them."""
    return min(one.span.bottom, other.span.bottom) - max(one.span.top, other.span.top)


def _distance(one: Box, other: Box) -> float:
    return max(one.span.start - other.span.end, other.span.start - one.span.end)


def _unite(bands: Sequence[Band]) -> Band | None:
    """One band in place of several where all after the first go on with its last cell."""
    first, *others = bands
    lines = [box for band in others for box in band.boxes]
    if any(len(band.stacks) > 1 for band in others) or len(lines) >= _DEEPEST:
        return None
    for box in lines:
        if not first.stacks[-1].takes(box):
            return None
        first = first.stacked(len(first.stacks) - 1, box)
    return first
