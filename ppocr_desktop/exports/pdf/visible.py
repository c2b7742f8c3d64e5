"""Text that a page of a PDF shows already, which must not be written a second time."""

import ctypes
from collections.abc import Iterable

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from pypdfium2 import raw

from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.pdf import frames, layer
from ppocr_desktop.exports.pdf.frames import Frame
from ppocr_desktop.exports.pdf.layer import PlacedLine
from ppocr_desktop.exports.pdf.words import Word

Points = NDArray[np.float64]
"""Count x 2, in user space."""

NONE: Points = np.empty((0, 2))

_INVISIBLE = {3, 7}
"""Text rendering modes that draw nothing (ISO 32000-1, 9.3.6)."""
_COVERED = 0.5
"""From this share of its characters on, a word counts as being there already."""


def find(document: pypdfium2.PdfDocument, index: int) -> Points:
    """The centers of all characters that a page draws, spaces aside, those of fields and notes too.

    These become a part of its content, as PDFium holds it.
    """
    page = document[index]
    if raw.FPDFPage_GetAnnotCount(page):
        raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
        page.close()
        page = document[index]
    text = page.get_textpage()
    centers = [
        center
        for index in range(text.count_chars())
        if (center := _center(text, index)) is not None
    ]
    text.close()
    return np.array(centers, np.float64).reshape(-1, 2)


def _center(text: pypdfium2.PdfTextPage, index: int) -> tuple[float, float] | None:
    code = raw.FPDFText_GetUnicode(text, index)
    drawn = raw.FPDFText_GetTextObject(text, index)
    if chr(code).isspace() or not drawn:
        return None
    if raw.FPDFTextObj_GetTextRenderMode(drawn) in _INVISIBLE:
        return None
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not raw.FPDFText_GetCharBox(text, index, left, right, bottom, top):
        return None
    return (left.value + right.value) / 2, (bottom.value + top.value) / 2


def leave_out(lines: Iterable[PlacedLine], frame: Frame, present: Points) -> list[PlacedLine]:
    """The lines with those of their words that the page does not show yet."""
    if not len(present):
        return list(lines)
    remaining = (_without(line, frame, present) for line in lines)
    return [line for line in remaining if line.unit > 0]


def _without(placed: PlacedLine, frame: Frame, present: Points) -> PlacedLine:
    along = _places_in(placed.line, frame, present)
    kept = [word for word in placed.words if not _is_covered(word, along)]
    return layer.select(placed.line, kept, placed.run)


def _places_in(line: TextLine, frame: Frame, present: Points) -> NDArray[np.float64]:
    """How far along the line, 0..1, those points are that lie in it."""
    a, b, _, d = (np.array(frames.apply(frame.matrix, point)) for point in line.polygon)
    try:
        fractions = np.linalg.solve(np.column_stack((b - a, d - a)), (present - a).T)
    except np.linalg.LinAlgError:
        return np.empty(0)
    inside = ((fractions >= 0) & (fractions <= 1)).all(axis=0)
    return np.asarray(fractions[0, inside], np.float64)


def _is_covered(word: Word, along: NDArray[np.float64]) -> bool:
    inside = np.count_nonzero((along >= word.start) & (along <= word.end))
    return bool(inside >= max(_COVERED * len(word.text), 1))
