"""A closer look at one frame: where text is, and what the new or changed lines of it say."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.video.frames import Image, Sight
from ppocr_desktop.video.motion import Motion

Find = Callable[[Image], Sequence[Polygon]]
"""Finds the text lines on an RGB picture."""
Read = Callable[[Image, Sequence[Polygon]], Sequence[TextLine]]
"""Reads lines of an RGB picture, one result for each polygon."""

NEW = 0
"""The number of a line that is not known yet."""

_SAME_PLACE = 0.75
"""From this intersection over union on, a found line is the known one as it stands."""
_SAME_LINE = 0.3
"""From this one on it is the same line, but longer, shorter or turned."""
_GROWN = 0.4
_EDGE, _EDGE_SHARE = 2.0, 0.1
_SMOOTHING = 0.2
"""The weight of the latest reading in the moving average of what reading takes."""
_FIRST_GUESS_S = 0.0008


@dataclass(frozen=True, slots=True)
class Known:
    """A line that is being followed, as it was on the frame that is looked at.

    `motion` is its motion until then, see `Hold`. The lower its `rank` the sooner it is read; None
    asks for no reading.
    """

    number: int
    polygon: Polygon
    motion: Motion
    rank: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """A frame and what is known of it.

    `travel` is how far the picture as a whole had moved since the start, in pixels of `sight.gray`.
    """

    pixels: Image
    sight: Sight
    time_s: float
    known: tuple[Known, ...]
    travel: Point
    looks: bool
    """Whether lines are to be found, and not only known ones to be read."""


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """A line seen on the frame. `reading` is None if it was not read this time.

    `is_moved` says that a known line has another shape or place than it was followed to.
    """

    number: int
    polygon: Polygon
    reading: TextLine | None
    is_moved: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Survey:
    """What a request led to."""

    request: Request
    findings: tuple[Finding, ...]


class _Line(NamedTuple):
    """A line on the frame, with the known one it is, if any; `is_moved` as in Finding."""

    known: Known | None
    polygon: Polygon
    is_moved: bool

    @property
    def rank(self) -> int | None:
        """New and moved lines come first; see Known for the others."""
        return -1 if self.known is None or self.is_moved else self.known.rank


class Surveyor:
    """Looks and reads, and learns how much can be read within its time."""

    def __init__(self, find: Find, read: Read, budget_s: float) -> None:
        """`budget_s` is how long reading may take each time, unless finding takes longer.

        One line is read in any case.
        """
        self._find = find
        self._read = read
        self._budget_s = budget_s
        self._rate_s = _FIRST_GUESS_S

    def survey(self, request: Request) -> Survey:
        """Raises whatever finding and reading raise."""
        started = time.perf_counter()
        if request.looks:
            lines = _identified(self._find(request.pixels), request.known)
        else:
            lines = [_Line(known, known.polygon, is_moved=False) for known in request.known]
        height, width = request.pixels.shape[:2]
        whole = [line for line in lines if not is_cut(line.polygon, width, height)]
        # Where finding is slow, reading may be too: a busy machine must get on all the same.
        budget_s = max(self._budget_s, time.perf_counter() - started)
        wanted = self._affordable(whole, budget_s)
        read = dict(zip(wanted, self._timed(request.pixels, wanted), strict=True))
        return Survey(
            request,
            tuple(
                Finding(
                    line.known.number if line.known else NEW,
                    line.polygon,
                    read.get(line.polygon),
                    line.is_moved,
                )
                for line in lines
            ),
        )

    def _affordable(self, lines: Sequence[_Line], left_s: float) -> list[Polygon]:
        """The most urgent lines that time allows for, one at least; of equals the upper first."""
        urgent = sorted(
            ((line.rank, line.polygon) for line in lines if line.rank is not None),
            key=lambda pair: (pair[0], geometry.center(pair[1])[1]),
        )
        chosen: list[Polygon] = []
        for _, polygon in urgent:
            left_s -= _effort(polygon) * self._rate_s
            if chosen and left_s < 0:
                break
            chosen.append(polygon)
        return list(dict.fromkeys(chosen))

    def _timed(self, pixels: Image, wanted: Sequence[Polygon]) -> Sequence[TextLine]:
        if not wanted:
            return ()
        started = time.perf_counter()
        lines = self._read(pixels, wanted)
        taken = time.perf_counter() - started
        rate = taken / max(sum(map(_effort, wanted)), 1e-9)
        self._rate_s += (rate - self._rate_s) * _SMOOTHING
        return lines


def _effort(polygon: Polygon) -> float:
    """What a line costs to read: recognizers make all equally high, so its proportions tell."""
    return 1.0 + geometry.length(polygon) / max(geometry.breadth(polygon), 1.0)


def _identified(found: Sequence[Polygon], known: Sequence[Known]) -> list[_Line]:
    """Every found polygon with the known line it is, if any.

    A line found where it was expected keeps the shape it has: detectors waver by a pixel or two.
    """
    matches = _matched(found, known)
    lines: list[_Line] = []
    for index, polygon in enumerate(found):
        share, place = matches.get(index, (0.0, -1))
        line = known[place] if index in matches else None
        if line is not None and share >= _SAME_PLACE and not _is_longer(polygon, line.polygon):
            lines.append(_Line(line, line.polygon, is_moved=False))
        else:
            lines.append(_Line(line, polygon, is_moved=line is not None))
    return lines


def _matched(found: Sequence[Polygon], known: Sequence[Known]) -> dict[int, tuple[float, int]]:
    """By index of a found polygon: the overlap with its known line, and the index of that line.

    Greedy: the pairs that overlap most come first, and no line is matched twice.
    """
    pairs = sorted(
        (
            (_overlap(polygon, line.polygon), index, place)
            for index, polygon in enumerate(found)
            for place, line in enumerate(known)
        ),
        reverse=True,
    )
    matches: dict[int, tuple[float, int]] = {}
    taken: set[int] = set()
    for share, index, place in pairs:
        if share < _SAME_LINE:
            break
        if index not in matches and place not in taken:
            matches[index] = share, place
            taken.add(place)
    return matches


def is_cut(polygon: Polygon, width: int, height: int) -> bool:
    """Whether the picture ends in the middle of the letters, of which nothing good is read."""
    left, top, right, bottom = geometry.box(polygon)
    edge = max(_EDGE, _EDGE_SHARE * geometry.breadth(polygon))
    if geometry.runs_down(polygon):
        return left < edge or right > width - edge
    return top < edge or bottom > height - edge


def _is_longer(found: Polygon, known: Polygon) -> bool:
    """Whether more of the line is seen now, by at least half a letter."""
    return geometry.length(found) - geometry.length(known) > _GROWN * geometry.breadth(found)


def _overlap(first: Polygon, second: Polygon) -> float:
    """The intersection of two polygons over their union, 0..1."""
    common = geometry.intersection(first, second)
    if not common:
        return 0.0
    return common / (geometry.area(first) + geometry.area(second) - common)
