"""Puts in hyphens, dots, underscores and quotation marks of which a recognizer read too few.

Between two of the same CTC needs a blank, for which "--" and "..." leave little room: of 38
ellipses in drawn lines tiny read 10, small 31. In the picture each is a component of its own, but
underscores are one long stroke, and a quotation mark is two.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from ppocr_desktop.document import Character
from ppocr_desktop.recognition.postcorrection.blots import Blot, InkedLine
from ppocr_desktop.recognition.reader import Reading

_UNDERSCORE, _QUOTE = "_", '"'
_RUN = re.compile(r'\.+|-+|_+|"+')
_CERTAINTY = 0.95
"""In 22 lines of pages some were put in, each as it is written there."""

# In x-heights.
_THICKEST = 0.35
_WIDEST_DOT = 0.45
_NARROWEST_HYPHEN, _WIDEST_HYPHEN = 0.2, 0.9
_NARROWEST_UNDERSCORE = 0.6
_ON_BASELINE = 0.18
_LOW, _HIGH = 0.15, 0.8
"""How far above the baseline hyphens are."""
_LOWEST_TICK, _SHORTEST_TICK, _LONGEST_TICK = 0.8, 0.3, 1.0
_LARGEST_GAP = 1.0

_PAIR = 1.6
"""A stroke that is so many times as long as the pitch of the characters is two underscores: three
are rare, and where letters are narrow two look the same. Of 300 drawn lines of code all underscores
are right in 202, with tiny in 170; without this in 151 and 116."""
_PAIRED = 2

_ALIKE = 1.6
"""The widest is at most so many times as wide as the narrowest, or a column wider."""
_DOTTED = frozenset(":;!?,…‚„.-")
"""Beside these it is not clear what is whose."""
_APART = frozenset((_UNDERSCORE, _QUOTE))
"""What reaches lower or higher than those."""


def _is_dot(blot: Blot, line: InkedLine) -> bool:
    width, height = line.size(blot)
    is_small = height <= _THICKEST and width <= _WIDEST_DOT
    return is_small and abs(blot.bottom - line.baseline) <= _ON_BASELINE * line.x_height


def _is_hyphen(blot: Blot, line: InkedLine) -> bool:
    width, height = line.size(blot)
    is_bar = height <= _THICKEST and _NARROWEST_HYPHEN <= width <= _WIDEST_HYPHEN
    return is_bar and _LOW <= line.elevation(blot) <= _HIGH


def _is_underscore(blot: Blot, line: InkedLine) -> bool:
    width, height = line.size(blot)
    return height <= _THICKEST and width >= _NARROWEST_UNDERSCORE and blot.bottom >= line.baseline


def _is_tick(blot: Blot, line: InkedLine) -> bool:
    width, height = line.size(blot)
    is_stroke = width <= _THICKEST and _SHORTEST_TICK <= height <= _LONGEST_TICK
    return is_stroke and line.elevation(blot) >= _LOWEST_TICK


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a sign's strokes look, how many it has, and how many signs stand together on purpose."""

    is_stroke: Callable[[Blot, InkedLine], bool]
    counts: frozenset[int]
    strokes: int = 1


_KINDS = {
    ".": _Kind(_is_dot, frozenset({3})),
    "-": _Kind(_is_hyphen, frozenset({2, 3})),
    _UNDERSCORE: _Kind(_is_underscore, frozenset({_PAIRED})),
    _QUOTE: _Kind(_is_tick, frozenset({2, 3}), strokes=2),
}


@dataclass(frozen=True, slots=True)
class _Run:
    """The same sign again and again, `end` being exclusive, and the columns it is between.

    `pitch` is how many columns the characters of the line are apart.
    """

    sign: str
    first: int
    end: int
    left: float
    right: float
    pitch: float


def restore(reading: Reading, line: InkedLine) -> Reading:
    """The reading with all dots of an ellipsis and all other signs that stand together."""
    found: list[Character] = []
    done = 0
    for run in _runs(reading, line.width):
        blots = _blots(run, line)
        if len(blots) > run.end - run.first and len(blots) in _KINDS[run.sign].counts:
            places = ((blot.left / line.width, blot.right / line.width) for blot in blots)
            signs = (Character(run.sign, *place, _CERTAINTY) for place in places)
            found += [*reading.characters[done : run.first], *signs]
            done = run.end
    if not done:
        return reading
    found += reading.characters[done:]
    return reading.with_characters(found)


def _runs(reading: Reading, width: int) -> Iterator[_Run]:
    """Where there are such signs; nowhere where a class is several code points."""
    text, characters = reading.text, reading.characters
    for run in _RUN.finditer(text) if reading.has_single_code_points else ():
        before = len(text[: run.start()].rstrip()) - 1
        after = len(text) - len(text[run.end() :].lstrip())
        beside = text[before : before + 1] + text[after : after + 1]
        # Between figures it is a decimal point or a range, and more of it dirt.
        is_clear = _DOTTED.isdisjoint(beside) and not beside.isdecimal()
        if is_clear or (run[0][0] in _APART and run[0][0] not in beside):
            left = characters[before].middle * width if before >= 0 else 0.0
            right = characters[after].middle * width if after < len(text) else float(width)
            yield _Run(run[0][0], *run.span(), left, right, _pitch(characters) * width)


def _blots(run: _Run, line: InkedLine) -> list[Blot]:
    """Where between a run's columns its sign is, if its strokes are alike and near each other."""
    kind = _KINDS[run.sign]
    seen = [blot for blot in line.between(run.left, run.right) if kind.is_stroke(blot, line)]
    found = [part for blot in seen for part in _parts(blot, run)]
    widths = sorted(blot.right - blot.left for blot in found)
    if not widths or widths[-1] > max(_ALIKE * widths[0], widths[0] + 1):
        return []
    gaps = (after.left - before.right for before, after in pairwise(found))
    if len(found) % kind.strokes or any(gap > _LARGEST_GAP * line.x_height_columns for gap in gaps):
        return []
    signs = zip(found[:: kind.strokes], found[kind.strokes - 1 :: kind.strokes], strict=True)
    return [replace(first, right=last.right) for first, last in signs]


def _parts(blot: Blot, run: _Run) -> list[Blot]:
    """The underscores that make up a stroke; anything else is whole."""
    width = blot.right - blot.left
    is_pair = run.sign == _UNDERSCORE and 0 < _PAIR * run.pitch < width
    count = _PAIRED if is_pair else 1
    ends = [blot.left + width * part // count for part in range(count + 1)]
    return [replace(blot, left=left, right=right) for left, right in pairwise(ends)]


def _pitch(characters: Sequence[Character]) -> float:
    """How far characters are apart, from middle to middle, as a fraction of the line."""
    steps = [after.middle - before.middle for before, after in pairwise(characters)]
    return median(steps) if steps else 0.0
