"""JPEG 2000 files as a PDF can hold them (ISO 15444-1, annex I)."""

import struct
from collections.abc import Iterator

from ppocr_desktop.exports.pdf.picture import Color, Picture
from ppocr_desktop.exports.pdf.stored import Stored

SIGNATURE = b"\0\0\0\x0cjP  \r\n\x87\n"

_COLORS = {1: Color.GRAY, 3: Color.RGB}
_SPACES = {16: Color.RGB, 17: Color.GRAY, 18: Color.RGB}
"""Enumerated color spaces: sRGB, gray, and sYCC, which decoders turn into RGB."""
_INCHES_PER_METER = 0.0254


def read(data: bytes) -> Stored:
    """The whole file as it is, if it has 8 bits of gray or RGB and nothing else."""
    boxes = dict(_boxes(data, 0, len(data)))
    header = dict(_boxes(data, *boxes[b"jp2h"])) if b"jp2h" in boxes else {}
    resolution = _resolution(data, header)
    if b"ihdr" not in header or b"colr" not in header or b"jp2c" not in boxes:
        return Stored(None, resolution)
    begin, _ = header[b"ihdr"]
    height, width, channels, bits = struct.unpack_from(">IIHB", data, begin)
    begin, _ = header[b"colr"]
    space = struct.unpack_from(">I", data, begin + 3)[0] if data[begin] == 1 else 0
    # The box holds the number of bits less one.
    is_plain = not {b"pclr", b"cdef", b"cmap"} & set(header) and bits + 1 == 8
    if not is_plain or _COLORS.get(channels) is not _SPACES.get(space, Color.CMYK):
        return Stored(None, resolution)
    picture = Picture(data, width, height, "JPXDecode", _COLORS[channels])
    return Stored(picture, resolution)


def _resolution(data: bytes, header: dict[bytes, tuple[int, int]]) -> tuple[float, float]:
    """Dots per inch across and down: of the capture, else of the default display (I.5.3.7)."""
    if b"res " not in header:
        return 0.0, 0.0
    boxes = dict(_boxes(data, *header[b"res "]))
    begin, end = boxes.get(b"resc", boxes.get(b"resd", (0, 0)))
    if end - begin < 10:
        return 0.0, 0.0
    v1, v2, h1, h2, v_power, h_power = struct.unpack_from(">HHHHbb", data, begin)
    down, across = v1 / max(v2, 1) * 10.0**v_power, h1 / max(h2, 1) * 10.0**h_power
    return across * _INCHES_PER_METER, down * _INCHES_PER_METER


def _boxes(data: bytes, place: int, end: int) -> Iterator[tuple[bytes, tuple[int, int]]]:
    """Kinds of boxes with where their contents begin and end."""
    while place + 8 <= end:
        length, kind = struct.unpack_from(">I4s", data, place)
        begin = place + 8
        if length == 1 and place + 16 <= end:
            (length,) = struct.unpack_from(">Q", data, begin)
            begin += 8
        after = end if length == 0 else place + length
        if after < begin:
            return
        yield kind, (begin, min(after, end))
        place = after
