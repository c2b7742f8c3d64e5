"""An ONNX graph as nodes and weights that can be looked through, replaced and written back.

Only what rewriting needs is understood (onnx.proto, IR version 3 and later); all else is carried
through unchanged.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

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

Weights = NDArray[Any]

_KINDS: dict[int, np.dtype[Any]] = {
    DataType.FLOAT: np.dtype("<f4"),
    DataType.UINT8: np.dtype("u1"),
    DataType.INT8: np.dtype("i1"),
    DataType.INT32: np.dtype("<i4"),
    DataType.INT64: np.dtype("<i8"),
    DataType.HALF: np.dtype("<f2"),
}
_IR_VERSION, _OPERATIONS = 7, 12
"""Of graphs built here."""
_ANY = wire.content(2, wire.content(1, wire.number(1, DataType.FLOAT)))
"""The type of a float32 value of any shape."""


@dataclass(frozen=True, eq=False)
class Node:
    """One operation: what it is called, the values it takes and those it makes."""

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
                return _array(tuple(wire.fields(part.content)))
        return None

    def _attribute(self, name: str) -> tuple[Field, ...]:
        for attribute in self.attributes:
            parts = tuple(wire.fields(attribute))
            if wire.text(parts, InAttribute.NAME) == name:
                return parts
        return ()


@dataclass(frozen=True, eq=False)
class Graph:
    """A model's nodes in an order in which they can be computed, and its named weights."""

    nodes: Sequence[Node]
    weights: Mapping[str, Weights]
    outputs: tuple[str, ...]
    _around: tuple[Field, ...] = field(repr=False)
    _within: tuple[Field, ...] = field(repr=False)

    @cached_property
    def takers(self) -> Mapping[str, Sequence[Node]]:
        """By the name of a value, the nodes that take it."""
        found = defaultdict(list)
        for node in self.nodes:
            for name in node.inputs:
                found[name].append(node)
        return found

    def constant(self, name: str) -> Weights | None:
        """A weight, or what a Cast and a Mul make of one stored small; None for all else."""
        node = self.makers.get(name)
        if name in self.weights or node is None:
            return self.weights.get(name)
        if node.operation == "Cast" and node.integers("to") == (DataType.FLOAT,):
            values = self.constant(node.inputs[0])
            return None if values is None else values.astype(np.float32)
        if node.operation == "Mul":
            values, factor = (self.constant(one) for one in node.inputs)
            return None if values is None or factor is None else values * factor
        return None

    @cached_property
    def makers(self) -> Mapping[str, Node]:
        """By the name of a value, the node that makes it."""
        return {name: node for node in self.nodes for name in node.outputs}

    def replaced(
        self, replacements: Mapping[Node, Sequence[Node]], weights: Mapping[str, Weights]
    ) -> "Graph":
        """The graph with other nodes in the place of some, and without what nothing needs then.

        `weights` are those that the other nodes bring along.
        """
        nodes = [new for node in self.nodes for new in replacements.get(node, (node,))]
        needed = set(self.outputs)
        kept = []
        for node in reversed(nodes):
            if needed.intersection(node.outputs):
                needed.update(node.inputs)
                kept.append(node)
        known = {**self.weights, **weights}
        left = {name: values for name, values in known.items() if name in needed}
        return Graph(kept[::-1], left, self.outputs, self._around, self._within)

    def putting_out(self, *names: str) -> "Graph":
        """The graph with other outputs, float32 values of any shape."""
        others = [part for part in self._within if part.number != InGraph.OUTPUT]
        made = b"".join(wire.content(InGraph.OUTPUT, wire.content(1, one), _ANY) for one in names)
        within = (*others, *wire.fields(made))
        return Graph(self.nodes, self.weights, names, self._around, within)

    def to_bytes(self, domains: Iterable[str] = ()) -> bytes:
        """The ONNX file, which uses operations of these `domains`, too."""
        return b"".join(self._file(domains))

    def _file(self, domains: Iterable[str]) -> Iterator[bytes | memoryview]:
        for part in self._around:
            if part.number == InModel.GRAPH:
                yield wire.content(InModel.GRAPH, *self._content())
            else:
                yield part.whole
        for domain in sorted(set(domains).difference(self._domains())):
            yield wire.content(InModel.OPERATIONS, wire.content(1, domain), wire.number(2, 1))

    def _domains(self) -> Iterator[str]:
        """Those it uses already."""
        for part in self._around:
            if part.number == InModel.OPERATIONS:
                yield wire.text(tuple(wire.fields(part.content)), 1)

    def _content(self) -> Iterator[bytes | memoryview]:
        yield from (_written(node) for node in self.nodes)
        for name, values in self.weights.items():
            yield wire.content(InGraph.INITIALIZER, *_tensor(name, values))
        yield from (part.whole for part in self._within)


