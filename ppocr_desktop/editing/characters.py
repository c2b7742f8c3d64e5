"""The characters of a line that people write in: what counts as one, and where each stands."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import accumulate, pairwise

from ppocr_desktop import scripts
from ppocr_desktop.document import Character, TextLine

_JOINERS = "\u200c\u200d"
_LARGEST = 250_000
"""Texts are not compared, which takes long, if the product of their lengths is larger."""

_TIGHT = 0.5
"""New characters with less than this share of the usual room take some from their neighbors."""

Span = tuple[float, float]
"""Start and end along the line, 0..1"""


def clusters(text: str) -> list[str]:
    """What a person takes for one character each: marks and joined Jamo belong to their letter."""
    found: list[str] = []
    for character in text:
        if found and (_is_mark(character) or found[-1][-1] == _JOINERS[1]):
            found[-1] += character
        else:
            found.append(character)
    return found


def _is_mark(character: str) -> bool:
    joined = "\u1160" <= character <= "\u11ff" or character in _JOINERS
    return joined or unicodedata.category(character)[0] == "M"


def utf16_length(text: str) -> int:
    """The length of a text in UTF-16 units, in which Qt counts positions.

    Half of a character, as there may be in a project from elsewhere, is one.
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def of(line: TextLine) -> tuple[Character, ...]:
    """The line's characters; spread over it where it has none that spell its text."""
    if "".join(character.text for character in line.characters) == line.text:
        return line.characters
    return fit((), line.text, line.score)


def index_at(line: TextLine, place: int) -> int:
    """The index of the character that holds this place of the text, their number at its end."""
    ends = accumulate(len(character.text) for character in of(line))
    return sum(end <= place for end in ends)


def fit(known: Sequence[Character], text: str, score: float = 1.0) -> tuple[Character, ...]:
    """Characters that spell the text, `known` ones in their places and the others between them.

    Both are in reading order. All get the score; those that stay keep their alternatives. They are
    compared in visual order, from left to right, in which places rise.
    """
    old = _in_visual_order(_grouped(known))
    new = clusters(text)
    order = scripts.reading_order(new)
    seen = [new[index] for index in order]
    placed: list[Character | None] = [None] * len(new)
    for start, stop, fresh in _changes([character.text for character in old], seen):
        if stop - start == fresh.stop - fresh.start:
            placed[fresh] = [
                _retold(character, text, score)
                for character, text in zip(old[start:stop], seen[fresh], strict=True)
            ]
        elif stop > start:
            span = old[start].start, old[stop - 1].end
            placed[fresh] = _spread(seen[fresh], span, score)
    whole = _filled(placed, seen, score)
    return tuple(whole[index] for index in scripts.reading_order(seen))


def _retold(character: Character, text: str, score: float) -> Character:
    kept = character.alternatives if text == character.text else ()
    return replace(character, text=text, score=score, alternatives=kept)


def _in_visual_order(characters: Sequence[Character]) -> list[Character]:
    order = scripts.reading_order([character.text for character in characters])
    return [characters[index] for index in order]


def _grouped(characters: Sequence[Character]) -> list[Character]:
    """The characters by cluster: recognizers count the vowel signs of Hindi one by one."""
    groups: list[list[Character]] = []
    for character in characters:
        if groups and len(clusters(f"{groups[-1][-1].text[-1:]}{character.text}"[:2])) == 1:
            groups[-1].append(character)
        else:
            groups.append([character])
    return [_union(group) for group in groups]


def _union(group: Sequence[Character]) -> Character:
    if len(group) == 1:
        return group[0]
    return Character(
        text="".join(character.text for character in group),
        start=min(character.start for character in group),
        end=max(character.end for character in group),
        score=min(character.score for character in group),
    )


def _changes(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, slice]]:
    """Start and stop of stretches of old characters, each with the new ones that it becomes.

    They cover all of both, in order. What is alike at the ends is set aside before the comparison.
    """
    shorter = min(len(old), len(new))
    head = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    rest = shorter - head
    tail = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    inner_old, inner_new = old[head : len(old) - tail], new[head : len(new) - tail]
    found = [(0, head, slice(0, head))]
    if len(inner_old) * len(inner_new) <= _LARGEST:
        codes = SequenceMatcher(None, inner_old, inner_new, autojunk=False).get_opcodes()
        found += [(head + a, head + b, slice(head + c, head + d)) for _, a, b, c, d in codes]
    else:
        found.append((head, len(old) - tail, slice(head, len(new) - tail)))
    return [*found, (len(old) - tail, len(old), slice(len(new) - tail, len(new)))]


def _filled(
    placed: Sequence[Character | None], seen: Sequence[str], score: float
) -> list[Character]:
    """The placed characters with the missing ones put into their gaps, from left to right."""
    filled = list(placed)
    widths = [character.end - character.start for character in placed if character]
    usual = sum(widths) / len(widths) if widths else 0.0
    for first, last in _gaps(placed):
        start, stop = first, last
        left, right = _room(filled, start, stop)
        if right - left < _TIGHT * usual * (stop - start):
            start, stop = max(start - 1, 0), min(stop + 1, len(filled))
            left, right = _room(filled, first, last, wider=True)
        for index, (begin, end) in enumerate(_spans(seen[start:stop], (left, right)), start):
            character = filled[index] or Character(seen[index], 0.0, 0.0, score)
            filled[index] = replace(character, start=begin, end=end)
    return [character for character in filled if character]


def _gaps(placed: Sequence[Character | None]) -> list[tuple[int, int]]:
    """Start and stop of each run of characters without places."""
    is_open = [False, *(character is None for character in placed), False]
    borders = [index for index, (a, b) in enumerate(pairwise(is_open)) if a != b]
    return list(zip(borders[::2], borders[1::2], strict=True))


def _room(
    filled: Sequence[Character | None], start: int, stop: int, *, wider: bool = False
) -> Span:
    """What lies between the characters around a gap; with these if it is to be `wider`."""
    before = filled[start - 1] if start else None
    after = filled[stop] if stop < len(filled) else None
    left = (before.start if wider else before.end) if before else 0.0
    right = (after.end if wider else after.start) if after else 1.0
    return left, max(left, right)


def _spread(texts: Sequence[str], span: Span, score: float) -> list[Character | None]:
    pairs = zip(texts, _spans(texts, span), strict=True)
    return [Character(text, start, end, score) for text, (start, end) in pairs]


def _spans(texts: Sequence[str], span: Span) -> list[Span]:
    """A span shared out evenly; full-width characters count twice."""
    weights = [1 + (unicodedata.east_asian_width(text[0]) in "WF") for text in texts]
    start, end = span
    ends = [0, *accumulate(weights)]
    # Rounding could put the last end a little beyond the span.
    places = (min(start + (end - start) * done / ends[-1], end) for done in ends)
    return list(pairwise(places)) if texts else []
