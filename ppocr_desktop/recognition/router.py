"""Gives each line to the recognizer that knows its script, with no choice by the user."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import mean

import numpy as np

from ppocr_desktop import scripts
from ppocr_desktop.recognition import mending, pixels
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.reader import Reader, Reading

_DOUBT = 0.94
"""Lines that the main recognizer reads less surely are shown to the others."""

_GAP = 0.6
"""So are lines with a gap of this many line heights in which it read nothing: of an unknown script
it tends to read what it knows, with certainty, and to leave out the rest. Of 137 lines with Korean
in them one showed neither sign; of 828 others one in ten showed one of the two."""

_APART, _FAR = 1.0, 2.0
"""So are those with characters so many line heights apart, from middle to middle; the second number
counts where all are read surely: of 2,500 lines without Korean three have such."""

_LATIN = 0.88
"""A line read as only Latin letters, digits and signs, with this score and no such gap, is not of a
script that looks different: of 528 lines with Korean in them none was read so, of the doubtful ones
on receipts a third were."""

_HANGUL, _SURELY_HANGUL = -3.0, 4.0
"""Lines that look less like Hangul, as log-odds, are not shown to those that read nothing else.
Those that look more like it are, however sure the main recognizer is of what it made of them: of
2,753 lines without Korean six, with tiny 19 of 2,792, and all five with Korean that it was sure of.
"""

_SURE = 0.6
_AS_SURE = 0.05
"""Characters that only another recognizer has count with this mean score, which is at most by so
much lower than the main one's score for a line it doubts: over copies of all pages at four scales
that kept 1,372 lines with Korean, with no such bound 1,373, and took 25 others for Korean, without
it 163; 18 of them are Japanese, read by a model that does not know it."""

_SURER = 0.8
"""The mean score they need where the main one was sure, too, as that says nothing of what it left
out: of 110 such lines with Korean one came below 0.95, to 0.84, of five others none above 0.66."""


@dataclass(frozen=True, slots=True)
class Supplement:
    """A recognizer for other scripts; some look Latin, as Greek does, Hangul does not."""

    load: Once[Reader]
    reads_hangul: bool = False


class Router:
    """A main recognizer, and others for scripts it lacks; may be used by several threads at once.

    The main one reads every line, but for those of which another one, asked `first`, is so sure
    that its reading would be kept anyway. What the main one leaves in doubt the others read
    too, and theirs is kept where it holds characters that the main one does not have and is
    sure of them: any recognizer makes something of any script, but only of its own with
    certainty. English words in it are the main one's where that is surer.
    """

    def __init__(self, main: Reader, others: Sequence[Supplement] = ()) -> None:
        self._main = main
        self._others = others
        self.height = main.height
        self.characters = main.characters

    def width_for(self, length: float, breadth: float) -> int:
        """How wide a line of this size becomes at the main recognizer's height, in pixels."""
        return self._main.width_for(length, breadth)

    def read(self, lines: Sequence[Image], first: int = 0) -> tuple[Reading, ...]:
        """One reading for each RGB line of this height; all must be equally wide.

        Its `recognizer` is 0 for the main one, or counts the others from 1. Where one of these
        reads most lines anyway, it may be asked `first`: what it is sure of the main one, which is
        slower, need not look at.
        """
        if not first:
            return self._compared(lines)
        readings = list(self._by_other(first, lines))
        unsure = [index for index, one in enumerate(readings) if not self._is_settled(one)]
        if unsure:
            compared = self._compared([lines[index] for index in unsure])
            for index, reading in zip(unsure, compared, strict=True):
                readings[index] = reading
        return tuple(readings)

    def _compared(self, lines: Sequence[Image]) -> tuple[Reading, ...]:
        first = self._main.read(lines)
        readings = list(first)
        aspect_ratio = self._main.aspect_ratio_of(lines[0].shape[1])
        for number, other in enumerate(self._others, start=1):
            is_for = _may_be_hangul if other.reads_hangul else _is_doubtful
            shown = [index for index, one in enumerate(first) if is_for(one, aspect_ratio)]
            theirs = self._by_other(number, [lines[index] for index in shown])
            for index, reading in zip(shown, theirs, strict=True):
                if self._is_better(reading, readings[index]):
                    readings[index] = mending.mend(reading, first[index], aspect_ratio)
        return tuple(readings)

    def _by_other(self, number: int, lines: Sequence[Image]) -> tuple[Reading, ...]:
        """What one of the others makes of some lines; without any it is not loaded."""
        if not lines:
            return ()
        reader = self._others[number - 1].load()
        readings = reader.read([_fitted(line, self._main, reader) for line in lines])
        return tuple(replace(one, recognizer=number) for one in readings)

    def _is_settled(self, reading: Reading) -> bool:
        """Whether it would be kept whatever the main recognizer made of the line."""
        scores = self._new_scores(reading)
        if len(scores) < 2 or min(reading.score, mean(scores)) < _DOUBT:
            return False
        return not mending.is_mendable(reading)

    def _is_better(self, reading: Reading, before: Reading) -> bool:
        scores = self._new_scores(reading)
        asked = before.score - _AS_SURE if before.score < _DOUBT else _SURER
        if not scores or mean(scores) < max(_SURE, asked) or reading.score < _SURE:
            return False
        # A single character may well look like one of another script, as a 0 like a 이: alone it
        # counts where it was left out before, or where the line looks like Hangul anyway.
        adds = len(reading.text) > len(before.text)
        is_likely = before.score < _SURE or before.hangul_log_odds > _SURELY_HANGUL
        return len(scores) > 1 or adds or is_likely

    def _new_scores(self, reading: Reading) -> list[float]:
        """The scores of the characters that the main recognizer does not have."""
        known = self._main.characters
        return [one.score for one in reading.characters if one.text not in known]


def _may_be_hangul(reading: Reading, aspect_ratio: float) -> bool:
    """Whether a line of this aspect ratio may say something in Hangul."""
    if reading.hangul_log_odds <= _HANGUL:
        return False
    is_sure = reading.hangul_log_odds > _SURELY_HANGUL
    return is_sure or _is_doubtful(reading, aspect_ratio, _LATIN)


def _is_doubtful(reading: Reading, aspect_ratio: float, latin: float = _DOUBT) -> bool:
    """Whether a line of this aspect ratio may say what the reading does not.

    A score of `latin` is enough for a reading without a gap that is all in Latin letters.
    """
    if reading.score < latin:
        return True
    places = sorted((one.start, one.end) for one in reading.characters)
    middles = [(start + end) / 2 for start, end in places]
    widest = max((after - before for before, after in pairwise(middles)), default=1.0)
    if widest * aspect_ratio > (_APART if reading.score < _DOUBT else _FAR):
        return True
    if reading.score < _DOUBT and any(map(scripts.is_cjk, reading.text)):
        return True
    starts, ends = [*(start for start, _ in places), 1.0], [0.0, *(end for _, end in places)]
    gap = max(start - end for start, end in zip(starts, ends, strict=True))
    return gap * aspect_ratio > _GAP


def _fitted(line: Image, main: Reader, other: Reader) -> Image:
    """The line at another recognizer's height and in its proportions."""
    height, width = line.shape[:2]
    fitted = other.width_for(main.aspect_ratio_of(width), 1.0)
    if (other.height, fitted) == (height, width):
        return line
    return np.ascontiguousarray(pixels.resize(line, fitted, other.height))
