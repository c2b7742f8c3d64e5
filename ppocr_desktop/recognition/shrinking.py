"""Stores a model's weights in 8 or 16 bits; the graph expands them when it is loaded.

ONNX Runtime folds constants, so a shrunk model computes in float32 and as fast as the whole one.
In 8 bits each output channel has a scale of its own, in 16 bits weights are float16. The same file
gives the same bytes everywhere: nothing is summed, and each step is one that IEEE 754 rounds in one
way only.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import wire
from ppocr_desktop.recognition.onnxfields import (
    AttributeKind,
    DataType,
    InAttribute,
    InGraph,
    InModel,
    InNode,
    InTensor,
)
from ppocr_desktop.recognition.wire import Field

_LEAST_SIZE = 1_000
"""Weights of fewer numbers, such as biases, stay as they are."""

_CHANNEL_AXES = {"Conv": 0, "ConvTranspose": 1, "LSTM": 1, "GRU": 1}
"""The axis of the output channels by operation; the last one in all others."""

_LARGEST_HALF = 65_504.0


class Bits(IntEnum):
    """How many bits a weight takes in the file."""

    EIGHT = 8
    SIXTEEN = 16


@dataclass(frozen=True, slots=True)
class _Node:
    """A node with its fields, which are read only when asked for."""

    parts: tuple[Field, ...]

    @property
    def operation(self) -> str:
        return wire.text(self.parts, InNode.OPERATION)

    @property
    def inputs(self) -> tuple[str, ...]:
        return self._names(InNode.INPUT)

    @property
    def outputs(self) -> tuple[str, ...]:
        return self._names(InNode.OUTPUT)

    def _names(self, number: int) -> tuple[str, ...]:
        return tuple(bytes(one.content).decode() for one in self.parts if one.number == number)

    def constant(self) -> memoryview | None:
        """The tensor of a Constant."""
        if self.operation != "Constant":
            return None
        for part in self.parts:
            if part.number == InNode.ATTRIBUTE:
                for inner in wire.fields(part.content):
                    if inner.number == InAttribute.TENSOR:
                        return inner.content
        return None

    def bare(self) -> bytes:
        """The node without its name and description, which nothing needs."""
        unused = (InNode.NAME, InNode.DOC)
        kept = (part.encoded for part in self.parts if part.number not in unused)
        return wire.content(InGraph.NODE, *kept)


def shrink(data: bytes, bits: Bits, name: str = "The model") -> bytes:
    """An ONNX file with its large weights stored in so many bits.

    `name` is for sentences. Raises ModelError when it is no ONNX file or there is nothing to gain.
    """
    try:
        out = b"".join(_model(data, bits))
    except ValueError as error:
        raise ModelError(
            f"{name} is not an ONNX file and cannot be shrunk; fetch it again or choose another."
        ) from error
    if len(out) > len(data) * 0.9:
        raise ModelError(f"{name} cannot be shrunk: its weights are stored small already.")
    return out


def _model(data: bytes, bits: Bits) -> Iterator[bytes | memoryview]:
    for part in wire.fields(data):
        if part.number == InModel.GRAPH:
            yield wire.content(InModel.GRAPH, *_graph(tuple(wire.fields(part.content)), bits))
        elif part.number != InModel.DOC:
            yield part.encoded
    # The license asks that changed files say so.
    note = f"Weights stored in {bits.value} bits by PP-OCR Desktop."
    yield wire.content(InModel.METADATA, wire.content(1, "changed"), wire.content(2, note))


def _graph(parts: Sequence[Field], bits: Bits) -> Iterator[bytes | memoryview]:
    """The graph, nodes that expand weights before those that take them."""
    nodes = {
        index: _Node(tuple(wire.fields(part.content)))
        for index, part in enumerate(parts)
        if part.number == InGraph.NODE
    }
    channel_axes = _channel_axes(nodes.values())
    expanded: set[str] = set()
    for part in parts:
        if part.number == InGraph.INITIALIZER:
            name = wire.text(wire.fields(part.content), InTensor.NAME)
            small = _shrunk(part.content, name, channel_axes, bits)
            expanded |= {name} if small else set()
            yield small or part.encoded
    for index, part in enumerate(parts):
        if index in nodes:
            tensor = nodes[index].constant()
            name = nodes[index].outputs[0] if tensor else ""
            small = _shrunk(tensor, name, channel_axes, bits) if tensor else None
            yield small or nodes[index].bare()
        elif not _is_dropped(part, expanded):
            yield part.encoded


def _is_dropped(part: Field, expanded: set[str]) -> bool:
    """Whether it says what nothing needs, or that an expanded weight comes from outside."""
    if part.number == InGraph.INPUT:
        return wire.text(wire.fields(part.content), 1) in expanded
    return part.number in (InGraph.INITIALIZER, InGraph.DOC, InGraph.VALUE_INFO)


def _channel_axes(nodes: Iterable[_Node]) -> Mapping[str, int]:
    """By the names of weights, which of their axes is that of the output channels."""
    found: dict[str, int] = {}
    first_names: dict[str, str] = {}
    for node in nodes:
        if node.operation == "Identity":
            first_names[node.outputs[0]] = first_names.get(node.inputs[0], node.inputs[0])
        elif node.operation in _CHANNEL_AXES:
            for name in node.inputs:
                found[first_names.get(name, name)] = _CHANNEL_AXES[node.operation]
    return found


def _shrunk(
    tensor: memoryview, name: str, channel_axes: Mapping[str, int], bits: Bits
) -> bytes | None:
    """Nodes that make the weights called `name`, None where they stay as they are."""
    values = _floats(tuple(wire.fields(tensor)))
    if values is None or values.ndim < 2 or values.size < _LEAST_SIZE:
        return None
    if bits is Bits.EIGHT:
        return _as_int8(values, name, channel_axes.get(name, values.ndim - 1))
    if np.abs(values).max() > _LARGEST_HALF:
        return None
    stored = _constant(f"{name}.small", values.astype(np.float16), DataType.HALF)
    return stored + _cast(f"{name}.small", name)


def _as_int8(values: NDArray[np.float32], name: str, channel_axis: int) -> bytes:
    """Nodes with integers from -127 to 127 and the scale of each output channel."""
    others = tuple(axis for axis in range(values.ndim) if axis != channel_axis)
    # The least scale keeps a channel of zeros from being divided by zero.
    scale = np.maximum(np.abs(values).max(axis=others, keepdims=True), np.float32(1e-30))
    scale /= np.float32(127)
    nodes = (
        _constant(f"{name}.small", np.rint(values / scale).astype(np.int8), DataType.INT8),
        _constant(f"{name}.scale", scale, DataType.FLOAT),
        _cast(f"{name}.small", f"{name}.cast"),
        _node("Mul", (f"{name}.cast", f"{name}.scale"), name),
    )
    return b"".join(nodes)


def _floats(parts: Sequence[Field]) -> NDArray[np.float32] | None:
    """A tensor's float32 numbers, None when they are of another type or in another file."""
    if wire.numbers(parts, InTensor.TYPE) != (DataType.FLOAT,):
        return None
    shape = wire.numbers(parts, InTensor.DIMENSION)
    for part in parts:
        if part.number in (InTensor.RAW, InTensor.FLOATS) and part.content:
            return np.frombuffer(part.content, "<f4").astype(np.float32).reshape(shape)
    return None


