"""Computing the largest products of a model in 8 bits."""

from collections.abc import Sequence

import numpy as np
import pytest

from ppocr_desktop import places
from ppocr_desktop.recognition import catalog, store
from ppocr_desktop.recognition.rewriting import graph, products, quantization, shrinking
from ppocr_desktop.recognition.rewriting.onnxnodes import Node
from ppocr_desktop.recognition.rewriting.shrinking import Bits
from tests.recognition import pairs
from tests.recognition.computing import computed, is_exact, operations
from tests.recognition.pairs import GELU, INNER, INPUTS, MULTIPLIED, PICTURE

LEAST = 32
STEPS = np.random.default_rng(5).normal(size=(1, 7, 16)).astype(np.float32)


def found(data: bytes, least: int = LEAST) -> Sequence[products.Pair]:
    return products.pairs(graph.parse(data), least)


@is_exact
@pytest.mark.parametrize("gelu", [GELU, MULTIPLIED])
def test_a_pair_computes_nearly_what_it_did(gelu: Sequence[Node]) -> None:
    data = pairs.pair(gelu)
    expected = computed(data, PICTURE)
    off = np.abs(computed(quantization.quantize(data, LEAST), PICTURE) - expected)
    assert off.mean() < 0.02 * np.abs(expected).mean()


@pytest.mark.parametrize("gelu", [GELU, MULTIPLIED])
def test_a_pair_is_replaced_whole(gelu: Sequence[Node]) -> None:
    product = ["DynamicQuantizeLinear", "MatMulIntegerToFloat"]
    assert operations(quantization.quantize(pairs.pair(gelu), LEAST)) == [
        "Transpose",
        *product,
        "FastGelu",
        *product,
        "Transpose",
    ]


SUM = (
    Node("Conv", ("x", "w", "bias"), ("a",)),
    *GELU,
    Node("Conv", ("f", "v"), ("g",)),
    Node("Add", ("x", "g"), ("y",)),
)


@is_exact
def test_what_went_in_is_added_before_the_axes_change_places() -> None:
    data = graph.build(SUM, pairs.WEIGHTS, "x", "y").to_bytes()
    quantized = quantization.quantize(data, LEAST)
    assert operations(quantized)[-2:] == ["Add", "Transpose"]
    expected = computed(data, PICTURE)
    assert np.abs(computed(quantized, PICTURE) - expected).mean() < 0.02 * np.abs(expected).mean()


def test_what_else_is_added_stays_behind_a_pair() -> None:
    nodes = (Node("Neg", ("x",), ("n",)), *SUM[:-1], Node("Add", ("n", "g"), ("y",)))
    data = graph.build(nodes, pairs.WEIGHTS, "x", "y").to_bytes()
    assert operations(quantization.quantize(data, LEAST))[-2:] == ["Transpose", "Add"]


def test_biases_inside_and_behind_a_convolution_belong_to_the_products() -> None:
    (pair,) = found(pairs.pair())
    assert np.array_equal(pair.first.bias, pairs.WEIGHTS["bias"])
    assert np.array_equal(pair.second.bias, pairs.WEIGHTS["added"].ravel())
    assert pair.first.weights.shape == (INPUTS, INNER)
    assert pair.second.weights.shape == (INNER, INPUTS)


def test_what_is_added_along_the_width_is_no_bias() -> None:
    (pair,) = found(pairs.pair(weights={"added": pairs.normal(1, 1, 1, INPUTS)}))
    assert not pair.second.bias.any()
    assert pair.second.target == "g"


def test_a_bias_that_depends_on_the_picture_makes_no_pair() -> None:
    nodes = graph.parse(pairs.pair()).nodes
    first = Node("Conv", ("x", "w", "x"), ("a",))
    whole = graph.build([first, *nodes[1:]], pairs.WEIGHTS, "x", "y")
    assert products.pairs(whole, LEAST) == ()


@pytest.mark.parametrize(
    ("name", "value"), [("root", 2.0), ("one", 2.0), ("half", 0.25), ("root", 0.0)]
)
def test_what_has_other_numbers_is_no_gelu(name: str, value: float) -> None:
    assert found(pairs.pair(weights={name: pairs.scalar(value)})) == ()


def test_a_number_divided_by_a_value_is_no_gelu() -> None:
    upside_down = Node("Div", ("root", "a"), ("b",))
    assert found(pairs.pair((upside_down, *GELU[1:]))) == ()


@pytest.mark.parametrize(
    "attribute",
    [
        pairs.attribute("strides", 2, 1),
        pairs.attribute("pads", 1, 1, 1, 1),
        pairs.whole_number("group", 2),
    ],
)
def test_other_convolutions_make_no_pair(attribute: bytes) -> None:
    assert found(pairs.pair(attributes=(attribute,))) == ()


def test_larger_kernels_make_no_pair() -> None:
    assert found(pairs.pair(weights={"v": pairs.normal(INPUTS, INNER, 3, 3)})) == ()


