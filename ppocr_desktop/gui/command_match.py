"""How well a command answers to what somebody typed."""

import unicodedata
from collections.abc import Iterable
from functools import cache

_START = 100
_WORD_START = 80
_INSIDE = 50
_SCATTERED = 20


def rate(query: str, names: Iterable[str]) -> int:
    """How well one of a command's names fits, 0 if none does.

    Every word of the query must be found in the same name: best at its start or the start of a
    word, else inside, else with its letters in order. Case and accents do not matter.
    """
    words = fold(query).split()
    return max((_rate_name(words, fold(name)) for name in names), default=0)


@cache
def fold(text: str) -> str:
    """The text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


def _rate_name(words: list[str], name: str) -> int:
    ratings = [_rate_word(word, name) for word in words]
    if not all(ratings):
        return 0
    # Where names fit alike, the shorter one is more likely meant.
    return max(1, 1000 * (sum(ratings) or 1) - len(name))


def _rate_word(word: str, name: str) -> int:
    if name.startswith(word):
        return _START
    if f" {word}" in name:
        return _WORD_START
    if word in name:
        return _INSIDE
    letters = iter(name)
    return _SCATTERED if len(word) > 1 and all(letter in letters for letter in word) else 0
