"""A vertical line through a region: what it meets on its way down, and the boxes beside it."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ppocr_desktop.recognition.layout.evidence import Gap
from ppocr_desktop.recognition.layout.frame import Box, PlacedRule

NEVER = -1e9
"""A score that no evidence makes up for."""

_FAR = 1e9

_MERGED = -4.0
"""For a line across that may be two merged: the columns above and below must outweigh this."""

_BLANK = 2.0
"""What each line height of a band without text, beyond the first, counts against columns."""

_DEEP_BLANK = 4.0
"""A band without text of so many line heights ends columns: they were balanced above it."""

_BANNER = 8.0
"""A line of this width, in line heights, may stand over columns."""

_SIGHT = 12.0
"""How far from a banner its columns begin at most, in line heights."""

_REACH = 2.0
"""So many line heights a rule goes on, left and right of a gutter that it crosses."""


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """Something met on the way down: a gap, a blank band, a banner, a line or rule that crosses."""

    top: float
    bottom: float
    score: float
    gap: Gap | None = None
    crossing: Box | None = None
    rule: PlacedRule | None = None

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def is_end(self) -> bool:
        """Whether it ends all columns: a rule, or a line across that is surely not two merged."""
        return self.rule is not None or (self.crossing is not None and self.score == NEVER)


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """The way from one line or rule across to the next, with all boxes of the region between.

    `ceiling` and `floor` are the middles of those two; `is_ruled` says that both are rules, which
    reach over all boxes.
    """

    marks: tuple[Mark, ...]
    boxes: tuple[Box, ...]
    ceiling: float
    floor: float
    is_ruled: bool = False

    @property
    def gaps(self) -> list[Gap]:
        return [mark.gap for mark in self.marks if mark.gap]


class Region:
    """Boxes from top to bottom with the gaps between them, indexed by x."""

    def __init__(
        self, boxes: Sequence[Box], gaps: Iterable[Gap], rules: Sequence[PlacedRule]
    ) -> None:
        self._boxes = boxes
        self._rules = rules
        gaps = list(gaps)
        self._breaks = [*_find_blanks(boxes), *_find_banners(boxes, gaps)]
        # By rounded x, so that a page of many columns is not searched through for each of them.
        self._gaps: dict[int, list[Gap]] = defaultdict(list)
        self._lines: dict[int, list[Box]] = defaultdict(list)
        for gap in gaps:
            for x in range(int(gap.left - 1), int(gap.right + 1) + 1):
                self._gaps[x].append(gap)
        for box in boxes:
            for x in range(int(box.left - 1), int(box.right + 1) + 1):
                self._lines[x].append(box)

    def gaps(self, x: float) -> list[Gap]:
        """The gaps in which x lies."""
        return [gap for gap in self._gaps[int(x)] if gap.left - 0.25 <= x <= gap.right]

    def rules(self, x: float) -> list[PlacedRule]:
        """The rules that lie across x."""
        return [one for one in self._rules if one.left + _REACH < x < one.right - _REACH]

    def stretches(self, x: float) -> Iterator[Stretch]:
        """The stretches at x that have a gap, from top to bottom."""
        marks = self._marks(x)
        ends = [at for at, mark in enumerate(marks) if mark.is_end]
        rules = {at: rule for at in ends if (rule := marks[at].rule)}
        for above, below in pairwise([-1, *ends, len(marks)]):
            inside = marks[above + 1 : below]
            if any(mark.gap for mark in inside):
                ceiling = marks[above].middle if above >= 0 else -_FAR
                floor = marks[below].middle if below < len(marks) else _FAR
                first = bisect_right(self._boxes, ceiling, key=_middle)
                last = bisect_left(self._boxes, floor, key=_middle)
                boxes = tuple(self._boxes[first:last])
                is_ruled = (
                    above in rules
                    and below in rules
                    and all(_is_along(box, rules[above], rules[below]) for box in boxes)
                )
                yield Stretch(tuple(inside), boxes, ceiling, floor, is_ruled)

    def _marks(self, x: float) -> list[Mark]:
        gaps = self.gaps(x)
        crossing = [b for b in self._lines[int(x)] if _crosses(b, x)]
        crossing += [gap.before for gap in gaps if gap.is_word_space]
        marks = [Mark(box.top, box.bottom, NEVER, crossing=box) for box in crossing]
        marks += [Mark(g.top, g.bottom, g.score, gap=g) for g in gaps if not g.is_word_space]
        marks += [Mark(r.y, r.y, NEVER, rule=r) for r in self.rules(x)]
        marks += self._breaks
        marks.sort(key=lambda mark: (mark.middle, mark.score))
        return [
            replace(mark, score=_MERGED)
            if mark.crossing and _is_merged(mark.crossing, marks[max(at - 1, 0) : at + 2])
            else mark
            for at, mark in enumerate(marks)
        ]


def _is_along(box: Box, *rules: PlacedRule) -> bool:
    return all(rule.left < box.center < rule.right for rule in rules)


def _crosses(box: Box, x: float) -> bool:
    reach = min(0.5, max(0.25, box.width / 8))
    return box.left + reach < x < box.right - reach


def _middle(box: Box) -> float:
    return box.middle


def _find_blanks(boxes: Iterable[Box]) -> Iterator[Mark]:
    """Bands of the whole width without text, scored by their height."""
    bottom: float | None = None
    for box in sorted(boxes, key=lambda b: b.top):
        if bottom is not None and box.top - bottom > 1:
            height = box.top - bottom
            yield Mark(bottom, box.top, NEVER if height > _DEEP_BLANK else -_BLANK * (height - 1))
        bottom = box.bottom if bottom is None else max(bottom, box.bottom)


def _find_banners(boxes: Sequence[Box], gaps: Iterable[Gap]) -> Iterator[Mark]:
    """Banners: lines alone at their height that span columns above or below.

    They end all columns, also those that they are too short to reach.
    """
    columns = sorted((gap for gap in gaps if gap.score > 0), key=lambda gap: gap.middle)
    middles = [gap.middle for gap in columns]
    for at, box in enumerate(boxes):
        if box.width < _BANNER or not _stands_out(box, boxes[max(at - 9, 0) : at + 10]):
            continue
        here = bisect_left(middles, box.middle)
        above = columns[bisect_left(middles, box.middle - _SIGHT) : here]
        below = columns[here : bisect_right(middles, box.middle + _SIGHT)]
        if any(
            sum(box.left < gap.left and gap.right < box.right for gap in side) > 1
            for side in (above, below)
        ):
            yield Mark(box.top, box.bottom, NEVER)


def _stands_out(box: Box, around: Iterable[Box]) -> bool:
    """Whether a line has its height to itself, and is large or has space above or below."""
    others = [other for other in around if other is not box]
    if any(other.top < box.bottom and box.top < other.bottom for other in others):
        return False
    above = box.top - max((b.bottom for b in others if b.bottom <= box.top), default=-_FAR)
    below = min((b.top for b in others if b.top >= box.bottom), default=_FAR) - box.bottom
    return box.height > 1.25 or max(above, below) > 0.8


def _is_merged(line: Box, marks: Sequence[Mark]) -> bool:
    """Whether a lone line across, with the marks around it, is two that the detector merged.

    It keeps step with its neighbors, where a heading is larger or keeps more distance.
    """
    around = [mark.gap for mark in marks if mark.gap]
    return (
        len(around) == 2
        and line.top - around[0].bottom < 0.8
        and around[1].top - line.bottom < 0.8
        and line.height < 1.25
        and any(abs(line.left - gap.before.left) < 1.5 for gap in around)
    )
