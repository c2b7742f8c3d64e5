"""One frame of a moving picture, and what following text needs of it."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.geometry import Point

Image = NDArray[np.uint8]
"""H x W x 3, RGB"""
Gray = NDArray[np.uint8]
"""H x W"""

_GRAY_SIDE = 640
_SMALL_SIDE = 320
_CELLS_SIDE = 160
_LIT = 10.0
"""Gray levels: a cell this much lighter or darker shows something else; noise comes to about 1."""
_CELLS = 3
"""Fewer cells than these are less than a letter."""
_TREMOR = 0.5
"""The tremor of a hand that holds still changes a cell by this share of its neighbors' contrast."""
_RESPONSE = 0.4
"""Below this peak, phase correlation says nothing: pages that have nothing in common but the
distance of their lines came to 0.36 at most, pictures of one page a third of a second apart to 0.7
and more."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A picture and when it was taken, in seconds from the start of its source."""

    pixels: Image
    time_s: float


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """A frame in gray, at three sizes.

    `scale` is the number of pixels of `gray` for one of the frame's. `small` is for phase
    correlation; `cells` are so small that noise averages out.
    """

    gray: Gray
    scale: float
    small: NDArray[np.float32]
    cells: NDArray[np.float32]


def see(pixels: Image) -> Sight:
    """What there is to follow in an RGB picture."""
    full = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    gray = _shrunk(full, _GRAY_SIDE)
    small = _shrunk(gray, _SMALL_SIDE)
    return Sight(
        gray=np.asarray(gray, np.uint8),
        scale=gray.shape[1] / pixels.shape[1],
        small=np.asarray(small, np.float32),
        cells=np.asarray(_shrunk(small, _CELLS_SIDE), np.float32),
    )


def _shrunk(picture: Gray, side: int) -> Gray:
    height, width = picture.shape
    factor = side / max(height, width)
    if factor >= 1:
        return picture
    size = max(round(width * factor), 1), max(round(height * factor), 1)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def shows_change(before: Sight, now: Sight) -> bool:
    """Whether anything as large as a letter is different, whatever the light does."""
    return before.cells.shape != now.cells.shape or _is_lit(_difference(before, now))


def shows_news(before: Sight, now: Sight) -> bool:
    """The same, but a hand's tremor does not count either, which moves every edge a little."""
    if before.cells.shape != now.cells.shape:
        return True
    around = np.ones((3, 3), np.uint8)
    relief = cv2.dilate(before.cells, around) - cv2.erode(before.cells, around)
    return _is_lit(_difference(before, now) - _TREMOR * relief)


def _difference(before: Sight, now: Sight) -> NDArray[np.float32]:
    """How much each cell differs, in gray levels, once both pictures have the same light."""
    (mean, spread), (mean_now, spread_now) = light(before.cells), light(now.cells)
    gain = min(max(spread / max(spread_now, 1.0), 0.5), 2.0)
    return np.abs((now.cells - mean_now) * gain - (before.cells - mean))


def _is_lit(difference: NDArray[np.float32]) -> bool:
    return int(np.count_nonzero(difference > _LIT)) >= _CELLS


def light(gray: NDArray[np.float32]) -> tuple[float, float]:
    """Brightness and contrast: mean and standard deviation."""
    mean, spread = cv2.meanStdDev(gray)
    return float(mean[0][0]), float(spread[0][0])


def shift(before: Sight, now: Sight) -> Point | None:
    """How far the picture as a whole has moved, in pixels of the gray picture; None if unclear.

    Phase correlation (Kuglin and Hines 1975).
    """
    if before.small.shape != now.small.shape:
        return None
    height, width = now.small.shape
    window = cv2.createHanningWindow((width, height), cv2.CV_32F)
    (dx, dy), response = cv2.phaseCorrelate(before.small, now.small, window)
    if response < _RESPONSE:
        return None
    factor = now.gray.shape[1] / width
    return dx * factor, dy * factor


def sharpness(gray: Gray) -> float:
    """How crisp the edges of a picture are, 0..1, whatever it shows.

    What blurring takes from the differences of neighbors: much of a sharp picture, little of one
    that is blurred already (Crete et al., "The blur effect", 2007).
    """
    values = gray.astype(np.float32)
    lost = []
    for axis, kernel in ((1, (9, 1)), (0, (1, 9))):
        blurred = cv2.blur(values, kernel)
        sharp, soft = (np.abs(np.diff(one, axis=axis)) for one in (values, blurred))
        total = float(sharp.sum())
        lost.append(float(np.maximum(sharp - soft, 0).sum()) / total if total else 0.0)
    return min(lost)
