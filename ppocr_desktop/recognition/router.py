"""Gives each line to the recognizer that knows its script, with no choice by the user."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import mean

import numpy as np

from ppocr_desktop import scripts
from ppocr_desktop.document import Character
from ppocr_desktop.recognition import mending, pixels
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.reader import Reader, Reading

# Which lines that the main recognizer has read are shown to the others, too.

_SURE_SCORE = 0.94
"""Those read with a lower score."""

_GAP = 0.6
"""Those with a gap of this many line heights in which it read nothing: of an unknown script it
tends to read what it knows, with certainty, and to leave out the rest. Of 137 lines with Korean in
them one showed neither sign; of 828 others one in ten showed one of the two."""

_WIDE_PITCH, _WIDE_PITCH_WHERE_SURE = 1.0, 2.0
"""Those with characters so many line heights apart, from middle to middle: of 2,500 lines without
Korean three that were read surely have such."""

_SURE_LATIN_SCORE = 0.88
"""A line read as only Latin letters, digits and signs, with this score and no such gap, is not of a
script that looks different: of 528 lines with Korean in them none was read so, of the doubtful ones
on receipts a third were."""

_MAYBE_HANGUL, _SURELY_HANGUL = -3.0, 4.0
"""Lines that look less like Hangul, as log-odds, are not shown to those that read nothing else.
Those that look more like it are, however sure the main recognizer is of what it made of them: of
2,753 lines without Korean six, with tiny 19 of 2,792, and all five with Korean that it was sure of.
"""

# Whose reading counts: the mean score of the characters that only another recognizer has.

_LEAST_SCORE = 0.6
_MOST_LOST_SCORE = 0.05
"""So much it may be below the main one's score for a line it doubts: over copies of all pages at
four scales that kept 1,372 lines with Korean, with no such bound 1,373, and took 25 others for
Korean, without it 163; 18 of them are Japanese, read by a model that does not know it."""

_LEAST_SCORE_WHERE_SURE = 0.8
"""Where the main one was sure, as that says nothing of what it left out: of 110 such lines with
Korean one came below 0.95, to 0.84, of five others none above 0.66."""


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
        """One reading for each RGB line (H x W x 3) of this height; W must be the same.

        Its `recognizer` is 0 for the main one, or counts the others from 1. Where one of these
        reads most lines anyway, it may be asked `first`: what it is sure of the main one, which is
        slower, need not look at.
        """
        if not first:
            return self._read_by_all(lines)
        readings = list(self._read_by(first, lines))
        uncertain = [index for index, one in enumerate(readings) if not self._is_certain(one)]
        if uncertain:
            others = self._read_by_all([lines[index] for index in uncertain])
            for index, reading in zip(uncertain, others, strict=True):
                readings[index] = reading
        return tuple(readings)

    def _read_by_all(self, lines: Sequence[Image]) -> tuple[Reading, ...]:
        """The best reading of each line: the main recognizer's, or another's where it helps."""
        main = self._main.read(lines)
        best = list(main)
        aspect_ratio = self._main.aspect_ratio_of(lines[0].shape[1])
        for number, other in enumerate(self._others, start=1):
            is_for = _may_be_hangul if other.reads_hangul else _is_doubtful
            shown = [index for index, one in enumerate(main) if is_for(one, aspect_ratio)]
            theirs = self._read_by(number, [lines[index] for index in shown])
            for index, reading in zip(shown, theirs, strict=True):
                if self._is_better(reading, best[index]):
                    best[index] = mending.mend(reading, main[index], aspect_ratio)
        return tuple(best)

    def _read_by(self, number: int, lines: Sequence[Image]) -> tuple[Reading, ...]:
        """What one of the others makes of some lines; without any it is not loaded."""
        if not lines:
            return ()
        reader = self._others[number - 1].load()
        readings = reader.read([_fitted(line, self._main, reader) for line in lines])
        return tuple(replace(one, recognizer=number) for one in readings)

    def _is_certain(self, theirs: Reading) -> bool:
        """Whether it would be kept whatever the main recognizer made of the line."""
        scores = self._new_scores(theirs)
        if len(scores) < 2 or min(theirs.score, mean(scores)) < _SURE_SCORE:
            return False
        return not mending.is_mendable(theirs)

    def _is_better(self, theirs: Reading, best: Reading) -> bool:
        """Whether another recognizer's reading takes the place of the best one up to now."""
        scores = self._new_scores(theirs)
        is_doubted = best.score < _SURE_SCORE
        least = best.score - _MOST_LOST_SCORE if is_doubted else _LEAST_SCORE_WHERE_SURE
        if not scores or mean(scores) < max(_LEAST_SCORE, least) or theirs.score < _LEAST_SCORE:
            return False
        # A single character may well look like one of another script, as a 0 like a 이: alone it
        # counts where it was left out before, or where the line looks like Hangul anyway.
        is_longer = len(theirs.text) > len(best.text)
        is_likely = best.score < _LEAST_SCORE or best.hangul_log_odds > _SURELY_HANGUL
        return len(scores) > 1 or is_longer or is_likely

    def _new_scores(self, reading: Reading) -> list[float]:
        """The scores of the characters that the main recognizer does not have."""
        known = self._main.characters
        return [one.score for one in reading.characters if one.text not in known]


def _may_be_hangul(reading: Reading, aspect_ratio: float) -> bool:
    """Whether a line of this aspect ratio may say something in Hangul."""
    if reading.hangul_log_odds <= _MAYBE_HANGUL:
        return False
    is_sure = reading.hangul_log_odds > _SURELY_HANGUL
    return is_sure or _is_doubtful(reading, aspect_ratio, _SURE_LATIN_SCORE)


def _is_doubtful(
    reading: Reading, aspect_ratio: float, sure_latin_score: float = _SURE_SCORE
) -> bool:
    """Whether a line of this aspect ratio may say what the reading does not.

    `sure_latin_score` is enough for a reading without a gap that is all in Latin letters.
    """
    is_sure = reading.score >= _SURE_SCORE
    if reading.score < sure_latin_score:
        return True
    if not is_sure and any(map(scripts.is_cjk, reading.text)):
        return True
    widest = _WIDE_PITCH_WHERE_SURE if is_sure else _WIDE_PITCH
    return (
        _widest_pitch(reading) * aspect_ratio > widest or _widest_gap(reading) * aspect_ratio > _GAP
    )


def _widest_pitch(reading: Reading) -> float:
    """How far neighbors are apart at most, from middle to middle, as a fraction of the line.

    1 where there are fewer than two.
    """
    middles = [one.middle for one in _by_place(reading)]
    return max((after - before for before, after in pairwise(middles)), default=1.0)


def _widest_gap(reading: Reading) -> float:
    """The longest part of the line in which nothing was read, as a fraction of it."""
    characters = _by_place(reading)
    starts = [*(one.start for one in characters), 1.0]
    ends = [0.0, *(one.end for one in characters)]
    return max(start - end for start, end in zip(starts, ends, strict=True))


def _by_place(reading: Reading) -> list[Character]:
    return sorted(reading.characters, key=lambda one: (one.start, one.end))


def _fitted(line: Image, main: Reader, other: Reader) -> Image:
    """The line at another recognizer's height and in its proportions."""
    height, width = line.shape[:2]
    fitted = other.width_for(main.aspect_ratio_of(width), 1.0)
    if (other.height, fitted) == (height, width):
        return line
    return np.ascontiguousarray(pixels.resize(line, fitted, other.height))
