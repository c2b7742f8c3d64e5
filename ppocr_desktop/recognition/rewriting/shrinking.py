"""Stores a model's weights in 8 or 16 bits; the graph expands them when it is loaded.

ONNX Runtime folds constants, so a shrunk model computes in float32 and as fast as the whole one.
In 8 bits each output channel has a scale of its own, in 16 bits weights are float16. The same file
gives the same bytes everywhere: nothing is summed, and each step is one that IEEE 754 rounds in one
way only.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition.rewriting import onnxnodes, wire
from ppocr_desktop.recognition.rewriting.onnxfields import (
    DataType,
    InGraph,
    InModel,
    InNode,
    InProperty,
    InTensor,
    InValueInfo,
)
from ppocr_desktop.recognition.rewriting.onnxnodes import Node, Weights
from ppocr_desktop.recognition.rewriting.wire import Field

_LEAST_SIZE = 1_000
"""Weights of fewer numbers, such as biases, stay as they are."""

_CHANNEL_AXES = {"Conv": 0, "ConvTranspose": 1, "LSTM": 1, "GRU": 1}
"""The axis of the output channels by operation; the last one in all others."""

_LARGEST_HALF = 65_504.0


class Bits(IntEnum):
    """How many bits a weight takes in the file."""

    EIGHT = 8
    SIXTEEN = 16


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
    yield wire.content(
        InModel.METADATA,
        wire.content(InProperty.KEY, "changed"),
        wire.content(InProperty.VALUE, note),
    )


def _graph(parts: Sequence[Field], bits: Bits) -> Iterator[bytes | memoryview]:
    """The graph, nodes that expand weights before those that take them."""
    nodes = {
        index: onnxnodes.parse(part)
        for index, part in enumerate(parts)
        if part.number == InGraph.NODE
    }
    channel_axes = _channel_axes(nodes.values())
    expanded: set[str] = set()
    for part in parts:
        if part.number == InGraph.INITIALIZER:
            tensor = tuple(wire.fields(part.content))
            name = wire.text(tensor, InTensor.NAME)
            small = _shrunk(onnxnodes.array(tensor), name, channel_axes, bits)
            expanded |= {name} if small else set()
            yield small or part.encoded
    for index, part in enumerate(parts):
        if index in nodes:
            values = nodes[index].tensor()
            name = nodes[index].output if values is not None else ""
            yield _shrunk(values, name, channel_axes, bits) or _bare(part)
        elif not _is_dropped(part, expanded):
            yield part.encoded


def _bare(node: Field) -> bytes:
    """A node without its name and description, which nothing needs."""
    unused = (InNode.NAME, InNode.DOC)
    kept = (one.encoded for one in wire.fields(node.content) if one.number not in unused)
    return wire.content(InGraph.NODE, *kept)


def _is_dropped(part: Field, expanded: set[str]) -> bool:
    """Whether it says what nothing needs, or that an expanded weight comes from outside."""
    if part.number == InGraph.INPUT:
        return wire.text(wire.fields(part.content), InValueInfo.NAME) in expanded
    return part.number in (InGraph.INITIALIZER, InGraph.DOC, InGraph.VALUE_INFO)


def _channel_axes(nodes: Iterable[Node]) -> Mapping[str, int]:
    """By the names of weights, which of their axes is that of the output channels."""
    found: dict[str, int] = {}
    first_names: dict[str, str] = {}
    for node in nodes:
        if node.operation == "Identity":
            first_names[node.output] = first_names.get(node.inputs[0], node.inputs[0])
        elif node.operation in _CHANNEL_AXES:
            for name in node.inputs:
                found[first_names.get(name, name)] = _CHANNEL_AXES[node.operation]
    return found


def _shrunk(
    values: Weights | None, name: str, channel_axes: Mapping[str, int], bits: Bits
) -> bytes | None:
    """Nodes that make the weights called `name`, None where they stay as they are."""
    if values is None or values.dtype != np.float32:
        return None
    if values.ndim < 2 or values.size < _LEAST_SIZE:
        return None
    if bits is Bits.EIGHT:
        return _as_int8(values, name, channel_axes.get(name, values.ndim - 1))
    if np.abs(values).max() > _LARGEST_HALF:
        return None
    stored = _constant(f"{name}.small", values.astype(np.float16))
    return stored + _cast(f"{name}.small", name)


def _as_int8(values: NDArray[np.float32], name: str, channel_axis: int) -> bytes:
    """Nodes with integers from -127 to 127 and the scale of each output channel."""
    others = tuple(axis for axis in range(values.ndim) if axis != channel_axis)
    # The least scale keeps a channel of zeros from being divided by zero.
    scale = np.maximum(np.abs(values).max(axis=others, keepdims=True), np.float32(1e-30))
    scale /= np.float32(127)
    nodes = (
        _constant(f"{name}.small", np.rint(values / scale).astype(np.int8)),
        _constant(f"{name}.scale", scale),
        _cast(f"{name}.small", f"{name}.cast"),
        Node("Mul", (f"{name}.cast", f"{name}.scale"), (name,)).to_bytes(),
    )
    return b"".join(nodes)


def _constant(name: str, values: Weights) -> bytes:
    return Node("Constant", (), (name,), attributes=(onnxnodes.tensor("value", values),)).to_bytes()


def _cast(source: str, target: str) -> bytes:
    to_float = onnxnodes.integer("to", DataType.FLOAT)
    return Node("Cast", (source,), (target,), attributes=(to_float,)).to_bytes()
