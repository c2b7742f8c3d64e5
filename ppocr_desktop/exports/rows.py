"""Which text lines stand beside each other, so that tables and receipts keep their rows."""

import math
from dataclasses import dataclass

from ppocr_desktop import geometry
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports.contents import clean

Row = list[TextLine]


@dataclass(frozen=True, slots=True)
class _Span:
    """Where a line lies along and across the page's reading direction."""

    start: float
    end: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


def paragraphs(page: Page) -> list[list[Row]]:
    """The page's rows in reading order, paragraph by paragraph; lines without text are left out."""
    found: list[list[Row]] = []
    for row in _rows(page):
        if found and _numbers(found[-1][-1]) & _numbers(row):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _numbers(row: Row) -> set[int]:
    return {line.paragraph for line in row}


def _rows(page: Page) -> list[Row]:
    lines = [line for line in page.lines if clean(line.text).strip()]
    direction = _direction(lines, math.radians(page.orientation))
    rows: list[Row] = []
    for line in lines:
        if rows and _follows(line, rows[-1][-1], direction):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _direction(lines: list[TextLine], upright: float) -> float:
    """The angle in radians at which most text runs: the median line's, weighted by length.

    One direction for all, because the angle of a short cell ("1") says little and its neighbor may
    be a page's width away. `upright` is what the page's orientation lets one expect.
    """
    turns = sorted(
        (_wrap(geometry.angle(line.polygon) - upright), geometry.length(line.polygon))
        for line in lines
        if not line.vertical
    )
    half = sum(length for _, length in turns) / 2
    passed = 0.0
    for turn, length in turns:
        passed += length
        if passed >= half:
            return upright + turn
    return upright


def _wrap(angle: float) -> float:
    return math.remainder(angle, math.tau)


def _follows(line: TextLine, previous: TextLine, direction: float) -> bool:
    """Whether a line begins where its predecessor ends, on the same row."""
    if not _runs_along(line, direction) or not _runs_along(previous, direction):
        return False
    here, before = _span(line, direction), _span(previous, direction)
    lower = min(here.height, before.height)
    shared = min(here.bottom, before.bottom) - max(here.top, before.top)
    # Detected boxes reach a little beyond their text, so neighbors may touch.
    return shared > lower / 2 and here.start > before.end - lower / 2


def _runs_along(line: TextLine, direction: float) -> bool:
    turned = abs(_wrap(geometry.angle(line.polygon) - direction))
    return not line.vertical and turned < math.pi / 4


def _span(line: TextLine, direction: float) -> _Span:
    x, y = geometry.center(line.polygon)
    along = x * math.cos(direction) + y * math.sin(direction)
    across = y * math.cos(direction) - x * math.sin(direction)
    length, breadth = geometry.length(line.polygon), geometry.breadth(line.polygon)
    return _Span(along - length / 2, along + length / 2, across - breadth / 2, across + breadth / 2)
