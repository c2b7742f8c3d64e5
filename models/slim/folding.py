"""Folds a graph: constants computed, batch normalization and biases merged into convolutions."""

import tempfile
from pathlib import Path

import onnx
import onnxruntime
from onnx import version_converter

_OPSET = 17
"""The operator set: the first that has all quantization needs, and that every converter knows."""


def folded(data: bytes) -> onnx.ModelProto:
    """An ONNX file of any PP-OCR generation in the form that is quantized and pruned."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 3
    raised = version_converter.convert_version(onnx.load_from_string(data), _OPSET)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "folded.onnx")
        options.optimized_model_filepath = str(path)
        onnxruntime.InferenceSession(
            raised.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        return onnx.load(path)


def written(file: onnx.ModelProto, original: bytes) -> bytes:
    """The file's bytes, with the original's metadata and without inferred shapes."""
    del file.graph.value_info[:]
    kept = {one.key: one.value for one in onnx.load_from_string(original).metadata_props}
    onnx.helper.set_model_props(file, kept)
    return file.SerializeToString(deterministic=True)
