"""How wide the characters of a page are set, and whether they stand on a grid.

Type of a fixed pitch, as terminals and programs have it, puts every word's start at a whole number
of characters from the margin. So the pitch is the period at which the starts are most in phase.
"""

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from ppocr_desktop.exports.layout.runs import Run

LEAST = 4
"""Words of fewer characters tell their pitch badly, as each is a quarter of one off."""
_REACH = 0.05
"""Positions of characters from the recognizer are up to 3 % too close to each other in a word."""
_STEP = 0.25
"""Pitches are tried that differ by so much of a character over the page's width."""
_MOST_STEPS = 200
_ALIKE = 0.035
"""The median deviation of the words' own pitches: up to 0.023 in fixed type, from 0.039 on in
proportional type."""
_IN_PHASE, _BY_CHANCE = 0.5, 0.8
"""Words are in phase by 0.82 to 0.97 in fixed type and by 0.08 to 0.27 in proportional type, but
few words may be so by chance."""


@dataclass(frozen=True, slots=True)
class Pitch:
    """The width of a narrow character in pixels; with `is_fixed` all are on a grid from `origin`.

    A full-width character takes two.
    """

    width: float
    origin: float = 0.0
    is_fixed: bool = False


def measure(runs: Sequence[Run]) -> Pitch:
    """The pitch of some runs; there must be one at least."""
    slopes = sorted((run.pitch, run.cells) for run in runs if run.head >= LEAST and run.pitch > 0)
    if not slopes:
        return Pitch(max(median((run.end - run.start) / run.cells for run in runs), 1.0))
    width = _median(slopes)
    alike = _median(sorted((abs(slope / width - 1), cells) for slope, cells in slopes))
    if alike > _ALIKE:
        return Pitch(width)
    phase, pitch = max(_phases(runs, width), key=lambda one: abs(one[0]))
    if abs(phase) < _IN_PHASE + _BY_CHANCE / math.sqrt(len(runs)):
        return Pitch(width)
    return _refined(runs, Pitch(pitch, cmath.phase(phase) / math.tau * pitch, is_fixed=True))


def coherence(runs: Sequence[Run], width: float) -> complex:
    """How much runs are in phase at a pitch, 0 to 1, and at which phase."""
    return _coherence(_marks(runs), width)


_Mark = tuple[complex, float]
"""A run's weight, turned by where its center is in its cell, and that center."""


def _marks(runs: Sequence[Run]) -> list[_Mark]:
    total = sum(run.head for run in runs)
    return [(cmath.rect(run.head / total, -math.tau * run.place), run.center) for run in runs]


def _coherence(marks: Sequence[_Mark], width: float) -> complex:
    turn = 1j * math.tau / width
    return sum(weight * cmath.exp(turn * center) for weight, center in marks)


def _phases(runs: Sequence[Run], width: float) -> list[tuple[complex, float]]:
    first, last = min(run.start for run in runs), max(run.end for run in runs)
    steps = min(math.ceil(_REACH * (last - first) / width / _STEP), _MOST_STEPS)
    tried = [width * (1 + _REACH * step / steps) for step in range(-steps, steps + 1)]
    marks = _marks(runs)
    return [(_coherence(marks, pitch), pitch) for pitch in tried]


def _refined(runs: Sequence[Run], pitch: Pitch) -> Pitch:
    """The grid through all runs by least squares."""
    points = []
    for run in runs:
        column = round((run.start_at(pitch.width) - pitch.origin) / pitch.width)
        points.append((column + run.place, run.center))
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    if not spread:
        return pitch
    width = sum((x - mean_x) * (y - mean_y) for x, y in points) / spread
    return Pitch(width, mean_y - mean_x * width, is_fixed=True)


def _median(values: Sequence[tuple[float, float]]) -> float:
    """The weighted median of sorted values with their weights."""
    rest = sum(weight for _, weight in values) / 2
    for value, weight in values:
        rest -= weight
        if rest <= 0:
            return value
    return 0.0
