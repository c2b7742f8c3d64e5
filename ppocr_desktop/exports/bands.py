"""Lines in reading order as bands: what stands side by side, cell by cell from left to right.

Reading order says what geometry cannot: columns of running text are read down, tables across. So a
band never takes lines that were read apart, and its cells are in reading order.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.spans import Span

_DEEPEST = 8
"""A cell of more lines than this is a column of text."""

_JOINED = 0.55
"""Pieces of one line are at most so many line heights apart: words, as some detectors find them."""


@dataclass(frozen=True, slots=True)
class Box:
    """A line of the page, its position there and its span."""

    line: TextLine
    place: int
    span: Span


@dataclass(frozen=True, slots=True)
class Stack:
    """Boxes of one cell, one below the other."""

    boxes: tuple[Box, ...]

    @property
    def start(self) -> float:
        return min(box.span.start for box in self.boxes)

    @property
    def end(self) -> float:
        return max(box.span.end for box in self.boxes)

    def takes(self, box: Box) -> bool:
        """Whether a box goes on with the last line, or stands below for most of its length."""
        last = self.boxes[-1].span
        height = min(last.height, box.span.height)
        if abs(box.span.middle - last.middle) < height / 2:
            return -height / 2 < box.span.start - last.end < _JOINED * height
        shared = min(self.end, box.span.end) - max(self.start, box.span.start)
        narrower = min(self.end - self.start, box.span.length)
        return shared > narrower / 2 and is_below(box, last.bottom)


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

    def stacked(self, boxes: Sequence[Box]) -> "Band":
        """The band with boxes below those of its last cell."""
        return Band((*self.stacks[:-1], Stack((*self.stacks[-1].boxes, *boxes))))


def is_below(box: Box, bottom: float) -> bool:
    """Whether a box begins below an edge; boxes reach a little beyond their text."""
    return box.span.top > bottom - box.span.height / 2


def split(boxes: Sequence[Box]) -> Iterator[list[Band]]:
    """The bands of boxes in reading order, in groups within which they follow downwards."""
    bands: list[Band] = []
    for box in boxes:
        added = _add(bands, box)
        if added:
            bands = added
        else:
            yield bands
            bands = [Band((Stack((box,)),))]
    if bands:
        yield bands


def _add(bands: list[Band], box: Box) -> list[Band]:
    """The bands with one more box; none where it cannot follow them."""
    if not bands or is_below(box, bands[-1].bottom):
        return [*bands, Band((Stack((box,)),))]
    last = bands[-1]
    if last.stacks[-1].takes(box):
        return [*bands[:-1], last.stacked([box])]
    count = next((n for n, band in enumerate(reversed(bands)) if is_below(box, band.bottom)), None)
    level = bands[-count:] if count is not None else bands
    if any(box.span.start < band.end - box.span.height / 2 for band in level):
        return []
    united = _unite(level)
    return [*bands[: -len(level)], united.beside(box)] if united else []


def _unite(bands: Sequence[Band]) -> Band | None:
    """One band in place of several where all after the first go on with its last cell."""
    first, *others = bands
    lines = [box for band in others for box in band.boxes]
    if any(len(band.stacks) > 1 for band in others) or len(lines) >= _DEEPEST:
        return None
    for box in lines:
        if not first.stacks[-1].takes(box):
            return None
        first = first.stacked([box])
    return first
