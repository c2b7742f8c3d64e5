"""What the direction of a text depends on its script for."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import groupby

from ppocr_desktop.document import Character

_CJK = (
    (0x1100, 0x11FF),  # Hangul Jamo
    (0x2E80, 0x303F),  # radicals, CJK punctuation
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x3100, 0x31FF),  # Bopomofo, Hangul compatibility Jamo, strokes, Katakana extensions
    (0x3200, 0x9FFF),  # enclosed forms, ideographs
    (0xA960, 0xA97F),  # Hangul Jamo extended A
    (0xAC00, 0xD7FF),  # Hangul syllables
    (0xF900, 0xFAFF),  # compatibility ideographs
    (0xFF00, 0xFFEF),  # full-width forms
    (0x20000, 0x3FFFF),  # further ideographs
)
_LEFTWARDS = ("R", "AL")
_RIGHTWARDS = ("L", "EN", "AN")
"""Classes of Unicode's bidirectional algorithm (UAX 9)."""


def is_cjk(text: str) -> bool:
    """Whether most of the characters that are not spaces are Chinese, Japanese or Korean."""
    visible = [character for character in text if not character.isspace()]
    return 2 * sum(map(_is_cjk_character, visible)) > len(visible)


def _is_cjk_character(character: str) -> bool:
    code = ord(character)
    return any(first <= code <= last for first, last in _CJK)


def is_right_to_left(text: str) -> bool:
    """Whether more characters run leftwards, as Arabic and Hebrew do, than rightwards."""
    strong = [unicodedata.bidirectional(character) for character in text]
    return 2 * sum(kind in _LEFTWARDS for kind in strong) > sum(
        kind in _LEFTWARDS or kind == "L" for kind in strong
    )


def in_reading_order(seen: Sequence[Character]) -> tuple[Character, ...]:
    """Characters as a person reads them, from those of one line as seen from left to right.

    Recognizers spell Arabic from the left end of the line, but numbers and Latin words inside it
    run rightwards all the same. Places along the line stay with their characters.
    """
    if not is_right_to_left("".join(character.text for character in seen)):
        return tuple(seen)
    directions = _directions(seen)
    ordered: list[Character] = []
    for direction, pairs in groupby(zip(directions, seen, strict=True), key=lambda pair: pair[0]):
        run = [character for _, character in pairs]
        ordered[:0] = run if direction == ">" else reversed(run)
    return tuple(ordered)


def _directions(seen: Sequence[Character]) -> str:
    """Which way each character runs; what is neutral follows the two that it stands between."""
    kinds = [unicodedata.bidirectional(character.text[:1] or " ") for character in seen]
    signs = "".join(
        "<" if kind in _LEFTWARDS else ">" if kind in _RIGHTWARDS else "-" for kind in kinds
    )
    return re.sub("(?<=>)-+(?=>)", lambda neutral: ">" * len(neutral[0]), signs)
