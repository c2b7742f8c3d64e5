"""Recognizers that read the same in every line."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ppocr_desktop.document import Character
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.reader import Reader, Reading
from ppocr_desktop.recognition.router import Supplement

LATIN = "abcdefghijklmnopqrstuvwxyzI0123456789"


class Said(NamedTuple):
    """What a recognizer makes of every line: its characters from `start` to the line's end."""

    text: str
    score: float
    start: float = 0.0


class Fixed(Reader):
    """Reads every line the same, and remembers what it was shown."""

    def __init__(self, said: Said, known: str, *, stretch: float = 1.0) -> None:
        self.height = 48
        self._stretch = stretch
        self.characters = frozenset(known)
        self.shown: list[tuple[int, ...]] = []
        places = np.linspace(said.start, 1.0, len(said.text) + 1)
        letters = tuple(
            Character(one, float(start), float(end), said.score)
            for one, start, end in zip(said.text, places[:-1], places[1:], strict=True)
        )
        self._reading = Reading(said.text, said.score, letters)

    def read(self, lines: Sequence[Image]) -> tuple[Reading, ...]:
        self.shown += [line.shape for line in lines]
        return tuple(self._reading for _ in lines)

    def seems(self, turned: float) -> "Fixed":
        """Itself, told from now on how likely every line is upside down."""
        self._reading = replace(self._reading, upside_down_log_odds=turned)
        return self


def latin(text: str, score: float, start: float = 0.0) -> Fixed:
    return Fixed(Said(text, score, start), LATIN)


def korean(text: str, score: float) -> Fixed:
    return Fixed(Said(text, score), text)


def supplement(reader: Reader, *, reads_hangul: bool = False) -> Supplement:
    return Supplement(Once(lambda: reader), reads_hangul=reads_hangul)
