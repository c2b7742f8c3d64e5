"""Finds the patch of a frame that shows a text line on later frames, and compares the two."""

from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Point, Polygon
from ppocr_desktop.video import frames
from ppocr_desktop.video.frames import Gray, Sight
from ppocr_desktop.video.motion import Motion, shifted

_LEAST_SIDE = 4
"""Pixels of a patch that have to be in sight, across and down, to be looked for."""
_LEAST_VISIBLE = 0.5
"""The share of it that has to be."""
_MARGIN = 1
_LEAST_CONTRAST = 8.0
"""Gray levels: where there is less contrast, noise would count for too much."""
_LETTER_WIDTH, _LEAST_LETTER = 0.6, 4
"""About how wide a letter is: a share of the line's height, but at least so many pixels."""
_MOST_GAIN = 2.0
"""Light is made up for by at most this factor."""


class Match(NamedTuple):
    """How far a patch has moved since it was cut, and how alike it looks there, -1..1."""

    shift: Point
    likeness: float


NOWHERE = Match((0.0, 0.0), -1.0)


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """Part of a gray picture; all coordinates are in that picture's pixels."""

    pixels: Gray
    x: int
    y: int


def cut(sight: Sight, polygon: Polygon) -> Patch:
    """The upright part of a frame around a polygon; without pixels where it lies outside."""
    left, top, right, bottom = geometry.box(polygon)
    height, width = sight.gray.shape
    x0, y0 = max(int(left) - _MARGIN, 0), max(int(top) - _MARGIN, 0)
    x1, y1 = min(int(right) + 1 + _MARGIN, width), min(int(bottom) + 1 + _MARGIN, height)
    return Patch(sight.gray[y0 : max(y1, y0), x0 : max(x1, x0)].copy(), x0, y0)


def locate(patch: Patch, sight: Sight, guess: Point, reach: int) -> Match:
    """The shift within `reach` pixels of a guess at which a patch looks most like itself.

    By normalized cross-correlation, to a fraction of a pixel; NOWHERE if too little is in sight.
    """
    dx, dy = round(guess[0]), round(guess[1])
    seen = _visible(patch, sight, dx, dy)
    if seen is None:
        return NOWHERE
    height, width = sight.gray.shape
    rows, columns = seen.pixels.shape
    left, top = seen.x + dx - reach, seen.y + dy - reach
    right, bottom = left + columns + 2 * reach, top + rows + 2 * reach
    x0, y0 = max(left, 0), max(top, 0)
    window = sight.gray[y0 : min(bottom, height), x0 : min(right, width)]
    compared = cv2.matchTemplate(window, seen.pixels, cv2.TM_CCOEFF_NORMED)
    likeness = np.asarray(compared, np.float32)
    _, best, _, (column, row) = cv2.minMaxLoc(likeness)
    if not np.isfinite(best):
        return NOWHERE
    fine_x = column + _peak(likeness[row], column)
    fine_y = row + _peak(likeness[:, column], row)
    return Match((fine_x + x0 - seen.x, fine_y + y0 - seen.y), float(best))


def difference(patch: Patch, sight: Sight, motion: Motion) -> float:
    """How much the part of a patch that changed most differs, in units of the patch's contrast.

    Parts are about as wide as a letter, so that one letter among many counts; the light does not.
    """
    if not patch.pixels.size:
        return 0.0
    rows, columns = patch.pixels.shape
    place = motion.after(shifted((patch.x, patch.y)))
    seen = cv2.warpAffine(
        sight.gray,
        place.matrix,
        (columns, rows),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    before, now = (cv2.blur(one, (3, 3)).astype(np.float32) for one in (patch.pixels, seen))
    mean_before, spread_before = frames.light(before)
    mean_now, spread_now = frames.light(now)
    gain = min(spread_before / max(spread_now, 1.0), _MOST_GAIN)
    gap = np.abs((now - mean_now) * gain - (before - mean_before))
    letter = max(_LETTER_WIDTH * min(rows, columns), _LEAST_LETTER)
    parts = max(round(max(rows, columns) / letter), 1)
    size = (parts, 1) if columns >= rows else (1, parts)
    worst = cv2.minMaxLoc(cv2.resize(gap, size, interpolation=cv2.INTER_AREA))[1]
    return worst / max(2 * spread_before, _LEAST_CONTRAST)


def _visible(patch: Patch, sight: Sight, dx: int, dy: int) -> Patch | None:
    """The part of a patch that is still in the picture; None if that is too little."""
    height, width = sight.gray.shape
    rows, columns = patch.pixels.shape
    left, top = max(-patch.x - dx, 0), max(-patch.y - dy, 0)
    right = min(width - patch.x - dx, columns)
    bottom = min(height - patch.y - dy, rows)
    if min(right - left, bottom - top) < _LEAST_SIDE:
        return None
    if (right - left) * (bottom - top) < _LEAST_VISIBLE * rows * columns:
        return None
    return Patch(patch.pixels[top:bottom, left:right], patch.x + left, patch.y + top)


def _peak(values: NDArray[np.float32], index: int) -> float:
    """How far the vertex of the parabola through a maximum and its neighbors lies from it."""
    if not 0 < index < len(values) - 1:
        return 0.0
    before, top, after = (float(value) for value in values[index - 1 : index + 2])
    bend = before - 2 * top + after
    return max(-0.5, min(0.5, (before - after) / (2 * bend))) if bend < 0 else 0.0
