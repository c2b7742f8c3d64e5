"""Makes an exported recognizer compute in 8 bits: static quantization, calibrated or learned."""

import argparse
import json
import logging
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, count, islice
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper, version_converter
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)

from models.slim import calibration
from models.slim.calibration import Ranges
from models.training import scoring
from models.training.effects import Looks
from models.training.feed import Source

_OPSET = 17
_TYPES = ["Conv", "MatMul"]
_COUNT, _WIDTH = 16, 320
"""Lines in a batch, and their width in pixels."""
_METHODS = {
    "minmax": CalibrationMethod.MinMax,
    "kl": CalibrationMethod.MinMax,
    "percentile": CalibrationMethod.Percentile,
}
"""The calibration of ranges that are not given; with "kl" all are."""

_Batch = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Wish:
    """How ranges are found, and known ones, such as PACT's, that are used instead."""

    method: str
    ranges: Ranges


class _Lines(CalibrationDataReader):
    """Batches of lines one after the other."""

    def __init__(self, batches: Iterable[_Batch]) -> None:
        self._batches = iter(batches)

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:  # type: ignore[override]
        found = next(self._batches, None)
        return None if found is None else {"x": scoring.tensor(found).numpy()}


def drawn(source: Source, batches: int) -> list[_Batch]:
    """The beginnings of lines, in batches of one size, as histograms need for calibration."""
    every = chain.from_iterable(source.chunk(source.press(), index) for index in count())
    large = (
        images[:_COUNT, :, :_WIDTH]
        for images, _ in every
        if images.shape[0] >= _COUNT and images.shape[2] >= _WIDTH
    )
    return list(islice(large, batches))


def folded(file: onnx.ModelProto) -> onnx.ModelProto:
    """The graph without Identity, biases merged into convolutions; changes `file`."""
    same: dict[str, str] = {}
    nodes: list[onnx.NodeProto] = []
    arrays = {one.name: one for one in file.graph.initializer}
    for node in file.graph.node:
        inputs = [same.get(name, name) for name in node.input]
        if node.op_type == "Identity":
            same[node.output[0]] = inputs[0]
            continue
        before = nodes[-1] if nodes else None
        if node.op_type == "Add" and before is not None and _is_biased(before, inputs, arrays):
            array = numpy_helper.to_array(arrays[inputs[1]])
            arrays[inputs[1]].CopyFrom(numpy_helper.from_array(array.ravel(), inputs[1]))
            before.input.append(inputs[1])
            same[node.output[0]] = before.output[0]
            continue
        copy = onnx.NodeProto()
        copy.CopyFrom(node)
        copy.input[:] = inputs
        nodes.append(copy)
    del file.graph.node[:]
    file.graph.node.extend(nodes)
    return file


def _is_biased(
    before: onnx.NodeProto, inputs: Sequence[str], arrays: dict[str, onnx.TensorProto]
) -> bool:
    """Whether an Add is the bias of the convolution before it."""
    return (
        before.op_type == "Conv"
        and len(before.input) == 2
        and inputs[0] == before.output[0]
        and inputs[1] in arrays
    )


def quantize(source: Path, target: Path, lines: Sequence[_Batch], wish: Wish) -> None:
    """Write `source` with convolutions and products in 8 bits."""
    kept = {one.key: one.value for one in onnx.load(source).metadata_props}
    with tempfile.TemporaryDirectory() as folder:
        raised = Path(folder) / "raised.onnx"
        file = version_converter.convert_version(folded(onnx.load(source)), _OPSET)
        onnx.save(file, raised)
        found = wish.ranges
        if wish.method == "kl" and not found:
            found = calibration.ranges(raised, _TYPES, _Lines(lines))
        quantize_static(
            raised,
            target,
            _Lines(lines),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=_TYPES,
            per_channel=True,
            activation_type=QuantType.QInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=_METHODS[wish.method],
            extra_options={
                "TensorQuantOverrides": calibration.overrides(found),
                "ActivationSymmetric": True,
            },
        )
    file = onnx.load(target)
    onnx.helper.set_model_props(file, kept)
    onnx.save(file, target)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, help="what export.py wrote with --bits 32")
    parser.add_argument("target", type=Path)
    parser.add_argument("--packages", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--method", choices=tuple(_METHODS), default="minmax")
    parser.add_argument("--batches", type=int, default=12)
    parser.add_argument("--ranges", type=Path, help="JSON of clipping heights learned by PACT")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write one file."""
    logging.basicConfig(level=logging.WARNING)
    options = parse(arguments)
    source = Source(options.packages, options.texts, Looks(), 7, 20_480)
    heights = json.loads(options.ranges.read_text("utf-8")) if options.ranges else {}
    ranges = {name: (-height, height) for name, height in heights.items()}
    lines = drawn(source, options.batches)
    quantize(options.source, options.target, lines, Wish(options.method, ranges))
    return 0


if __name__ == "__main__":
    sys.exit(main())
