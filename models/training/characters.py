"""The Korean recognizer's alphabet, and how Hangul syllables are made of letters (jamo)."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FIRST, LAST = 0xAC00, 0xD7A3
_MEDIALS, _FINALS = 21, 28
LETTERS = 19 + _MEDIALS + _FINALS
"""Initials, medials and finals, the empty final among them."""

_LATIN = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŠšŽž"
_PUNCTUATION = "…‥·‘’“”‚„–—―《》「」『』【】〔〕、。‹›«»¡¿′″‰†‡¶§"
_SIGNS = (
    "°℃℉©®™¢£¥€₩¤±×÷≠≤≥∞∴∵∂∇≡≒√∽∝∫∮∬∈∋⊂⊃∪∩∧∨⇒⇔∀∃∑∏∠⊥⌒¬µΩÅ"
    "※☆★○●◎◇◆□■△▲▽▼→←↑↓↔⇨↗↘↙↖◁◀▷▶♤♠♡♥♧♣⊙◈▣◐◑☎☏☜☞♂♀♨♪♬✓✔✕✗•◦▪"
    "№㈜㏇㏂㏘℡ªº¹²³½⅓⅔¼¾⅛²³"
    "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴ"
    "㎜㎝㎞㎡㎥㎎㎏㎖㎗ℓ㎾㎐㎒㎓"
    "㉠㉡㉢㉣㉤㉮㉯㉰㉱㉲"
)
_GREEK = "ΓΔΘΛΞΠΣΦΨαβγδεζηθικλμνξπρστυφχψω"


def ksx1001() -> str:
    """The 2,350 syllables of KS X 1001."""
    codes = range(FIRST, LAST + 1)
    return "".join(chr(code) for code in codes if _is_encodable(chr(code)))


def _is_encodable(character: str) -> bool:
    try:
        return len(character.encode("euc_kr")) == 2
    except UnicodeEncodeError:
        return False


BEYOND = "됬잌슌깄됀쫒"
"""Outside KS X 1001, and common in what people write (misspellings, for the most part)."""


def is_syllable(character: str) -> bool:
    """Whether it is a composed syllable of Hangul."""
    return "가" <= character <= "힣"


def others() -> str:
    """Everything that is not a syllable: ASCII, Latin, punctuation, signs, Greek and jamo."""
    ascii_ = "".join(chr(code) for code in range(0x21, 0x7F))
    jamo = "".join(chr(code) for code in range(0x3131, 0x3164))
    return "".join(dict.fromkeys(ascii_ + _LATIN + _PUNCTUATION + _SIGNS + _GREEK + jamo))


def known() -> tuple[str, ...]:
    """All characters in the order of their classes, between that of the blank and of the space."""
    return (*others(), *(chr(code) for code in range(FIRST, LAST + 1)))


def letters_of(characters: Sequence[str]) -> NDArray[np.int64]:
    """For each syllable the three letters it is made of, -1 for what is no syllable (N x 3)."""
    table = np.full((len(characters), 3), -1, np.int64)
    for row, character in zip(table, characters, strict=True):
        code = ord(character) if len(character) == 1 else 0
        if FIRST <= code <= LAST:
            rest, final = divmod(code - FIRST, _FINALS)
            initial, medial = divmod(rest, _MEDIALS)
            row[:] = initial, 19 + medial, 19 + _MEDIALS + final
    return table


_ALIKE = {
    "": "\u200b\ufeff",
    " ": "\u00a0",
    "~": "∼～",
    "-": "‐\u2011−",
    "·": "∙ㆍ・",
    "<": "〈",
    ">": "〉",
}
_SAME = str.maketrans({old: new for new, olds in _ALIKE.items() for old in olds})


def normalize(text: str) -> str:
    """Composed syllables (NFC), one form for characters that look alike, single spaces."""
    composed = unicodedata.normalize("NFC", text).translate(_SAME)
    return " ".join(composed.split())


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Characters by class: 0 is the blank, the last class the space."""

    characters: tuple[str, ...]
    classes: dict[str, int]

    @property
    def size(self) -> int:
        return len(self.characters) + 2

    @property
    def space(self) -> int:
        return len(self.characters) + 1

    def encode(self, text: str) -> list[int]:
        """Classes of a text. Raises KeyError for a character it does not have."""
        return [self.classes[character] for character in text]

    def has(self, text: Iterable[str]) -> bool:
        return all(character in self.classes for character in text)

    def decode(self, classes: Iterable[int]) -> str:
        names = ("", *self.characters, " ")
        return "".join(names[index] for index in classes)


def alphabet(characters: tuple[str, ...]) -> Alphabet:
    """The alphabet of these characters, with the blank before and the space after them."""
    classes = {character: index for index, character in enumerate(characters, start=1)}
    return Alphabet(characters, classes | {" ": len(characters) + 1})
