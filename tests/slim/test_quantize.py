"""Letting convolutions compute in 8 bits."""

import numpy as np
import pytest

from ppocr_desktop.recognition.session import Session
from tests.recognition import graphs

quantize = pytest.importorskip("models.slim.quantize")
INPUTS = [
    np.random.default_rng(seed).uniform(-1, 1, (1, 32, 8, 8)).astype(np.float32)
    for seed in range(6)
]


@pytest.mark.parametrize("method", quantize.METHODS)
@pytest.mark.filterwarnings("ignore")
def test_every_way_of_calibration_stays_near_the_whole(method: str) -> None:
    whole = graphs.convolution(graphs.weights())
    small = quantize.quantize(whole, INPUTS, method)
    expected = Session(whole, "m", threads=1).run(INPUTS[0])
    found = Session(small, "m", threads=1).run(INPUTS[0])
    # Averages of extremes cut some off, and so does KL divergence.
    assert np.corrcoef(found.ravel(), expected.ravel())[0, 1] > 0.98
    assert Session(small, "m", threads=1).description.metadata == {"character": "abc"}


def test_inputs_are_cut_to_one_size_and_small_ones_left_out() -> None:
    sizes = [(64, 320), (64, 320), (64, 100), (64, 648), (64, 321)]
    batches = [np.zeros((1, 3, *size), np.float32) for size in sizes]
    assert {batch.shape for batch in quantize._even(batches)} == {(1, 3, 64, 320)}
    assert len(list(quantize._even(batches))) == 4


def test_of_two_sizes_in_the_middle_the_smaller_one_is_taken() -> None:
    batches = [np.zeros((1, 3, side, 320), np.float32) for side in (256, 288)]
    assert [batch.shape[2] for batch in quantize._even(batches)] == [256, 256]
