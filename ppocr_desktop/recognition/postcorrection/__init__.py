"""Post-correction: mends what recognizers misread by the ink of a line and by the page around it.

A recognizer sees one line, in time steps of eight pixels. By its ink (`blots`) come back the signs
that it lacks or merges: `leaders`, `quotes`, `exclamations`, `repeats` and `dashes`; `spaces` go
that have no room. By their neighbors and the whole page its alternatives are chosen among:
`accents`, `lookalikes`, `kana`, `variants`, `strays` and `punctuation`. `brackets` turns brackets.
"""

from collections.abc import Collection, Sequence

from ppocr_desktop import scripts
from ppocr_desktop.recognition.postcorrection import (
    accents,
    dashes,
    exclamations,
    kana,
    leaders,
    lookalikes,
    punctuation,
    quotes,
    repeats,
    strays,
    variants,
)
from ppocr_desktop.recognition.postcorrection.blots import InkedLine
from ppocr_desktop.recognition.reader import Reading

_LEGIBLE = 0.8
"""The score from which on signs are looked for."""


def restore_signs(reading: Reading, line: InkedLine) -> Reading:
    """With signs that the recognizer left out or took for others, where it made sense of the line.

    Korean, Chinese and Japanese have only rows of dots, and strokes that look like the others.
    """
    if reading.score < _LEGIBLE:
        return reading
    reading = leaders.restore(reading, line)
    if scripts.has_cjk(reading.text):
        return reading
    # Dashes come last: of hyphens side by side none is one.
    for signs in (quotes, exclamations, repeats, dashes):
        reading = signs.restore(reading, line)
    return reading


def correct(readings: Sequence[Reading], known: Collection[str]) -> list[Reading]:
    """The lines of a page, what looks alike in them told apart by what is around it.

    `known` are the characters of the main recognizer.
    """
    accented = accents.correct(readings)
    told_apart = [kana.correct(lookalikes.correct(one)) for one in accented]
    return punctuation.correct(strays.correct(variants.correct(told_apart, known)))
