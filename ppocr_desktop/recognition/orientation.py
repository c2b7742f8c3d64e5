"""Finds by how much a page is turned, by reading a few of its lines each way round.

The score of reading tells best which way is up: of 520 lines one was read with a higher score
upside down, while the line classifier was wrong about six. The lines read on the way are not read
again. The page classifier, if there is one, decides where no way can be read.
"""

from collections.abc import Sequence
from statistics import mean

import numpy as np

from ppocr_desktop import geometry, scripts
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition.classifiers import PageClassifier
from ppocr_desktop.recognition.lines import LineReader
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.reader import STEP, Reading
from ppocr_desktop.recognition.router import Router

_SAMPLE_LINES = 6
_READABLE = 0.85
"""Lines read with this mean score are the right way up."""
_READABLE_UNAIDED = 0.7
"""Enough where no classifier can be asked: then pages read with 0.74 to 0.84 came out right."""
_CLEAR_LEAD = 0.1
"""By so much one way round has to be read better than the other."""

_CONFIDENT = 0.88
"""A page classifier's probability, of all answers that the lines leave."""

_STACKED = 0.75
"""Lines whose characters are stacked are read with more than this once these are side by side."""
_STACKED_LINES = 2
_STACKED_CHARACTERS = 8
"""How many are tried."""


class OrientationFinder:
    """Weighs what the lines of a page and its whole look say about its orientation."""

    def __init__(self, reader: Router, classifier: PageClassifier | None) -> None:
        self._reader = reader
        self._classifier = classifier

    def find(self, image: Image, lines: LineReader, report: Report = ignore) -> int:
        """By how many degrees clockwise the content is turned: 0, 90, 180 or 270.

        `report` counts the lines of each look anew.
        """
        columns = [polygon for polygon in lines.polygons if geometry.runs_down(polygon)]
        rows = [polygon for polygon in lines.polygons if not geometry.runs_down(polygon)]
        on_its_side = sum(map(geometry.length, columns)) > sum(map(geometry.length, rows))
        sample = _longest(columns if on_its_side else rows)
        if not sample:
            return 0
        direction = 90 if on_its_side else 0
        readings = lines.read(sample, report)
        if _mean_score(readings) < _READABLE:
            turned = [geometry.reverse(polygon) for polygon in sample]
            backward = lines.read(turned, report)
            if not self._is_clear(_mean_score(readings), _mean_score(backward)):
                return self._by_classifier(image, on_its_side=on_its_side)
            if _mean_score(backward) > _mean_score(readings):
                sample, readings, direction = turned, backward, direction + 180
        # Lines of upright characters run the way the page is turned, stacked ones a quarter more.
        return (direction - 90 * self._stacked(sample, readings, lines)) % 360

    def _is_clear(self, forward: float, backward: float) -> bool:
        """Whether these mean scores tell which way round the lines are."""
        least = _READABLE if self._classifier else _READABLE_UNAIDED
        return max(forward, backward) >= least and abs(forward - backward) >= _CLEAR_LEAD

    def _stacked(
        self, sample: Sequence[Polygon], readings: Sequence[Reading], lines: LineReader
    ) -> bool:
        """Whether the characters stand one below the other, as CJK can be written.

        The recognizer reads characters lying on their side as well as upright ones, so some are
        cut apart, each turned by 90 degrees and read again: those of a line written across then
        lie on their side.
        """
        pairs = zip(sample, readings, strict=True)
        cjk = [(polygon, reading) for polygon, reading in pairs if scripts.is_cjk(reading.text)]
        upright: list[Reading] = []
        for polygon, reading in cjk[:_STACKED_LINES]:
            strip = lines.image_of(polygon)
            if strip.shape[1] < strip.shape[0]:
                # One character says nothing of the others' places, nor do the shorter lines left.
                break
            upright.append(self._read_upright(strip, reading))
            # Mostly the first is so poor that even a perfect second one would not make up for it.
            if upright[0].score <= 2 * _STACKED - 1:
                return False
        return _mean_score(upright) > _STACKED

    def _read_upright(self, strip: Image, reading: Reading) -> Reading:
        """What a straightened line's first characters say, each turned clockwise by 90 degrees."""
        height, length = strip.shape[:2]
        cells = []
        for character in reading.characters[:_STACKED_CHARACTERS]:
            center = round(character.middle * length)
            left = min(max(center - height // 2, 0), max(length - height, 0))
            cells.append(np.rot90(strip[:, left : left + height], -1))
        row = np.hstack(cells)
        width = row.shape[1] // STEP * STEP
        return self._reader.read([np.ascontiguousarray(row[:, :width])])[0]

    def _by_classifier(self, image: Image, *, on_its_side: bool) -> int:
        """What the classifier says of a page that cannot be read either way; 0 if it is unsure.

        Lines that run across leave two answers. Those that run down leave all four.
        """
        if self._classifier is None:
            return 0
        probabilities = self._classifier.probabilities(image)
        ways = (0, 90, 180, 270) if on_its_side else (0, 180)
        turned = max(ways, key=lambda degrees: probabilities[degrees])
        whole = 1.0 if on_its_side else probabilities[0] + probabilities[180]
        return turned if probabilities[turned] >= _CONFIDENT * whole else 0


def _longest(polygons: Sequence[Polygon]) -> list[Polygon]:
    """The longest in relation to their height, which say most; ties are broken by place."""
    ranked = sorted(polygons, key=lambda p: (-geometry.length(p) / max(geometry.breadth(p), 1), p))
    return ranked[:_SAMPLE_LINES]


def _mean_score(readings: Sequence[Reading]) -> float:
    return mean(reading.score for reading in readings) if readings else 0.0
