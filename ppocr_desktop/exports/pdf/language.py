"""The language of a text as a PDF names it, for voices and fonts."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from ppocr_desktop import hanzi
from ppocr_desktop.exports import language
from ppocr_desktop.hanzi import Origin

DEFAULT = "en"

_SCRIPTS = (
    ("el", 0x0370, 0x03FF),
    ("ru", 0x0400, 0x052F),
    ("he", 0x0590, 0x05FF),
    ("ar", 0x0600, 0x077F),
    ("hi", 0x0900, 0x097F),
    ("ta", 0x0B80, 0x0BFF),
    ("te", 0x0C00, 0x0C7F),
    ("th", 0x0E00, 0x0E7F),
    ("ka", 0x10A0, 0x10FF),
    ("ar", 0xFB50, 0xFDFF),
)
_ENOUGH = 20_000


def guess(texts: Iterable[str], default: str = DEFAULT) -> str:
    """A tag (RFC 5646); of a script that many languages share, the one most written in it."""
    known = list(_first(texts))
    guessed = language.guess(known)
    characters = [one for one in chain.from_iterable(known) if one.isalpha()]
    if guessed == "zh":
        return _chinese(characters)
    if guessed:
        return guessed
    scripts = Counter(map(_script, characters)).most_common(1)
    return (scripts[0][0] if scripts else "") or default


def _first(texts: Iterable[str]) -> Iterator[str]:
    """As many as it takes to tell."""
    count = 0
    for text in texts:
        yield text
        count += len(text)
        if count > _ENOUGH:
            return


def _script(character: str) -> str:
    code = ord(character)
    return next((name for name, first, last in _SCRIPTS if first <= code <= last), "")


def _chinese(characters: Iterable[str]) -> str:
    """Simplified or traditional, by which characters of their own there are more of."""
    counts = Counter(map(hanzi.origin, characters))
    is_traditional = counts[Origin.TRADITIONAL] > counts[Origin.ELSEWHERE]
    return "zh-Hant" if is_traditional else "zh-Hans"
