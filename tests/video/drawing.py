"""Pictures of text for the tests, and a stand-in that finds and reads them by their ink."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from ppocr_desktop import geometry
from ppocr_desktop.document import TextLine
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.video.frames import Image as Pixels

WIDTH, HEIGHT = 640, 360


def sheet(*lines: str, at: tuple[int, int] = (60, 60), size: int = 28) -> Pixels:
    """Dark text on paper, one line every 60 pixels."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), (236, 234, 228))
    pen = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size)
    for row, text in enumerate(lines):
        pen.text((at[0], at[1] + 60 * row), text, fill=(20, 20, 30), font=font)
    return np.asarray(picture, np.uint8)


def moved(pixels: Pixels, dx: float, dy: float, degrees: float = 0.0) -> Pixels:
    """The picture as seen by a camera that has moved."""
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    matrix[:, 2] += np.array((dx, dy))
    border = (236, 234, 228)
    return np.asarray(cv2.warpAffine(pixels, matrix, (width, height), borderValue=border), np.uint8)


def noisy(pixels: Pixels, seed: int, strength: int = 5) -> Pixels:
    """The picture with the grain that cameras add."""
    grain = np.random.default_rng(seed).integers(-strength, strength + 1, pixels.shape, np.int16)
    return np.clip(pixels.astype(np.int16) + grain, 0, 255).astype(np.uint8)


def find(pixels: Pixels) -> tuple[Polygon, ...]:
    """Boxes around what is dark, a few pixels wider than the ink."""
    gray = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    _, ink = cv2.threshold(gray, 120, 255, cv2.THRESH_BINARY_INV)
    joined = cv2.dilate(ink, np.ones((5, 35), np.uint8))
    contours, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    boxes = (cv2.boxPoints(cv2.minAreaRect(contour)) for contour in contours)
    return tuple(geometry.order(corners.tolist()) for corners in boxes)


class Reader:
    """Says the next of its texts each time, and counts."""

    def __init__(self, *texts: str, score: float = 0.98) -> None:
        self._texts = texts
        self._score = score
        self.calls: list[int] = []

    def __call__(self, _: Pixels, polygons: Sequence[Polygon]) -> tuple[TextLine, ...]:
        text = self._texts[min(len(self.calls), len(self._texts) - 1)]
        self.calls.append(len(polygons))
        return tuple(TextLine(text, self._score, polygon) for polygon in polygons)


def write_video(path: Path, *pictures: Pixels, rate: int = 10) -> Path:
    """A small video that plays everywhere."""
    height, width = pictures[0].shape[:2]
    codec = cv2.VideoWriter.fourcc(*"MJPG")
    writer = cv2.VideoWriter(str(path), codec, rate, (width, height))
    for picture in pictures:
        writer.write(cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    writer.release()
    return path
