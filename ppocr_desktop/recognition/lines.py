"""Reads the lines of one picture side by side, and the doubtful ones a second way."""

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor, Future, as_completed
from dataclasses import dataclass

import numpy as np

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import crops
from ppocr_desktop.recognition.classifiers import LineClassifier
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.reader import Reader, Reading

_SURE = 0.97
"""A line read with at least this score is taken as it is. Of 520 lines read the wrong way round
one in a hundred came above 0.93 and one above 0.97; the right way round nine in ten do."""

_STUBBY = 3.0
"""Up to this ratio of length to breadth a column may be one upright character, a 1 or an I."""


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A polygon, turned the way its text was found to run, and what it says."""

    polygon: Polygon
    reading: Reading


class LineReader:
    """Reads quadrilaterals of one picture; each is read once, however often it is asked for."""

    def __init__(
        self, image: Image, reader: Reader, classifier: LineClassifier, pool: Executor
    ) -> None:
        self._image = image
        self._reader = reader
        self._classifier = classifier
        self._pool = pool
        self._known: dict[Polygon, Reading] = {}

    def read(self, polygons: Sequence[Polygon], report: Report = ignore) -> tuple[Reading, ...]:
        """What the polygons say when their text runs as each of them states.

        `report` counts lines; when it raises, lines not yet begun are given up.
        """
        unread = [polygon for polygon in dict.fromkeys(polygons) if polygon not in self._known]
        # The longest first, so that no core is left alone with a long one at the end.
        unread.sort(key=self._width, reverse=True)
        futures = {self._pool.submit(self._read_one, polygon): polygon for polygon in unread}
        try:
            self._gather(futures, report)
        finally:
            for future in futures:
                future.cancel()
        return tuple(self._known[polygon] for polygon in polygons)

    def settle(self, polygons: Sequence[Polygon], report: Report = ignore) -> tuple[ReadLine, ...]:
        """The polygons read the way round in which each makes most sense."""
        readings = self.read(polygons, report)
        first = [ReadLine(*pair) for pair in zip(polygons, readings, strict=True)]
        others = {line.polygon: self._other_ways(line.polygon) for line in first if _doubtful(line)}
        self.read([way for ways in others.values() for way in ways])
        return tuple(self._best(line, others.get(line.polygon, ())) for line in first)

    def image_of(self, polygon: Polygon) -> Image:
        """The straightened line at the recognizer's height."""
        return crops.cut(self._image, polygon, self._width(polygon), self._reader.height)

    def _gather(self, futures: dict[Future[Reading], Polygon], report: Report) -> None:
        report(0, len(futures))
        for done, future in enumerate(as_completed(futures), start=1):
            self._known[futures[future]] = future.result()
            report(done, len(futures))

    def _read_one(self, polygon: Polygon) -> Reading:
        return self._reader.read([self.image_of(polygon)])[0]

    def _width(self, polygon: Polygon) -> int:
        return self._reader.width_for(geometry.length(polygon), geometry.breadth(polygon))

    def _other_ways(self, polygon: Polygon) -> tuple[Polygon, ...]:
        if _is_stubby_column(polygon):
            a, b, c, d = polygon
            return ((d, a, b, c),)
        (turned,) = self._classifier.upside_down([self.image_of(polygon)])
        return (geometry.reverse(polygon),) if turned > 0.5 else ()

    def _best(self, line: ReadLine, others: Iterable[Polygon]) -> ReadLine:
        candidates = [line, *(ReadLine(polygon, self._known[polygon]) for polygon in others)]
        return max(candidates, key=lambda candidate: candidate.reading.score)


def _doubtful(line: ReadLine) -> bool:
    return line.reading.score < _SURE


def _is_stubby_column(polygon: Polygon) -> bool:
    runs_down = abs(abs(geometry.angle(polygon)) - np.pi / 2) < np.pi / 4
    return bool(runs_down) and geometry.length(polygon) < _STUBBY * geometry.breadth(polygon)
