"""The ranges of dense convolutions, by what they are given."""

import numpy as np
import pytest

from models.rounding import ranges
from ppocr_desktop.recognition.rewriting import graph
from ppocr_desktop.recognition.rewriting.onnxnodes import Node
from tests.recognition import pairs


def test_ranges_leave_out_what_few_pictures_reach() -> None:
    nodes = [Node("Conv", ("x", "w"), ("a",)), Node("Relu", ("a",), ("y",))]
    weights = {"w": np.full((8, 8, 2, 2), 1 / 16, np.float32)}
    data = graph.build(nodes, weights, "x", "y").to_bytes()
    pictures = [np.full((1, 8, 4, 4), number, np.float32) for number in (-3, *[2] * 18, 9)]
    (low, high), made = ranges.find(data, pictures)
    assert (low, high, *made) == pytest.approx((0, 2, 0, 4))


def test_nought_is_always_within() -> None:
    nodes = [Node("Conv", ("x", "w"), ("y",))]
    data = graph.build(nodes, {"w": pairs.normal(8, 8, 2, 2)}, "x", "y").to_bytes()
    (low, high), _ = ranges.find(data, [np.full((1, 8, 4, 4), 5, np.float32)])
    assert (low, high) == (0, 5)
