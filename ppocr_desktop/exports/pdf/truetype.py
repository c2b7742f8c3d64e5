"""A TrueType font whose glyphs take room but leave no ink."""

import struct
from collections.abc import Mapping, Sequence

ASCENT, DESCENT, UNITS_PER_EM = 600, -150, 1000
"""Letters fill three quarters of the size, nearly as in other fonts: poppler takes for columns what
is more than so many sizes apart, and mixes columns where lines are. Of 1,100 lines it reads 6 in
100 more in order than when they fill it."""


def build(widths: Sequence[int]) -> bytes:
    """A font with an empty glyph 0 and one glyph for each width, in thousandths of its size.

    Each glyph has two contours of a single point, at its lower left and upper right corner. So it
    has a box, which viewers need for selecting text, and yet none of them draws anything: a contour
    of two points leaves dark pixels in some, and glyphs without any have no height in others.
    """
    glyphs = [b"", *map(_glyph, widths)]
    places = [0]
    for glyph in glyphs:
        places.append(places[-1] + len(glyph))
    advances = [(0, 0), *((width, 0) for width in widths)]
    return _assemble(
        {
            b"OS/2": _os2(),
            b"cmap": struct.pack(">HHHHIHHHHH", 0, 1, 3, 1, 12, 6, 10, 0, 0, 0),
            b"glyf": b"".join(glyphs),
            b"head": _head(max(widths, default=0)),
            b"hhea": _hhea(max(widths, default=0), len(glyphs)),
            b"hmtx": b"".join(struct.pack(">Hh", *advance) for advance in advances),
            b"loca": struct.pack(f">{len(places)}I", *places),
            b"maxp": struct.pack(
                ">I14H", 0x00010000, len(glyphs), 2, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
            ),
            b"name": struct.pack(">HHH", 0, 0, 6),
            b"post": struct.pack(">IIhhIIIII", 0x00030000, 0, -100, 50, 0, 0, 0, 0, 0),
        }
    )


def _glyph(width: int) -> bytes:
    header = struct.pack(">hhhhh", 2, 0, DESCENT, width, ASCENT)
    both_on_curve = b"\x01\x01"
    points = struct.pack(">hhhh", 0, width, DESCENT, ASCENT - DESCENT)
    return header + struct.pack(">HHH", 0, 1, 0) + both_on_curve + points


def _head(widest: int) -> bytes:
    return struct.pack(
        ">IIIIHHQQhhhhHHhhh",
        *(0x00010000, 0x00010000, 0, 0x5F0F3CF5, 0b11, UNITS_PER_EM, 0, 0),
        *(0, DESCENT, widest, ASCENT, 0, 8, 2, 1, 0),
    )


def _hhea(widest: int, count: int) -> bytes:
    return struct.pack(
        ">IhhhHhhhhhhhhhhhH",
        *(0x00010000, ASCENT, DESCENT, 0, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0, count),
    )


def _os2() -> bytes:
    sizes = (650, 600, 0, 75, 650, 600, 0, 350, 50, 300)
    return (
        struct.pack(">HhHHH", 3, 500, 400, 5, 0)
        + struct.pack(">10h", *sizes)
        + struct.pack(">h10s4I4s", 0, bytes(10), 0, 0, 0, 0, b"    ")
        + struct.pack(">HHHhhhHH", 0x40, 0x20, 0xFFFD, ASCENT, DESCENT, 0, ASCENT, -DESCENT)
        + struct.pack(">IIhhHHH", 1, 0, 500, 700, 0, 0x20, 1)
    )


def _assemble(tables: Mapping[bytes, bytes]) -> bytes:
    """The file: directory, then tables at multiples of four bytes, with checksums."""
    count = len(tables)
    power = count.bit_length() - 1
    directory = struct.pack(
        ">IHHHH", 0x00010000, count, 16 << power, power, 16 * count - (16 << power)
    )
    place = 12 + 16 * count
    head_place = 0
    content = b""
    for tag, table in tables.items():
        padded = table + bytes(-len(table) % 4)
        directory += struct.pack(">4sIII", tag, _checksum(padded), place, len(table))
        head_place = place if tag == b"head" else head_place
        place += len(padded)
        content += padded
    file = directory + content
    adjustment = (0xB1B0AFBA - _checksum(file)) % (1 << 32)
    return file[: head_place + 8] + struct.pack(">I", adjustment) + file[head_place + 12 :]


def _checksum(padded: bytes) -> int:
    return int(sum(struct.unpack(f">{len(padded) // 4}I", padded)) % (1 << 32))
