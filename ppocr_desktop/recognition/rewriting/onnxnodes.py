"""ONNX nodes: an operation, the names of its inputs and outputs, and its attributes."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.rewriting import wire
from ppocr_desktop.recognition.rewriting.onnxfields import (
    AttributeKind,
    DataType,
    InAttribute,
    InGraph,
    InNode,
    InTensor,
)
from ppocr_desktop.recognition.rewriting.wire import Field

Weights = NDArray[Any]

_DTYPES: dict[int, np.dtype[Any]] = {
    DataType.FLOAT: np.dtype("<f4"),
    DataType.UINT8: np.dtype("u1"),
    DataType.INT8: np.dtype("i1"),
    DataType.INT32: np.dtype("<i4"),
    DataType.INT64: np.dtype("<i8"),
    DataType.HALF: np.dtype("<f2"),
}


@dataclass(frozen=True, eq=False)
class Node:
    """One operation of a domain: its type, the names of its inputs and outputs, its attributes."""

    operation: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    domain: str = ""
    attributes: tuple[bytes | memoryview, ...] = ()

    @property
    def output(self) -> str:
        """Its first output."""
        return self.outputs[0]

    def integers(self, name: str) -> tuple[int, ...]:
        """An attribute of one or more whole numbers, empty where it is not given."""
        found = self._attribute(name)
        return wire.numbers(found, InAttribute.INTEGERS) or wire.numbers(found, InAttribute.INTEGER)

    def text(self, name: str) -> str:
        """An attribute of one text, empty where it is not given."""
        return wire.text(self._attribute(name), InAttribute.TEXT)

    def tensor(self) -> Weights | None:
        """What a Constant holds; None for other operations and kinds of content."""
        if self.operation != "Constant":
            return None
        for part in self._attribute("value"):
            if part.number == InAttribute.TENSOR:
                return array(tuple(wire.fields(part.content)))
        return None

    def to_bytes(self) -> bytes:
        """The node as a field of a graph."""
        return wire.content(
            InGraph.NODE,
            *(wire.content(InNode.INPUT, name) for name in self.inputs),
            *(wire.content(InNode.OUTPUT, name) for name in self.outputs),
            wire.content(InNode.OPERATION, self.operation),
            wire.content(InNode.DOMAIN, self.domain) if self.domain else b"",
            *(wire.content(InNode.ATTRIBUTE, attribute) for attribute in self.attributes),
        )

    def _attribute(self, name: str) -> tuple[Field, ...]:
        for attribute in self.attributes:
            parts = tuple(wire.fields(attribute))
            if wire.text(parts, InAttribute.NAME) == name:
                return parts
        return ()


def transpose(source: str, target: str, axes: Sequence[int]) -> Node:
    """A Transpose node; `axes` is its `perm`."""
    return Node("Transpose", (source,), (target,), attributes=(integers("perm", *axes),))


def integer(name: str, value: int) -> bytes:
    """An attribute of one whole number."""
    kind = wire.number(InAttribute.KIND, AttributeKind.INTEGER)
    return wire.content(InAttribute.NAME, name) + wire.number(InAttribute.INTEGER, value) + kind


def integers(name: str, *values: int) -> bytes:
    """An attribute that lists whole numbers."""
    listed = b"".join(wire.number(InAttribute.INTEGERS, value) for value in values)
    kind = wire.number(InAttribute.KIND, AttributeKind.INTEGERS)
    return wire.content(InAttribute.NAME, name) + listed + kind


def tensor(name: str, values: Weights) -> bytes:
    """An attribute of an array."""
    value = wire.content(InAttribute.TENSOR, *tensor_fields(values))
    kind = wire.number(InAttribute.KIND, AttributeKind.TENSOR)
    return wire.content(InAttribute.NAME, name) + value + kind


def parse(part: Field) -> Node:
    """The node in a field of a graph."""
    inner = tuple(wire.fields(part.content))
    return Node(
        wire.text(inner, InNode.OPERATION),
        _texts(inner, InNode.INPUT),
        _texts(inner, InNode.OUTPUT),
        wire.text(inner, InNode.DOMAIN),
        tuple(one.content for one in inner if one.number == InNode.ATTRIBUTE),
    )


def array(parts: Sequence[Field]) -> Weights | None:
    """A tensor's numbers, None where they are of a type not met in these models."""
    kind = (wire.numbers(parts, InTensor.TYPE) or (0,))[0]
    if kind not in _DTYPES:
        return None
    shape = wire.numbers(parts, InTensor.DIMENSION)
    for part in parts:
        if part.number == InTensor.RAW or (
            part.number == InTensor.FLOATS and kind == DataType.FLOAT
        ):
            return np.frombuffer(part.content, _DTYPES[kind]).reshape(shape)
    # Integers may be listed one by one instead, and a tensor may be empty.
    listed = wire.numbers(parts, InTensor.INT64S)
    if len(listed) != math.prod(shape):
        return None
    return np.array(listed, np.uint64).astype(_DTYPES[kind]).reshape(shape)


def _texts(parts: Iterable[Field], number: int) -> tuple[str, ...]:
    return tuple(bytes(part.content).decode() for part in parts if part.number == number)


def tensor_fields(values: Weights) -> Iterator[bytes]:
    """A tensor's fields, but for its name."""
    (kind,) = (kind for kind, dtype in _DTYPES.items() if dtype == values.dtype)
    yield from (wire.number(InTensor.DIMENSION, size) for size in values.shape)
    yield wire.number(InTensor.TYPE, kind)
    yield wire.content(InTensor.RAW, np.ascontiguousarray(values).data.cast("B"))