def parse(data: bytes) -> Graph:
    """The graph of an ONNX file; values that are only other names are called by their first one.

    Raises DamagedError.
    """
    around = tuple(wire.fields(data))
    parts = [
        part
        for outer in around
        if outer.number == InModel.GRAPH
        for part in wire.fields(outer.content)
    ]
    weights = dict(_initializers(parts))
    nodes = [_node(part) for part in parts if part.number == InGraph.NODE]
    outputs = tuple(
        wire.text(tuple(wire.fields(part.content)), 1)
        for part in parts
        if part.number == InGraph.OUTPUT
    )
    within = tuple(part for part in parts if not _is_rebuilt(part, weights))
    return Graph(_plain(nodes, weights, outputs), weights, outputs, around, within)


def build(nodes: Sequence[Node], weights: Mapping[str, Weights], taken: str, made: str) -> Graph:
    """A graph of its own that takes one float32 value of any shape and makes another."""
    around = wire.number(InModel.VERSION, _IR_VERSION)
    around += wire.content(InModel.OPERATIONS, wire.number(2, _OPERATIONS))
    around += wire.content(InModel.GRAPH)
    within = wire.content(2, "graph")
    within += wire.content(InGraph.INPUT, wire.content(1, taken), _ANY)
    within += wire.content(InGraph.OUTPUT, wire.content(1, made), _ANY)
    return Graph(nodes, weights, (made,), tuple(wire.fields(around)), tuple(wire.fields(within)))


def transpose(source: str, target: str, axes: Sequence[int]) -> Node:
    """A node that puts the axes of a value in another order."""
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


def _plain(
    nodes: Iterable[Node], weights: dict[str, Weights], outputs: Sequence[str]
) -> list[Node]:
    """The nodes without Constants, which become weights, and without mere renaming."""
    first: dict[str, str] = {}
    kept = []
    for node in nodes:
        values = node.tensor()
        if values is not None:
            weights[node.output] = values
        elif node.operation == "Identity" and node.output not in outputs:
            first[node.output] = first.get(node.inputs[0], node.inputs[0])
        else:
            inputs = tuple(first.get(name, name) for name in node.inputs)
            kept.append(Node(node.operation, inputs, node.outputs, node.domain, node.attributes))
    return kept


def _is_rebuilt(part: Field, weights: Mapping[str, Weights]) -> bool:
    """Whether a part of a graph is written anew: old files list their weights as inputs, too."""
    if part.number == InGraph.INITIALIZER:
        return wire.text(wire.fields(part.content), InTensor.NAME) in weights
    if part.number == InGraph.INPUT:
        return wire.text(wire.fields(part.content), 1) in weights
    return part.number in (InGraph.NODE, InGraph.VALUE_INFO)


def _initializers(parts: Iterable[Field]) -> Iterator[tuple[str, Weights]]:
    for part in parts:
        if part.number == InGraph.INITIALIZER:
            inner = tuple(wire.fields(part.content))
            values = _array(inner)
            if values is not None:
                yield wire.text(inner, InTensor.NAME), values


def _node(part: Field) -> Node:
    inner = tuple(wire.fields(part.content))
    return Node(
        wire.text(inner, InNode.OPERATION),
        _texts(inner, InNode.INPUT),
        _texts(inner, InNode.OUTPUT),
        wire.text(inner, InNode.DOMAIN),
        tuple(one.content for one in inner if one.number == InNode.ATTRIBUTE),
    )


def _texts(parts: Iterable[Field], number: int) -> tuple[str, ...]:
    return tuple(bytes(part.content).decode() for part in parts if part.number == number)


def _array(parts: Sequence[Field]) -> Weights | None:
    """A tensor's numbers, None where they are of a kind not met in these models."""
    kind = (wire.numbers(parts, InTensor.TYPE) or (0,))[0]
    if kind not in _KINDS:
        return None
    shape = wire.numbers(parts, InTensor.DIMENSION)
    for part in parts:
        if part.number == InTensor.RAW or (
            part.number == InTensor.FLOATS and kind == DataType.FLOAT
        ):
            return np.frombuffer(part.content, _KINDS[kind]).reshape(shape)
    # Other whole numbers may be listed one by one, and a tensor may be empty.
    listed = wire.numbers(parts, InTensor.LONGS)
    if len(listed) != math.prod(shape):
        return None
    return np.array(listed, np.uint64).astype(_KINDS[kind]).reshape(shape)


def _written(node: Node) -> bytes:
    return wire.content(
        InGraph.NODE,
        *(wire.content(InNode.INPUT, name) for name in node.inputs),
        *(wire.content(InNode.OUTPUT, name) for name in node.outputs),
        wire.content(InNode.OPERATION, node.operation),
        wire.content(InNode.DOMAIN, node.domain),
        *(wire.content(InNode.ATTRIBUTE, attribute) for attribute in node.attributes),
    )


def _tensor(name: str, values: Weights) -> Iterator[bytes]:
    (kind,) = (kind for kind, dtype in _KINDS.items() if dtype == values.dtype)
    yield from (wire.number(InTensor.DIMENSION, size) for size in values.shape)
    yield wire.number(InTensor.TYPE, kind)
    yield wire.content(InTensor.RAW, np.ascontiguousarray(values).data.cast("B"))
    yield wire.content(InTensor.NAME, name)
