"""Resolution and orientation from TIFF tags, which EXIF data consists of (TIFF 6.0)."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 13: 4}
"""Bytes of a value by TIFF's field type."""
_FORMATS = {1: "B", 3: "H", 4: "I", 7: "B", 13: "I"}
_RATIONAL = 5
_MOST_VALUES = 1_000_000
_ORIENTATION, _ACROSS, _DOWN, _UNIT = 274, 282, 283, 296
_PER_INCH = {2: 1.0, 3: 2.54}


@dataclass(frozen=True, slots=True)
class Directory:
    """The tags of one TIFF directory (IFD) with their values, fractions as floats."""

    tags: Mapping[int, tuple[float, ...]]
    following: int
    """Where the next directory lies, 0 after the last."""

    def first(self, tag: int, default: int = 0) -> int:
        """A tag's first value as a whole number."""
        values = self.tags.get(tag, ())
        return int(values[0]) if values else default

    def whole(self, tag: int) -> tuple[int, ...]:
        """All values of a tag as whole numbers."""
        return tuple(int(value) for value in self.tags.get(tag, ()))

    @property
    def orientation(self) -> int:
        """1..8, 1 where it is not told."""
        value = self.first(_ORIENTATION, 1)
        return value if 1 <= value <= 8 else 1

    @property
    def resolution(self) -> tuple[float, float]:
        """Dots per inch across and down, 0 where it is not told."""
        factor = _PER_INCH.get(self.first(_UNIT, 2), 0.0)
        across, down = (self.tags.get(tag, (0.0,))[0] * factor for tag in (_ACROSS, _DOWN))
        return across, down


EMPTY = Directory({}, 0)


def order(data: bytes) -> str:
    """The byte order of TIFF data as `struct` has it; raises ValueError for anything else."""
    if data[:4] not in {b"II*\0", b"MM\0*"}:
        raise ValueError("no TIFF data")
    return "<" if data[:2] == b"II" else ">"


def first_place(data: bytes) -> int:
    """Where the first directory lies."""
    return int(struct.unpack_from(f"{order(data)}I", data, 4)[0])


def directory(data: bytes, place: int) -> Directory:
    """The directory that lies there; raises ValueError or struct.error where there is none."""
    sign = order(data)
    (count,) = struct.unpack_from(f"{sign}H", data, place)
    tags: dict[int, tuple[float, ...]] = {}
    for index in range(count):
        entry = place + 2 + 12 * index
        tag, kind, length = struct.unpack_from(f"{sign}HHI", data, entry)
        if kind not in _SIZES or length > _MOST_VALUES:
            continue
        at = entry + 8
        if _SIZES[kind] * length > 4:
            (at,) = struct.unpack_from(f"{sign}I", data, at)
        tags[tag] = _values(data, at, kind, length)
    (following,) = struct.unpack_from(f"{sign}I", data, place + 2 + 12 * count)
    return Directory(tags, following)


def read(data: bytes) -> Directory:
    """The first directory of EXIF data, EMPTY where it makes no sense."""
    try:
        return directory(data, first_place(data))
    except (ValueError, struct.error):
        return EMPTY


def _values(data: bytes, place: int, kind: int, length: int) -> tuple[float, ...]:
    sign = order(data)
    if kind == _RATIONAL:
        numbers = struct.unpack_from(f"{sign}{2 * length}I", data, place)
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        return tuple(float(Fraction(top, bottom)) if bottom else 0.0 for top, bottom in pairs)
    if kind in _FORMATS:
        return struct.unpack_from(f"{sign}{length}{_FORMATS[kind]}", data, place)
    return ()
