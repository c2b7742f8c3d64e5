"""Static quantization: convolutions and products compute in 8 bits, weights per channel."""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)

from models.slim import calibration
from models.slim.folding import folded, written

METHODS: dict[str, tuple[CalibrationMethod, dict[str, Any]]] = {
    "minmax": (CalibrationMethod.MinMax, {}),
    "moving-average": (
        CalibrationMethod.MinMax,
        {"CalibMovingAverage": True, "CalibMovingAverageConstant": 0.1},
    ),
    "entropy": (CalibrationMethod.MinMax, {}),
    "percentile": (CalibrationMethod.Percentile, {"CalibPercentile": 99.99}),
}
"""The calibration methods that the paper lists (arXiv:2009.09941, section 2)."""

_TYPES = ["Conv", "MatMul"]
_LARGEST = 480
"""Pixels of an input's sides at most: for histograms all that is computed is kept in memory."""


class _Inputs(CalibrationDataReader):
    """Inputs one after the other."""

    def __init__(self, name: str, batches: Iterable[NDArray[np.float32]]) -> None:
        self._name = name
        self._batches: Iterator[NDArray[np.float32]] = iter(batches)

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:  # type: ignore[override]
        found = next(self._batches, None)
        return None if found is None else {self._name: found}


def quantize(data: bytes, batches: Sequence[NDArray[np.float32]], method: str) -> bytes:
    """The ONNX file with 8-bit operations, calibrated with these inputs (each 1 x 3 x H x W)."""
    calibration_method, extra = METHODS[method]
    file = folded(data)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "whole.onnx"), Path(folder, "small.onnx")
        onnx.save(file, source)
        name = file.graph.input[0].name
        if method == "entropy":
            found = calibration.ranges(source, _TYPES, _Inputs(name, _even(batches)))
            extra = {"TensorQuantOverrides": calibration.overrides(found)}
        quantize_static(
            source,
            target,
            _Inputs(name, _even(batches)),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=_TYPES,
            per_channel=True,
            activation_type=QuantType.QInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=calibration_method,
            extra_options=extra,
        )
        return written(onnx.load(target), data)


def _even(batches: Sequence[NDArray[np.float32]]) -> Iterator[NDArray[np.float32]]:
    """The middle of each input, all cut to the size of the median; smaller ones are left out."""
    sizes = np.array([batch.shape[2:] for batch in batches])
    # The lower one of two, as what is between them need not be a whole number of strides.
    median = np.quantile(sizes, 0.5, axis=0, method="lower")
    height, width = (min(int(side), _LARGEST) // 8 * 8 for side in median)
    for batch in batches:
        top, left = (batch.shape[2] - height) // 2, (batch.shape[3] - width) // 2
        if top >= 0 and left >= 0:
            yield np.ascontiguousarray(batch[:, :, top : top + height, left : left + width])
