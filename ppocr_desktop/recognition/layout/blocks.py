"""Small blocks side by side, such as addresses, authors or cards, told from the rows of a table.

The rows of a table are level and its columns are of one kind each; blocks are rarely quite level,
and what stands in one is of many kinds: a name, a street, a number.
"""

from collections.abc import Sequence
from itertools import pairwise

from ppocr_desktop.recognition.layout.frame import Box

Block = tuple[Box, ...]
"""Lines that follow each other closely, with more space above and below."""

ENOUGH = 0.7
"""The least sum of these votes; small tables of words reach 0."""

_UNEVEN = (0.0, 1.0, 1.5)
"""Votes for blocks that differ by this many lines, or more: columns of a table end together."""
_STAGGERED = 1.5
"""A vote for blocks, where a line stands between two lines of the other."""
_CENTERED = 1.5
"""One where the lines of both are centered, each in its block."""
_SIZES = 1.5
"""One where both change the size of type at the same line."""
_LABELS = 1.5
"""One where both begin with a label, whose value is then below it."""
_KINDS = 1.5
"""One where lines beside each other are of one kind, and those below each other are not; up to a
third of it counts against blocks where it is the other way around."""

_LARGER = 1.25
"""From this ratio of heights on, type has another size, whatever letters there are."""

_MARKS = ("@", "www.", "http", "://")


def weigh(left: Block, right: Block) -> float:
    """Votes for reading two blocks one after the other, 0 where they look like rows of cells."""
    rows = list(zip(left, right, strict=False))
    below = [*pairwise(left[1:]), *pairwise(right[1:])]
    votes = max(_KINDS * (_likeness(rows) - _likeness(below)), -_KINDS / 3)
    votes += _UNEVEN[min(abs(len(left) - len(right)), len(_UNEVEN) - 1)]
    votes += _STAGGERED * any(not _is_level(a, b) for a, b in rows)
    votes += _CENTERED * (_is_centered(left) and _is_centered(right))
    votes += _LABELS * (_is_labeled(left) and _is_labeled(right))
    return votes + _SIZES * _changes_size(rows)


def _likeness(pairs: Sequence[tuple[Box, Box]]) -> float:
    """The share of pairs whose texts are of one kind."""
    alike = sum(_kind(a.text) == _kind(b.text) for a, b in pairs)
    return alike / len(pairs) if pairs else 0.5


def _kind(text: str) -> tuple[bool, bool, bool]:
    return (
        any(character.isdigit() for character in text),
        any(character.isalpha() for character in text),
        any(mark in text for mark in _MARKS),
    )


def _is_labeled(block: Block) -> bool:
    """Whether only the first line is a label."""
    first, *rest = (box.text.endswith((":", "：")) for box in block)
    return first and not any(rest)


def _is_level(a: Box, b: Box) -> bool:
    return abs(a.middle - b.middle) < 0.35 * min(a.height, b.height)


def _is_centered(block: Block) -> bool:
    """Whether lines of different widths share their middle."""
    lefts, centers = [box.left for box in block], [box.center for box in block]
    return max(lefts) - min(lefts) > 0.8 and max(centers) - min(centers) < 0.4


def _changes_size(rows: Sequence[tuple[Box, Box]]) -> bool:
    return any(
        min(a.height / c.height, b.height / d.height) > _LARGER
        or min(c.height / a.height, d.height / b.height) > _LARGER
        for (a, b), (c, d) in pairwise(rows)
    )
