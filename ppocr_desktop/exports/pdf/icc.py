"""An ICC profile of sRGB, which says what the colors of a file mean that have none of their own."""

import functools
import struct

_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
    b"wtpt": (0.96420, 1.0, 0.82491),
}
"""IEC 61966-2-1, adapted to D50."""
_CURVE_POINTS = 256
_HEADER_LENGTH = 128


@functools.cache
def srgb() -> bytes:
    """A display profile of version 2.1 (ICC.1:1998-09)."""
    curve = struct.pack(">4sII", b"curv", 0, _CURVE_POINTS) + struct.pack(
        f">{_CURVE_POINTS}H",
        *(round(_linear(step / (_CURVE_POINTS - 1)) * 0xFFFF) for step in range(_CURVE_POINTS)),
    )
    name = b"sRGB\0"
    tags = {
        b"desc": struct.pack(">4sII", b"desc", 0, len(name)) + name + bytes(78),
        b"cprt": struct.pack(">4sI", b"text", 0) + b"No copyright\0",
        **{tag: _xyz(*values) for tag, values in _PRIMARIES.items()},
    }
    return _assemble(tags, curve)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _xyz(x: float, y: float, z: float) -> bytes:
    return struct.pack(">4sI3i", b"XYZ ", 0, *(round(each * 65536) for each in (x, y, z)))


def _assemble(tags: dict[bytes, bytes], curve: bytes) -> bytes:
    """The file; the three curves are one."""
    count = len(tags) + 3
    place = _HEADER_LENGTH + 4 + 12 * count
    table = struct.pack(">I", count)
    content = b""
    for tag, value in tags.items():
        table += struct.pack(">4sII", tag, place + len(content), len(value))
        content += value + bytes(-len(value) % 4)
    for tag in (b"rTRC", b"gTRC", b"bTRC"):
        table += struct.pack(">4sII", tag, place + len(content), len(curve))
    content += curve
    size = place + len(content)
    return _header(size) + table + content


def _header(size: int) -> bytes:
    fields = (size, 0, 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    created = (2000, 1, 1, 0, 0, 0)
    white = tuple(round(each * 65536) for each in (0.9642, 1.0, 0.8249))
    header = struct.pack(">III4s4s4s", *fields) + struct.pack(">6H", *created) + b"acsp"
    return (header + bytes(28) + struct.pack(">3i", *white)).ljust(_HEADER_LENGTH, b"\0")
