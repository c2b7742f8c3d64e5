"""Where words begin and end in a text of any script."""

import unicodedata
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise

Span = tuple[int, int]
"""Start and stop in a text"""

_INFIX_OF_NUMBERS = ".,:/-'\u2019\u066b\u066c\u2044"
_INFIX_OF_LETTERS = "'\u2019\u00b7\u05f4\u2027"


class _Kind(Enum):
    SPACE = auto()
    WORD = auto()
    HAN = auto()
    HIRAGANA = auto()
    KATAKANA = auto()
    UNSPACED = auto()
    SIGN = auto()


_RANGES = (
    (0x0E00, 0x0EFF, _Kind.UNSPACED),  # Thai, Lao
    (0x1000, 0x109F, _Kind.UNSPACED),  # Burmese
    (0x1780, 0x17FF, _Kind.UNSPACED),  # Khmer
    (0x2E80, 0x2FDF, _Kind.HAN),
    (0x3005, 0x3007, _Kind.HAN),
    (0x3021, 0x3029, _Kind.HAN),
    (0x3041, 0x309F, _Kind.HIRAGANA),
    (0x30A1, 0x30FA, _Kind.KATAKANA),
    (0x30FC, 0x30FF, _Kind.KATAKANA),
    (0x31F0, 0x31FF, _Kind.KATAKANA),
    (0x3400, 0x4DBF, _Kind.HAN),
    (0x4E00, 0x9FFF, _Kind.HAN),
    (0xF900, 0xFAFF, _Kind.HAN),
    (0xFF66, 0xFF9F, _Kind.KATAKANA),
    (0x20000, 0x3FFFF, _Kind.HAN),
)


def spans(text: str) -> list[Span]:
    """The words of a text and every sign between them, without spaces.

    Numbers keep what groups and divides their digits (1,249.50, 31/12/2024), words their
    apostrophes. Chinese and Japanese are cut where the kind of character changes, as there is no
    dictionary.
    """
    kinds = _kinds(text)
    borders = [i for i in range(1, len(text)) if _is_cut(kinds, i)]
    limits = [0, *borders, len(text)]
    return [(a, b) for a, b in pairwise(limits) if a < b and kinds[a] is not _Kind.SPACE]


def is_border(text: str, place: int) -> bool:
    """Whether a whole word may begin or end at a place of the text.

    Within scripts without spaces, Chinese or Thai, it may anywhere: nothing tells words apart.
    """
    if not 0 < place < len(text):
        return True
    before, after = _kind(text[place - 1]), _kind(text[place])
    if unicodedata.category(text[place])[0] == "M":
        return False
    return before is not _Kind.WORD or after is not _Kind.WORD


def _is_cut(kinds: list[_Kind], place: int) -> bool:
    before, after = kinds[place - 1], kinds[place]
    return before is not after or after is _Kind.SIGN


def _kinds(text: str) -> list[_Kind]:
    """The kind of every character; marks and infixes have that of what they stand in."""
    kinds = [_kind(character) for character in text]
    for place in range(1, len(text)):
        if unicodedata.category(text[place])[0] == "M" and kinds[place - 1] is not _Kind.SPACE:
            kinds[place] = kinds[place - 1]
        elif kinds[place] is _Kind.SIGN and _is_infix(text, kinds, place):
            kinds[place] = _Kind.WORD
    return kinds


def _is_infix(text: str, kinds: list[_Kind], place: int) -> bool:
    if place + 1 == len(text):
        return False
    before, sign, after = text[place - 1], text[place], text[place + 1]
    if before.isdigit() and after.isdigit():
        return sign in _INFIX_OF_NUMBERS
    letters = kinds[place - 1] is kinds[place + 1] is _Kind.WORD
    return letters and sign in _INFIX_OF_LETTERS


@lru_cache(maxsize=4096)
def _kind(character: str) -> _Kind:
    if character.isspace():
        return _Kind.SPACE
    code = ord(character)
    for first, last, kind in _RANGES:
        if first <= code <= last:
            return kind
    is_word = unicodedata.category(character)[0] in "LNM" or character == "_"
    return _Kind.WORD if is_word else _Kind.SIGN
