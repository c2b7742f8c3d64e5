"""Runs: the parts of a gutter that separate columns, or the cells of a table."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from ppocr_desktop.recognition.layout import blocks
from ppocr_desktop.recognition.layout.evidence import DOUBT, Gap
from ppocr_desktop.recognition.layout.frame import Box
from ppocr_desktop.recognition.layout.gutters import Stretch

ENOUGH = 3.2
"""The least sum of scores that makes columns; two rows hardly reach it."""

PROOF = 2
"""So many rows must begin together to make a table, besides the first, and one more for each line
that begins on its own."""

_CLOSE = 1.2
"""Within this distance, in line heights, a row with a weak score still belongs to columns."""

_NEAR = 2.5
"""Within this distance, in line heights, so do lines on one side only."""

_PATIENCE = 2.0
"""How much evidence against columns is tolerated in rows close to them."""


_SPACE = 1.5
"""Small blocks are further apart than this, in line heights."""

_TWO = 2
_TWOS = 0.75
"""A vote for small blocks where all have two lines: labels with their values below."""


class Kind(Enum):
    """The order in which what lies beside a gutter is read."""

    COLUMNS = "first all on the left, then all on the right"
    ROWS = "row by row"
    CELLS = "cell by cell"


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a gutter, from `top` to `bottom` in line heights, with the sum of its scores.

    `merged` are lines of two columns that the detector took for one line.
    """

    top: float
    bottom: float
    score: float
    kind: Kind = Kind.COLUMNS
    merged: tuple[Box, ...] = ()


def find(stretch: Stretch) -> list[Run]:
    """The runs of one stretch of a gutter from top to bottom."""
    found = _find_cells(stretch) or _find_columns(stretch)
    apart = (run for run in _find_blocks(stretch) if not any(_overlap(run, r) for r in found))
    return sorted([*found, *apart], key=lambda run: run.top)


def _overlap(run: Run, other: Run) -> bool:
    return run.top < other.bottom and other.top < run.bottom


def _find_blocks(stretch: Stretch) -> Iterator[Run]:
    """The pairs of small blocks on both sides that are to be read one after the other."""
    gaps: dict[tuple[int, int], list[Gap]] = defaultdict(list)
    for gap in stretch.gaps:
        if gap.blocks:
            left, right = gap.blocks
            gaps[id(left), id(right)].append(gap)
    pairs = [between[0].blocks or ((), ()) for between in gaps.values()]
    known = Counter(id(block) for pair in pairs for block in pair)
    are_twos = len(pairs) > 1 and all(len(block) == _TWO for pair in pairs for block in pair)
    for between, (left, right) in zip(gaps.values(), pairs, strict=True):
        votes = blocks.weigh(left, right) + _TWOS * are_twos
        score = votes + sum(gap.score for gap in between) / len(between)
        is_pair = known[id(left)] == known[id(right)] == 1 and _is_apart(between)
        if is_pair and votes >= blocks.ENOUGH and score > 0:
            lines = (*left, *right)
            yield Run(min(b.top for b in lines), max(b.bottom for b in lines), ENOUGH + score)


def _is_apart(gaps: Sequence[Gap]) -> bool:
    """Whether what lies between is wider than spaces between words."""
    return min(gap.right for gap in gaps) - max(gap.left for gap in gaps) > _SPACE


def _find_cells(stretch: Stretch) -> list[Run]:
    """The rows of a table with cells of several lines: all cells of a row begin together.

    Paragraphs in columns begin at different heights; the more the lines look like columns of text,
    the more rows must begin together. Scores of a row are added up, as one pair proves little, and
    without DOUBT, which the way the rows begin has answered.
    """
    gaps = stretch.gaps
    starts = [gap for gap in gaps if gap.begins_row]
    alone = sum(bool(gap.beginning) and not gap.begins_row for gap in gaps)
    resemblance = max(sum(gap.score for gap in gaps) / len(gaps), 1.0)
    deepest = 3 if _is_wide(gaps) else 5
    if len(starts) - 1 - alone < PROOF * resemblance or len(gaps) > deepest * len(starts):
        return []
    found: list[Run] = []
    # In a table, a block that begins on one side only begins a row, too.
    rows = [gap for gap in gaps if gap.is_level and gap.beginning]
    tops = sorted(min(gap.top, gap.before.middle, gap.after.middle) for gap in rows)
    for top, below in pairwise([*tops, stretch.floor]):
        row = _read_row([box for box in stretch.boxes if top <= box.middle < below], top)
        if row.kind is Kind.CELLS:
            row = replace(row, score=sum(g.score + DOUBT for g in gaps if top <= g.middle < below))
        elif found and found[-1].kind is Kind.ROWS:
            row = replace(row, top=found.pop().top)
        found.append(row)
    return found if sum(run.score for run in found) > 0 else []


