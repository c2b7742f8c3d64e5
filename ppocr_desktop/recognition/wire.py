"""Protocol Buffers as bytes: a message taken apart into its fields and put together again.

What a caller does not touch stays as it was, byte for byte, so an ONNX file can be rewritten
without the `onnx` package. The format: protobuf.dev/programming-guides/encoding.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_VARINT, _LONG, _BYTES, _SHORT = 0, 1, 2, 5
_SIZES = {_LONG: 8, _SHORT: 4}
_LARGEST = (1 << 64) - 1


class DamagedError(ValueError):
    """The bytes are not a message."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its number, its value as it stands in the file, and the whole with its key.

    `number_value` is set for whole numbers, `content` for texts, bytes and messages.
    """

    number: int
    content: memoryview
    number_value: int
    whole: memoryview


def fields(message: bytes | memoryview) -> Iterator[Field]:
    """The fields of a message in their order. Raises DamagedError."""
    view = memoryview(message)
    place = 0
    while place < len(view):
        start = place
        key, place = _varint(view, place)
        kind, size, value = key & 7, 0, 0
        if kind == _VARINT:
            value, place = _varint(view, place)
        elif kind == _BYTES:
            size, place = _varint(view, place)
        elif kind in _SIZES:
            size = _SIZES[kind]
        else:
            raise DamagedError
        if place + size > len(view):
            raise DamagedError
        place += size
        yield Field(key >> 3, view[place - size : place], value, view[start:place])


def number(field: int, value: int) -> bytes:
    """A field with a whole number from 0 on."""
    return _packed(field << 3 | _VARINT) + _packed(value)


def content(field: int, *parts: bytes | memoryview | str) -> bytes:
    """A field with a text, bytes or the fields of a message."""
    whole = b"".join(part.encode() if isinstance(part, str) else part for part in parts)
    return _packed(field << 3 | _BYTES) + _packed(len(whole)) + whole


def text(message: Iterable[Field], field: int) -> str:
    """The last text of that number, "" without one."""
    found = [bytes(one.content).decode() for one in message if one.number == field]
    return found[-1] if found else ""


def numbers(message: Sequence[Field], field: int) -> tuple[int, ...]:
    """All whole numbers of that number, whether they stand alone or packed."""
    found: list[int] = []
    for one in message:
        if one.number != field:
            continue
        if one.whole[0] & 7 == _VARINT:
            found.append(one.number_value)
        place = 0
        while place < len(one.content):
            value, place = _varint(one.content, place)
            found.append(value)
    return tuple(found)


def _varint(view: memoryview, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if place >= len(view) or shift > 63:
            raise DamagedError
        byte = view[place]
        value |= (byte & 127) << shift
        place += 1
        shift += 7
        if byte < 128:
            return value & _LARGEST, place


def _packed(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)
