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
from ppocr_desktop.recognition.postcorrection.blots import Blot, InkedLine
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
places. Five that are hyphens became dashes, as did 657 dashes, 53 of these of the other length."""

# In sizes of the type: the geometric mean of the letters' pitch and the height of capitals.
_EN_WIDTH, _EM_WIDTH = 0.58, 1.0
"""Hyphens are 0.3 to 0.55 wide, en dashes mostly 0.5 to 0.9, em dashes 0.75 to 1.6."""
_JOINED_WIDTH = 0.75
"""Between letters there are a hundred hyphens for a dash."""
_NARROW = 1.55
"""Capitals are at least so many times as high as the pitch. In wider type, Courier above all,
hyphens may be as wide as dashes are in other type."""
_FEW = 3
_CAPITALS = 0.9
"""The quantile of the letters' heights that is taken for the height of capitals."""

# In x-heights.
_LETTER = 0.5
"""What is lower is no letter."""
_THICKEST, _SHORTEST = 0.35, 0.15
_LOW, _HIGH = 0.1, 0.9
"""How far above the baseline dashes are."""


def restore(reading: Reading, line: InkedLine) -> Reading:
    """The reading with the dashes that were taken for hyphens."""
    places = list(_places(reading))
    size = _type_size(reading.characters, line) if places else 0.0
    if not size:
        return reading
    characters = list(reading.characters)
    for index, least in places:
        bar = _bar(index, reading.characters, line)
        width = (bar.right - bar.left) / size if bar else 0.0
        if width > least:
            characters[index] = _dash(characters[index], _EM if width > _EM_WIDTH else _EN)
    return reading.with_characters(characters)


def _places(reading: Reading) -> Iterator[tuple[int, float]]:
    """The indices of hyphens that may be dashes, with how wide these are at least.

    None where a class is several code points, or the recognizer is sure.
    """
    text, characters = reading.text, reading.characters
    if _HYPHEN not in text or _CALCULATED in text or not reading.has_single_code_points:
        return
    for place in _PLACE.finditer(text):
        kind = place.lastgroup or ""
        index = place.start(kind)
        if any(one.text in {_EN, _EM} for one in characters[index].alternatives):
            yield index, _JOINED_WIDTH if kind == "joined" else _EN_WIDTH


def _type_size(characters: Sequence[Character], line: InkedLine) -> float:
    """The size of the type in columns; 0 where it cannot be told, or type is wide."""
    steps = [
        after.middle - before.middle
        for before, after in pairwise(characters)
        if before.text.isalnum() and after.text.isalnum()
    ]
    least = _LETTER * line.x_height
    heights = sorted(blot.bottom - blot.top for blot in line.between(0, line.width))
    heights = [height for height in heights if height >= least]
    if len(steps) < _FEW or not heights:
        return 0.0
    pitch = fmean(steps) * line.width
    capital_rows = heights[int(_CAPITALS * len(heights))]
    capital = capital_rows * line.x_height_columns / line.x_height
    return math.sqrt(pitch * capital) if 0 < _NARROW * pitch < capital else 0.0


def _bar(index: int, characters: Sequence[Character], line: InkedLine) -> Blot | None:
    """The bar between the characters beside a hyphen, if there is just one."""
    seen = [place for place, one in enumerate(characters) if not one.text.isspace()]
    at = seen.index(index)
    left = characters[seen[at - 1]].middle * line.width if at else 0.0
    right = characters[seen[at + 1]].middle * line.width if index != seen[-1] else line.width
    if left >= right:  # one of them is written to the left
        return None
    found = [blot for blot in line.between(left, right) if _is_bar(blot, line)]
    return found[0] if len(found) == 1 else None


def _is_bar(blot: Blot, line: InkedLine) -> bool:
    width, height = line.size(blot)
    is_bar = height <= _THICKEST and width >= max(_SHORTEST, height)
    return is_bar and _LOW <= line.elevation(blot) <= _HIGH


def _dash(hyphen: Character, text: str) -> Character:
    others = [one for one in hyphen.alternatives if one.text != text]
    said = Alternative(_HYPHEN, 1 - _CERTAINTY)
    return replace(hyphen, text=text, score=_CERTAINTY, alternatives=(said, *others))
