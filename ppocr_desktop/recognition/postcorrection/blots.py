"""The ink of a line: its baseline, its x-height, and the connected components in it."""

from dataclasses import dataclass

import cv2
import numpy as np

from ppocr_desktop.recognition.pixels import Gray

_FULL = 0.4
"""Rows with this share of the ink of the fullest one are between baseline and x-height."""


@dataclass(frozen=True, slots=True)
class Blot:
    """The box of a connected component in columns and rows; `right` and `bottom` are exclusive."""

    left: int
    right: int
    top: int
    bottom: int


class InkedLine:
    """The ink of a straightened line, whose text runs to the right.

    `baseline` is the row after the last of letters without descenders, `x_height` how many rows
    those without ascenders take. A column is wider than a row is high: `x_height_columns` is the
    same distance in columns, `height_columns` that of the whole picture's height.
    """

    def __init__(self, ink: Gray, step: int) -> None:
        """`ink` is 1 where there is some, else 0; it has each `step`-th column of the line."""
        rows = cv2.reduce(ink, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S).ravel()
        full = np.flatnonzero(rows > _FULL * rows.max())
        self.ink = ink
        self.width: int = ink.shape[1]
        self.baseline = int(full[-1]) + 1
        self.x_height = self.baseline - int(full[0])
        self.x_height_columns: float = self.x_height / step
        self.height_columns: float = len(ink) / step

    def size(self, blot: Blot) -> tuple[float, float]:
        """The width and height of a blot in x-heights."""
        width, height = blot.right - blot.left, blot.bottom - blot.top
        return width / self.x_height_columns, height / self.x_height

    def elevation(self, blot: Blot) -> float:
        """How far the middle of a blot is above the baseline, in x-heights."""
        return (self.baseline - (blot.top + blot.bottom) / 2) / self.x_height

    def between(self, left: float, right: float) -> list[Blot]:
        """The blots that are whole between two columns, from left to right."""
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
