"""JPEG files as a PDF can hold them (ITU-T T.81, JFIF 1.02, EXIF 2.32)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from ppocr_desktop.exports.pdf import exif
from ppocr_desktop.exports.pdf.picture import Color, Picture
from ppocr_desktop.exports.pdf.stored import Stored

SIGNATURE = b"\xff\xd8\xff"

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_KNOWN_FRAMES = {0xC0, 0xC1, 0xC2}
"""Baseline, extended and progressive with Huffman coding; PDF viewers decode no other."""
_SCAN, _END = 0xDA, 0xD9
_COLORS = {1: Color.GRAY, 3: Color.RGB, 4: Color.CMYK}
_PER_INCH = {1: 1.0, 2: 2.54}


@dataclass(slots=True)
class _Header:
    """What the segments before the first scan say."""

    coding: int = 0
    bits: int = 0
    height: int = 0
    width: int = 0
    channels: int = 0
    density: tuple[float, float] = (0.0, 0.0)
    tags: exif.Directory = exif.EMPTY
    is_adobe: bool = False
    profile: dict[int, bytes] = field(default_factory=dict)

    def take(self, marker: int, content: bytes) -> None:
        if marker in _FRAMES and len(content) >= 6:
            self.coding = marker
            self.bits, self.height, self.width, self.channels = struct.unpack_from(">BHHB", content)
        elif marker == 0xE0 and content.startswith(b"JFIF\0") and len(content) >= 12:
            unit, across, down = struct.unpack_from(">BHH", content, 7)
            factor = _PER_INCH.get(unit, 0.0)
            self.density = (across * factor, down * factor)
        elif marker == 0xE1 and content.startswith(b"Exif\0\0"):
            self.tags = exif.read(content[6:])
        elif marker == 0xE2 and content.startswith(b"ICC_PROFILE\0") and len(content) > 14:
            self.profile[content[12]] = content[14:]
        elif marker == 0xEE and content.startswith(b"Adobe"):
            self.is_adobe = True

    @property
    def is_known(self) -> bool:
        has_size = self.width > 0 and self.height > 0 and self.bits == 8
        return has_size and self.coding in _KNOWN_FRAMES and self.channels in _COLORS


def read(data: bytes) -> Stored:
    """The whole file as it is, if it is of a kind that viewers decode."""
    header = _Header()
    for marker, content in _segments(data):
        header.take(marker, content)
    resolution = header.density if min(header.density) > 1 else header.tags.resolution
    picture = _picture(data, header) if header.is_known else None
    return Stored(picture, resolution, header.tags.orientation)


def _picture(data: bytes, header: _Header) -> Picture:
    color = _COLORS[header.channels]
    return Picture(
        data,
        header.width,
        header.height,
        "DCTDecode",
        color,
        profile=b"".join(header.profile[number] for number in sorted(header.profile)),
        inverted=color is Color.CMYK and header.is_adobe,
    )


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Markers with what follows their length, up to the first scan."""
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF:  # a filler
            place += 1
            continue
        if marker in {_SCAN, _END}:
            return
        (length,) = struct.unpack_from(">H", data, place + 2)
        yield marker, data[place + 4 : place + 2 + length]
        place += 2 + length