@pytest.mark.parametrize("made", ["a", "f"])
def test_what_is_put_out_is_not_computed_away(made: str) -> None:
    assert found(pairs.pair(made=made)) == ()


def test_products_of_fewer_inputs_stay_as_they_are() -> None:
    data = pairs.pair()
    assert quantization.quantize(data, LEAST + 1) == data


def test_of_three_convolutions_in_a_row_two_are_a_pair() -> None:
    second = [Node(one.operation, *_renamed(one)) for one in GELU]
    nodes = (
        Node("Conv", ("x", "w"), ("a",)),
        *GELU,
        Node("Conv", ("f", "v"), ("a2",)),
        *second,
        Node("Conv", ("f2", "w"), ("y",)),
    )
    data = graph.build(nodes, pairs.WEIGHTS, "x", "y").to_bytes()
    (pair,) = found(data)
    assert (pair.first.target, pair.second.target) == ("a", "a2")
    assert operations(quantization.quantize(data, LEAST))[-1] == "Conv"


def test_two_pairs_may_take_the_same() -> None:
    gelu = [Node(one.operation, *_renamed(one)) for one in GELU]
    nodes = (
        Node("Conv", ("x", "w"), ("a",)),
        *GELU,
        Node("Conv", ("f", "v"), ("g",)),
        Node("Conv", ("x", "w"), ("a2",)),
        *gelu,
        Node("Conv", ("f2", "v"), ("g2",)),
        Node("Sub", ("g", "g2"), ("y",)),
    )
    data = graph.build(nodes, pairs.WEIGHTS, "x", "y").to_bytes()
    assert len(found(data)) == 2
    assert not computed(quantization.quantize(data, LEAST), PICTURE).any()


def _renamed(node: Node) -> tuple[tuple[str, ...], tuple[str, ...]]:
    inputs = tuple(name if name in pairs.WEIGHTS else f"{name}2" for name in node.inputs)
    return inputs, (f"{node.output}2",)


def test_weights_stored_in_8_bits_are_rounded_to_the_same_numbers() -> None:
    data = pairs.pair()
    (before,), (after,) = found(data), found(shrinking.shrink(data, Bits.EIGHT))
    for one, other in ((before.first, after.first), (before.second, after.second)):
        expected, scale = quantization.round_nearest(one.weights)
        rounded, same = quantization.round_nearest(other.weights)
        assert np.array_equal(rounded, expected)
        assert same == pytest.approx(scale)


def test_pairs_with_weights_stored_in_16_bits_are_found() -> None:
    assert len(found(shrinking.shrink(pairs.pair(), Bits.SIXTEEN))) == 1


# Classes


@is_exact
@pytest.mark.parametrize("bits", [None, Bits.EIGHT])
def test_the_classes_are_told_apart_nearly_as_before(bits: Bits | None) -> None:
    data = pairs.classes(2_000)
    data = shrinking.shrink(data, bits) if bits else data
    quantized = quantization.quantize(data, LEAST)
    assert "MatMul" not in operations(quantized)
    assert np.abs(computed(quantized, STEPS) - computed(data, STEPS)).max() < 0.02


def test_a_product_with_few_outputs_tells_no_characters_apart() -> None:
    assert products.class_logits(graph.parse(pairs.classes(1_999))) == ()


# Corrections


def corrections(first: int, second: int) -> bytes:
    shapes = {(INPUTS, INNER): first, (INNER, INPUTS): second}
    return quantization.pack(np.full(shape, value, np.int8) for shape, value in shapes.items())


def test_corrections_are_added_to_the_rounded_weights() -> None:
    data = pairs.pair()
    (pair,) = found(data)
    weights = graph.parse(quantization.quantize(data, LEAST, corrections(-1, 0))).weights
    for product, correction in ((pair.first, -1), (pair.second, 0)):
        nearest, _ = quantization.round_nearest(product.weights)
        rounded = weights[f"{product.target}.rounded"]
        assert np.array_equal(rounded, nearest + np.int8(correction))


@pytest.mark.parametrize("more", [-1, 1])
def test_corrections_of_another_model_are_refused(more: int) -> None:
    other = quantization.pack([np.zeros(2 * INPUTS * INNER + more, np.int8)])
    with pytest.raises(ValueError):  # noqa: PT011 - the caller tells what is wrong
        quantization.quantize(pairs.pair(), LEAST, other)


def test_damaged_corrections_are_refused() -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the caller tells what is wrong
        quantization.quantize(pairs.pair(), LEAST, b"nothing like it")


# What the program knows


def test_every_model_to_be_quantized_has_products_for_it() -> None:
    known = catalog.load(places.models() / "manifest.toml").models
    quantized = [model for model in known if model.quantize and store.is_present(model)]
    assert quantized
    for model in quantized:
        assert len(products.pairs(graph.parse(store.read(model)), model.quantize)) >= 2


@is_exact
def test_the_probe_sums_up_what_it_is_given() -> None:
    batch = np.zeros((1, quantization.PROBED), np.float32)
    batch[0, :40] = 1
    assert computed(quantization.probe(), batch).item() == pytest.approx(40)