def _read_row(boxes: Sequence[Box], top: float) -> Run:
    """The table row at the top of some boxes, down to a blank; CELLS if it has several lines."""
    first = bottom = boxes[0].bottom if boxes else top
    kind = Kind.ROWS
    for box in boxes:
        if box.top - bottom > 1:
            break
        bottom = max(bottom, box.bottom)
        if box.middle > first:
            kind = Kind.CELLS
    return Run(top, bottom, 0.0, kind)


def _find_columns(stretch: Stretch) -> list[Run]:
    """The parts of a stretch with columns of text on both sides."""
    marks = stretch.marks
    spans = sorted(
        (start, stop)
        for start, stop in best_spans([mark.score for mark in marks])
        if sum(mark.score for mark in marks[start:stop]) >= ENOUGH
    )
    limits = [0, *(index for span in spans for index in span), len(marks)]
    runs = []
    for number, (start, stop) in enumerate(spans):
        top, bottom = _extend(stretch, limits[2 * number : 2 * number + 4])
        score = sum(mark.score for mark in marks[start:stop])
        merged = tuple(mark.crossing for mark in marks[start:stop] if mark.crossing)
        runs.append(Run(top, bottom, score, merged=merged))
    return runs


def best_spans(scores: Sequence[float]) -> list[tuple[int, int]]:
    """All maximal scoring subsequences as (start, stop), in linear time.

    Ruzzo and Tompa, "A linear time algorithm for finding all maximal scoring subsequences", 1999.
    """
    spans: list[tuple[int, int, float, float]] = []  # start, stop, sum before it, sum with it
    total = 0.0
    for index, score in enumerate(scores):
        start, before, total = index, total, total + score
        if score <= 0:
            continue
        while True:
            known = len(spans) - 1
            while known >= 0 and spans[known][2] >= before:
                known -= 1
            if known < 0 or spans[known][3] >= total:
                break
            start, before = spans[known][0], spans[known][2]
            del spans[known:]
        spans.append((start, index + 1, before, total))
    return [(start, stop) for start, stop, _, _ in spans]


def _extend(stretch: Stretch, limits: Sequence[int]) -> tuple[float, float]:
    """A run's top and bottom, extended by what belongs to it above and below.

    `limits` are indices of marks: where the run before ends, this one starts and stops, and the
    next one starts.
    """
    before, start, stop, after = limits
    marks = stretch.marks
    gaps = [mark.gap for mark in marks[start:stop] if mark.gap]
    sides = [box for gap in gaps for box in (gap.before, gap.after) if not gap.is_crosswise]
    top = min([*(gap.top for gap in gaps), *(box.middle for box in sides)])
    bottom = max([*(gap.bottom for gap in gaps), *(box.middle for box in sides)])
    ceiling = marks[before - 1].bottom if before else stretch.ceiling
    floor = marks[after].top if after < len(marks) else stretch.floor
    rows = [mark for mark in (*marks[before:start], *marks[stop:after]) if mark.gap]
    heights = sorted(row.middle for row in rows)
    one_sided = [box for box in stretch.boxes if not _is_among(box.middle, heights)]
    down = [_Step(m.top, m.bottom, m.score) for m in rows if m.middle > bottom]
    down += [_Step(b.top, b.bottom) for b in one_sided if bottom < b.middle < floor]
    # The way up is the way down on a page turned over.
    up = [_Step(-m.bottom, -m.top, m.score) for m in rows if m.middle < top]
    up += [_Step(-b.bottom, -b.top) for b in one_sided if ceiling < b.middle < top]
    apart = _is_wide(gaps) or any(gap.is_crosswise for gap in gaps)
    return -_walk(-top, up, apart=apart), _walk(bottom, down, apart=apart)


def _is_among(height: float, heights: Sequence[float]) -> bool:
    """Whether one of the sorted heights is within half a line height."""
    return bisect_left(heights, height - 0.5) < bisect_left(heights, height + 0.5)


@dataclass(frozen=True, slots=True)
class _Step:
    """A row above or below a run with its score, or a line on one side only, without one.

    `near` and `far` are its edges, as heights that grow away from the run.
    """

    near: float
    far: float
    score: float | None = None


def _walk(edge: float, steps: Iterable[_Step], *, apart: bool) -> float:
    """The height to which a run extends beyond its edge.

    Lines on one side only belong to it when they follow closely, and so do rows whose scores are
    little against columns, such as a pair of headings. Sides that are `apart`, such as two pages,
    have nothing to do with each other, down to headers and page numbers.
    """
    patience = _PATIENCE
    for step in sorted(steps, key=lambda s: s.near + s.far):
        if not apart:
            patience += step.score or 0.0
            if patience < 0 or step.near - edge > (_NEAR if step.score is None else _CLOSE):
                break
        edge = max(edge, step.far)
    return edge


def _is_wide(gaps: Sequence[Gap]) -> bool:
    """Whether a gutter is as wide as the margins of two pages beside each other."""
    left, right = max(gap.left for gap in gaps), min(gap.right for gap in gaps)
    column = min(
        left - min(gap.before.left for gap in gaps), max(gap.after.right for gap in gaps) - right
    )
    return column > 15 and right - left > 0.2 * column
