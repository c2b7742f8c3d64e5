"""A grid of characters that changes down the page, followed from row to row.

In a photo, and on curled paper, it is nowhere quite the same.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ppocr_desktop.exports.layout.pitch import Pitch
from ppocr_desktop.exports.layout.runs import Lines, Run

_ROWS = 6
"""So many rows tell in which direction the grid moves at first."""
_FITTING = 0.4
"""A row is on the grid if it is so much in phase with it: by chance few are."""
_SHIFTED, _DRIFTED, _WIDENED = 0.6, 0.15, 0.6
"""How much of a row's offset from where it is expected is believed, of the drift that this means,
and of its other pitch. Of 526 lines in 20 tilted pictures 516 are indented right with these."""
_STEADY = 100.0
"""Words near each other tell nothing of a pitch; in cells squared, times characters."""

Located = tuple[Lines, float]
"""A row and how far down the page its middle is."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A row's grid, how far its origin moves with each pixel down, and how well the row agrees.

    That is 1 where all its words are on the grid, and about 0 where none is.
    """

    grid: Pitch
    drift: float
    agreement: float = 1.0

    @property
    def is_on(self) -> bool:
        return self.agreement > _FITTING


def follow(rows: Sequence[Located], at: int, grid: Pitch) -> list[Fit]:
    """The grids of all rows, of which the one `at` a place and some after it are on this one."""
    first = Fit(grid, _drift(rows[at : at + _ROWS], grid))
    above = _follow(rows[: at + 1][::-1], first)[:0:-1]
    return [*above, *_follow(rows[at:], first)]


def _drift(rows: Sequence[Located], grid: Pitch) -> float:
    points = []
    for lines, middle in rows:
        for run in _runs(lines):
            exact = _column(run, grid)
            points.append((middle, (exact - round(exact)) * grid.width))
    center = sum(y for y, _ in points) / len(points)
    spread = sum((y - center) ** 2 for y, _ in points)
    return sum((y - center) * off for y, off in points) / spread if spread else 0.0


def _follow(rows: Sequence[Located], fit: Fit) -> list[Fit]:
    """The same for rows that follow the first in either direction."""
    fits: list[Fit] = []
    before = rows[0][1]
    for lines, middle in rows:
        step = middle - before
        moved = replace(fit.grid, origin=fit.grid.origin + fit.drift * step)
        fit = _fit(_runs(lines), replace(fit, grid=moved), step)
        fits.append(fit)
        before = middle
    return fits


def _fit(runs: Sequence[Run], fit: Fit, step: float) -> Fit:
    """A row's grid as what is expected of it and its own words tell."""
    total = sum(run.head for run in runs)
    columns = [_column(run, fit.grid) for run in runs]
    offs = [(run.head / total, x, x - round(x)) for run, x in zip(runs, columns, strict=True)]
    agreement = sum(weight * math.cos(math.tau * off) for weight, _, off in offs)
    if agreement <= _FITTING:
        return replace(fit, agreement=agreement)
    center = sum(weight * x for weight, x, _ in offs)
    off = sum(weight * off for weight, _, off in offs)
    spread = sum(weight * (x - center) ** 2 for weight, x, _ in offs)
    both = sum(weight * (x - center) * off for weight, x, off in offs)
    width = fit.grid.width
    wider = width * (1 + _WIDENED * both / (spread + _STEADY / total))
    origin = fit.grid.origin + _SHIFTED * off * width - center * (wider - width)
    drift = fit.drift + (_DRIFTED * off * width / step if step else 0.0)
    return Fit(Pitch(wider, origin, is_fixed=True), drift, agreement)


def _column(run: Run, grid: Pitch) -> float:
    return (run.start_at(grid.width) - grid.origin) / grid.width


def _runs(lines: Lines) -> list[Run]:
    return [run for line in lines for run in line]
