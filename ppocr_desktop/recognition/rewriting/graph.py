"""An ONNX graph as nodes and weights that can be searched, replaced and written back.

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

from ppocr_desktop.recognition.rewriting import wire
from ppocr_desktop.recognition.rewriting.onnxfields import (
    AttributeKind,
    DataType,
    InAttribute,
    InGraph,
    InModel,
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
_IR_VERSION, _OPSET = 7, 12
"""The versions of graphs built here."""
_ANY_SHAPE = wire.content(2, wire.content(1, wire.number(1, DataType.FLOAT)))
"""The type of a float32 value of any shape."""


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


@dataclass(frozen=True, eq=False)
class Graph:
    """A model's nodes in topological order, its named weights and the names of its outputs."""

    nodes: Sequence[Node]
    weights: Mapping[str, Weights]
    outputs: tuple[str, ...]
    _model_fields: tuple[Field, ...] = field(repr=False)
    _graph_fields: tuple[Field, ...] = field(repr=False)

    @cached_property
    def consumers(self) -> Mapping[str, Sequence[Node]]:
        """By the name of a value, the nodes that have it as an input."""
        found = defaultdict(list)
        for node in self.nodes:
            for name in node.inputs:
                found[name].append(node)
        return found

    def constant(self, name: str) -> Weights | None:
        """A weight, expanded by Cast and Mul where it is stored small; None for all else."""
        node = self.producers.get(name)
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
    def producers(self) -> Mapping[str, Node]:
        """By the name of a value, the node that has it as an output."""
        return {name: node for node in self.nodes for name in node.outputs}

    def replaced(
        self, replacements: Mapping[Node, Sequence[Node]], weights: Mapping[str, Weights]
    ) -> "Graph":
        """The graph with new nodes in the place of some, without those that nothing needs then.

        `weights` are those that the new nodes bring along.
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
        return Graph(kept[::-1], left, self.outputs, self._model_fields, self._graph_fields)

    def with_outputs(self, *names: str) -> "Graph":
        """The graph with other outputs, float32 values of any shape."""
        others = [part for part in self._graph_fields if part.number != InGraph.OUTPUT]
        made = b"".join(
            wire.content(InGraph.OUTPUT, wire.content(1, one), _ANY_SHAPE) for one in names
        )
        graph_fields = (*others, *wire.fields(made))
        return Graph(self.nodes, self.weights, names, self._model_fields, graph_fields)

    def to_bytes(self, domains: Iterable[str] = ()) -> bytes:
        """The ONNX file, which imports the operator sets of these `domains`, too."""
        return b"".join(self._file(domains))

    def _file(self, domains: Iterable[str]) -> Iterator[bytes | memoryview]:
        for part in self._model_fields:
            if part.number == InModel.GRAPH:
                yield wire.content(InModel.GRAPH, *self._content())
            else:
                yield part.encoded
        for domain in sorted(set(domains).difference(self._domains())):
            yield wire.content(InModel.OPSETS, wire.content(1, domain), wire.number(2, 1))

    def _domains(self) -> Iterator[str]:
        """Those it imports already."""
        for part in self._model_fields:
            if part.number == InModel.OPSETS:
                yield wire.text(tuple(wire.fields(part.content)), 1)

    def _content(self) -> Iterator[bytes | memoryview]:
        yield from (node.to_bytes() for node in self.nodes)
        for name, values in self.weights.items():
            named = wire.content(InTensor.NAME, name)
            yield wire.content(InGraph.INITIALIZER, *_tensor_fields(values), named)
        yield from (part.encoded for part in self._graph_fields)


def parse(data: bytes) -> Graph:
    """The graph of an ONNX file, with Constants as weights and without Identity nodes.

    Raises DamagedError.
    """
    model_fields = tuple(wire.fields(data))
    parts = [
        part
        for outer in model_fields
        if outer.number == InModel.GRAPH
        for part in wire.fields(outer.content)
    ]
    weights = dict(_initializers(parts))
    nodes = [node(part) for part in parts if part.number == InGraph.NODE]
    outputs = tuple(
        wire.text(tuple(wire.fields(part.content)), 1)
        for part in parts
        if part.number == InGraph.OUTPUT
    )
    graph_fields = tuple(part for part in parts if not _is_rebuilt(part, weights))
    return Graph(_simplified(nodes, weights, outputs), weights, outputs, model_fields, graph_fields)


def build(nodes: Sequence[Node], weights: Mapping[str, Weights], source: str, target: str) -> Graph:
    """A graph from one float32 value of any shape to another, both by their names."""
    model_fields = wire.number(InModel.IR_VERSION, _IR_VERSION)
    model_fields += wire.content(InModel.OPSETS, wire.number(2, _OPSET))
    model_fields += wire.content(InModel.GRAPH)
    graph_fields = wire.content(2, "graph")
    graph_fields += wire.content(InGraph.INPUT, wire.content(1, source), _ANY_SHAPE)
    graph_fields += wire.content(InGraph.OUTPUT, wire.content(1, target), _ANY_SHAPE)
    return Graph(
        nodes,
        weights,
        (target,),
        tuple(wire.fields(model_fields)),
        tuple(wire.fields(graph_fields)),
    )


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
    value = wire.content(InAttribute.TENSOR, *_tensor_fields(values))
    kind = wire.number(InAttribute.KIND, AttributeKind.TENSOR)
    return wire.content(InAttribute.NAME, name) + value + kind


def node(part: Field) -> Node:
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


def _simplified(
    nodes: Iterable[Node], weights: dict[str, Weights], outputs: Sequence[str]
) -> list[Node]:
    """The nodes without Constants, which are added to the weights, and without Identity nodes."""
    first_names: dict[str, str] = {}
    kept = []
    for node in nodes:
        values = node.tensor()
        if values is not None:
            weights[node.output] = values
        elif node.operation == "Identity" and node.output not in outputs:
            first_names[node.output] = first_names.get(node.inputs[0], node.inputs[0])
        else:
            inputs = tuple(first_names.get(name, name) for name in node.inputs)
            kept.append(Node(node.operation, inputs, node.outputs, node.domain, node.attributes))
    return kept


def _is_rebuilt(part: Field, weights: Mapping[str, Weights]) -> bool:
    """Whether a field of a graph is written anew: old files list their weights as inputs, too."""
    if part.number == InGraph.INITIALIZER:
        return wire.text(wire.fields(part.content), InTensor.NAME) in weights
    if part.number == InGraph.INPUT:
        return wire.text(wire.fields(part.content), 1) in weights
    return part.number in (InGraph.NODE, InGraph.VALUE_INFO)


def _initializers(parts: Iterable[Field]) -> Iterator[tuple[str, Weights]]:
    for part in parts:
        if part.number == InGraph.INITIALIZER:
            inner = tuple(wire.fields(part.content))
            values = array(inner)
            if values is not None:
                yield wire.text(inner, InTensor.NAME), values


def _texts(parts: Iterable[Field], number: int) -> tuple[str, ...]:
    return tuple(bytes(part.content).decode() for part in parts if part.number == number)


def _tensor_fields(values: Weights) -> Iterator[bytes]:
    (kind,) = (kind for kind, dtype in _DTYPES.items() if dtype == values.dtype)
    yield from (wire.number(InTensor.DIMENSION, size) for size in values.shape)
    yield wire.number(InTensor.TYPE, kind)
    yield wire.content(InTensor.RAW, np.ascontiguousarray(values).data.cast("B"))
