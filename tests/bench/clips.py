"""Draws short videos of text: still, scrolling, swept over, held in a hand, changing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from ppocr_desktop.video.frames import Image as Pixels

RATE = 30
_WIDTH, _HEIGHT = 1280, 720
_SIZE, _STEP = 26, 40
_GRAIN, _TREMOR, _FLICKER = 4.0, 0.4, 0.01
_PAPER, _INK = (238, 236, 230), (25, 25, 35)
_WORDS = ("quick", "brown", "fox", "jumps", "lazy", "dog", "seven", "boxing", "wizards", "tea")

Frames = Iterator[Pixels]


def page(width: int, height: int, seed: int = 0) -> Pixels:
    """A sheet full of numbered lines, others for each seed."""
    font = ImageFont.load_default(_SIZE)
    sheet = Image.new("RGB", (width, height), _PAPER)
    pen = ImageDraw.Draw(sheet)
    words = np.random.default_rng(seed)
    for row in range((height - 20) // _STEP):
        text = f"{seed + row + 1}. " + " ".join(words.choice(_WORDS, 6))
        pen.text((60, 20 + row * _STEP), text, fill=_INK, font=font)
    return np.asarray(sheet, np.uint8)


def still(count: int) -> Frames:
    """One sheet that does not move."""
    sheet = page(_WIDTH, _HEIGHT)
    for _ in range(count):
        yield sheet


def held(count: int) -> Frames:
    """The same, held by a hand that tries to be still, with an exposure that wavers."""
    sheet, chance = page(_WIDTH, _HEIGHT), np.random.default_rng(2)
    for _ in range(count):
        matrix = np.eye(2, 3)
        matrix[:, 2] = chance.normal(0, _TREMOR, 2)
        moved = cv2.warpAffine(sheet, matrix, (_WIDTH, _HEIGHT), borderMode=cv2.BORDER_REPLICATE)
        light = 1 + _FLICKER * chance.normal()
        yield np.clip(moved * light, 0, 255).astype(np.uint8)


def scroll(count: int) -> Frames:
    """A long text at 120 pixels a second."""
    sheet = page(_WIDTH, _HEIGHT + 4 * count + _STEP)
    for number in range(count):
        yield sheet[4 * number : 4 * number + _HEIGHT]


def sweep(count: int) -> Frames:
    """A large sheet that a camera is moved over."""
    sheet = page(_WIDTH + 260, _HEIGHT + 500)
    for number in range(count):
        x = round(130 + 120 * np.sin(number / 40))
        y = round(250 + 240 * np.sin(number / 55))
        yield sheet[y : y + _HEIGHT, x : x + _WIDTH]


def hand(count: int) -> Frames:
    """A sheet held by hand: turning, coming nearer, trembling."""
    sheet = page(_WIDTH, _HEIGHT)
    for number in range(count):
        angle, scale = 3 * np.sin(number / 25), 1 + 0.06 * np.sin(number / 31)
        matrix = cv2.getRotationMatrix2D((_WIDTH / 2, _HEIGHT / 2), angle, scale)
        matrix[:, 2] += 25 * np.sin(number / 12), 15 * np.sin(number / 9)
        turned = cv2.warpAffine(sheet, matrix, (_WIDTH, _HEIGHT), borderValue=(70, 60, 50))
        yield np.asarray(turned, np.uint8)


def slides(count: int) -> Frames:
    """Another sheet of five lines every second."""
    for number in range(count):
        if number % RATE == 0:
            sheet = page(_WIDTH, 220, seed=10 * number)
            whole = np.full((_HEIGHT, _WIDTH, 3), _PAPER, np.uint8)
            whole[200:420] = sheet
        yield whole


NAMES: dict[str, Callable[[int], Frames]] = {
    "still": still,
    "held": held,
    "scroll": scroll,
    "sweep": sweep,
    "hand": hand,
    "slides": slides,
}


def make(name: str, folder: Path, seconds: float) -> Path:
    """Write one of the videos, with the noise that cameras have; returns its path."""
    path = folder / f"{name}.mp4"
    codec = cv2.VideoWriter.fourcc(*"mp4v")
    writer = cv2.VideoWriter(str(path), codec, RATE, (_WIDTH, _HEIGHT))
    noise = np.random.default_rng(1)
    for frame in NAMES[name](round(seconds * RATE)):
        writer.write(cv2.cvtColor(_noisy(frame, noise), cv2.COLOR_RGB2BGR))
    writer.release()
    return path


def _noisy(frame: Pixels, noise: np.random.Generator) -> NDArray[np.uint8]:
    grain = noise.normal(0, _GRAIN, (_HEIGHT, _WIDTH, 1)).astype(np.int16)
    return np.clip(frame.astype(np.int16) + grain, 0, 255).astype(np.uint8)
