"""The language a text is probably in, where its script or its commonest words tell."""

from collections import Counter
from collections.abc import Iterable

from ppocr_desktop import scripts
from ppocr_desktop.exports import joining

_WORDS = {
    "de": "der die das und ist nicht mit ein eine den von zu für auf dem im sich des auch wird",
    "en": "the of and to in is that for it with as was on be by are this not you from",
    "fr": "le la les des et est que une dans pour qui du sur pas au avec ce il sont aux",
}
_LANGUAGES = {word: tag for tag, words in _WORDS.items() for word in words.split()}
_ENOUGH = 3
"""A language is told where it has at least so many more common words than any other."""

_KANA = range(0x3041, 0x3100)
_HANGUL = range(0xAC00, 0xD7A4)
_RARE = 0.05
"""A text with so large a share of Kana is Japanese, however many ideographs it holds."""


def guess(texts: Iterable[str]) -> str:
    """A tag such as "de" (BCP 47), or "" where nothing tells."""
    known = list(texts)
    text = "".join(known)
    return _east_asian(text) if scripts.is_cjk(text) else _european(known)


def _east_asian(text: str) -> str:
    letters = [ord(character) for character in text if character.isalpha()]
    kana = sum(code in _KANA for code in letters)
    hangul = sum(code in _HANGUL for code in letters)
    if 2 * hangul > len(letters):
        return "ko"
    return "ja" if kana > _RARE * len(letters) else "zh"


def _european(texts: Iterable[str]) -> str:
    words = (word.lower() for text in texts for word in joining.find_words(text))
    counts = Counter(_LANGUAGES[word] for word in words if word in _LANGUAGES).most_common(2)
    if not counts:
        return ""
    second = counts[1][1] if len(counts) > 1 else 0
    return counts[0][0] if counts[0][1] - second >= _ENOUGH else ""