def _constant(name: str, values: NDArray[np.generic], kind: int) -> bytes:
    raw = values.astype(values.dtype.newbyteorder("<")).tobytes()
    value = wire.content(
        InAttribute.TENSOR,
        *(wire.number(InTensor.DIMENSION, size) for size in values.shape),
        wire.number(InTensor.TYPE, kind),
        wire.content(InTensor.RAW, raw),
    )
    return _node("Constant", (), name, _attribute("value", value, AttributeKind.TENSOR))


def _cast(source: str, target: str) -> bytes:
    to = wire.number(InAttribute.INTEGER, DataType.FLOAT)
    return _node("Cast", (source,), target, _attribute("to", to, AttributeKind.INTEGER))


def _attribute(name: str, value: bytes, kind: int) -> bytes:
    named = wire.content(InAttribute.NAME, name)
    return wire.content(InNode.ATTRIBUTE, named, value, wire.number(InAttribute.KIND, kind))


def _node(operation: str, inputs: Sequence[str], output: str, attribute: bytes = b"") -> bytes:
    return wire.content(
        InGraph.NODE,
        *(wire.content(InNode.INPUT, name) for name in inputs),
        wire.content(InNode.OUTPUT, output),
        wire.content(InNode.OPERATION, operation),
        attribute,
    )
