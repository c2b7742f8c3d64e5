"""Degrades clean lines: the augmentations BDA and TIA, and screen, scan and photo looks.

BDA (basic data augmentation) is rotation, perspective, motion blur and noise; TIA moves points
along the text (PP-OCR, arXiv:2009.09941, section 2.3).
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Image = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Looks:
    """Which augmentations are on; `scenes` are those that only training sees."""

    basic: bool = True
    points: bool = True
    scenes: bool = False


def degrade(image: Image, random: Generator, looks: Looks) -> Image:
    """One of the looks, on an H x W x 3 line."""
    at = random.random()
    if looks.points and random.random() < 0.4:
        image = move_points(image, random)
    if not looks.basic:
        return image
    if at < 0.35:
        return _screen(image, random)
    return _scan(image, random) if at < 0.65 else _photo(image, random)


def _screen(image: Image, random: Generator) -> Image:
    return _compress(image, random, 60, 98) if random.random() < 0.3 else image


def _scan(image: Image, random: Generator) -> Image:
    image = _turn(image, random, 0.6)
    image = _blur(image, random.uniform(0.2, 1.0))
    image = _noise(image, random, random.uniform(1, 14))
    return _compress(image, random, 30, 95) if random.random() < 0.6 else image


def _photo(image: Image, random: Generator) -> Image:
    image = _tilt(_turn(image, random, 2.0), random)
    image = _light(image, random)
    if random.random() < 0.3:
        image = _motion(image, random)
    elif random.random() < 0.7:
        image = _blur(image, random.uniform(0.3, 1.5))
    image = _noise(image, random, random.uniform(0, 12))
    return _compress(image, random, 25, 90)


def move_points(image: Image, random: Generator) -> Image:
    """TIA: distort, stretch or tilt by moving points on a grid along the line, smoothly."""
    height, width = image.shape[:2]
    columns = max(2, int(width / height * random.uniform(0.5, 1.2)) + 1)
    moves = np.zeros((2, columns, 2), np.float32)
    kind = random.integers(3)
    if kind == 0:
        moves[..., 1] = random.uniform(-0.1, 0.1, (2, columns)) * height
        moves[..., 0] = random.uniform(-0.1, 0.1, (2, columns)) * height
    elif kind == 1:
        moves[:, 1:-1, 0] = random.uniform(-0.25, 0.25, columns - 2) * height
    else:
        for row in range(2):
            first, last = random.uniform(-0.12, 0.12, 2) * height
            moves[row, :, 1] = np.linspace(first, last, columns)
    field = cv2.resize(moves, (width, height), interpolation=cv2.INTER_LINEAR)
    across, down = np.meshgrid(
        np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
    )
    return _remapped(image, across + field[..., 0], down + field[..., 1])


def _remapped(image: Image, across: NDArray[np.float32], down: NDArray[np.float32]) -> Image:
    moved = cv2.remap(image, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.uint8)


def _turn(image: Image, random: Generator, degrees: float) -> Image:
    """A slight rotation; less for long lines, whose crops are straightened."""
    height, width = image.shape[:2]
    angle = random.normal(0, degrees) * min(1.0, 4 * height / width)
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1)
    turned = cv2.warpAffine(image, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(turned, np.uint8)


def _tilt(image: Image, random: Generator) -> Image:
    height, width = image.shape[:2]
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    moved = corners + random.normal(0, 0.04, (4, 2)).astype(np.float32) * height
    matrix = cv2.getPerspectiveTransform(corners, moved)
    tilted = cv2.warpPerspective(image, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(tilted, np.uint8)


def _blur(image: Image, sigma: float) -> Image:
    """`sigma` for a line 32 pixels high."""
    blurred = cv2.GaussianBlur(image, (0, 0), max(0.1, sigma * image.shape[0] / 32))
    return np.asarray(blurred, np.uint8)


def _motion(image: Image, random: Generator) -> Image:
    size = max(2, int(image.shape[0] * random.uniform(0.04, 0.12)))
    kernel = np.zeros((size, size), np.float32)
    if random.random() < 0.6:
        kernel[size // 2] = 1
    else:
        kernel[:, size // 2] = 1
    moved = cv2.filter2D(image, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.uint8)


def _light(image: Image, random: Generator) -> Image:
    """Brightness that changes along the line, and a tint."""
    width = image.shape[1]
    first, last = random.uniform(0.6, 1.15, 2)
    ramp = np.linspace(first, last, width).astype(np.float32)[None, :, None]
    tint = random.uniform(0.88, 1.0, 3).astype(np.float32)
    return np.asarray(np.clip(image * ramp * tint, 0, 255), np.uint8)


def _noise(image: Image, random: Generator, deviation: float) -> Image:
    shape = (*image.shape[:2], 1 if random.random() < 0.5 else 3)
    grain = random.standard_normal(shape, np.float32) * np.float32(deviation)
    return np.asarray(np.clip(image + grain, 0, 255), np.uint8)


def _compress(image: Image, random: Generator, worst: int, best: int) -> Image:
    quality = int(random.integers(worst, best))
    _, data = cv2.imencode(".jpg", image, (cv2.IMWRITE_JPEG_QUALITY, quality))
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
