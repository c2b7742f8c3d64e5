"""The picture of a page that comes from a picture file, with its size and place on the page."""

import struct
from collections.abc import Callable
from dataclasses import dataclass

from ppocr_desktop.document import DocumentPage, PageRef
from ppocr_desktop.errors import InputError
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf import encoding, files, frames, jpeg, jpeg2000, png, tiff
from ppocr_desktop.exports.pdf.frames import Matrix
from ppocr_desktop.exports.pdf.options import PdfOptions, Pictures
from ppocr_desktop.exports.pdf.picture import Picture
from ppocr_desktop.exports.pdf.stored import Stored

POINTS_PER_INCH = 72.0

_MOST_DPI = 2400
_UNTOLD_DPI = 72
_LARGEST_UNTOLD_INCHES = 17.0
"""72 dpi is what cameras write when they mean nothing; beyond A3 it is not believed."""
_COARSE_DPI, _FINE_DPI = 150.0, 300.0
_FINE_SIDE = 2000
"""A page of unknown resolution has the fine one if its longer side has as many pixels."""
_LONGEST_POINTS = 14_400.0
"""The longest side of a page (ISO 32000-1, annex C.2)."""

_READERS: dict[bytes, Callable[[bytes], Stored]] = {
    jpeg.SIGNATURE: jpeg.read,
    png.SIGNATURE: png.read,
    jpeg2000.SIGNATURE: jpeg2000.read,
}

Size = tuple[int, int]
"""Width and height in pixels."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture, if there is to be one, its matrix, and the size of its page in points."""

    picture: Picture | None
    matrix: Matrix
    size: tuple[float, float]


def show(page: DocumentPage, extras: Extras) -> Shown:
    """The picture as the options want it; raises InputError where the file cannot be read."""
    ref, choice = page.ref, extras.pdf.pictures
    stored = inspect(ref)
    if choice is Pictures.KEEP and stored.picture is not None:
        return _unchanged(stored.picture, stored, ref.turn)
    if choice is Pictures.NONE and page.page.width and page.page.height:
        return _upright(None, stored, ref.turn, (page.page.width, page.page.height))
    pixels = extras.load(ref)
    height, width = pixels.shape[:2]
    dpi = max(_resolution(stored, ref.turn, (width, height)))
    made = make(pixels, dpi, extras.pdf)
    if choice is Pictures.SMALLER and stored.picture and len(stored.picture.data) <= len(made.data):
        return _unchanged(stored.picture, stored, ref.turn)
    return _upright(None if choice is Pictures.NONE else made, stored, ref.turn, (width, height))


def inspect(ref: PageRef) -> Stored:
    """What the file tells of the picture."""
    try:
        data = files.read(ref.path, (*tiff.SIGNATURES, *_READERS))
    except OSError as error:
        raise InputError(
            f"{ref.shown_name} is not there any more or cannot be read ({error.strerror}); "
            "put it back and try again."
        ) from error
    try:
        if data.startswith(tiff.SIGNATURES):
            return tiff.read(data, ref.index)
        readers = (read for signature, read in _READERS.items() if data.startswith(signature))
        read = None if ref.index else next(readers, None)
        return read(data) if read else Stored()
    except (ValueError, IndexError, struct.error):
        return Stored()


def make(pixels: encoding.Pixels, dpi: float, options: PdfOptions) -> Picture:
    """The picture compressed anew from its pixels."""
    if options.pictures in {Pictures.KEEP, Pictures.NONE}:
        return encoding.keep(pixels)
    if dpi > options.dpi:
        pixels = encoding.shrink(pixels, options.dpi / dpi)
    if options.pictures is Pictures.BLACK_AND_WHITE:
        return encoding.blacken(pixels)
    return encoding.compress(pixels, options.quality)


def _unchanged(picture: Picture, stored: Stored, turn: int) -> Shown:
    size = (picture.width, picture.height)
    if frames.is_sideways(stored.orientation, turn):
        size = (picture.height, picture.width)
    points = _points(size, _resolution(stored, turn, size))
    return Shown(picture, frames.of_picture(stored.orientation, turn, points), points)


def _upright(picture: Picture | None, stored: Stored, turn: int, size: Size) -> Shown:
    points = _points(size, _resolution(stored, turn, size))
    return Shown(picture, frames.of_picture(1, 0, points), points)


def _resolution(stored: Stored, turn: int, size: Size) -> tuple[float, float]:
    """Dots per inch across and down the picture as it is shown, made up if they make no sense."""
    across, down = stored.resolution
    if frames.is_sideways(stored.orientation, turn):
        across, down = down, across
    is_told = all(1 < dpi <= _MOST_DPI for dpi in (across, down))
    inches = max(size[0] / max(across, 1), size[1] / max(down, 1))
    if not is_told or (max(across, down) <= _UNTOLD_DPI and inches > _LARGEST_UNTOLD_INCHES):
        across = down = _FINE_DPI if max(size) >= _FINE_SIDE else _COARSE_DPI
    return across, down


def _points(size: Size, dpi: tuple[float, float]) -> tuple[float, float]:
    width, height = (
        side * POINTS_PER_INCH / resolution for side, resolution in zip(size, dpi, strict=True)
    )
    factor = min(1.0, _LONGEST_POINTS / max(width, height))
    return round(width * factor, 3), round(height * factor, 3)
