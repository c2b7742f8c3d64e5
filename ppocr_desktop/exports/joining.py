"""Lines joined to running text: what becomes of hyphens and spaces where a line ended; pure.

The rules are those of German, English and French; words of other languages that part at a hyphen
follow them, too. Chinese, Japanese and Thai are written without spaces, Korean is not.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import reduce

from ppocr_desktop import scripts
from ppocr_desktop.exports.contents import trimmed

HYPHENS = ("-", "\u2010")
_DASHES = "\u2011\u2012\u2013\u2014\u2015"
_SOFT_HYPHEN = "\u00ad"

_LETTERS = r"[^\W\d_]+"
_WORD = re.compile(rf"{_LETTERS}(?:[-\u2010]{_LETTERS})*")
_FIRST_WORD = re.compile(_LETTERS)
_LAST_WORD = re.compile(rf"{_LETTERS}$")

_ADDRESS = re.compile(r"(https?:|ftp:|www\.|\S+@|[\w-]+(\.[\w-]+)+/)", re.IGNORECASE)
_ADDRESS_GOES_ON = tuple("/-_?&=#%@~+")
_REST_OF_ADDRESS = re.compile(r"@[\w-]+\.\w|//")

# "Vor- und Nachteile", "pre- and post-war": the hyphen stands for a word that is yet to come.
_CONJUNCTIONS = frozenset(["und", "oder", "bzw", "sowie", "and", "or", "och", "og", "eller"])
# "state-of-the-art", "c'est-à-dire": once such a word stands between hyphens, so does the next.
_LINKS = frozenset(
    ["of", "the", "in", "to", "and", "by", "on", "up", "out", "à", "la", "le", "de", "t"]
)
_COMPOUNDS = (
    ("self", "(?!ish|less|sam)"),
    ("well", "(?!ness)"),
    ("peut", "être"),
    ("est", "(ce|il|elle|on)$"),
    ("(au|par|ci|là)", "(dess|delà)"),
    ("(celui|celle|ceux|celles)", "(ci|là)$"),
    ("(moi|toi|soi|lui|elle|nous|vous|eux|elles)", "mêmes?$"),
)
"""Words that keep their hyphen, as patterns of what stands before and after it."""
_ELISION = re.compile(r"(^|[\s(])([cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]$", re.IGNORECASE)

_UNSPACED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF))
"""Thai and Lao, Burmese, Khmer."""


def find_words(text: str) -> list[str]:
    """The words of a text, hyphens within them kept."""
    return _WORD.findall(text)


def words(texts: Iterable[str]) -> frozenset[str]:
    """The words of some texts in lower case: what `join` may know."""
    return frozenset(word.lower() for text in texts for word in find_words(text))


def join(lines: Iterable[str], known: Collection[str] = ()) -> str:
    """The lines as one text.

    A word that was broken is whole again, one with a hyphen of its own keeps it; among `known`
    words, as from `words`, it is looked up which of the two it is.
    """
    return reduce(lambda text, line: weld(text, line, known), map(trimmed, lines), "")


def is_broken(before: str, after: str) -> bool:
    """Whether a word or an address goes on in the next line."""
    if not before or not after:
        return False
    hyphened = before[-1] in HYPHENS and before[-2:-1].isalpha() and after[0].islower()
    return hyphened or before.endswith(_SOFT_HYPHEN) or _is_address_cut(before, after)


def weld(before: str, after: str, known: Collection[str] = ()) -> str:
    """Two trimmed lines as one text."""
    if not before or not after:
        return before + after
    if before.endswith(_SOFT_HYPHEN):
        return before[:-1] + after
    if _is_address_cut(before, after):
        return before + after
    if before[-1] in HYPHENS:
        return _weld_at_hyphen(before, after, known)
    return before + _space(before, after) + after


def _is_address_cut(before: str, after: str) -> bool:
    """Whether a web or mail address goes on; a full stop alone may as well end a sentence."""
    last = before.rsplit(maxsplit=1)[-1].lstrip("(<[\"'«„“")
    if _REST_OF_ADDRESS.match(after):
        return last[-1:].isalnum() or last.endswith(":")
    if not _ADDRESS.match(last) or not (after[0].isalnum() or after[0] in _ADDRESS_GOES_ON):
        return False
    return last.endswith(_ADDRESS_GOES_ON) or (
        last[-1] in ".:" and (after[0].islower() or after[0].isdigit())
    )


def _weld_at_hyphen(before: str, after: str, known: Collection[str]) -> str:
    stem = before[:-1]
    if not stem or not (stem[-1].isalnum() or unicodedata.combining(stem[-1])):
        return f"{before} {after}"
    first = _FIRST_WORD.match(after)
    if first is None:
        return before + ("" if after[0].isalnum() else " ") + after
    if first[0].lower() in _CONJUNCTIONS:
        return f"{before} {after}"
    return (before if _keeps_hyphen(stem, first[0], known) else stem) + after


def _keeps_hyphen(stem: str, word: str, known: Collection[str]) -> bool:
    last = _LAST_WORD.search(stem)
    if last is None:
        return True
    head = last[0]
    if f"{head}{word}".lower() in known:
        return False
    if f"{head}-{word}".lower() in known:
        return True
    if not word[0].islower():
        # In a heading all in capitals a word is broken like any other.
        return not (word.isupper() and len(word) > 1 and _is_in_capitals(stem))
    return head.isupper() or _is_compound(stem, head.lower(), word)


def _is_in_capitals(text: str) -> bool:
    letters = [character for character in text[-40:] if character.isalpha()]
    return len(letters) > 4 and all(letter.isupper() for letter in letters)


def _is_compound(stem: str, head: str, word: str) -> bool:
    if stem[: -len(head)].endswith(("-", "\u2010")) and head in _LINKS:
        return True
    return any(re.fullmatch(a, head) and re.match(b, word) for a, b in _COMPOUNDS)


def _space(before: str, after: str) -> str:
    last, first = before[-1], after[0]
    if last in _DASHES or last == "/":
        # A dash set off by spaces keeps them.
        return " " if len(before) == 1 or before[-2].isspace() else ""
    if _ELISION.search(before) and first.isalpha():
        return ""
    return "" if _is_unspaced(last, first) else " "


def _is_unspaced(last: str, first: str) -> bool:
    """Chinese and Japanese take no space, nor Latin beside them; Korean does, Hanja included."""
    if scripts.is_unspaced(last) or scripts.is_unspaced(first):
        return not (_is_hangul(last) or _is_hangul(first))
    return any(low <= ord(last) <= high and low <= ord(first) <= high for low, high in _UNSPACED)


def _is_hangul(character: str) -> bool:
    return scripts.is_cjk(character) and not scripts.is_unspaced(character)
