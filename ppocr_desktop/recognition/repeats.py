"""Puts in hyphens, dots and underscores of which a recognizer read too few.

Between two that are the same CTC needs a blank, for which "--" and "..." leave little room: of 38
ellipses in drawn lines tiny read 10, small 31. In the picture each stands for itself, but for
underscores: they are one long stroke.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from ppocr_desktop.document import Character
from ppocr_desktop.recognition.blots import Blot, InkedLine
from ppocr_desktop.recognition.reader import Reading

_UNDERSCORE = "_"
_RUN = re.compile(r"\.+|-+|_+")
_CERTAINTY = 0.95
"""In 22 lines of pages some were put in, each as it is written there."""

# In heights of letters without ascenders.
_THICK = 0.35
_SHORT, _LONG = 0.45, 0.9
"""How wide a dot and a hyphen are at most."""
_SHORTEST = 0.2
_LONG_LEAST = 0.6
"""How wide an underscore is at least."""
_PAIR = 1.6
"""A stroke that is so many times as long as characters are apart is two: three are rare, and where
letters are narrow two look the same. Of 300 drawn lines of code all underscores are right in 202,
with tiny in 170; without this in 151 and 116."""
_MOST = 2
_ON_FOOT = 0.18
_LOW, _HIGH = 0.15, 0.8
_APART = 1.0

_ALIKE = 1.6
"""The widest is so many times as wide as the narrowest, or a column wider."""
_DOTTED = frozenset(":;!?,…‚„.-")
"""Beside these it is not clear what is whose."""


def _is_dot(blot: Blot, line: InkedLine) -> bool:
    tall, wide = (blot.bottom - blot.top) / line.height, (blot.right - blot.left) / line.unit
    is_small = tall <= _THICK and wide <= _SHORT
    return is_small and abs(blot.bottom - line.foot) <= _ON_FOOT * line.height


def _is_hyphen(blot: Blot, line: InkedLine) -> bool:
    tall, wide = (blot.bottom - blot.top) / line.height, (blot.right - blot.left) / line.unit
    above = (line.foot - (blot.top + blot.bottom) / 2) / line.height
    return tall <= _THICK and _SHORTEST <= wide <= _LONG and _LOW <= above <= _HIGH


def _is_underscore(blot: Blot, line: InkedLine) -> bool:
    tall, wide = (blot.bottom - blot.top) / line.height, (blot.right - blot.left) / line.unit
    return tall <= _THICK and wide >= _LONG_LEAST and blot.bottom >= line.foot


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a sign looks, and how many of it stand together on purpose."""

    is_one: Callable[[Blot, InkedLine], bool]
    counts: frozenset[int]


_KINDS = {
    ".": _Kind(_is_dot, frozenset({3})),
    "-": _Kind(_is_hyphen, frozenset({2, 3})),
    _UNDERSCORE: _Kind(_is_underscore, frozenset({_MOST})),
}


@dataclass(frozen=True, slots=True)
class _Run:
    """The same sign again and again, characters from `first` to `end`, between two columns.

    `step` is how many columns the characters of the line are apart.
    """

    sign: str
    first: int
    end: int
    left: float
    right: float
    step: float


def restore(reading: Reading, line: InkedLine) -> Reading:
    """The reading with all dots of an ellipsis and all hyphens that stand together."""
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
    return reading.saying(found)


def _runs(reading: Reading, width: int) -> Iterator[_Run]:
    """Where there are such signs; nowhere where signs are more than a character."""
    text, characters = reading.text, reading.characters
    for run in _RUN.finditer(text) if len(text) == len(characters) else ():
        before = len(text[: run.start()].rstrip()) - 1
        after = len(text) - len(text[run.end() :].lstrip())
        beside = text[before : before + 1] + text[after : after + 1]
        # Between figures it is a decimal point or a range, and more of it dirt.
        is_clear = _DOTTED.isdisjoint(beside) and not beside.isdecimal()
        if is_clear or run[0][0] == _UNDERSCORE:
            left = characters[before].middle * width if before >= 0 else 0.0
            right = characters[after].middle * width if after < len(text) else float(width)
            yield _Run(run[0][0], *run.span(), left, right, _step(characters) * width)


def _blots(run: _Run, line: InkedLine) -> list[Blot]:
    """All that look like its sign in the place of a run, if they are alike and near each other."""
    is_one = _KINDS[run.sign].is_one
    seen = [blot for blot in line.between(run.left, run.right) if is_one(blot, line)]
    found = [part for blot in seen for part in _parts(blot, run)]
    widths = sorted(blot.right - blot.left for blot in found)
    if not widths or widths[-1] > max(_ALIKE * widths[0], widths[0] + 1):
        return []
    gaps = (after.left - before.right for before, after in pairwise(found))
    return found if all(gap <= _APART * line.unit for gap in gaps) else []


def _parts(blot: Blot, run: _Run) -> list[Blot]:
    """The underscores that make up a stroke; anything else is whole."""
    wide = blot.right - blot.left
    is_pair = run.sign == _UNDERSCORE and 0 < _PAIR * run.step < wide
    count = _MOST if is_pair else 1
    ends = [blot.left + wide * part // count for part in range(count + 1)]
    return [replace(blot, left=left, right=right) for left, right in pairwise(ends)]


def _step(characters: Sequence[Character]) -> float:
    """How far characters are apart, from middle to middle, as a fraction of the line."""
    apart = [after.middle - before.middle for before, after in pairwise(characters)]
    return median(apart) if apart else 0.0
