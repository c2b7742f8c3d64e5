"""A text line as words from left to right, with the part of the line that each covers."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple, Self

from ppocr_desktop import scripts
from ppocr_desktop.document import TextLine
from ppocr_desktop.exports import contents
from ppocr_desktop.exports.pdf import widths
from ppocr_desktop.exports.pdf.widths import Widths

_PAIRS = ("()", "[]", "{}", "<>", "«»", "‹›", "≤≥", "⟨⟩")
_MIRRORED = {pair[0]: pair[1] for pair in _PAIRS} | {pair[1]: pair[0] for pair in _PAIRS}
_FIRST_CJK, _FIRST_LEFTWARDS = "\u2e80", "\u0590"

_RUN = re.compile(r"\S+")

_LEFTWARD = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_LEFTWARD_RUN = re.compile(f"{_LEFTWARD}+(?: +{_LEFTWARD}+)*")
"""Hebrew, Arabic and their relatives, with the spaces inside."""

Places = list[tuple[float, float]]
"""Where characters begin and end, as fractions of their line."""


class Word(NamedTuple):
    """Characters without a space between them, and the spaces before them.

    `sizes` are the characters' natural widths in thousandths of the font's size and `natural` their
    sum. `places` are where the characters were seen, and `start` and `end` what the word covers,
    all as fractions 0..1 of the line.
    """

    gap: str
    text: str
    sizes: tuple[int, ...]
    natural: int
    places: Places
    start: float
    end: float

    def laid(self, start: float, end: float, sizes: tuple[int, ...] | None = None) -> Self:
        """The same word elsewhere, perhaps with other sizes."""
        if sizes is None or sizes is self.sizes:
            known, natural = self.sizes, self.natural
        else:
            known, natural = sizes, sum(sizes)
        return type(self)(self.gap, self.text, known, natural, self.places, start, end)


def split(line: TextLine) -> list[Word]:
    """The words of a line in visual order, from left to right, which for Arabic is not the text's.

    Empty for a line that holds nothing that can be written.
    """
    sizes_of = widths.AMONG_CJK if _is_cjk(line.text) else widths.AMONG_OTHERS
    text, places = _characters(line, sizes_of)
    if max(text, default="") >= _FIRST_LEFTWARDS:
        text, places = _in_visual_order(text, places)
    words: list[Word] = []
    before = 0
    for run in _RUN.finditer(text):
        begin, end = run.span()
        gap = text[before:begin] if words else ""
        words.append(_word(run[0], places[begin:end], gap, sizes_of))
        before = end
    return words


def _word(text: str, places: Places, gap: str, sizes_of: Widths) -> Word:
    sizes = tuple(map(sizes_of.__getitem__, text))
    start = places[0][0]
    return Word(gap, text, sizes, sum(sizes), places, start, max(places[-1][1], start))


def _is_cjk(text: str) -> bool:
    return max(text, default="") >= _FIRST_CJK and scripts.is_cjk(text)


def _characters(line: TextLine, sizes_of: Widths) -> tuple[str, Places]:
    """Code points in the order of the text, composed (NFC) as far as can be, with their places."""
    text = line.text
    if "".join([one.text for one in line.characters]) != text:
        pieces, places = list(text), _spread(text, sizes_of)
    else:
        pieces = [one.text for one in line.characters]
        places = [(one.start, one.end) for one in line.characters]
    if len(pieces) == len(text) and _is_clean(text):
        return text, places
    return _composed(pieces, places, sizes_of)


def _is_clean(text: str) -> bool:
    if text.isascii() and text.isprintable():
        return True
    return unicodedata.is_normalized("NFC", text) and _cleaned(text) == text


def _cleaned(text: str) -> str:
    return unicodedata.normalize("NFC", contents.clean(text).replace("\ufffd", ""))


def _spread(text: str, sizes_of: Widths) -> Places:
    """Characters at the places that their natural widths give them."""
    ends = list(accumulate(sizes_of[character] for character in text))
    total = max(ends[-1], 1) if ends else 1
    return [
        ((end - sizes_of[character]) / total, end / total)
        for character, end in zip(text, ends, strict=True)
    ]


def _composed(pieces: Sequence[str], places: Places, sizes_of: Widths) -> tuple[str, Places]:
    text = ""
    composed: Places = []
    for piece, (start, end) in _clusters(pieces, places):
        characters = _cleaned(piece)
        ends = _spread(characters, sizes_of)
        span = end - start
        composed += [(start + first * span, start + last * span) for first, last in ends]
        text += characters
    return text, composed


def _clusters(pieces: Sequence[str], places: Places) -> list[tuple[str, tuple[float, float]]]:
    """Characters together with those that combine with the one before."""
    clusters: list[tuple[str, tuple[float, float]]] = []
    for piece, (start, end) in zip(pieces, places, strict=True):
        if clusters and _combine(clusters[-1][0], piece):
            before, (first, last) = clusters[-1]
            clusters[-1] = (before + piece, (min(first, start), max(last, end)))
        else:
            clusters.append((piece, (start, end)))
    return clusters


def _combine(before: str, after: str) -> bool:
    if after.isascii():
        return False
    both = unicodedata.normalize("NFC", before + after)
    return len(both) < len(before) + len(after) or unicodedata.combining(after[0]) > 0


def _in_visual_order(text: str, places: Places) -> tuple[str, Places]:
    """Text in logical order as visual order, from left to right, with rising places.

    PDF readers expect it so: they turn Arabic and Hebrew round again.
    """
    if not scripts.is_right_to_left(text):
        return _LEFTWARD_RUN.sub(lambda run: run[0][::-1], text), places
    order = scripts.reading_order(list(text))
    return "".join(_MIRRORED.get(text[index], text[index]) for index in order), sorted(places)
