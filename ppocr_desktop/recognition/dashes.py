"""Writes dashes where the ink of a line shows them and a recognizer read hyphens.

Of the en dashes in drawn German lines small reads three in five as hyphens. In the picture a dash
is up to twice as wide, and the recognizer mostly thought of one.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import fmean

from ppocr_desktop.document import Alternative, Character
from ppocr_desktop.recognition.blots import Blot, InkedLine
from ppocr_desktop.recognition.reader import Reading

_HYPHEN, _EN, _EM = "-", "–", "—"
_PLACE = re.compile(
    r"^(?P<bullet>-)(?=\s+[^\s\d-])"
    r"|(?<=[^\s-]\s)(?P<spaced>-)(?=\s[^\s-])"
    r"|(?<=[^\s\d-]\s)(?P<last>-)$"
    r"|(?:^|(?<=[\s(\[]))\d+(?::\d\d)?(?P<range>-)\d+(?::\d\d)?(?=[)\].,;]*(?:\s|$))"
    r"|(?<=[^\W\d_])(?P<joined>-)(?=[^\W\d_])"
)
"""Where dashes may be. Before and after a sum it is a minus, at a word it belongs to an option or
to half a word, and in longer chains of figures to dates and telephone numbers."""
_CALCULATED = "="
"""Lines with this are sums or code."""

_CERTAINTY = 0.95
"""In 3,000 drawn lines that did not set the limits below small and tiny read 2,245 hyphens in such
places. Five of them became dashes, and 657 dashes did; 53 of these got the other's length."""

# In units of the type, which is as wide as letters stand apart and as capitals are high.
_EN_WIDE, _EM_WIDE = 0.58, 1.0
"""Hyphens are 0.3 to 0.55 wide, en dashes mostly 0.5 to 0.9, em dashes 0.75 to 1.6."""
_JOINED_WIDE = 0.75
"""Between letters there are a hundred hyphens for a dash."""
_NARROW = 1.55
"""Capitals are so many times as high as letters stand apart. In wider type, Courier above all,
hyphens may be as wide as dashes are in other type."""
_FEW = 3
_TALL = 0.9
"""So many of the letters are no taller than capitals are taken to be."""

# In heights of letters without ascenders.
_LETTER = 0.5
_THICK = 0.35
_SHORTEST = 0.15
_LOW, _HIGH = 0.1, 0.9


def restore(reading: Reading, line: InkedLine) -> Reading:
    """The reading with the dashes that were taken for hyphens."""
    places = list(_places(reading))
    unit = _unit(reading.characters, line) if places else 0.0
    if not unit:
        return reading
    characters = list(reading.characters)
    for index, least in places:
        bar = _bar(index, reading.characters, line)
        wide = (bar.right - bar.left) / unit if bar else 0.0
        if wide > least:
            characters[index] = _dash(characters[index], _EM if wide > _EM_WIDE else _EN)
    return reading.saying(characters)


def _places(reading: Reading) -> Iterator[tuple[int, float]]:
    """Hyphens that may be dashes, with how wide these are at least.

    None where signs are more than a character, or the recognizer is sure.
    """
    text, characters = reading.text, reading.characters
    if _HYPHEN not in text or _CALCULATED in text or len(text) != len(characters):
        return
    for place in _PLACE.finditer(text):
        kind = place.lastgroup or ""
        index = place.start(kind)
        if any(one.text in {_EN, _EM} for one in characters[index].alternatives):
            yield index, _JOINED_WIDE if kind == "joined" else _EN_WIDE


def _unit(characters: Sequence[Character], line: InkedLine) -> float:
    """The unit of the type in columns; 0 where it cannot be told, or type is wide."""
    steps = [
        after.middle - before.middle
        for before, after in pairwise(characters)
        if before.text.isalnum() and after.text.isalnum()
    ]
    least = _LETTER * line.height
    heights = sorted(blot.bottom - blot.top for blot in line.between(0, line.width))
    heights = [height for height in heights if height >= least]
    if len(steps) < _FEW or not heights:
        return 0.0
    apart = fmean(steps) * line.width
    tall = heights[int(_TALL * len(heights))] * line.unit / line.height
    return math.sqrt(apart * tall) if 0 < _NARROW * apart < tall else 0.0


def _bar(index: int, characters: Sequence[Character], line: InkedLine) -> Blot | None:
    """The only one between the characters beside a hyphen."""
    seen = [place for place, one in enumerate(characters) if not one.text.isspace()]
    at = seen.index(index)
    left = characters[seen[at - 1]].middle * line.width if at else 0.0
    right = characters[seen[at + 1]].middle * line.width if index != seen[-1] else line.width
    if left >= right:  # one of them is written to the left
        return None
    found = [blot for blot in line.between(left, right) if _is_bar(blot, line)]
    return found[0] if len(found) == 1 else None


def _is_bar(blot: Blot, line: InkedLine) -> bool:
    tall, wide = (blot.bottom - blot.top) / line.height, (blot.right - blot.left) / line.unit
    above = (line.foot - (blot.top + blot.bottom) / 2) / line.height
    return tall <= _THICK and wide >= max(_SHORTEST, tall) and _LOW <= above <= _HIGH


def _dash(hyphen: Character, text: str) -> Character:
    others = [one for one in hyphen.alternatives if one.text != text]
    said = Alternative(_HYPHEN, 1 - _CERTAINTY)
    return replace(hyphen, text=text, score=_CERTAINTY, alternatives=(said, *others))
