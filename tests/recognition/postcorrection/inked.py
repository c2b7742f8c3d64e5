"""Lines of ink, sign by sign, and readings that left some out."""

from collections.abc import Callable, Sequence

import cv2
import numpy as np

from ppocr_desktop.document import Character
from ppocr_desktop.recognition.pixels import Gray
from ppocr_desktop.recognition.postcorrection.blots import InkedLine
from ppocr_desktop.recognition.reader import Reading

HEIGHT, BASELINE, MARGIN = 48, 34, 8
FACE, SIZE, THICKNESS = cv2.FONT_HERSHEY_SIMPLEX, 0.8, 2
STEP = 2
WIDTHS = {"„": 14, ".": 9, "¡": 9}
_TICKS = (((-18, -11), (2, 5)), ((-18, -11), (8, 11)))
_STROKES = {
    "„": (((-4, 5), (2, 5)), ((-4, 5), (8, 11))),
    "“": _TICKS,
    "”": _TICKS,
    ".": (((-4, 0), (2, 6)),),
    "¡": (((-13, -9), (2, 6)), ((-6, 7), (2, 6))),
}
"""Signs that the face lacks: rows from the baseline and columns of each stroke."""


def draw(text: str) -> tuple[Gray, list[Character]]:
    """The ink of a line, of which there is each second column, and where its characters are."""
    places = []
    left = MARGIN
    for character in text:
        (width, _), _ = cv2.getTextSize(character, FACE, SIZE, THICKNESS)
        width = WIDTHS.get(character, width)
        places.append((character, left, left + width))
        left += width
    ink = np.zeros((HEIGHT, left + MARGIN), np.uint8)
    for character, start, _ in places:
        if character in _STROKES:
            for (top, bottom), (left, right) in _STROKES[character]:
                ink[BASELINE + top : BASELINE + bottom, start + left : start + right] = 1
        else:
            cv2.putText(ink, character, (start, BASELINE), FACE, SIZE, 1, THICKNESS)
    whole = ink.shape[1]
    known = [Character(one, start / whole, end / whole, 0.9) for one, start, end in places]
    return np.ascontiguousarray(ink[:, ::STEP]), known


def reading_of(characters: Sequence[Character], score: float = 0.9) -> Reading:
    return Reading("".join(one.text for one in characters), score, tuple(characters))


def line_of(ink: Gray) -> InkedLine:
    return InkedLine(ink, STEP)


def missing(text: str, characters: Sequence[Character], score: float = 0.9) -> Reading:
    """What a recognizer made of these characters, sign by sign; `_` for what it left out.

    Where underscores are read, it is `¦`.
    """
    nothing = "¦" if "¦" in text else "_"
    pairs = zip(characters, text, strict=True)
    said = [Character(text, one.start, one.end, 0.9) for one, text in pairs if text != nothing]
    return reading_of(said, score)


def restored(restore: Callable[[Reading, InkedLine], Reading], shown: str, read: str) -> str:
    """What becomes of a line that shows one text and was `read` as another, sign by sign."""
    ink, characters = draw(shown)
    return restore(missing(read, characters), line_of(ink)).text
