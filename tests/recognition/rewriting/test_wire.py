"""Taking Protocol Buffers apart and putting them together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.recognition.rewriting import wire


@given(st.integers(1, 1000), st.integers(0, (1 << 64) - 1), st.binary(max_size=300))
def test_fields_come_back_as_they_were_written(field: int, value: int, data: bytes) -> None:
    message = wire.number(field, value) + wire.content(field, data)
    first, second = wire.fields(message)
    assert (first.number, first.integer) == (field, value)
    assert (second.number, bytes(second.content)) == (field, data)
    assert bytes(first.encoded) + bytes(second.encoded) == message


def test_parts_of_a_message_are_joined() -> None:
    (field,) = wire.fields(wire.content(3, "ab", b"c"))
    assert bytes(field.content) == b"abc"


def test_whole_numbers_may_be_packed() -> None:
    message = tuple(wire.fields(wire.number(1, 300) + wire.content(1, b"\x05\xac\x02")))
    assert wire.numbers(message, 1) == (300, 5, 300)


def test_fixed_fields_are_kept_as_they_are() -> None:
    message = bytes([1 << 3 | 5]) + b"1234" + bytes([2 << 3 | 1]) + b"12345678"
    assert [bytes(field.encoded) for field in wire.fields(message)] == [message[:5], message[5:]]


@pytest.mark.parametrize("message", [b"\x08", b"\x0a\x05abc", b"\x0b", b"\xff" * 12, b"\x0d12"])
def test_what_is_cut_short_or_no_message_is_refused(message: bytes) -> None:
    with pytest.raises(wire.DamagedError):
        list(wire.fields(message))
