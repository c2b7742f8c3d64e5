"""A text's script, and what follows from it: direction, reading order and spaces; pure."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

_HANGUL = (
    (0x1100, 0x11FF),  # Jamo
    (0x3130, 0x318F),  # compatibility Jamo
    (0xA960, 0xA97F),  # Jamo extended A
    (0xAC00, 0xD7FF),  # syllables
)
_UNSPACED = (
    (0x2E80, 0x303F),  # radicals, CJK punctuation
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x3100, 0x312F),  # Bopomofo
    (0x3190, 0x31FF),  # marks, strokes, Katakana extensions
    (0x3200, 0x9FFF),  # enclosed forms, ideographs
    (0xF900, 0xFAFF),  # compatibility ideographs
    (0xFF00, 0xFFEF),  # full-width forms
    (0x20000, 0x3FFFF),  # further ideographs
)


def _class_of(ranges: Iterable[tuple[int, int]]) -> re.Pattern[str]:
    """A pattern for one character within any of the ranges of code points."""
    return re.compile(f"[{''.join(f'{chr(first)}-{chr(last)}' for first, last in ranges)}]")


_CJK_CHARACTER = _class_of((*_HANGUL, *_UNSPACED))
_UNSPACED_CHARACTER = _class_of(_UNSPACED)

RIGHT_TO_LEFT = ("R", "AL")
_LEFT_TO_RIGHT = ("L", "EN", "AN")
"""Classes of Unicode's bidirectional algorithm (UAX 9)."""


def is_cjk(text: str) -> bool:
    """Whether most of the characters that are not spaces are Chinese, Japanese or Korean."""
    visible = "".join(text.split())
    return 2 * len(_CJK_CHARACTER.findall(visible)) > len(visible)


def has_cjk(text: str) -> bool:
    """Whether any of the characters is Chinese, Japanese or Korean."""
    return _CJK_CHARACTER.search(text) is not None


def is_unspaced(character: str) -> bool:
    """Whether a character is of a script written without spaces, as Chinese and Japanese are."""
    return _UNSPACED_CHARACTER.match(character) is not None


def joint(before: str, after: str) -> str:
    """What goes between two texts when they are joined: a space, or nothing.

    Nothing where one is empty or has a space there already, and between two that are unspaced.
    """
    if not before or not after or before[-1].isspace() or after[0].isspace():
        return ""
    return "" if is_unspaced(before[-1]) and is_unspaced(after[0]) else " "


def is_right_to_left(text: str) -> bool:
    """Whether more characters run right to left, as Arabic and Hebrew do, than left to right."""
    kinds = Counter(map(unicodedata.bidirectional, text))
    return sum(kinds[kind] for kind in RIGHT_TO_LEFT) > kinds["L"]


def reading_order(characters: Sequence[str]) -> list[int]:
    """The indices of one line's characters, given from left to right, as a person reads them.

    Numbers and Latin words in a right-to-left line run left to right all the same. Given characters
    in reading order, it gives their order from left to right.
    """
    indices = list(range(len(characters)))
    if not is_right_to_left("".join(characters)):
        return indices
    directions = _directions(characters)
    ordered: list[int] = []
    for direction, places in groupby(indices, key=lambda index: directions[index]):
        run = list(places)
        ordered[:0] = run if direction == ">" else reversed(run)
    return ordered


def _directions(characters: Sequence[str]) -> str:
    """A sign for each character: > left to right, < right to left, - neutral.

    Neutral ones between two left-to-right ones count as such, as in UAX 9.
    """
    kinds = [unicodedata.bidirectional(character[:1] or " ") for character in characters]
    signs = "".join(
        "<" if kind in RIGHT_TO_LEFT else ">" if kind in _LEFT_TO_RIGHT else "-" for kind in kinds
    )
    return re.sub("(?<=>)-+(?=>)", lambda neutral: ">" * len(neutral[0]), signs)
