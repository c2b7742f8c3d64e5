"""Has a detector pass less often over its largest maps, with the same result.

Its residual squeeze-and-excitation blocks multiply each channel x by a gate y and add x to that.
Multiplied by y + 1 it is the same, with one pass less.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from ppocr_desktop.recognition.rewriting import graph, products
from ppocr_desktop.recognition.rewriting.graph import Graph
from ppocr_desktop.recognition.rewriting.onnxnodes import Node

_ONE = "gate one"


def merge(data: bytes) -> bytes:
    """An ONNX file in which x + x * y is x * (y + 1); without such sums the same one."""
    model = graph.parse(data)
    made: dict[Node, Sequence[Node]] = {}
    for node in model.nodes:
        made |= _merged(model, node)
    return model.replaced(made, {_ONE: np.ones(1, np.float32)}).to_bytes() if made else data


def _merged(model: Graph, times: Node) -> Mapping[Node, Sequence[Node]]:
    """What replaces a Mul and the Add after it; nothing where they are no such sum."""
    plus = products.sole_consumer(model, times.output) if times.operation == "Mul" else None
    if plus is None or plus.operation != "Add":
        return {}
    for value, gate in (times.inputs, times.inputs[::-1]):
        if set(plus.inputs) == {value, times.output}:
            more = f"{times.output}.more"
            nodes = (Node("Add", (gate, _ONE), (more,)), Node("Mul", (value, more), plus.outputs))
            return {times: (), plus: nodes}
    return {}
