"""Evidence for reading two lines side by side as parts of different columns, or against it.

Votes are added up like log-odds, about 1 where something is clear: one pair of lines proves
little, but a page has many.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ppocr_desktop.recognition.layout.blocks import Block
from ppocr_desktop.recognition.layout.frame import Box
from ppocr_desktop.recognition.layout.neighbors import Neighbors

DOUBT = 0.6
"""A vote against columns that every pair has: rows are the safe reading where little is known."""

_CROSSWISE = 4.0
"""A vote for columns: text that runs another way is never part of a row."""

_FIGURES = 1.5
_LABEL = 2.0
"""Votes against columns, for figures and for labels such as `Total:`."""
_BULLET = 1.0
"""A vote for columns, for an item of a list on the right."""

_BULLETS = tuple("•◦‣▪●·–-")
_LABELS = (":", "：", "..", "…")

_LEVEL = 0.3
"""Lines whose middles are less than this share of a line height apart stand in one row."""
_LARGE = 1.25
"""From this multiple of the median line height on, type is a heading's."""


@dataclass(frozen=True, slots=True, eq=False)
class Gap:
    """The space between a line and one right of it; a positive `score` is in favor of columns.

    `beginning` are those of the two lines that begin a block of text; `begins_row` says that both
    begin one at the same height, as cells of a table do. Places are in line heights, as for boxes.
    """

    before: Box
    after: Box
    score: float
    beginning: tuple[Box, ...]
    begins_row: bool
    blocks: tuple[Block, Block] | None = None

    @property
    def left(self) -> float:
        return self.before.right

    @property
    def right(self) -> float:
        return self.after.left

    @property
    def top(self) -> float:
        return max(self.before.top, self.after.top)

    @property
    def bottom(self) -> float:
        return min(self.before.bottom, self.after.bottom)

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def is_level(self) -> bool:
        return _misalignment(self.before, self.after) < _LEVEL

    @property
    def is_crosswise(self) -> bool:
        return self.before.crosswise != self.after.crosswise

    @property
    def is_word_space(self) -> bool:
        """Whether this is a space between words of a heading, wide as its type is large."""
        height = min(self.before.height, self.after.height)
        return height > _LARGE and self.right - self.left < height


def find_gaps(boxes: Sequence[Box], pairs: Sequence[tuple[Box, Box]]) -> list[Gap]:
    """The gap of each pair with its score; boxes come from top to bottom."""
    neighbors = Neighbors(boxes, pairs)
    return [_weigh(before, after, neighbors) for before, after in pairs]


def _weigh(before: Box, after: Box, neighbors: Neighbors) -> Gap:
    both = before, after
    beginning = tuple(box for box in both if neighbors.begins_block(box))
    rest = (box for box in both if box not in beginning)
    both_begin = bool(beginning) and all(neighbors.is_under_heading(box) for box in rest)
    is_level = _misalignment(before, after) < _LEVEL
    begins_row = both_begin and is_level and not is_bulleted(after.text)
    blocks = neighbors.block(before), neighbors.block(after)
    are_texts = all(block and not _is_column_of_figures(block) for block in blocks)
    score = sum(_votes(before, after, neighbors))
    return Gap(before, after, score, beginning, begins_row, blocks if are_texts else None)


def _is_column_of_figures(block: Block) -> bool:
    """Whether all but a heading is figures, as in a table or a menu."""
    return 3 * sum(is_figures(box.text) for box in block) >= 2 * len(block)


def _misalignment(before: Box, after: Box) -> float:
    """How far apart the middles of two lines are, in heights of the smaller one."""
    return abs(before.middle - after.middle) / min(before.height, after.height)


def _votes(before: Box, after: Box, neighbors: Neighbors) -> Iterator[float]:
    """Votes of two lines side by side: positive for columns, negative for rows."""
    if before.crosswise or after.crosswise:
        yield 0.5 if before.crosswise == after.crosswise else _CROSSWISE
        return
    yield -DOUBT
    # Text in columns keeps its own baselines; only a grid, or chance, brings them level.
    yield (1 + _ramp(_misalignment(before, after), 0.15, 0.45)) / 2
    # Type of another size belongs to another text.
    sizes = sorted((before.height, after.height))
    yield 0.35 * (1 + _ramp(sizes[1] / sizes[0], 1.4, 2.2))
    for box in (before, after):
        column = neighbors.column_width(box)
        yield 0.7 * _ramp(column / box.height, 4, 13)
        # Running text fills its lines, which shows where there is room for several words.
        room = min(1.0, column / box.height / 12)
        yield 0.5 * room * _ramp(box.width / column, 0.5, 0.9)
        # A line that begins in lower case continues the line above.
        yield 0.5 * box.text[:1].islower()
    leadings = [step for box in (before, after) if (step := neighbors.leading(box)) is not None]
    if leadings:
        # Loose leading is common in tables and rare in text; tight leading says less.
        loose = _ramp(sum(leadings) / len(leadings), 1.5, 2.2)
        yield -loose if loose > 0 else -0.6 * loose
    yield from _cell_votes(before, after, neighbors)


def _cell_votes(before: Box, after: Box, neighbors: Neighbors) -> Iterator[float]:
    """Votes for what stands in tables, forms and bills: figures, and labels with their values."""
    if is_figures(before.text) or is_figures(after.text):
        yield -_FIGURES
    elif any(is_figures(box.text) for box in neighbors.row(before, after)):
        yield -_FIGURES / 2
    if before.text.endswith(_LABELS) and not after.text.endswith(_LABELS):
        yield -_LABEL
    if is_bulleted(after.text):
        yield _BULLET


def _ramp(value: float, low: float, high: float) -> float:
    """-1 up to `low`, 1 from `high` on, linear in between."""
    return 2 * min(max((value - low) / (high - low), 0.0), 1.0) - 1


@lru_cache(maxsize=4096)
def is_figures(text: str) -> bool:
    """Whether letters are the minority: amounts, dates, numbers, dashes."""
    visible = [character for character in text if not character.isspace()]
    return bool(visible) and 2 * sum(character.isalpha() for character in visible) < len(visible)


def is_bulleted(text: str) -> bool:
    """Whether an item of a list starts here, with something after its bullet."""
    return len(text) > 2 and text.startswith(_BULLETS)
