"""TIFF pages as a PDF can hold them (TIFF 6.0, ITU-T T.6)."""

import struct
from dataclasses import replace

from ppocr_desktop.exports.pdf import exif, jpeg
from ppocr_desktop.exports.pdf.exif import Directory
from ppocr_desktop.exports.pdf.picture import Color, Picture
from ppocr_desktop.exports.pdf.stored import Stored

SIGNATURES = (b"II*\0", b"MM\0*")

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC = 256, 257, 258, 259, 262
_FILL_ORDER, _PLACES, _SAMPLES, _LENGTHS, _OPTIONS = 266, 273, 277, 279, 293
_GROUP_4, _JPEG = 4, 7
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _YCBCR = 0, 1, 2, 6
_PLAIN_JPEG = {_BLACK_IS_ZERO, _YCBCR}
_TABLES = 347
_MOST_PAGES = 100_000

_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def read(data: bytes, index: int = 0) -> Stored:
    """The page at this place; fax (G4) and JPEG pages in one piece are kept as they are."""
    try:
        page = exif.directory(data, exif.first_place(data))
        for _ in range(min(index, _MOST_PAGES)):
            page = exif.directory(data, page.following)
    except (ValueError, struct.error):
        return Stored()
    return Stored(_picture(data, page), page.resolution, page.orientation)


def _picture(data: bytes, page: Directory) -> Picture | None:
    places, lengths = page.whole(_PLACES), page.whole(_LENGTHS)
    if len(places) != 1 or len(lengths) != 1:
        return None
    strip = data[places[0] : places[0] + lengths[0]]
    compression = page.first(_COMPRESSION)
    if compression == _GROUP_4 and page.first(_OPTIONS) == 0:
        return _fax(strip, page)
    if compression == _JPEG:
        return _jpeg(strip, page, bytes(page.whole(_TABLES)))
    return None


def _fax(strip: bytes, page: Directory) -> Picture | None:
    if page.first(_SAMPLES, 1) != 1 or page.first(_BITS, 1) != 1:
        return None
    photometric = page.first(_PHOTOMETRIC)
    if photometric not in {_WHITE_IS_ZERO, _BLACK_IS_ZERO}:
        return None
    if page.first(_FILL_ORDER, 1) == 2:
        strip = strip.translate(_REVERSED)
    size = (page.first(_WIDTH), page.first(_HEIGHT))
    return fax(strip, size, is_inverted=photometric == _BLACK_IS_ZERO)


def fax(data: bytes, size: tuple[int, int], *, is_inverted: bool = False) -> Picture:
    """A black-and-white picture in Group 4; `is_inverted` if its black runs stand for white."""
    width, height = size
    layout = {"K": -1, "Columns": width, "Rows": height, "BlackIs1": is_inverted}
    return Picture(data, width, height, "CCITTFaxDecode", Color.GRAY, 1, layout)


def _jpeg(strip: bytes, page: Directory, tables: bytes) -> Picture | None:
    whole = tables[:-2] + strip[2:] if tables else strip
    picture = jpeg.read(whole).picture
    size = (page.first(_WIDTH), page.first(_HEIGHT))
    if picture is None or (picture.width, picture.height) != size:
        return None
    if picture.color is Color.RGB and page.first(_PHOTOMETRIC) == _RGB:
        return replace(picture, parameters={"ColorTransform": 0})
    return picture if page.first(_PHOTOMETRIC) in _PLAIN_JPEG else None
