"""What hangs together in the ink of a line, by how high its letters are."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]

_FULL = 0.4
"""Rows with this part of the ink of the fullest one go through the bodies of the letters."""


@dataclass(frozen=True, slots=True)
class Blot:
    """Where it begins and ends, in columns and rows; both ends are those after it."""

    left: int
    right: int
    top: int
    bottom: int


class InkedLine:
    """The ink of a straightened line, whose text runs to the right.

    `foot` is the row after the last of letters without descenders, `height` that of those without
    ascenders in rows, and `unit` the same in columns; `breadth` is the picture's height in columns.
    """

    def __init__(self, ink: Gray, step: int) -> None:
        """`ink` is 1 where there is some, else 0; it has each `step`-th column of the line."""
        rows = cv2.reduce(ink, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S).ravel()
        full = np.flatnonzero(rows > _FULL * rows.max())
        self.ink = ink
        self.width: int = ink.shape[1]
        self.foot = int(full[-1]) + 1
        self.height = self.foot - int(full[0])
        self.unit: float = self.height / step
        self.breadth: float = len(ink) / step

    def between(self, left: float, right: float) -> list[Blot]:
        """What is whole between two columns, from left to right."""
        first, last = max(int(left), 0), min(int(right) + 1, self.width)
        if last <= first:  # in a text that runs to the left; OpenCV crashes on an empty picture
            return []
        _, _, found, _ = cv2.connectedComponentsWithStats(self.ink[:, first:last])
        blots = (
            Blot(first + start, first + start + width, top, top + height)
            for start, top, width, height, _ in found[1:].tolist()
        )
        # What a side cuts belongs to a letter there.
        whole = (one for one in blots if one.left > first or first == 0)
        return sorted(
            (one for one in whole if one.right < last or last == self.width),
            key=lambda blot: blot.left,
        )
