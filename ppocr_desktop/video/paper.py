"""Finds a sheet of paper in a picture and shows it as if seen from straight above."""

import math
from collections.abc import Iterator

import cv2
import numpy as np

from ppocr_desktop import geometry
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.video.frames import Gray, Image

_SIDE = 400
"""Pixels of the longer side of the picture in which sheets are looked for."""
_LEAST_AREA = 0.12
"""A share of the picture; smaller things are labels and cards on the table."""
_MOST_AREA = 0.97
"""Above it, the "sheet" is the picture itself."""
_LEAST_ANGLE = math.radians(45)
"""Of a sheet's corners"""
_ROUGHNESS = 0.02
"""By this share of its circumference an outline may stray from its four sides (Douglas-Peucker)."""
_FILLED = 0.9
"""How much of its four-cornered outline a sheet covers, for round and torn things are no sheets."""
_LONGEST = 6000
"""Pixels of a straightened sheet's longer side at most"""
_USUAL_FOCAL = 0.9
"""In long sides of the picture: that of webcams and phones, 55 to 70 degrees wide."""
_PARALLEL = 0.05
"""Nearer to 0, the third component of n2 or n3 says that two sides look parallel."""


def find(pixels: Image) -> Polygon | None:
    """The corners of the largest sheet in an RGB picture, clockwise from its upper left one.

    None where no four-cornered thing stands out from what it lies on.
    """
    height, width = pixels.shape[:2]
    factor = min(_SIDE / max(height, width), 1.0)
    size = max(round(width * factor), 1), max(round(height * factor), 1)
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    candidates = [
        corners
        for mask in _masks(np.asarray(small, np.uint8))
        for corners in _quadrilaterals(mask, size[0] * size[1])
    ]
    if not candidates:
        return None
    best = max(candidates, key=geometry.area)
    # Corners count from the middle of a pixel, polygons from its edge.
    moved = geometry.shift(best, 0.5, 0.5)
    return geometry.clip(
        geometry.scale(moved, width / size[0], height / size[1]), float(width), float(height)
    )


def straighten(pixels: Image, sheet: Polygon) -> Image:
    """The sheet alone, upright and with its true proportions, about as large as it was seen."""
    along, across = geometry.length(sheet), geometry.breadth(sheet)
    ratio = _ratio(sheet, pixels.shape[1], pixels.shape[0])
    along, across = max(along, across * ratio), max(across, along / ratio)
    shrink = min(_LONGEST / max(along, across), 1.0)
    width, height = max(round(along * shrink), 1), max(round(across * shrink), 1)
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(np.array(sheet, np.float32), target)
    flat = cv2.warpPerspective(
        pixels, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(flat, np.uint8)


def _masks(small: Image) -> Iterator[Gray]:
    """Masks of what is lighter or less colorful than the rest (Otsu), and of edges (Canny)."""
    smooth = cv2.medianBlur(small, 7)
    hsv = cv2.cvtColor(smooth, cv2.COLOR_RGB2HSV)
    kernel = np.ones((5, 5), np.uint8)
    for plane, kind in (
        (hsv[:, :, 2], cv2.THRESH_BINARY),
        (hsv[:, :, 1], cv2.THRESH_BINARY_INV),
    ):
        _, mask = cv2.threshold(plane, 0, 255, kind | cv2.THRESH_OTSU)
        closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel, iterations=2)
        yield np.asarray(cv2.morphologyEx(closed, cv2.MORPH_OPEN, kernel), np.uint8)
    edges = cv2.Canny(cv2.cvtColor(smooth, cv2.COLOR_RGB2GRAY), 30, 90)
    yield np.asarray(cv2.dilate(edges, np.ones((3, 3), np.uint8)), np.uint8)


def _quadrilaterals(mask: Gray, whole: int) -> Iterator[Polygon]:
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours:
        hull = cv2.convexHull(contour)
        area = cv2.contourArea(hull)
        if not _LEAST_AREA * whole <= area <= _MOST_AREA * whole:
            continue
        outline = cv2.approxPolyDP(hull, _ROUGHNESS * cv2.arcLength(hull, closed=True), closed=True)
        if len(outline) != 4 or cv2.contourArea(contour) < _FILLED * area:
            continue
        corners = _from_upper_left([(float(x), float(y)) for x, y in outline[:, 0]])
        if _least_angle(corners) >= _LEAST_ANGLE:
            yield corners


def _from_upper_left(corners: list[tuple[float, float]]) -> Polygon:
    center_x, center_y = (sum(values) / 4 for values in zip(*corners, strict=True))
    ring = sorted(corners, key=lambda p: math.atan2(p[1] - center_y, p[0] - center_x))
    first = min(range(4), key=lambda index: sum(ring[index]))
    a, b, c, d = (*ring[first:], *ring[:first])
    return a, b, c, d


def _least_angle(polygon: Polygon) -> float:
    angles = []
    for index in range(4):
        before, here, after = (polygon[(index + step) % 4] for step in (-1, 0, 1))
        first = math.atan2(before[1] - here[1], before[0] - here[0])
        second = math.atan2(after[1] - here[1], after[0] - here[0])
        gap = abs(first - second)
        angles.append(min(gap, 2 * math.pi - gap))
    return min(angles)


def _ratio(sheet: Polygon, width: int, height: int) -> float:
    """Width by height of the real rectangle.

    Zhang and He, "Whiteboard scanning and image enhancement" (2007), section 3: the focal length
    follows from the sides being at right angles, and the ratio from it. Where two sides look
    parallel it does not, and a usual one is taken.
    """
    a, b, c, d = (np.array((x - width / 2, y - height / 2, 1.0)) for x, y in sheet)
    diagonal = np.cross(a, c)
    n2 = np.dot(diagonal, d) / _away_from_0(np.dot(np.cross(b, c), d)) * b - a
    n3 = np.dot(diagonal, b) / _away_from_0(np.dot(np.cross(d, c), b)) * d - a
    usual = (_USUAL_FOCAL * max(width, height)) ** 2
    focal2 = -(n2[0] * n3[0] + n2[1] * n3[1]) / _away_from_0(n2[2] * n3[2])
    if min(abs(n2[2]), abs(n3[2])) < _PARALLEL or not usual / 4 <= focal2 <= usual * 4:
        focal2 = usual
    across, down = ((n[0] ** 2 + n[1] ** 2) / focal2 + n[2] ** 2 for n in (n2, n3))
    return float(math.sqrt(across / down))


def _away_from_0(value: float) -> float:
    return value if abs(value) > 1e-9 else 1e-9
