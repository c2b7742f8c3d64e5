"""Rows in type of a fixed pitch, and others: a page may hold both, as an article with programs."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from ppocr_desktop.exports.layout import following, monospace, pitch, proportional
from ppocr_desktop.exports.layout.following import Fit
from ppocr_desktop.exports.layout.monospace import Moves
from ppocr_desktop.exports.layout.pitch import Pitch
from ppocr_desktop.exports.layout.runs import Lines, Placed, Row, Run

_ROWS = 4
"""So many rows at most are looked at together for a grid that changes down the page."""
_FEWEST, _CLEARLY = 8, 0.85
"""So many words, so much in phase, show by themselves that rows are in type of a fixed pitch:
programs are so by 0.96, the most regular rows of other type were by 0.8."""
_SURELY = 0.955
"""Few rows of a page are believed to be on a grid if some of them are so much in phase."""
_MOSTLY, _BETTER = 0.75, 0.1
"""Most are if they agree so much with it, and so much better than with one that never changes: in
tilted pictures by 0.78 or more, rows of other type, which do so by chance, by 0.63."""


class _Seed(NamedTuple):
    """Rows in type of a fixed pitch: how much in phase, how sure, the first's place, their grid."""

    clarity: float
    weight: float
    at: int
    grid: Pitch


def place(rows: Sequence[Lines], middles: Sequence[float], empty: Sequence[int]) -> list[Row]:
    """The columns of the texts of rows whose middles are so far down the page.

    `empty` counts the empty lines above each row.
    """
    runs = _runs(rows)
    whole = pitch.measure(runs)
    rigid = abs(pitch.coherence(runs, whole.width)) if whole.is_fixed else 0.0
    if rigid < _CLEARLY:
        clarity, fits = _follow(rows, middles, empty)
        if fits and (_is_mostly(rows, fits, rigid) or clarity > max(_SURELY, rigid)):
            return _placed(rows, fits)
    if whole.is_fixed:
        grids = [whole] * len(rows)
        return monospace.place(rows, grids, monospace.find_moves(rows, grids))
    return proportional.place(rows, whole)


def _follow(
    rows: Sequence[Lines], middles: Sequence[float], empty: Sequence[int]
) -> tuple[float, list[Fit]]:
    """The rows' grids, followed from where they are clearest, and how clear they are there.

    None where they are clear nowhere.
    """
    clearest = max(_seeds(rows, empty), key=lambda seed: seed.weight, default=None)
    if clearest is None:
        return 0.0, []
    placed = list(zip(rows, middles, strict=True))
    return clearest.clarity, following.follow(placed, clearest.at, clearest.grid)


def _seeds(rows: Sequence[Lines], empty: Sequence[int]) -> Iterator[_Seed]:
    for start, stop in _spans(empty):
        runs = _runs(rows[start:stop])
        grid = pitch.measure(runs) if len(runs) >= _FEWEST else Pitch(1.0)
        clarity = abs(pitch.coherence(runs, grid.width)) if grid.is_fixed else 0.0
        if clarity > _CLEARLY:
            yield _Seed(clarity, clarity * math.sqrt(len(runs)), start, grid)


def _spans(empty: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where rows without a gap between them start and stop, all of them and a few at a time."""
    starts = [place for place, count in enumerate(empty) if count or not place]
    for start, stop in pairwise([*starts, len(empty)]):
        yield start, stop
        if stop - start > _ROWS:
            yield from ((at, min(at + _ROWS, stop)) for at in range(start, stop, _ROWS))


def _is_mostly(rows: Sequence[Lines], fits: Sequence[Fit], rigid: float) -> bool:
    """Whether most words are on their rows' grids for good reason, and better than `rigid`."""
    weights = [sum(run.head for run in _runs([row])) for row in rows]
    pairs = list(zip(weights, fits, strict=True))
    on = sum(weight for weight, fit in pairs if fit.is_on)
    agreed = sum(weight * fit.agreement for weight, fit in pairs if fit.is_on)
    return 2 * on > sum(weights) and agreed > max(_MOSTLY, rigid + _BETTER) * on


def _placed(rows: Sequence[Lines], fits: Sequence[Fit]) -> list[Row]:
    placed: list[Row] = []
    on = [(lines, fit.grid) for lines, fit in zip(rows, fits, strict=True) if fit.is_on]
    moves = monospace.find_moves([lines for lines, _ in on], [grid for _, grid in on])
    for is_on, group in groupby(zip(rows, fits, strict=True), key=lambda pair: pair[1].is_on):
        together, those = zip(*group, strict=True)
        grids = [fit.grid for fit in those]
        if is_on:
            placed += monospace.place(together, grids, moves)
        else:
            placed += [_moved(row, moves) for row in proportional.place(together, grids[0])]
    return placed


def _moved(row: Row, moves: Moves) -> Row:
    """A row of other type, such as the head of a table, moved as those on the grid are."""
    first, *others = row
    return [first, *(Placed(monospace.moved(column, moves), text) for column, text in others)]


def _runs(rows: Iterable[Lines]) -> list[Run]:
    return [run for row in rows for line in row for run in line]
