"""What detectors compute, counted."""

import pytest

from tests.slim import detectors

cost = pytest.importorskip("models.slim.cost")


def _cost(width: int) -> float:
    file = detectors.onnx.load_from_string(detectors.detector(width=width))
    return float(cost.cost(file.graph))


def test_only_whole_blocks_of_channels_save_time() -> None:
    assert _cost(20) == _cost(32)
    assert _cost(16) < _cost(32)


def test_a_transposed_convolution_and_what_is_made_of_it_cost_products() -> None:
    file = detectors.onnx.load_from_string(detectors.doubling())
    # 4 x as many pixels, 5 channels of 3 products each, then 16 x, 1 of 5; a value costs 30.
    first = 4 * 5 * (3 + 30) + 4 * 5 * 30
    second = 16 * (5 + 30) + 16 * 30
    assert cost.cost(file.graph) == first + second
