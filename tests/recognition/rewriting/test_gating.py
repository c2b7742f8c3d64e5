"""Multiplying by a number plus 1 in place of multiplying and adding."""

from collections.abc import Sequence

import numpy as np
import pytest

from ppocr_desktop.recognition.rewriting import gating, graph
from ppocr_desktop.recognition.rewriting.onnxnodes import Node
from tests.recognition import pairs
from tests.recognition.computing import computed, operations

GATE = Node("GlobalAveragePool", ("x",), ("g",))


def model(*nodes: Node, made: str = "y") -> bytes:
    return graph.build((GATE, *nodes), {}, "x", made).to_bytes()


@pytest.mark.parametrize("times", [("x", "g"), ("g", "x")])
@pytest.mark.parametrize("plus", [("x", "m"), ("m", "x")])
def test_a_value_added_to_itself_times_a_gate_is_multiplied_once(
    times: Sequence[str], plus: Sequence[str]
) -> None:
    data = model(Node("Mul", tuple(times), ("m",)), Node("Add", tuple(plus), ("y",)))
    merged = gating.merge(data)
    assert operations(merged) == ["GlobalAveragePool", "Add", "Mul"]
    made, expected = (computed(one, pairs.PICTURE) for one in (merged, data))
    assert np.allclose(made, expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    "nodes",
    [
        (Node("Mul", ("x", "g"), ("m",)), Node("Add", ("m", "m"), ("y",))),
        (Node("Mul", ("x", "g"), ("m",)), Node("Sub", ("x", "m"), ("y",))),
        (
            Node("Neg", ("x",), ("n",)),
            Node("Mul", ("n", "g"), ("m",)),
            Node("Add", ("x", "m"), ("y",)),
        ),
    ],
)
def test_other_sums_stay_as_they_are(nodes: Sequence[Node]) -> None:
    data = model(*nodes)
    assert gating.merge(data) == data


def test_a_product_that_is_put_out_stays_as_it_is() -> None:
    data = model(Node("Mul", ("x", "g"), ("m",)), Node("Add", ("x", "m"), ("y",)), made="m")
    assert gating.merge(data) == data
