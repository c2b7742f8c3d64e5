"""Readings of lines with what the recognizer thought of besides."""

from ppocr_desktop.document import Alternative, Character
from ppocr_desktop.recognition.reader import Reading


def read(text: str, *alternatives: tuple[str, str, float], score: float = 0.7) -> Reading:
    """A line read with this score for each character; its alternatives are (of, text, score)."""
    characters = tuple(
        Character(
            one,
            index / len(text),
            (index + 1) / len(text),
            score,
            tuple(Alternative(other, chance) for of, other, chance in alternatives if of == one),
        )
        for index, one in enumerate(text)
    )
    return Reading(text, score, characters)
