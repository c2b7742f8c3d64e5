"""Ranges by KL divergence leave out what hardly ever occurs."""

from pathlib import Path

import numpy as np
import pytest

from tests.recognition import graphs

quantize = pytest.importorskip("models.slim.quantize")
calibration = pytest.importorskip("models.slim.calibration")


@pytest.mark.filterwarnings("ignore")
def test_a_few_numbers_far_from_all_others_are_cut_off(tmp_path: Path) -> None:
    whole = tmp_path / "whole.onnx"
    whole.write_bytes(graphs.convolution(graphs.weights()))
    batches = np.random.default_rng(1).normal(0, 1, (64, 1, 32, 8, 8)).astype(np.float32)
    batches[0, 0, 0, 0, :2] = 60, -60
    found = calibration.ranges(whole, ["Conv"], quantize._Inputs("x", batches))
    low, high = found["x"]
    assert -30 < low < -2
    assert 2 < high < 30
