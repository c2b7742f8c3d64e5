"""Words that stand together in a row, and their column."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ppocr_desktop.exports.layout.runs import cells

JITTER, _SPREAD = 0.6, 1.2
"""Texts that start so many cells apart, and so many in all, start at the same place."""
_WIDE = 1.2
"""From so many cells on a gap gets two spaces at least, as between the cells of a table."""


@dataclass(slots=True, eq=False)
class Piece:
    """Words of a row, `start` and `end` in pixels, behind another piece of the row or none."""

    text: str
    start: float
    end: float
    row: int
    before: "Piece | None"
    column: int = 0

    @property
    def length(self) -> int:
        return cells(self.text)

    @property
    def last(self) -> int:
        """The column behind its last one."""
        return self.column + self.length

    def first_free(self, width: float) -> int:
        """The first column that the one before leaves, in cells of this width."""
        if self.before is None:
            return self.column
        return self.before.last + (2 if self.start - self.before.end > _WIDE * width else 1)


def gather(
    pieces: Sequence[Piece], edge: Callable[[Piece], float], width: float
) -> list[list[Piece]]:
    """The pieces that have an edge at the same place, from the first place to the last."""
    groups: list[list[Piece]] = []
    for piece in sorted(pieces, key=edge):
        is_near = (
            groups
            and edge(piece) - edge(groups[-1][-1]) < JITTER * width
            and edge(piece) - edge(groups[-1][0]) < _SPREAD * width
        )
        if is_near:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups
