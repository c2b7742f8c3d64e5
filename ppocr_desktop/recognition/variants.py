"""Writes pages of traditional Chinese in traditional characters.

Recognizers tell 內 from 内, which is simplified, by a stroke, and mostly know both; tiny lacks many
traditional ones and says 资 for each 資. What a page is written in says which of them it is.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from ppocr_desktop import scripts
from ppocr_desktop.document import Alternative, Character
from ppocr_desktop.hanzi import TRADITIONAL_FORMS, Origin, origin
from ppocr_desktop.recognition.reader import Reading

_ELSEWHERE = 2
"""So many times as many characters have to be traditional alone as to be from elsewhere: with tiny
three times as many are on pages of traditional Chinese, with small forty times."""
_JAPANESE = 4
"""So many times as many as are Japanese alone, kana among them, which few Japanese texts lack."""


def settle(readings: Sequence[Reading], known: Collection[str]) -> list[Reading]:
    """What the lines of one page say, in traditional characters if it is written in these.

    A character changes to its traditional form where the recognizer thought of that, too, or could
    not, as it is none of those `known` to it. One that is not doubted stays: it may be quoted.
    """
    if not _is_traditional(one.text for one in readings):
        return list(readings)
    return [_rewritten(one, known) for one in readings]


def _is_traditional(texts: Iterable[str]) -> bool:
    counts = Counter(origin(one) for text in texts if scripts.has_cjk(text) for one in text)
    evidence = counts[Origin.TRADITIONAL]
    return (
        evidence > _JAPANESE * counts[Origin.JAPANESE]
        and evidence >= _ELSEWHERE * counts[Origin.ELSEWHERE]
    )


def _rewritten(reading: Reading, known: Collection[str]) -> Reading:
    if not any(one.text in TRADITIONAL_FORMS for one in reading.characters):
        return reading
    characters = tuple(_traditional(one, known) for one in reading.characters)
    text = "".join(one.text for one in characters)
    return replace(reading, text=text, characters=characters)


def _traditional(character: Character, known: Collection[str]) -> Character:
    """It in its traditional form; as sure as both forms together, as they say the same."""
    forms = TRADITIONAL_FORMS.get(character.text, ())
    thought_of = [one for one in character.alternatives if one.text in forms]
    unknown = [one for one in forms if one not in known]
    if thought_of:
        form, score = thought_of[0].text, thought_of[0].score
    elif unknown:
        form, score = unknown[0], 0.0
    else:
        return character
    others = [one for one in character.alternatives if one.text != form]
    return replace(
        character,
        text=form,
        score=min(1.0, character.score + score),
        alternatives=(Alternative(character.text, score), *others),
    )
