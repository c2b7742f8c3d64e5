"""An ONNX graph as nodes and weights that can be searched, replaced and written back.

Only what rewriting needs is understood (onnx.proto, IR version 3 and later); all else is carried
through unchanged.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ppocr_desktop.recognition.rewriting import onnxnodes, wire
from ppocr_desktop.recognition.rewriting.onnxfields import (
    DataType,
    InGraph,
    InModel,
    InOpset,
    InTensor,
    InTensorType,
    InType,
    InValueInfo,
)
from ppocr_desktop.recognition.rewriting.onnxnodes import Node, Weights
from ppocr_desktop.recognition.rewriting.wire import Field

_IR_VERSION, _OPSET = 7, 12
"""The versions of graphs built here."""
_ANY_SHAPE = wire.content(
    InValueInfo.TYPE, wire.content(InType.TENSOR, wire.number(InTensorType.ELEMENT, DataType.FLOAT))
)
"""The type of a float32 value of any shape."""


@dataclass(frozen=True, eq=False)
class Graph:
    """A model's nodes in topological order, its named weights and the names of its outputs."""

    nodes: Sequence[Node]
    weights: Mapping[str, Weights]
    outputs: tuple[str, ...]
    _model_fields: tuple[Field, ...] = field(repr=False)
    _graph_fields: tuple[Field, ...] = field(repr=False)

    def consumers(self, value: str) -> Sequence[Node]:
        """The nodes that have a value as an input, by its name."""
        return self._consumers.get(value, ())

    def producer(self, value: str) -> Node | None:
        """The node that has a value as an output, by its name; None for weights and inputs."""
        return self._producers.get(value)

    def constant(self, name: str) -> Weights | None:
        """A weight, expanded by Cast and Mul where it is stored small; None for all else."""
        node = self.producer(name)
        if name in self.weights or node is None:
            return self.weights.get(name)
        if node.operation == "Cast" and node.integers("to") == (DataType.FLOAT,):
            values = self.constant(node.inputs[0])
            return None if values is None else values.astype(np.float32)
        if node.operation == "Mul":
            values, factor = (self.constant(one) for one in node.inputs)
            return None if values is None or factor is None else values * factor
        return None

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
        made = b"".join(_value(InGraph.OUTPUT, one) for one in names)
        graph_fields = (*others, *wire.fields(made))
        return Graph(self.nodes, self.weights, names, self._model_fields, graph_fields)

    def to_bytes(self, domains: Iterable[str] = ()) -> bytes:
        """The ONNX file, which imports the operator sets of these `domains`, too."""
        return b"".join(self._file(domains))

    @cached_property
    def _consumers(self) -> Mapping[str, Sequence[Node]]:
        found: dict[str, list[Node]] = {}
        for node in self.nodes:
            for name in node.inputs:
                found.setdefault(name, []).append(node)
        return found

    @cached_property
    def _producers(self) -> Mapping[str, Node]:
        return {name: node for node in self.nodes for name in node.outputs}

    def _file(self, domains: Iterable[str]) -> Iterator[bytes | memoryview]:
        for part in self._model_fields:
            if part.number == InModel.GRAPH:
                yield wire.content(InModel.GRAPH, *self._content())
            else:
                yield part.encoded
        for domain in sorted(set(domains).difference(self._domains())):
            yield _opset(1, domain)

    def _domains(self) -> Iterator[str]:
        """Those it imports already."""
        for part in self._model_fields:
            if part.number == InModel.OPSETS:
                yield wire.text(wire.fields(part.content), InOpset.DOMAIN)

    def _content(self) -> Iterator[bytes | memoryview]:
        yield from (node.to_bytes() for node in self.nodes)
        for name, values in self.weights.items():
            named = wire.content(InTensor.NAME, name)
            yield wire.content(InGraph.INITIALIZER, *onnxnodes.tensor_fields(values), named)
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
    nodes = [onnxnodes.parse(part) for part in parts if part.number == InGraph.NODE]
    outputs = tuple(
        wire.text(wire.fields(part.content), InValueInfo.NAME)
        for part in parts
        if part.number == InGraph.OUTPUT
    )
    graph_fields = tuple(part for part in parts if not _is_rebuilt(part, weights))
    return Graph(_simplified(nodes, weights, outputs), weights, outputs, model_fields, graph_fields)


def build(nodes: Sequence[Node], weights: Mapping[str, Weights], source: str, target: str) -> Graph:
    """A graph from one float32 value of any shape to another, both by their names."""
    model_fields = wire.number(InModel.IR_VERSION, _IR_VERSION)
    model_fields += _opset(_OPSET)
    model_fields += wire.content(InModel.GRAPH)
    graph_fields = wire.content(InGraph.NAME, "graph")
    graph_fields += _value(InGraph.INPUT, source)
    graph_fields += _value(InGraph.OUTPUT, target)
    return Graph(
        nodes,
        weights,
        (target,),
        tuple(wire.fields(model_fields)),
        tuple(wire.fields(graph_fields)),
    )


def _opset(version: int, domain: str = "") -> bytes:
    """A field of a model that imports an operator set."""
    named = wire.content(InOpset.DOMAIN, domain) if domain else b""
    return wire.content(InModel.OPSETS, named, wire.number(InOpset.VERSION, version))


def _value(field: InGraph, name: str) -> bytes:
    """A field of a graph that declares a float32 input or output of any shape."""
    return wire.content(field, wire.content(InValueInfo.NAME, name), _ANY_SHAPE)


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
        return wire.text(wire.fields(part.content), InValueInfo.NAME) in weights
    return part.number in (InGraph.NODE, InGraph.VALUE_INFO)


def _initializers(parts: Iterable[Field]) -> Iterator[tuple[str, Weights]]:
    for part in parts:
        if part.number == InGraph.INITIALIZER:
            inner = tuple(wire.fields(part.content))
            values = onnxnodes.array(inner)
            if values is not None:
                yield wire.text(inner, InTensor.NAME), values
