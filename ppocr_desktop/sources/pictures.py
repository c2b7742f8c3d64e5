"""Reads pictures with Pillow, and HEIC with pi-heif."""

from __future__ import annotations

import ctypes
import functools
import logging
import warnings
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

from ppocr_desktop.errors import InputError
from ppocr_desktop.sources.failures import (
    DECODER_ERRORS,
    MAX_PIXELS,
    MAX_SIDE,
    beyond_end,
    check_size,
    damaged,
    too_large,
)
from ppocr_desktop.sources.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    import pi_heif
    from numpy.typing import NDArray
    from PIL import Image

SIDEWAYS = frozenset({5, 6, 7, 8})
"""The EXIF orientations of pictures that lie on a side."""

_ANIMATED = {Kind.GIF, Kind.WEBP, Kind.PNG, Kind.AVIF}


def count(stream: BinaryIO, kind: Kind, name: str, *, all_frames: bool) -> int:
    """How many pages or, if asked for, frames there are."""
    with _limited(name):
        if kind is Kind.TIFF:
            return _count_pages(_open(stream, kind, name))
        if all_frames and kind in _ANIMATED:
            return int(getattr(_open(stream, kind, name), "n_frames", 1))
        return 1


def _count_pages(picture: Image.Image) -> int:
    """A page that is damaged counts, so that loading it says so and those before it are read."""
    reached = 1
    while True:
        try:
            picture.seek(reached)
        except EOFError:
            return reached
        except DECODER_ERRORS:
            return reached + 1
        reached += 1


def load(
    stream: BinaryIO, kind: Kind, index: int, name: str, longest: int = MAX_SIDE
) -> NDArray[np.uint8]:
    """The pixels of one page or frame, as `sources.load` promises them.

    They are reduced, while decoding where that is possible, to have no side of more than `longest`.
    """
    from ppocr_desktop.sources import pixels

    with _limited(name):
        if kind is Kind.HEIC:
            picture = _heic(stream, index, name).to_pillow()
        else:
            picture = _seek(stream, kind, index, name)
            if max(picture.size) > longest:
                picture.draft(None, _draft_size(picture.size, longest))
            picture.load()
    check_size(name, *picture.size)
    return pixels.reduce(pixels.convert(picture, _orientation(picture)), longest)


def size(stream: BinaryIO, kind: Kind, index: int, name: str) -> tuple[int, int]:
    """Width and height of what `load` gives."""
    with _limited(name):
        if kind is Kind.HEIC:
            primary = _heic(stream, index, name)
            return primary.size[0], primary.size[1]
        picture = _seek(stream, kind, index, name)
        width, height = picture.size
        # Pillow gives a TIFF's size as it is when upright.
        is_turned = kind is not Kind.TIFF and _orientation(picture) in SIDEWAYS
        return (height, width) if is_turned else (width, height)


def _seek(stream: BinaryIO, kind: Kind, index: int, name: str) -> Image.Image:
    """A page that is yet to be decoded."""
    picture = _open(stream, kind, name)
    try:
        picture.seek(index)
    except EOFError as error:
        raise beyond_end(name) from error
    check_size(name, *picture.size)
    return picture


def _draft_size(picture_size: tuple[int, int], longest: int) -> tuple[int, int]:
    """The size to ask libjpeg for, which halves a picture up to three times, but never below it."""
    factor = 0.75 * longest / max(picture_size)
    return max(1, int(picture_size[0] * factor)), max(1, int(picture_size[1] * factor))


def _heic(stream: BinaryIO, index: int, name: str) -> pi_heif.HeifImage:
    """The primary picture; pi-heif turns it and says so in the EXIF data it passes on."""
    import pi_heif

    if index:
        raise beyond_end(name)
    pictures = pi_heif.open_heif(stream)
    primary = pictures[pictures.primary_index]
    check_size(name, *primary.size)
    return primary


@contextmanager
def _limited(name: str) -> Iterator[None]:
    """Inside, Pillow refuses too large pictures, also those within icons and tiles."""
    from PIL import Image

    _prepare_pillow()
    try:
        yield
    except Image.DecompressionBombError as error:
        raise too_large(name, f"more than {MAX_PIXELS // 1_000_000} megapixels") from error


def _prepare_pillow() -> None:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2  # it warns from here on, and refuses twice as many
    # Not catch_warnings: that swaps the filters of all threads, and pages are decoded in several.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    logging.getLogger("PIL").setLevel(logging.CRITICAL)
    _silence_libtiff()


@functools.cache
def _silence_libtiff() -> None:
    """Keeps libtiff from printing what Pillow raises; where it hides the function, it may print."""
    from PIL import _imaging

    with suppress(AttributeError, OSError):
        set_error_handler = ctypes.CDLL(_imaging.__file__).TIFFSetErrorHandler
        set_error_handler.argtypes = [ctypes.c_void_p]
        set_error_handler.restype = ctypes.c_void_p
        set_error_handler(None)


def _open(stream: BinaryIO, kind: Kind, name: str) -> Image.Image:
    from PIL import Image, UnidentifiedImageError

    try:
        return Image.open(stream, formats=(kind.value,))
    except UnidentifiedImageError as error:
        if kind is Kind.PNG:
            raise damaged(name) from error
        raise InputError(
            f"{name} is damaged or a rare kind of {kind.value}; save it again as PNG."
        ) from error


def _orientation(picture: Image.Image) -> int:
    """The EXIF orientation, 1..8; 1 (upright) also where it is missing or makes no sense."""
    from PIL import ExifTags

    try:
        orientation = picture.getexif().get(ExifTags.Base.Orientation)
    except DECODER_ERRORS:
        return 1
    return orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1
