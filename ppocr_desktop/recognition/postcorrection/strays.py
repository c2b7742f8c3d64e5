"""Keeps Chinese, Japanese and Korean characters out of pages without a word in these scripts.

A recognizer of many scripts takes what is hard to read for what it knows: asterisks for 家家家, a 0
for 日, an l for 타. It tells full-width signs from others by what is around them alone.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import mean

from ppocr_desktop import scripts
from ppocr_desktop.document import Character
from ppocr_desktop.recognition.reader import Reading

_WORD = 2
_SURE = 0.7
"""So many letters side by side with this mean score are a word, if they are no mere signs."""
_AROUND = 10
"""A page has so many times as many other letters and digits as stray letters."""

_STARS = frozenset("*家宗京东水木本米冰求农凉泉宋宝末寒")
"""Asterisks and what they are taken for."""
_SIGNS = _STARS | set("一二三ー")
"""The same with what dashes and rules are taken for."""
_ROW = 3
"""So many of these side by side are a row of asterisks."""
_CERTAIN = 0.98
"""An ideograph alone with this score is one."""

_FORMS = {"。": ".", "、": ","}
"""Punctuation without a compatibility decomposition."""


def correct(readings: Sequence[Reading]) -> list[Reading]:
    """What the lines of one page say, its strays replaced by alternatives of other scripts."""
    if not any(scripts.has_cjk(one.text) for one in readings) or not _has_only_strays(readings):
        return list(readings)
    return [
        one.with_characters(_cleaned(one.characters)) if scripts.has_cjk(one.text) else one
        for one in readings
    ]


def _has_only_strays(readings: Sequence[Reading]) -> bool:
    """Whether the page has no word of these scripts, and enough characters of others."""
    strays = others = 0
    for reading in readings:
        for is_letter, group in groupby(reading.characters, _is_letter):
            run = list(group)
            if is_letter and not _is_row(run):
                if _is_word(run):
                    return False
                strays += len(run)
            elif not is_letter:
                others += sum(one.text.isalnum() for one in run)
    return others >= _AROUND * strays


def _cleaned(characters: Sequence[Character]) -> Iterator[Character]:
    for is_star, group in groupby(characters, lambda one: one.text in _STARS):
        run = list(group)
        yield from map(_as_star, run) if is_star and _is_row(run) else map(_cleaned_alone, run)


def _cleaned_alone(one: Character) -> Character:
    if not scripts.has_cjk(one.text):
        return one
    if not _is_letter(one):
        return _written(one, _FORMS.get(one.text) or unicodedata.normalize("NFKC", one.text))
    thought_of = (other.text for other in one.alternatives if not scripts.has_cjk(other.text))
    star = "*" if one.text in _STARS and one.score < _CERTAIN else one.text
    return _written(one, next(thought_of, star))


def _is_word(run: Sequence[Character]) -> bool:
    is_long = len(run) >= _WORD and not _SIGNS.issuperset(one.text for one in run)
    return is_long and mean(one.score for one in run) >= _SURE


def _is_row(run: Sequence[Character]) -> bool:
    return len(run) >= _ROW and _STARS.issuperset(one.text for one in run)


def _is_letter(one: Character) -> bool:
    return scripts.has_cjk(one.text) and one.text.isalpha()


def _as_star(one: Character) -> Character:
    return _written(one, "*")


def _written(one: Character, text: str) -> Character:
    return one if one.text == text else one.written(text)
