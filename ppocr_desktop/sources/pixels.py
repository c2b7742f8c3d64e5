"""Turns a decoded picture of any mode into upright RGB pixels, a band of rows at a time."""

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from ppocr_desktop.sources import arrow
from ppocr_desktop.sources.pictures import SIDEWAYS

_BAND_PIXELS = 400_000
"""So many are converted at once: they stay in the processor's cache (35 megapixels take 22 ms, but
49 with five times as many), and a large picture needs no second copy in memory."""
_UNDIVIDED = 4_000_000
"""A picture of so many pixels lies in one piece (of 16 MB) and needs no bands: 1.2 megapixels take
0.5 ms instead of 1.5."""

_PALE = 200
"""Letters at least so bright, of 255, are hardly seen on white."""
_VISIBLE = 128
"""Pixels at least so opaque, of 255, are seen."""

_Converter = Callable[[Image.Image], NDArray[np.uint8]]
"""From a band to its pixels, height x width x 3."""


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture upright, by its EXIF orientation (EXIF 2.32, 4.6.5)."""

_LAST_BAND_FIRST = {3, 4, 6, 7}
"""The EXIF orientations in which the file's last rows come first in the upright picture."""


def convert(picture: Image.Image, orientation: int) -> NDArray[np.uint8]:
    """Height x width x 3 RGB of a loaded picture with this EXIF orientation (1..8)."""
    converter = _converter_for(picture)
    width, height = picture.size
    if orientation not in _TURNS and width * height <= _UNDIVIDED:
        return converter(picture)
    sideways = orientation in SIDEWAYS
    pixels = np.empty((width, height, 3) if sideways else (height, width, 3), np.uint8)
    # Bands are rows of the file: columns of the upright picture where that lies on its side.
    filled = pixels.transpose(1, 0, 2) if sideways else pixels
    for top, band in _bands(picture):
        upright = converter(_turn(band, orientation))
        first = height - top - band.height if orientation in _LAST_BAND_FIRST else top
        last = first + band.height
        filled[first:last] = upright.transpose(1, 0, 2) if sideways else upright
    return pixels


def reduce(pixels: NDArray[np.uint8], longest: int) -> NDArray[np.uint8]:
    """The same picture with no side of more than `longest` pixels."""
    if max(pixels.shape) <= longest:
        return pixels
    picture = Image.fromarray(pixels)
    picture.thumbnail((longest, longest), reducing_gap=2)
    return np.array(picture)


def _turn(band: Image.Image, orientation: int) -> Image.Image:
    return band.transpose(_TURNS[orientation]) if orientation in _TURNS else band


def _bands(picture: Image.Image) -> Iterator[tuple[int, Image.Image]]:
    rows = max(1, _BAND_PIXELS // picture.width)
    for top in range(0, picture.height, rows):
        bottom = min(top + rows, picture.height)
        yield top, picture.crop((0, top, picture.width, bottom))


def _converter_for(picture: Image.Image) -> _Converter:
    if picture.mode.startswith(("I", "F")):
        return _stretching(picture)
    if picture.has_transparency_data:
        return _flattening(picture)
    if picture.mode == "LAB":
        return _from_lab()
    return lambda band: arrow.rgb(band if band.mode == "RGB" else band.convert("RGB"))


def _flattening(picture: Image.Image) -> _Converter:
    """Flattens transparency on white, or on black what would not be seen there: a white logo."""
    on_white = partial(_flatten, paper="white")
    is_pale = all(_darkest(on_white(band)) >= _PALE for _, band in _bands(picture))
    return partial(_flatten, paper="black") if is_pale and _has_visible(picture) else on_white


def _darkest(pixels: NDArray[np.uint8]) -> int:
    return int(np.asarray(Image.fromarray(pixels).convert("L")).min())


def _has_visible(picture: Image.Image) -> bool:
    layers = (_layer(band) for _, band in _bands(picture))
    return any(np.asarray(layer.getchannel("A")).max() >= _VISIBLE for layer in layers)


def _flatten(band: Image.Image, paper: str) -> NDArray[np.uint8]:
    layer = _layer(band)
    sheet = Image.new("RGB", band.size, paper)
    sheet.paste(layer, mask=layer)
    return np.array(sheet)


def _layer(band: Image.Image) -> Image.Image:
    return (band.convert("LA") if band.mode == "La" else band).convert("RGBA")


def _from_lab() -> _Converter:
    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    transform = ImageCms.buildTransform(lab, srgb, "LAB", "RGB")
    return lambda band: np.array(transform.apply(band))


def _stretching(picture: Image.Image) -> _Converter:
    """Stretches the contrast of gray deeper than 8 bits, where nothing says which value is white.

    12 bits often come in 16 and are nearly black if taken as 16 (measured: a mean of 15), so white
    is the largest value of the bits in use. Floats go up to 1, 255 or more: there it is the
    highest value.
    """
    lowest, highest = _extremes(picture)
    black = min(lowest, 0.0)
    white = highest - black
    if picture.mode != "F":
        white = 2.0 ** int(white).bit_length() - 1
    factor = 255 / white if white > 0 else 0.0

    def stretch(band: Image.Image) -> NDArray[np.uint8]:
        with np.errstate(invalid="ignore"):  # a signaling NaN
            values = np.asarray(band, np.float64)
        values = np.nan_to_num(values, posinf=highest, neginf=lowest)
        gray = np.clip((values - black) * factor + 0.5, 0, 255).astype(np.uint8)
        return np.repeat(gray[:, :, np.newaxis], 3, axis=2)

    return stretch


def _extremes(picture: Image.Image) -> tuple[float, float]:
    """The lowest and highest finite values."""
    lowest, highest = np.inf, -np.inf
    for _, band in _bands(picture):
        values = np.asarray(band)
        finite = values[np.isfinite(values)]
        if finite.size:
            lowest, highest = min(lowest, finite.min()), max(highest, finite.max())
    return (float(lowest), float(highest)) if lowest <= highest else (0.0, 0.0)
