"""Reads the lines of one picture side by side, and the doubtful ones a second way."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import groupby
from typing import Self

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import crops, narrow, refinement
from ppocr_desktop.recognition.bends import Bend
from ppocr_desktop.recognition.classifiers import LineClassifier
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.postcorrection import brackets
from ppocr_desktop.recognition.reader import Reading, ReadLine
from ppocr_desktop.recognition.router import Router

_SURE = 0.94
"""A line read with at least this score is taken as it is: of 520 lines read the wrong way round
one in a hundred came near it, the right way round nine in ten are above."""

_CLEAR_LOG_ODDS = 2.0
"""Where a recognizer's log-odds that a line is upside down are nearer to 0 the classifier is asked,
about one in three. Together they err less than it does alone: of 1,348 doubtful upright lines they
took 9.7 % for turned, it 12.5 %; of 7,303 doubtful turned ones for upright 2.6 %, it 4.7 %."""

_STUBBY = 3.0
"""Up to this aspect ratio a column may be one upright character, a 1 or an I."""

_CLEARLY = 0.05
"""A line is turned for a gain of more than this: of 328 upright ones in a person's boxes one gained
0.04 by lying on its side, of 66 upside down none gained less than 0.09."""

_BATCH_WIDTH = 256
"""Lines equally wide make a batch up to this sum of widths: below it, a call of its own costs a
line 5 to 20 % of its time, above it nothing measurable."""

_PROBES, _AHEAD = 4, 8
"""The recognizer that reads most of the first four lines is asked first from the ninth on: so late
that few cores wait to know, and always for the same lines, however many cores read."""

_REPORTED = 8
"""Lines after which progress is told: waking up for each takes the cores from those that read."""

_FutureReadings = Future[tuple[Reading, ...]]
"""Those of a batch, in its order."""
_ReadBatch = Callable[[Sequence[Polygon], Sequence[_FutureReadings]], tuple[Reading, ...]]


@dataclass(frozen=True, slots=True)
class LineModels:
    """What it takes to read a line."""

    reader: Router
    classifier: LineClassifier


class Ways(Enum):
    """In which directions a line is read besides the one that its polygon states."""

    AS_GIVEN = auto()
    """In none."""
    LIKELY = auto()
    """Upside down, or standing, where it is read in doubt and looks like it."""
    ANY = auto()
    """Upside down, a short one by quarter turns too, where it is read in doubt: for a person's box,
    which says little about the direction of a short text."""


class LineReader:
    """Reads the quadrilaterals of one picture, each way round once, however often it is asked for.

    `lines` are these, with the bends of those that are not straight. Within its `with` block all
    are being read in the background, and those in doubt in other `ways` after them; what has not
    been begun when the block is left is given up.
    """

    def __init__(
        self,
        image: Image,
        lines: Mapping[Polygon, Bend | None],
        models: LineModels,
        pool: Executor,
        ways: Ways = Ways.LIKELY,
    ) -> None:
        self.polygons = tuple(lines)
        bends = [(polygon, bend) for polygon, bend in lines.items() if bend]
        backwards = [(geometry.reverse(polygon), bend.reversed()) for polygon, bend in bends]
        self._bends = dict(bends + backwards)
        self._image = image
        self._models = models
        self._pool = pool
        self._ways = ways
        # The readings of a polygon's batch, and the polygon's place in it.
        self._begun: dict[Polygon, tuple[_FutureReadings, int]] = {}
        self._best: dict[Polygon, Future[ReadLine]] = {}
        self._is_left = False

    def __enter__(self) -> Self:
        self._begin(self.polygons, self._read_first)
        return self

    def __exit__(self, *failure: object) -> None:
        self._is_left = True
        for future, _ in self._begun.values():
            future.cancel()
        for best in tuple(self._best.values()):
            best.cancel()

    def read(self, polygons: Sequence[Polygon], report: Report = ignore) -> tuple[Reading, ...]:
        """What the polygons say when their text runs as each of them states.

        `report` counts lines; what it raises comes through.
        """
        self._begin(polygons, self._read_batch)
        report(0, len(polygons))
        ordered = sorted(polygons, key=self._width, reverse=True)
        for start in range(0, len(ordered), _REPORTED):
            some = ordered[start : start + _REPORTED]
            # The last one first: for all others there is mostly nothing to wait for then.
            for polygon in reversed(some):
                self._reading(polygon)
            report(start + len(some), len(ordered))
        return tuple(self._reading(polygon) for polygon in polygons)

    def read_best(self, report: Report = ignore) -> tuple[ReadLine, ...]:
        """All polygons, read the way round in which each makes most sense."""
        readings = self.read(self.polygons, report)
        given = list(map(ReadLine, self.polygons, readings))
        best = [
            self._best[line.polygon].result() if line.polygon in self._best else line
            for line in given
        ]
        if self._ways is Ways.LIKELY:
            best = brackets.correct(given, best, lambda polygon: self.read([polygon])[0])
        return tuple(best)

    def image_of(self, polygon: Polygon) -> Image:
        """The straightened line at the recognizer's height."""
        return self._cut(polygon, self._width(polygon))

    def _cut(self, polygon: Polygon, width: int) -> Image:
        height, bend = self._models.reader.height, self._bends.get(polygon)
        return crops.cut(self._image, polygon, width, height, bend)

    def _begin(self, polygons: Iterable[Polygon], read: _ReadBatch) -> None:
        unread = [polygon for polygon in dict.fromkeys(polygons) if polygon not in self._begun]
        probes: list[_FutureReadings] = []
        done = 0
        for batch in self._batches(unread):
            future = self._pool.submit(read, batch, probes if done >= _AHEAD else ())
            self._begun.update((line, (future, index)) for index, line in enumerate(batch))
            if done < _PROBES:
                probes.append(future)
            done += len(batch)

    def _batches(self, polygons: Iterable[Polygon]) -> Iterator[list[Polygon]]:
        """Lines of one width, the longest first, so that no core ends up alone with a long one."""
        for width, alike in groupby(sorted(polygons, key=self._width, reverse=True), self._width):
            lines = list(alike)
            size = max(1, _BATCH_WIDTH // width)
            yield from (lines[start : start + size] for start in range(0, len(lines), size))

    def _read_first(
        self, polygons: Sequence[Polygon], probes: Sequence[_FutureReadings]
    ) -> tuple[Reading, ...]:
        """Read a batch, and queue its doubtful lines for other ways behind all unread ones."""
        readings = self._read_batch(polygons, probes)
        if self._ways is not Ways.AS_GIVEN and not self._is_left:
            self._best.update(
                (polygon, self._pool.submit(self._best_way, ReadLine(polygon, reading)))
                for polygon, reading in zip(polygons, readings, strict=True)
                if reading.score < _SURE
            )
        return readings

    def _read_batch(
        self, polygons: Sequence[Polygon], probes: Sequence[_FutureReadings] = ()
    ) -> tuple[Reading, ...]:
        images = [self.image_of(polygon) for polygon in polygons]
        readings = self._models.reader.read(images, _majority_recognizer(probes))
        surest = map(self._surest, polygons, readings, images)
        refined = map(refinement.refine, surest, images)
        return tuple(map(self._in_box, polygons, refined))

    def _in_box(self, polygon: Polygon, reading: Reading) -> Reading:
        """The reading of a bent line's strip as one of the whole polygon."""
        bend = self._bends.get(polygon)
        return replace(reading, ink=bend.in_box(reading.ink)) if bend else reading

    def _surest(self, polygon: Polygon, reading: Reading, image: Image) -> Reading:
        """The reading, or that of the stretched line where letters may be too close, if better."""
        width = image.shape[1]
        if not narrow.is_cramped(reading, width):
            return reading
        (wide,) = self._models.reader.read([self._cut(polygon, narrow.stretched(width))])
        return narrow.better(reading, wide)

    def _reading(self, polygon: Polygon) -> Reading:
        future, index = self._begun[polygon]
        return future.result()[index]

    def _width(self, polygon: Polygon) -> int:
        bend = self._bends.get(polygon)
        breadth = geometry.breadth(polygon) * (bend.breadth if bend else 1)
        return self._models.reader.width_for(geometry.length(polygon), breadth)

    def _best_way(self, line: ReadLine) -> ReadLine:
        any_way = self._ways is Ways.ANY
        ways = _all_ways(line.polygon) if any_way else self._likely_ways(line)
        others = [ReadLine(way, *self._read_batch([way])) for way in ways]
        best = max(others, key=lambda other: other.reading.score, default=line)
        return best if best.reading.score > line.reading.score + _CLEARLY else line

    def _likely_ways(self, line: ReadLine) -> tuple[Polygon, ...]:
        if _is_stubby_column(line.polygon):
            a, b, c, d = line.polygon
            return ((d, a, b, c),)
        return (geometry.reverse(line.polygon),) if self._is_upside_down(line) else ()

    def _is_upside_down(self, line: ReadLine) -> bool:
        """By the recognizer's log-odds, or else by the direction classifier."""
        log_odds = line.reading.upside_down_log_odds
        if abs(log_odds) > _CLEAR_LOG_ODDS:
            return log_odds > 0
        (probability,) = self._models.classifier.upside_down([self.image_of(line.polygon)])
        return probability > 0.5


def _majority_recognizer(probes: Iterable[_FutureReadings]) -> int:
    """The number of the recognizer that read more than half of them, else 0; waits for them."""
    counts = Counter(one.recognizer for probe in probes for one in probe.result())
    ((number, count),) = counts.most_common(1) or [(0, 0)]
    return number if 2 * count > counts.total() else 0


def _all_ways(polygon: Polygon) -> tuple[Polygon, ...]:
    """Upside down, and a short one by quarter turns, too."""
    if not _is_stubby(polygon):
        return (geometry.reverse(polygon),)
    a, b, c, d = polygon
    return (c, d, a, b), (d, a, b, c), (b, c, d, a)


def _is_stubby_column(polygon: Polygon) -> bool:
    return _is_stubby(polygon) and geometry.runs_down(polygon)


def _is_stubby(polygon: Polygon) -> bool:
    return geometry.length(polygon) < _STUBBY * geometry.breadth(polygon)
