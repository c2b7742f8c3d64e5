"""Tells the ink of a straightened line from its background, and how high its letters reach."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.pixels import Gray, Image

Counts = NDArray[np.int32]
Edges = list[int]
"""Start and exclusive end of each run of rows or columns that are alike, in one ascending list."""

STEP = 2
"""One column in so many is looked at: a twenty-fifth of the line's height is exact enough."""
_FAINT = 12
"""Letters with less contrast than this cannot be told from their background."""
_SPECK = 2
"""A row or column with fewer pixels of ink is empty."""
_RULE = 0.85
"""A row that is ink for more than this share of its length is a rule, not writing."""

# The picture's height divided by these is the limit.
_RULES = 8
"""Vertical rules are together no wider."""
_NEIGHBOR = 4
"""Lines above and below reach less far into the picture."""
_DETACHED = 6
"""Accents and dots are no farther from their letters."""
_LOWEST = 5
"""What is lower, such as a dash, says nothing of a line."""


def find(line: Image) -> Gray:
    """Each `STEP`-th column of an RGB line, binarized by Otsu's method: 1 where there is ink.

    Ink is darker or lighter than most; 0 all over where none can be told.
    """
    gray = np.ascontiguousarray(line[:, ::STEP, 1])  # green is most of what the eye sees
    lightest, darkest = gray.max(axis=0, keepdims=True), gray.min(axis=0, keepdims=True)
    # Shadows fall across lines: within each piece of one, the background is what most of it is.
    piece = np.ones((1, len(gray) // STEP), np.uint8)
    middle = cv2.mean(cv2.dilate(lightest, piece))[0] + cv2.mean(cv2.erode(darkest, piece))[0]
    if cv2.mean(gray)[0] * 2 < middle:
        gray, lightest, darkest = ~gray, ~darkest, ~lightest
    # What is dark all the way down is a rule. If much is, letters are as high as the picture.
    dark = 0.75 * int(darkest.min()) + 0.25 * int(lightest.max())
    if np.count_nonzero(lightest < dark) > len(gray) // _RULES:
        return np.zeros_like(gray)
    contrast = lightest - gray
    level, _ = cv2.threshold(contrast[::2], 0, 1, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    _, ink = cv2.threshold(contrast, max(level, _FAINT), 1, cv2.THRESH_BINARY)
    return np.asarray(ink, np.uint8)


def erase_neighbors(ink: Gray) -> None:
    """Take out strokes of the lines above and below, in place.

    They come in over the first or the last row and end soon.
    """
    reach = len(ink) // _NEIGHBOR
    for part in (ink[:reach], ink[: -reach - 1 : -1]):
        columns = np.flatnonzero(part[0])
        if columns.size:
            strokes = np.bitwise_and.accumulate(part[:, columns])
            part[:, columns] -= strokes - strokes[-1]


def band(ink: Gray) -> tuple[int, int] | None:
    """The first row of the letters and the one after their last; None without any."""
    rows = _sums(ink, 1)
    rows[rows > _RULE * ink.shape[1]] = 0
    return _joined(_edges(rows >= _SPECK), rows.tolist())


def empty_columns(ink: Gray) -> Edges:
    """The edges of the runs of columns without ink."""
    return _edges(_sums(ink, 0) < _SPECK)


def _sums(ink: Gray, axis: int) -> Counts:
    return np.asarray(cv2.reduce(ink, axis, cv2.REDUCE_SUM, dtype=cv2.CV_32S).ravel(), np.int32)


def _edges(is_on: NDArray[np.bool_]) -> Edges:
    """Those of the runs of True."""
    changes = (np.flatnonzero(is_on[1:] != is_on[:-1]) + 1).tolist()
    return [*([0] if is_on[0] else []), *changes, *([len(is_on)] if is_on[-1] else [])]


def _joined(edges: Edges, rows: Sequence[int]) -> tuple[int, int] | None:
    """The run of rows with most of the ink, merged with the runs of accents and the like near it.

    None where that is too low to be a line.
    """
    height = len(rows)
    runs = list(zip(edges[::2], edges[1::2], strict=True))
    if not runs:
        return None
    main = max(range(len(runs)), key=lambda index: sum(rows[slice(*runs[index])]))
    top, bottom = runs[main]
    for start, end in reversed(runs[:main]):
        if start == 0 or top - end > height // _DETACHED:
            break
        top = start
    for start, end in runs[main + 1 :]:
        if end == height or start - bottom > height // _DETACHED:
            break
        bottom = end
    return (top, bottom) if bottom - top >= height // _LOWEST else None
