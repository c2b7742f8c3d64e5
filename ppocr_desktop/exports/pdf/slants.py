"""Stretches slanted lines so that pdf.js (Firefox) tells each from the one before.

It takes two slanted lines for one where they seem to lie at the same height, and measures that
height in units of the stretch of each line's font (getTextContent, up to 5.6): lines of different
stretch may then seem level although they are not. A few hundredths more or less of stretch mend it;
the movements within the words make up for them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ppocr_desktop.exports.pdf.layer import PlacedLine

_SLANTED = 1e-5
_LEVEL = 0.5
"""Nearer than this to each other, in heights of the font, lines are one for pdf.js."""
_CLEAR = 0.75
_NUDGES = tuple(1 + sign * step / 100 for step in range(1, 9) for sign in (1, -1))


def set_apart(lines: Iterable[PlacedLine]) -> Iterator[PlacedLine]:
    """The same lines; some that would run into the one before are stretched otherwise."""
    before: PlacedLine | None = None
    for line in lines:
        apart = line if before is None else _apart(before, line)
        yield apart
        before = apart


def _apart(before: PlacedLine, line: PlacedLine) -> PlacedLine:
    if not _is_slanted(line) or _seems_clear(before, line, _LEVEL) or _is_level(before, line):
        return line
    nudged = (replace(line, unit=line.unit * nudge) for nudge in _NUDGES)
    return next((one for one in nudged if _seems_clear(before, one, _CLEAR)), line)


def _is_slanted(line: PlacedLine) -> bool:
    return min(abs(part) for part in line.run.along) > _SLANTED


def _level(line: PlacedLine) -> float:
    """How high the baseline lies, seen along the line."""
    (x, y), (along_x, along_y) = line.run.origin, line.run.along
    return along_x * y - along_y * x


def _is_level(before: PlacedLine, line: PlacedLine) -> bool:
    return abs(_level(line) - _level(before)) <= _LEVEL * before.size


def _seems_clear(before: PlacedLine, line: PlacedLine, least: float) -> bool:
    seen = _level(line) / line.stretch - _level(before) / before.stretch
    return abs(seen) > least * before.size
