"""Protocol Buffers as bytes: a message taken apart into its fields and put together again.

What a caller does not touch stays as it was, byte for byte, so an ONNX file can be rewritten
without the `onnx` package. The format: protobuf.dev/programming-guides/encoding.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_VARINT, _FIXED64, _LENGTH_DELIMITED, _FIXED32 = 0, 1, 2, 5
_SIZES = {_FIXED64: 8, _FIXED32: 4}
_LARGEST = (1 << 64) - 1


class DamagedError(ValueError):
    """The bytes are not a message."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its number, its value, and its encoding as it stands in the file, key included.

    `integer` is set for varints, `content` for texts, bytes and messages.
    """

    number: int
    content: memoryview
    integer: int
    encoded: memoryview


def fields(message: bytes | memoryview) -> Iterator[Field]:
    """The fields of a message in their order. Raises DamagedError."""
    view = memoryview(message)
    offset = 0
    while offset < len(view):
        start = offset
        key, offset = _varint(view, offset)
        wire_type, size, value = key & 7, 0, 0
        if wire_type == _VARINT:
            value, offset = _varint(view, offset)
        elif wire_type == _LENGTH_DELIMITED:
            size, offset = _varint(view, offset)
        elif wire_type in _SIZES:
            size = _SIZES[wire_type]
        else:
            raise DamagedError(f"there is no wire type {wire_type}")
        if offset + size > len(view):
            raise DamagedError("a field reaches beyond the end")
        offset += size
        yield Field(key >> 3, view[offset - size : offset], value, view[start:offset])


def number(field: int, value: int) -> bytes:
    """A varint field with a whole number from 0 on."""
    return _varint_bytes(field << 3 | _VARINT) + _varint_bytes(value)


def content(field: int, *parts: bytes | memoryview | str) -> bytes:
    """A length-delimited field with a text, bytes or the fields of a message."""
    joined = b"".join(part.encode() if isinstance(part, str) else part for part in parts)
    return _varint_bytes(field << 3 | _LENGTH_DELIMITED) + _varint_bytes(len(joined)) + joined


def text(message: Iterable[Field], field: int) -> str:
    """The last text with that field number, "" without one."""
    found = [bytes(one.content).decode() for one in message if one.number == field]
    return found[-1] if found else ""


def numbers(message: Sequence[Field], field: int) -> tuple[int, ...]:
    """All varints with that field number, whether they stand alone or packed."""
    found: list[int] = []
    for one in message:
        if one.number != field:
            continue
        if one.encoded[0] & 7 == _VARINT:
            found.append(one.integer)
        offset = 0
        while offset < len(one.content):
            value, offset = _varint(one.content, offset)
            found.append(value)
    return tuple(found)


def _varint(view: memoryview, offset: int) -> tuple[int, int]:
    """The varint at an offset, and the offset after it."""
    value = shift = 0
    while True:
        if offset >= len(view) or shift > 63:
            raise DamagedError("a number does not end")
        byte = view[offset]
        value |= (byte & 127) << shift
        offset += 1
        shift += 7
        if byte < 128:
            return value & _LARGEST, offset


def _varint_bytes(value: int) -> bytes:
    """A number as a varint: 7 bits a byte, the lowest first."""
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)
