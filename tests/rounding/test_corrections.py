"""Rounding a recognizer's weights together."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from models.rounding import corrections
from ppocr_desktop.recognition.rewriting import graph, quantization
from ppocr_desktop.recognition.rewriting.onnxnodes import Node
from ppocr_desktop.recognition.rewriting.products import Product
from ppocr_desktop.recognition.rewriting.products import pairs as find_pairs
from tests.recognition import pairs

LEAST = 24
WEIGHTS = {**pairs.WEIGHTS, "w": pairs.normal(48, 24, 1, 1), "v": pairs.normal(24, 48, 1, 1)}
SPREAD = pairs.normal(24, 3, 3, 3, seed=9)


def model() -> bytes:
    """Takes RGB lines, and gives a pair of convolutions inputs that are active together."""
    nodes = (
        Node("Conv", ("x", "spread"), ("s",)),
        Node("Conv", ("s", "w"), ("a",)),
        *pairs.GELU,
        Node("Conv", ("f", "v"), ("y",)),
    )
    return graph.build(nodes, {**WEIGHTS, "spread": SPREAD}, "x", "y").to_bytes()


@pytest.fixture(scope="module")
def lines() -> Sequence[NDArray[np.uint8]]:
    random = np.random.default_rng(1)
    return [random.integers(0, 256, (48, width, 3)).astype(np.uint8) for width in (64, 80, 96)]


def products() -> tuple[Product, Product]:
    (pair,) = find_pairs(graph.parse(model()), LEAST)
    return pair.first, pair.second


def test_corrected_weights_lose_less_of_what_goes_through(
    lines: Sequence[NDArray[np.uint8]],
) -> None:
    product, _ = products()
    nearest, scale = quantization.round_nearest(product.weights)
    seen = corrections._look(model(), products(), lines)[product.source]
    first, _ = corrections.find(model(), LEAST, lines)

    def lost(rounded: NDArray[np.int8]) -> float:
        off = product.weights - rounded * scale
        return float(np.trace(off.T @ seen @ off))

    assert lost(nearest + first) < 0.7 * lost(nearest)


def test_corrections_are_small_and_fit_the_model(lines: Sequence[NDArray[np.uint8]]) -> None:
    found = corrections.find(model(), LEAST, lines)
    assert [one.shape for one in found] == [one.weights.shape for one in products()]
    for one, product in zip(found, products(), strict=True):
        nearest, _ = quantization.round_nearest(product.weights)
        assert np.abs(nearest.astype(int) + one).max() <= 127
        assert np.abs(one).max() < 20
        assert one.any()
    quantization.quantize(model(), LEAST, quantization.pack(found))


def test_what_is_active_alone_is_rounded_to_the_nearest() -> None:
    product, _ = products()
    assert not corrections._corrected(product, np.eye(24)).any()


def test_the_same_lines_give_the_same_corrections(lines: Sequence[NDArray[np.uint8]]) -> None:
    twice = [quantization.pack(corrections.find(model(), LEAST, lines)) for _ in range(2)]
    assert twice[0] == twice[1]
