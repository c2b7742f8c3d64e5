"""Pixels compressed for a PDF: without loss, as JPEG, or in black and white."""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ppocr_desktop.exports.pdf import jpeg, png, tiff
from ppocr_desktop.exports.pdf.picture import Picture

Pixels = NDArray[np.uint8]
"""Height x width x 3, RGB."""

_ONE_STRIP = 1 << 30


def keep(pixels: Pixels) -> Picture:
    """Without any loss, in as few bytes as that takes."""
    image = _smallest_mode(pixels)
    if image.mode == "1":
        return _fax(image)
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return _known(png.read(stream.getvalue()).picture)


def compress(pixels: Pixels, quality: int) -> Picture:
    """As JPEG of this quality, 1..100; black and white only stays so."""
    image = _smallest_mode(pixels)
    if image.mode == "1":
        return _fax(image)
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality, optimize=True)
    return _known(jpeg.read(stream.getvalue()).picture)


def blacken(pixels: Pixels) -> Picture:
    """In black and white, split where the two are easiest to tell apart around each place."""
    import cv2

    gray = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    window = max(3, min(gray.shape) // 40 * 2 + 1)
    around = cv2.boxFilter(gray, cv2.CV_32F, (window, window))
    global_level, _ = cv2.threshold(gray, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    # Paper is lighter than most of what surrounds it, or light anyway.
    level = np.minimum(around * 0.85, (around + global_level) / 2)
    return _fax(Image.fromarray(gray > level))


def shrink(pixels: Pixels, factor: float) -> Pixels:
    """Fewer pixels, each the mean of those it stands for; `factor` is at most 1."""
    import cv2

    height, width = pixels.shape[:2]
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _smallest_mode(pixels: Pixels) -> Image.Image:
    red = pixels[:, :, 0]
    if any(not np.array_equal(red, pixels[:, :, channel]) for channel in (1, 2)):
        return Image.fromarray(pixels)
    if ((red == 0) | (red == 255)).all():
        return Image.fromarray(red == 255)
    return Image.fromarray(np.ascontiguousarray(red))


def _fax(image: Image.Image) -> Picture:
    stream = io.BytesIO()
    image.save(stream, "TIFF", compression="group4", strip_size=_ONE_STRIP)
    return _known(tiff.read(stream.getvalue()).picture)


def _known(picture: Picture | None) -> Picture:
    if picture is None:
        raise AssertionError("Pillow wrote a kind of file that it did not write before")
    return picture
