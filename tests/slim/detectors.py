"""A small graph like a detector's."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

onnx = pytest.importorskip("onnx")

PICTURE = np.linspace(-1, 1, 3 * 256, dtype=np.float32).reshape(1, 3, 16, 16)


def weights(*shape: int) -> NDArray[np.float32]:
    return np.random.default_rng(1).standard_normal(shape).astype(np.float32)


def detector(last: str = "Sigmoid", width: int = 16) -> bytes:
    """Two convolutions around a depthwise one, a sum, and a map."""
    node: Any = onnx.helper.make_node
    arrays: dict[str, NDArray[np.float32]] = {
        "a": weights(width, 3, 3, 3),
        "d": weights(width, 1, 3, 3),
        "b": weights(width, width, 1, 1),
        "bias": weights(width),
        "m": weights(1, width, 1, 1) / np.float32(8),
    }
    nodes = [
        node("Conv", ["x", "a"], ["t1"], pads=[1] * 4, strides=[1, 1]),
        node("Relu", ["t1"], ["t2"]),
        node("Conv", ["t2", "d"], ["t3"], pads=[1] * 4, group=width, strides=[1, 1]),
        node("Conv", ["t3", "b", "bias"], ["t4"], strides=[1, 1]),
        node("Add", ["t4", "t2"], ["t5"]),
        node("Conv", ["t5", "m"], ["t6"], strides=[1, 1]),
        node(last, ["t6"], ["y"]),
    ]
    return _file(nodes, arrays)


def doubling() -> bytes:
    """The end of a detector: its map is four times as high and as wide as what it takes."""
    node: Any = onnx.helper.make_node
    arrays = {
        "a": weights(3, 5, 2, 2),
        "b": weights(1, 5, 1, 1),
        "c": weights(5, 1, 2, 2),
        "d": weights(1),
    }
    nodes = [
        node("ConvTranspose", ["x", "a"], ["t1"], strides=[2, 2]),
        node("Add", ["t1", "b"], ["t2"]),
        node("Relu", ["t2"], ["t3"]),
        node("ConvTranspose", ["t3", "c"], ["t4"], strides=[2, 2]),
        node("Add", ["t4", "d"], ["t5"]),
        node("Sigmoid", ["t5"], ["y"]),
    ]
    return _file(nodes, arrays)


def _file(nodes: list[Any], arrays: dict[str, NDArray[np.float32]]) -> bytes:
    value: Any = onnx.helper.make_tensor_value_info
    kind = onnx.TensorProto.FLOAT
    graph = onnx.helper.make_graph(
        nodes,
        "g",
        [value("x", kind, [1, 3, "h", "w"])],
        [value("y", kind, [1, 1, "h2", "w2"])],
        [onnx.numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    opset = [onnx.helper.make_opsetid("", 14)]
    file = onnx.helper.make_model(graph, opset_imports=opset, ir_version=8)
    onnx.helper.set_model_props(file, {"character": "abc"})
    return bytes(file.SerializeToString())
