"""Finds the range to which each tensor is clipped, by KL divergence (entropy calibration)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod
from onnxruntime.quantization.calibrate import create_calibrator

BINS = 512
"""Of the histograms. With ONNX Runtime's default of 128, as many as there are levels, nothing is
ever clipped and the result is that of MinMax; quantize_static() takes no other number."""

Ranges = Mapping[str, tuple[float, float]]
"""The least and the greatest value of tensors, by name."""


def ranges(path: Path, types: list[str], batches: CalibrationDataReader) -> Ranges:
    """The ranges of all inputs and outputs of operations of these types."""
    calibrator = create_calibrator(
        path,
        types,
        augmented_model_path=str(path.with_suffix(".augmented.onnx")),
        calibrate_method=CalibrationMethod.Entropy,
        extra_options={"num_bins": BINS, "symmetric": True},
    )
    calibrator.collect_data(batches)
    found = calibrator.compute_data()
    return {name: (float(one.lowest), float(one.highest)) for name, one in found.items()}


def overrides(found: Ranges) -> dict[str, Any]:
    """The option of quantize_static() that sets ranges."""
    return {
        name: [{"rmin": np.array(low, np.float32), "rmax": np.array(high, np.float32)}]
        for name, (low, high) in found.items()
    }
