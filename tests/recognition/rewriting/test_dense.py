"""Computing dense convolutions in whole numbers of 8 bits."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from ppocr_desktop import places
from ppocr_desktop.recognition import catalog, store
from ppocr_desktop.recognition.rewriting import dense, graph
from ppocr_desktop.recognition.rewriting.dense import Range
from ppocr_desktop.recognition.rewriting.onnxnodes import Node, Weights
from ppocr_desktop.recognition.session import Session
from tests.recognition import pairs
from tests.recognition.computing import computed, is_exact, operations

INPUTS, OUTPUTS = 24, 20
PICTURE = pairs.normal(1, INPUTS, 9, 14, seed=4)
AROUND = pairs.attribute("pads", 1, 1, 1, 1)
BEHIND = pairs.attribute("pads", 0, 0, 1, 1)
TWICE = pairs.attribute("kernel_shape", 2, 2)
FOURFOLD = pairs.attribute("kernel_shape", 4, 4)
CHANNELS = pairs.whole_number("axis", 1)

WEIGHTS: Mapping[str, Weights] = {
    "w": pairs.normal(OUTPUTS, INPUTS, 3, 3) / 15,
    "bias": pairs.normal(OUTPUTS, seed=2),
    "added": pairs.normal(1, OUTPUTS, 1, 1, seed=3),
}
ALONE = (
    Node("Conv", ("x", "w", "bias"), ("a",), attributes=(AROUND,)),
    Node("Add", ("a", "added"), ("b",)),
    Node("Relu", ("b",), ("y",)),
)

STEM_WEIGHTS: Mapping[str, Weights] = {
    "narrow": pairs.normal(12, INPUTS, 2, 2, seed=5) / 10,
    "wide": pairs.normal(OUTPUTS, 12, 2, 2, seed=6) / 7,
    "last": pairs.normal(16, INPUTS + OUTPUTS, 3, 3, seed=7) / 20,
}
STEM = (
    Node("Relu", ("x",), ("in",)),
    Node("Conv", ("in", "narrow"), ("n",), attributes=(BEHIND,)),
    Node("Relu", ("n",), ("n+",)),
    Node("Conv", ("n+", "wide"), ("w",), attributes=(BEHIND,)),
    Node("Relu", ("w",), ("w+",)),
    Node("MaxPool", ("in",), ("pool",), attributes=(TWICE, BEHIND)),
    Node("Concat", ("pool", "w+"), ("both",), attributes=(CHANNELS,)),
    Node("Conv", ("both", "last"), ("l",), attributes=(AROUND,)),
    Node("Relu", ("l",), ("y",)),
)
"""Like the beginning of a PP-OCRv6 model."""


def alone(
    nodes: Sequence[Node] = ALONE, weights: Mapping[str, Weights] = WEIGHTS, made: str = "y"
) -> bytes:
    return graph.build(nodes, weights, "x", made).to_bytes()


def stem(made: str = "y") -> bytes:
    return graph.build(STEM, STEM_WEIGHTS, "x", made).to_bytes()


def met(data: bytes) -> list[Range]:
    """The ranges of what a model meets on the picture."""
    watched = graph.parse(data).with_outputs(*dense.values(data)).to_bytes()
    found = Session(watched, "m", threads=1).run_all(PICTURE)
    return [(min(float(one.min()), 0.0), float(one.max())) for one in found]


def off(data: bytes, ranges: Sequence[Range]) -> float:
    """How far a model is from itself in 8 bits, compared with what it makes."""
    expected = computed(data, PICTURE)
    made = computed(dense.quantize(data, ranges), PICTURE)
    assert made.shape == expected.shape
    return float(np.abs(made - expected).mean() / np.abs(expected).mean())


@is_exact
def test_a_convolution_computes_nearly_what_it_did() -> None:
    assert off(alone(), met(alone())) < 0.02


@is_exact
def test_one_without_a_bias_or_relu_computes_nearly_what_it_did() -> None:
    data = alone((Node("Conv", ("x", "w"), ("y",)),), {"w": WEIGHTS["w"]})
    assert met(data)[1][0] < -1
    assert off(data, met(data)) < 0.03


def test_one_is_replaced_with_its_bias_and_relu() -> None:
    assert operations(dense.quantize(alone(), met(alone()))) == [
        "QuantizeLinear",
        "Transpose",
        "QLinearConv",
        "DequantizeLinear",
        "Transpose",
    ]


@is_exact
def test_several_compute_nearly_what_they_did() -> None:
    assert off(stem(), met(stem())) < 0.03


def test_numbers_stay_whole_through_pooling_and_joining() -> None:
    assert dense.values(stem()) == ("in", "n+", "w+", "y")
    assert operations(dense.quantize(stem(), met(stem()))) == [
        "Relu",
        "QuantizeLinear",
        "Transpose",
        "QLinearConv",
        "QLinearConv",
        "NhwcMaxPool",
        "Concat",
        "QLinearConv",
        "DequantizeLinear",
        "Transpose",
    ]


def test_few_outputs_get_room_beside_them_between_convolutions() -> None:
    weights = graph.parse(dense.quantize(stem(), met(stem()))).weights
    assert weights["n+.quantized.weights"].shape == (16, INPUTS, 2, 2)
    assert not weights["n+.quantized.weights"][12:].any()
    assert weights["w+.quantized.weights"].shape == (OUTPUTS, 16, 2, 2)


@is_exact
def test_few_outputs_for_others_stay_few() -> None:
    nodes = (Node("Conv", ("x", "w", "bias"), ("y",)),)
    data = alone(nodes, {"w": WEIGHTS["w"][:12], "bias": WEIGHTS["bias"][:12]})
    assert off(data, met(data)) < 0.02


END_WEIGHTS: Mapping[str, Weights] = {
    "w": pairs.normal(OUTPUTS, 2 * INPUTS, 3, 3, seed=8) / 20,
    "roi": np.zeros(0, np.float32),
    "four times": np.array((1, 1, 4, 4), np.float32),
}


def end(**how: str) -> bytes:
    """Like the end of a detector: a map and one of it made larger, joined."""
    named = {
        "mode": "nearest",
        "coordinate_transformation_mode": "asymmetric",
        "nearest_mode": "floor",
        **how,
    }
    nodes = (
        Node(
            "MaxPool", ("x",), ("small",), attributes=(FOURFOLD, pairs.attribute("strides", 4, 4))
        ),
        Node(
            "Resize",
            ("small", "roi", "four times"),
            ("large",),
            attributes=tuple(pairs.text(name, value) for name, value in named.items()),
        ),
        Node("MaxPool", ("x",), ("part",), attributes=(pairs.attribute("kernel_shape", 2, 3),)),
        Node("Concat", ("large", "part"), ("both",), attributes=(CHANNELS,)),
        Node("Conv", ("both", "w"), ("y",), attributes=(AROUND,)),
    )
    return graph.build(nodes, END_WEIGHTS, "x", "y").to_bytes()


@is_exact
def test_what_is_joined_and_enlarged_is_rounded_before() -> None:
    ranges = [(-4.0, 4.0), (-8.0, 8.0)]
    early, late = (dense.quantize(data, ranges) for data in (end(), end(mode="linear")))
    assert operations(early)[:9] == [
        "MaxPool",
        "MaxPool",
        "QuantizeLinear",
        "Resize",
        "Resize",
        "QuantizeLinear",
        "Concat",
        "Transpose",
        "QLinearConv",
    ]
    assert off(end(), met(end())) < 0.03
    assert operations(late).index("Resize") < operations(late).index("QuantizeLinear")


@is_exact
def test_what_others_take_too_is_there_for_them() -> None:
    nodes = (*STEM[:-1], Node("Relu", ("l",), ("l+",)), Node("Add", ("w+", "w+"), ("y",)))
    data = graph.build(nodes, STEM_WEIGHTS, "x", "y").to_bytes()
    assert off(data, met(data)) < 0.03


@is_exact
def test_a_relu_cuts_off_what_is_below_nought_whatever_the_range() -> None:
    low, high = met(alone())[1]
    assert low == 0
    made = computed(dense.quantize(alone(), [met(alone())[0], (-high, high)]), PICTURE)
    assert made.min() == 0


@pytest.mark.parametrize(
    ("kernel", "attributes"),
    [
        (pairs.normal(OUTPUTS, INPUTS, 1, 1), ()),
        (pairs.normal(INPUTS, 1, 3, 3), (pairs.whole_number("group", INPUTS),)),
    ],
)
def test_other_convolutions_stay_as_they_are(
    kernel: Weights, attributes: tuple[bytes, ...]
) -> None:
    data = alone((Node("Conv", ("x", "w"), ("y",), attributes=attributes),), {"w": kernel})
    assert dense.values(data) == ()
    assert dense.quantize(data, [(0, 1)]) == data


def test_the_convolution_of_a_picture_stays_as_it_is() -> None:
    data = alone((Node("Conv", ("x", "w"), ("y",)),), {"w": pairs.normal(OUTPUTS, 3, 3, 3)})
    assert dense.values(data) == ()


@pytest.mark.parametrize("ranges", [[], [(0, 1)], [(0, 1)] * 3, [(0, 1), (0, 0)], [(0, 1), (1, 2)]])
def test_ranges_of_another_model_are_refused(ranges: Sequence[Range]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the caller tells what is wrong
        dense.quantize(alone(), ranges)


def test_all_models_of_the_program_fit_their_ranges() -> None:
    known = catalog.load(places.models() / "manifest.toml").models
    ranged = [model for model in known if model.ranges and store.is_present(model)]
    assert ranged
    for model in ranged:
        assert len(dense.values(store.read(model))) == len(model.ranges)
