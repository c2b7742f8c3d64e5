"""Splits a region of a page at its best gutter into parts that are read one after the other."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ppocr_desktop.document import TextLine
from ppocr_desktop.recognition.layout import ruled, runs
from ppocr_desktop.recognition.layout.evidence import Gap, find_gaps
from ppocr_desktop.recognition.layout.frame import Box, PlacedRule
from ppocr_desktop.recognition.layout.gutters import Region, Stretch
from ppocr_desktop.recognition.layout.runs import Kind, Run
from ppocr_desktop.recognition.layout.seams import mend


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a region; one of the kind `COLUMNS` may be split further."""

    boxes: tuple[Box, ...]
    kind: Kind = Kind.COLUMNS

    @property
    def lines(self) -> list[TextLine]:
        return [line for box in self.boxes for line in box.lines]


@dataclass(frozen=True, slots=True)
class _Gutter:
    """A vertical line through a region, at `x` in line heights, and its runs from top to bottom."""

    x: float
    runs: tuple[Run, ...]

    @property
    def rank(self) -> tuple[float, float]:
        """Sorts gutters: first by the height they cover, then by the sum of their scores.

        Heights of runs are added as squares, as a gutter in many pieces is one that cuts through
        lines; the rows of a table count as one run.
        """
        heights = [run.bottom - run.top for run in self.runs if run.kind is Kind.COLUMNS]
        rows = [run for run in self.runs if run.kind is not Kind.COLUMNS]
        if rows:
            heights.append(rows[-1].bottom - rows[0].top)
        cover = math.hypot(*heights)
        return round(cover), sum(run.score for run in self.runs)


def divide(boxes: Sequence[Box], rules: Sequence[PlacedRule] = ()) -> list[Part]:
    """The parts of a region in reading order, none when it has no columns.

    Boxes come from top to bottom, rules in any order.
    """
    boxes, pairs = mend(boxes)
    if not pairs:
        return []
    gaps = find_gaps(boxes, pairs)
    region = Region(boxes, gaps, rules)
    found = [gutter for x in _candidates(gaps) if (gutter := _examine(region, x)).runs]
    if not found:
        return []
    center = (min(box.left for box in boxes) + max(box.right for box in boxes)) / 2
    # Of equal gutters the one in the middle keeps the recursion shallow.
    best = max(found, key=lambda gutter: (gutter.rank, -abs(gutter.x - center), gutter.x))
    parts = [part for part in _split(boxes, best) if part.boxes]
    return parts if len(parts) > 1 or parts[0].kind is not Kind.COLUMNS else []


def _candidates(gaps: Sequence[Gap]) -> Iterator[float]:
    """Where gutters may be: just left of the right edges of gaps, once for edges close together."""
    last = -math.inf
    for edge in sorted(gap.right for gap in gaps):
        if edge - last > 0.5:
            last = edge
            yield edge - 0.1


def _examine(region: Region, x: float) -> _Gutter:
    # Most gutters are dropped here: no columns, table or blocks could be found along them.
    if not _may_part(region.gaps(x)) and len(region.rules(x)) <= ruled.FEWEST:
        return _Gutter(x, ())
    stretches = list(region.stretches(x))
    table = ruled.find(stretches)
    rest = [one for one in stretches if not any(_holds(run, one) for run in table)]
    found = [*table, *(run for stretch in rest for run in runs.find(stretch))]
    return _Gutter(x, tuple(sorted(found, key=lambda run: run.top)))


def _may_part(gaps: Sequence[Gap]) -> bool:
    at_best = sum(max(gap.score, 0.0) for gap in gaps)
    is_table = sum(gap.begins_row for gap in gaps) > runs.PROOF
    return at_best >= runs.ENOUGH or is_table or any(gap.blocks for gap in gaps)


def _holds(run: Run, stretch: Stretch) -> bool:
    return run.top <= stretch.ceiling and stretch.floor <= run.bottom


def _split(boxes: Sequence[Box], gutter: _Gutter) -> Iterator[Part]:
    """What lies above each run, left and right of it, and below the last; parts may be empty."""
    rest = list(boxes)
    for run in gutter.runs:
        yield Part(tuple(box for box in rest if box.middle < run.top))
        inside = [box for box in rest if run.top <= box.middle <= run.bottom]
        if run.kind is Kind.COLUMNS:
            left = {box for box in inside if box.center < gutter.x or box in run.merged}
            yield Part(tuple(box for box in inside if box in left))
            yield Part(tuple(box for box in inside if box not in left))
        else:
            yield Part(tuple(inside), run.kind)
        rest = [box for box in rest if box.middle > run.bottom]
    yield Part(tuple(rest))
