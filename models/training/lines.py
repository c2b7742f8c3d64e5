"""Draws lines of text as a detector would cut them out, and groups them into batches."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageDraw

from models.training import scenes
from models.training.effects import Image, Looks, degrade
from models.training.fonts import Font

HEIGHT = 48
STEP = 8
"""Pixels: the height of a line, and the width that becomes one step of the recognizer."""
_SIZES = (*range(11, 25), 26, 28, 30, 32, 36, 40, 48)
_WIDEST = 1280
_TRIES = 4
_SCENES = 0.3

Line = tuple[Image, str]


class Texts(Protocol):
    """What makes up what lines say."""

    def make(self, random: Generator) -> str: ...


@dataclass(frozen=True, slots=True)
class Press:
    """Everything that lines are drawn with."""

    phrases: Texts
    fonts: Sequence[Font]
    looks: Looks = field(default_factory=Looks)
    height: int = HEIGHT

    def line(self, random: Generator) -> Line:
        """An RGB line of this height and what it says."""
        text, font = self._text(random)
        size = _SIZES[int(random.integers(len(_SIZES)))]
        if self.looks.scenes and random.random() < _SCENES:
            painted = _scene(text, font, size, random)
        else:
            painted = _colored(_drawn(text, font, size, random), random)
        image = degrade(painted, random, self.looks)
        return _fitted(image, self.height, random), text

    def _text(self, random: Generator) -> tuple[str, Font]:
        """A text and a font that has its characters; after some tries, those the font has."""
        text = self.phrases.make(random)
        for _ in range(_TRIES):
            font = self.fonts[int(random.integers(len(self.fonts)))]
            if font.characters.issuperset(text.replace(" ", "")):
                return text, font
        kept = "".join(one for one in text if one == " " or one in font.characters)
        return " ".join(kept.split()) or "가", font


def _drawn(text: str, font: Font, size: int, random: Generator) -> NDArray[np.uint8]:
    """The ink 0..255 of a text with the margins a detector leaves around it."""
    face = font.at(size)
    spacing = random.uniform(-0.06, 0.25) * size if random.random() < 0.12 else 0.0
    width = int(face.getlength(text) + len(text) * max(spacing, 0)) + 2 * size
    picture = Pillow.new("L", (width + size, 3 * size))
    pen = ImageDraw.Draw(picture)
    if spacing:
        across = float(size)
        for character in text:
            pen.text((across, 2 * size), character, 255, face, anchor="ls")
            across += face.getlength(character) + spacing
    else:
        pen.text((size, 2 * size), text, 255, face, anchor="ls")
    if random.random() < 0.03:
        pen.line((size, 2.2 * size, width - size, 2.2 * size), 255, max(1, size // 16))
    return _cut(np.asarray(picture), size, random)


def _scene(text: str, font: Font, size: int, random: Generator) -> Image:
    """A line as on signs, posters and cartoons, mostly lettered by hand."""
    by_hand = random.random() < 0.7
    ink = scenes.letter(text, font, size, random) if by_hand else None
    cut = _drawn(text, font, size, random) if ink is None else _cut(ink, size, random)
    image = scenes.paint(cut, random) if random.random() < 0.6 else _colored(cut, random)
    return scenes.shade(image, random) if random.random() < 0.25 else image


def _cut(ink: NDArray[np.uint8], size: int, random: Generator) -> NDArray[np.uint8]:
    box = Pillow.fromarray(ink).getbbox() or (0, 0, size, size)
    left, top, right, bottom = box
    # A detector's box is about as high as a line's letters, lower where none of them is tall.
    height = max(bottom - top, size // 3)
    above, below = random.uniform(0.0, 0.24, 2) * height
    before, after = random.uniform(-0.02, 0.5, 2) * height
    rows, columns = ink.shape
    first, last = max(0, round(top - above)), min(rows, round(bottom + below))
    start, end = max(0, round(left - before)), min(columns, round(right + after))
    return ink[first:last, start:end]


def _colored(ink: NDArray[np.uint8], random: Generator) -> Image:
    """Ink on paper: mostly dark on light, sometimes the reverse, rarely of little contrast."""
    if random.random() < 0.6:
        paper, pen = np.full(3, random.integers(225, 256)), np.full(3, random.integers(0, 90))
    else:
        paper = random.integers(0, 256, 3)
        pen = random.integers(0, 256, 3)
        while abs(int(paper.sum()) - int(pen.sum())) < 210:
            pen = random.integers(0, 256, 3)
    if random.random() < 0.15:
        paper, pen = pen, paper
    cover = ink[..., None].astype(np.float32) / 255
    ground = np.broadcast_to(paper.astype(np.float32), (*ink.shape, 3))
    if random.random() < 0.25:
        ground = ground + _texture(ink.shape, random)
    mixed = ground * (1 - cover) + pen.astype(np.float32) * cover
    return np.clip(mixed, 0, 255).astype(np.uint8)


def _texture(shape: tuple[int, ...], random: Generator) -> NDArray[np.float32]:
    """Slow changes of the paper's brightness."""
    coarse = random.normal(0, random.uniform(3, 25), (2 + shape[0] // 12, 2 + shape[1] // 12))
    wide = cv2.resize(coarse.astype(np.float32), (shape[1], shape[0]))
    return wide[..., None].astype(np.float32)


def _fitted(image: Image, height: int, random: Generator) -> Image:
    """The line at this height and about its aspect ratio, now and then by way of fewer pixels."""
    rows, columns = image.shape[:2]
    if random.random() < 0.2:
        small = random.uniform(0.55, 0.9)
        image = _resized(image, max(1, round(columns * small)), max(1, round(rows * small)))
    width = height * columns / rows * random.uniform(0.9, 1.1)
    width = min(max(STEP * 2, round(width / STEP) * STEP), _WIDEST)
    return _resized(image, width, height)


def _resized(image: Image, width: int, height: int) -> Image:
    if image.shape[:2] == (height, width):
        return image
    shrinks = width < image.shape[1]
    way = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return cv2.resize(image, (width, height), interpolation=way).astype(np.uint8, copy=False)


def batches(
    lines: Sequence[Line], pixels: int, random: Generator
) -> Iterator[tuple[NDArray[np.uint8], list[str]]]:
    """Batches, in random order, of lines of about the same width, which is made equal.

    A batch is N x H x W x 3 with N times W at most about `pixels`, and its texts.
    """
    alike = sorted(lines, key=lambda line: line[0].shape[1])
    groups: list[list[Line]] = [[]]
    for line in alike:
        if groups[-1] and (len(groups[-1]) + 1) * line[0].shape[1] > pixels:
            groups.append([])
        groups[-1].append(line)
    for index in random.permutation(len(groups)):
        group = groups[int(index)]
        width = group[len(group) // 2][0].shape[1]
        images = [_resized(image, width, image.shape[0]) for image, _ in group]
        yield np.stack(images), [text for _, text in group]
