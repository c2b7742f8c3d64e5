"""PNG files as a PDF can hold them (ISO 15948): both compress and predict rows in the same way."""

import struct
import zlib
from collections.abc import Iterator

from ppocr_desktop.exports.pdf import exif
from ppocr_desktop.exports.pdf.picture import CHANNELS, Color, Picture
from ppocr_desktop.exports.pdf.stored import Stored

SIGNATURE = b"\x89PNG\r\n\x1a\n"

_GRAY, _TRUE, _PALETTE = 0, 2, 3
_COLORS = {_GRAY: Color.GRAY, _TRUE: Color.RGB, _PALETTE: Color.RGB}
_ANIMATED, _TRANSPARENT = b"acTL", b"tRNS"
_LARGEST_PROFILE = 1 << 24
_INCHES_PER_METER = 0.0254


def read(data: bytes) -> Stored:
    """The compressed rows as they are, unless they are interlaced, transparent or animated.

    Gray of 16 bits is not kept either: its white is to be found first.
    """
    chunks: dict[bytes, bytes] = {}
    rows: list[bytes] = []
    for kind, content in _chunks(data):
        if kind == b"IDAT":
            rows.append(content)
        else:
            chunks.setdefault(kind, content)
    if len(chunks.get(b"IHDR", b"")) < 13:
        return Stored()
    orientation = exif.read(chunks[b"eXIf"]).orientation if b"eXIf" in chunks else 1
    return Stored(_picture(chunks, b"".join(rows)), _resolution(chunks), orientation)


def _picture(chunks: dict[bytes, bytes], rows: bytes) -> Picture | None:
    width, height, bits, kind, _, _, interlaced = struct.unpack_from(">IIBBBBB", chunks[b"IHDR"])
    if kind not in _COLORS or interlaced or (kind == _GRAY and bits == 16):
        return None
    if _ANIMATED in chunks or _TRANSPARENT in chunks:
        return None
    channels = 1 if kind == _PALETTE else CHANNELS[_COLORS[kind]]
    layout = {"Predictor": 15, "Colors": channels, "BitsPerComponent": bits, "Columns": width}
    return Picture(
        rows,
        width,
        height,
        "FlateDecode",
        _COLORS[kind],
        bits,
        layout,
        chunks.get(b"PLTE", b"") if kind == _PALETTE else b"",
        _profile(chunks),
    )


def _resolution(chunks: dict[bytes, bytes]) -> tuple[float, float]:
    content = chunks.get(b"pHYs", b"")
    if len(content) < 9 or content[8] != 1:
        return 0.0, 0.0
    across, down = struct.unpack_from(">II", content)
    return across * _INCHES_PER_METER, down * _INCHES_PER_METER


def _profile(chunks: dict[bytes, bytes]) -> bytes:
    _, _, compressed = chunks.get(b"iCCP", b"").partition(b"\0")
    try:
        return zlib.decompressobj().decompress(compressed[1:], _LARGEST_PROFILE)
    except zlib.error:
        return b""


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(SIGNATURE)
    while place + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        yield kind, data[place + 8 : place + 8 + length]
        place += 12 + length
