"""Looking through ONNX graphs and writing them back."""

import numpy as np
import pytest

from ppocr_desktop.recognition.rewriting import graph, onnxnodes, shrinking, wire
from ppocr_desktop.recognition.rewriting.onnxnodes import Node
from ppocr_desktop.recognition.rewriting.shrinking import Bits
from ppocr_desktop.recognition.session import Session
from tests.recognition import graphs, pairs
from tests.recognition.computing import computed
from tests.recognition.graphs import PICTURE

X = np.arange(6, dtype=np.float32).reshape(1, 2, 3)


def with_part(data: bytes, part: bytes) -> bytes:
    """The file with one part more in its graph."""
    return b"".join(
        wire.content(7, field.content, part) if field.number == 7 else bytes(field.encoded)
        for field in wire.fields(data)
    )


@pytest.mark.parametrize("as_constant", [False, True])
def test_a_file_that_is_written_back_computes_and_says_the_same(*, as_constant: bool) -> None:
    data = graphs.convolution(graphs.weights(), as_constant=as_constant)
    written = graph.parse(data).to_bytes()
    assert np.array_equal(computed(written, PICTURE), computed(data, PICTURE))
    described = Session(written, "m", threads=1).description
    assert described == Session(data, "m", threads=1).description


@pytest.mark.parametrize("as_constant", [False, True])
def test_initializers_and_constants_are_weights(*, as_constant: bool) -> None:
    weights = graphs.weights()
    whole = graph.parse(graphs.convolution(weights, as_constant=as_constant))
    assert [node.operation for node in whole.nodes] == ["Conv"]
    assert np.array_equal(whole.weights["w"], weights)


@pytest.mark.parametrize("as_constant", [False, True])
@pytest.mark.parametrize(("bits", "off"), [(Bits.EIGHT, 0.005), (Bits.SIXTEEN, 0.001)])
def test_weights_that_are_stored_small_are_seen_whole(
    bits: Bits, off: float, *, as_constant: bool
) -> None:
    weights = graphs.weights()
    small = shrinking.shrink(graphs.convolution(weights, as_constant=as_constant), bits)
    found = graph.parse(small).constant("w")
    assert found is not None
    assert found.dtype == np.float32
    largest = np.abs(weights).max(axis=(1, 2, 3), keepdims=True)
    assert (np.abs(found - weights) <= off * largest).all()


def test_what_depends_on_the_picture_is_no_constant() -> None:
    whole = graph.parse(pairs.pair())
    assert [whole.constant(name) for name in ("x", "a", "e", "y")] == [None] * 4


def test_other_names_of_a_value_are_resolved() -> None:
    nodes = (
        Node("Relu", ("x",), ("a",)),
        Node("Identity", ("a",), ("b",)),
        Node("Identity", ("b",), ("c",)),
        Node("Neg", ("c",), ("y",)),
    )
    whole = graph.parse(graph.build(nodes, {}, "x", "y").to_bytes())
    assert [(node.operation, node.inputs) for node in whole.nodes] == [
        ("Relu", ("x",)),
        ("Neg", ("a",)),
    ]


def test_a_domain_is_named_once() -> None:
    data = graph.build([Node("Relu", ("x",), ("y",))], {}, "x", "y").to_bytes(["com.microsoft"])
    again = graph.parse(data).to_bytes(["com.microsoft"])
    assert data.count(b"com.microsoft") == again.count(b"com.microsoft") == 1


def test_the_name_of_what_is_put_out_stays() -> None:
    nodes = (Node("Relu", ("x",), ("a",)), Node("Identity", ("a",), ("y",)))
    data = graph.parse(graph.build(nodes, {}, "x", "y").to_bytes()).to_bytes()
    assert np.array_equal(computed(data, -X), np.zeros_like(X))


def test_what_nothing_needs_after_a_replacement_is_left_out() -> None:
    nodes = (
        Node("Cast", ("small",), ("w",), attributes=(pairs.whole_number("to", 1),)),
        Node("Mul", ("x", "w"), ("a",)),
        Node("Neg", ("a",), ("y",)),
    )
    small = np.array([2], np.int8)
    whole = graph.parse(graph.build(nodes, {"small": small}, "x", "y").to_bytes())
    instead = Node("Mul", ("x", "three"), ("a",))
    weights = {"three": pairs.scalar(3)}
    changed = whole.replaced({whole.nodes[1]: [instead]}, weights)
    assert [node.operation for node in changed.nodes] == ["Mul", "Neg"]
    assert set(changed.weights) == {"three"}
    assert np.array_equal(computed(changed.to_bytes(), X), -3 * X)
    assert np.array_equal(computed(whole.to_bytes(), X), -2 * X)


def test_tensors_of_kinds_not_met_here_are_carried_through() -> None:
    double = (
        wire.number(1, 1),
        wire.number(2, 11),
        wire.content(8, "d"),
        wire.content(9, b"\0" * 8),
    )
    part = wire.content(5, *double)
    data = with_part(graphs.convolution(graphs.weights()), part)
    assert part in graph.parse(data).to_bytes()


def test_weights_that_are_listed_as_inputs_are_no_inputs_afterwards() -> None:
    value = wire.content(1, "w") + wire.content(2, wire.content(1, wire.number(1, 1)))
    data = with_part(graphs.convolution(graphs.weights()), wire.content(11, value))
    written = graph.parse(data).to_bytes()
    assert [name for name, _ in Session(written, "m", threads=1).description.inputs] == ["x"]


def test_whole_numbers_of_attributes_are_read() -> None:
    attributes = (pairs.attribute("strides", 2, 1), pairs.whole_number("group", 4))
    node = Node("Conv", ("x", "w"), ("y",), attributes=attributes)
    assert node.integers("strides") == (2, 1)
    assert node.integers("group") == (4,)
    assert node.integers("pads") == ()


def test_texts_of_attributes_are_read() -> None:
    node = Node("Resize", ("x",), ("y",), attributes=(pairs.text("mode", "nearest"),))
    assert (node.text("mode"), node.text("other")) == ("nearest", "")


def test_axes_are_put_in_another_order() -> None:
    data = graph.build([onnxnodes.transpose("x", "y", (0, 2, 1))], {}, "x", "y").to_bytes()
    assert np.array_equal(computed(data, X), X.transpose(0, 2, 1))


def test_what_is_no_model_is_refused() -> None:
    with pytest.raises(wire.DamagedError):
        graph.parse(b"nothing like it")
