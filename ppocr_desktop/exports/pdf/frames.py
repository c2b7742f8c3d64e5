"""From the pixels of a page to the points of a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass

from ppocr_desktop.geometry import Box, Point

Matrix = tuple[float, float, float, float, float, float]
"""A transformation matrix: a, b, c, d, e, f of ISO 32000-1, 8.3.3."""


def apply(matrix: Matrix, point: Point) -> Point:
    """The point transformed by the matrix."""
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def of_page(box: Box, rotation: int, width: float, height: float) -> Matrix:
    """The matrix from pixels of a page as it is shown, y down, to user space.

    `box` is what is visible of the page in user space: left, bottom, right, top. The page is shown
    turned clockwise by `rotation` degrees, and is then `width` x `height` pixels.
    """
    left, bottom, right, top = box
    w, h = right - left, top - bottom
    matrices = {
        0: (w / width, 0.0, 0.0, -h / height, left, top),
        90: (0.0, h / width, w / height, 0.0, left, bottom),
        180: (-w / width, 0.0, 0.0, h / height, right, bottom),
        270: (0.0, -h / width, -w / height, 0.0, right, top),
    }
    return matrices[rotation % 360]


@dataclass(frozen=True, slots=True)
class Frame:
    """The matrix of a page together with the page's size in pixels."""

    matrix: Matrix
    width: float
    height: float


_SHOWN = {
    1: lambda s, t: (s, t),
    2: lambda s, t: (1 - s, t),
    3: lambda s, t: (1 - s, 1 - t),
    4: lambda s, t: (s, 1 - t),
    5: lambda s, t: (t, s),
    6: lambda s, t: (1 - t, s),
    7: lambda s, t: (1 - t, 1 - s),
    8: lambda s, t: (t, 1 - s),
}
"""Where a point of the stored picture is shown, both as fractions from the top left corner, by
EXIF orientation (EXIF 2.32, 4.6.5)."""


def of_picture(orientation: int, turn: int, size: Sequence[float]) -> Matrix:
    """The matrix that draws an image, which is the unit square, on all of a page.

    `orientation` is EXIF's, 1..8; then the image is turned clockwise by `turn` degrees. `size` is
    that of the page in points.
    """

    def place(s: float, t: float) -> Point:
        x, y = _SHOWN[orientation](s, t)
        for _ in range(turn // 90 % 4):
            x, y = 1 - y, x
        return x * size[0], (1 - y) * size[1]

    (x0, y0), (x1, y1), (x2, y2) = place(0, 1), place(1, 1), place(0, 0)
    return x1 - x0, y1 - y0, x2 - x0, y2 - y0, x0, y0


def is_sideways(orientation: int, turn: int) -> bool:
    """Whether width and height change places."""
    return (orientation >= 5) != (turn % 180 == 90)
