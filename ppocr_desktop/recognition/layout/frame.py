"""Text lines as upright boxes of the deskewed page: text runs to the right, lines downwards."""

import math
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.recognition.layout.skew import Skew, quarter
from ppocr_desktop.recognition.rules import Rule

_THINNEST = 0.02
"""Half the least size of a box: even a polygon without area has a place in the order."""


@dataclass(frozen=True, slots=True, eq=False)
class Box:
    """Where a line lies on the deskewed page, in median line heights, y down.

    `crosswise` if it runs up or down there. Several `lines` are pieces of one, from left to right.
    """

    lines: tuple[TextLine, ...]
    left: float
    top: float
    right: float
    bottom: float
    crosswise: bool = False

    @property
    def text(self) -> str:
        return " ".join(line.text.strip() for line in self.lines)

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def center(self) -> float:
        return (self.left + self.right) / 2

    def is_level_with(self, other: "Box") -> bool:
        return abs(self.middle - other.middle) < 0.5 * min(self.height, other.height)

    def is_in_line_with(self, other: "Box") -> bool:
        """Whether one box lies above the other for most of the narrower one's width."""
        shared = min(self.right, other.right) - max(self.left, other.left)
        return shared > 0.5 * min(self.width, other.width)


Row = list[Box]
"""Boxes on one level from left to right."""


@dataclass(frozen=True, slots=True)
class PlacedRule:
    """Where a horizontal rule lies on the deskewed page, in the same units."""

    left: float
    right: float
    y: float


def lay(lines: Sequence[TextLine], skew: Skew) -> list[Box]:
    """The lines' boxes once the page is deskewed, from top to bottom; the median height is 1."""
    unit = line_height(lines)
    boxes = [_place(line, skew, unit) for line in lines]
    return sorted(boxes, key=lambda box: (box.middle, box.left))


def line_height(lines: Sequence[TextLine]) -> float:
    """The median in pixels, at least 1; there must be one line at least."""
    return max(median(geometry.breadth(line.polygon) for line in lines), 1.0)


def lay_rules(rules: Iterable[Rule], skew: Skew, unit: float) -> list[PlacedRule]:
    """The rules that lie along the lines of text once the page is deskewed."""
    placed: list[PlacedRule] = []
    for rule in rules if quarter(skew.angle) % 2 == 0 else ():
        (x1, y1), (x2, y2) = map(skew.level, rule)
        left, right = sorted((x1 / unit, x2 / unit))
        placed.append(PlacedRule(left, right, (y1 + y2) / 2 / unit))
    return placed


def _place(line: TextLine, skew: Skew, unit: float) -> Box:
    """Keeps the line's length and breadth instead of taking the box around its deskewed corners.

    Where a line's own skew differs a little from the page's, that box would reach its neighbors.
    """
    x, y = skew.level(geometry.center(line.polygon))
    x, y = x / unit, y / unit
    across = max(geometry.length(line.polygon) / unit / 2, _THINNEST)
    down = max(geometry.breadth(line.polygon) / unit / 2, _THINNEST)
    turned = quarter(geometry.angle(line.polygon) - skew.angle) % 2 == 1
    if turned:
        across, down = down, across
    # A lone narrow glyph (1, :) is taller than wide whichever way the text runs.
    crosswise = turned and not (down > across and len(line.text.strip()) == 1)
    return Box((line,), x - across, y - down, x + across, y + down, crosswise)


def stack(boxes: Sequence[Box]) -> list[Row]:
    """Boxes as rows from top to bottom.

    A box joins a row when it is level with the row's nearest box, so that a row may follow what
    skew is left.
    """
    rows: list[Row] = []
    for box in sorted(boxes, key=lambda b: (b.middle, b.left)):
        row = next((row for row in reversed(rows[-4:]) if _joins(box, row)), None)
        if row is None:
            rows.append([box])
        else:
            insort(row, box, key=_left)
    return sorted(rows, key=lambda row: median(box.middle for box in row))


def cells(boxes: Sequence[Box]) -> list[list[Box]]:
    """The cells of a table row from left to right: boxes that overlap horizontally share one."""
    found: list[list[Box]] = []
    right = -math.inf
    for box in sorted(boxes, key=lambda b: b.left):
        if box.left >= right:
            found.append([])
        found[-1].append(box)
        right = max(right, box.right - 0.25)
    return found


def _joins(box: Box, row: Row) -> bool:
    at = bisect_left(row, box.left, key=_left)
    beside = row[max(at - 1, 0) : at + 1]
    if any(box.is_in_line_with(other) for other in beside):
        return False
    nearest = min(beside, key=lambda b: max(b.left, box.left) - min(b.right, box.right))
    return box.is_level_with(nearest)


def _left(box: Box) -> float:
    return box.left
