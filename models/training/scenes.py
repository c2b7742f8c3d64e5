"""Draws text as on signs, posters and cartoons: hand-lettered, with shadows, on any ground."""

from typing import Protocol

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from models.training.effects import Image

Ink = NDArray[np.uint8]
"""How much of each pixel is covered, 0..255."""


class Font(Protocol):
    """What lettering needs of a font."""

    def at(self, size: int) -> ImageFont.FreeTypeFont: ...


_LEAST_CONTRAST = 150
"""Between a text and its ground, summed over the color channels, of 765 at most."""


def letter(text: str, font: Font, size: int, random: Generator) -> Ink:
    """A text whose characters change in size and height, bent, at times with a bolder stroke."""
    wild = random.uniform(0.2, 1.0)
    sizes = np.maximum(10, np.round(size * (1 + wild * random.uniform(-0.15, 0.15, len(text)))))
    picture = Pillow.new("L", (int(1.5 * size * len(text)) + 3 * size, 3 * size))
    pen = ImageDraw.Draw(picture)
    across = float(size)
    for character, own in zip(text, sizes, strict=True):
        face = font.at(int(own))
        down = 2 * size + wild * size * random.uniform(-0.1, 0.1)
        pen.text((across, down), character, 255, face, anchor="ls")
        gap = random.uniform(0.0, 0.3) if character == " " else random.uniform(-0.03, 0.1)
        across += face.getlength(character) + wild * gap * size
    return _thickened(_bent(np.asarray(picture), size, wild, random), size, random)


def _bent(ink: Ink, size: int, wild: float, random: Generator) -> Ink:
    """An elastic distortion by a smooth field whose waves are about a character long."""
    height, width = ink.shape
    rows, columns = 2 + int(height / (0.5 * size)), 2 + int(width / (0.5 * size))
    coarse = random.normal(0, 0.04 * size * wild, (rows, columns, 2)).astype(np.float32)
    field = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    across, down = np.meshgrid(
        np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
    )
    moved = cv2.remap(ink, across + field[..., 0], down + field[..., 1], cv2.INTER_LINEAR)
    return np.asarray(moved, np.uint8)


def _thickened(ink: Ink, size: int, random: Generator) -> Ink:
    if random.random() < 0.6:
        return ink
    across = 1 + max(1, int(size * random.uniform(0.0, 0.09)))
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (across, across))
    return np.asarray(cv2.dilate(ink, brush), np.uint8)


def paint(ink: Ink, random: Generator) -> Image:
    """Ink in any color on any ground: H x W x 3, perhaps with a shadow or an outline."""
    paper, pen = _colors(random)
    ground = np.broadcast_to(paper, (*ink.shape, 3))
    if random.random() < 0.5:
        ground = ground + _grain(ink.shape, random)
    at = random.random()
    if at < 0.3:
        under = _shadow(ink, random) if at < 0.15 else _outline(ink, random)
        ground = _blend(ground, under, _beside(paper, pen, random))
    return np.clip(_blend(ground, ink, pen), 0, 255).astype(np.uint8)


def _colors(random: Generator) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The color of the ground and of the text."""
    while True:
        paper, pen = random.integers(0, 256, (2, 3)).astype(np.float32)
        if random.random() < 0.4:
            paper = np.full(3, random.integers(200, 256), np.float32)
        if abs(float(paper.sum() - pen.sum())) >= _LEAST_CONTRAST:
            return paper, pen


def _beside(
    paper: NDArray[np.float32], pen: NDArray[np.float32], random: Generator
) -> NDArray[np.float32]:
    """A color on the paper's side of the pen's, so that letters stay apart from it."""
    away = np.sign(paper.sum() - pen.sum()) * random.uniform(40, 160)
    return np.asarray(np.clip(paper + (away if random.random() < 0.5 else 0), 0, 255), np.float32)


def _blend(
    ground: NDArray[np.float32], cover: Ink, color: NDArray[np.float32]
) -> NDArray[np.float32]:
    share = cover[..., None].astype(np.float32) / 255
    return np.asarray(ground * (1 - share) + color * share, np.float32)


def _shadow(ink: Ink, random: Generator) -> Ink:
    reach = max(1, int(ink.shape[0] * random.uniform(0.03, 0.09)))
    moved = np.roll(ink, (reach, reach if random.random() < 0.7 else 0), (0, 1))
    return np.asarray(cv2.GaussianBlur(moved, (0, 0), 0.3 + random.uniform(0, 1.0) * reach))


def _outline(ink: Ink, random: Generator) -> Ink:
    across = 3 + 2 * int(ink.shape[0] * random.uniform(0.0, 0.06))
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (across, across))
    return np.asarray(cv2.dilate(ink, brush), np.uint8)


def _grain(shape: tuple[int, ...], random: Generator) -> NDArray[np.float32]:
    """What walls, cloth and photographs add to a ground: spots of some size, in some color."""
    cell = random.uniform(2, 40)
    coarse = random.normal(
        0, random.uniform(3, 22), (2 + int(shape[0] / cell), 2 + int(shape[1] / cell), 3)
    )
    if random.random() < 0.5:
        coarse[...] = coarse[..., :1]
    wide = cv2.resize(coarse.astype(np.float32), (shape[1], shape[0]))
    return np.asarray(wide, np.float32)


def shade(image: Image, random: Generator) -> Image:
    """The edge of a shadow or of a light across the line."""
    height, width = image.shape[:2]
    angle, at = random.uniform(0, 2 * np.pi), random.uniform(-0.5, 0.5)
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    far = (across / width - 0.5) * np.cos(angle) + (down / height - 0.5) * np.sin(angle) - at
    soft = 1 / (1 + np.exp(-far / random.uniform(0.01, 0.3)))
    dim = random.uniform(0.45, 0.95)
    return np.asarray(image * (dim + (1 - dim) * soft)[..., None], np.uint8)
