"""Computes the last two layers of a detector, each of which doubles the map, before it is large.

Where a transposed convolution's stride is its kernel size, no two of its outputs overlap: it is a
1 x 1 convolution with the pixels of each square as channels. Two of them, with what is between, are
two such convolutions at a quarter of the map's size, and one DepthToSpace (pixel shuffle). The map
is the same; it takes less time, as large pictures of few channels take the most.
"""

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

_PATTERN = ("ConvTranspose", "Add", "Relu", "ConvTranspose", "Add", "Sigmoid")
_SIDE = 2
"""Of the squares that both layers make of a pixel."""

Floats = NDArray[np.float32]


def rearrange(file: onnx.ModelProto) -> None:
    """Change the end of a folded detector; one that ends otherwise is left as it is."""
    graph = file.graph
    tail = list(graph.node)[-len(_PATTERN) :]
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    if tuple(node.op_type for node in tail) != _PATTERN:
        return
    names = [next((name for name in node.input if name in arrays), "") for node in tail]
    first, bias, _, second, last, _ = (arrays.get(name, np.zeros(0)) for name in names)
    if first.shape[2:] != (_SIDE, _SIDE) or second.shape[1:] != (1, _SIDE, _SIDE):
        return
    weights = {
        "rearranged.1": _first(first),
        "rearranged.1.bias": np.tile(bias.ravel(), _SIDE**2),
        "rearranged.2": _second(second),
        "rearranged.2.bias": np.full(_SIDE**4, last.item(), np.float32),
    }
    del graph.node[-len(_PATTERN) :]
    kept = [one for one in graph.initializer if one.name not in names]
    del graph.initializer[:]
    graph.initializer.extend(kept)
    graph.initializer.extend(
        numpy_helper.from_array(np.ascontiguousarray(array), name)
        for name, array in weights.items()
    )
    graph.node.extend(_nodes(tail[0].input[0], tail[-1].output[0]))


def _first(weight: Floats) -> Floats:
    """Weights of the first; its outputs are sorted by row, column in the square, and channel."""
    result: Floats = weight.transpose(2, 3, 1, 0).reshape(-1, weight.shape[0], 1, 1)
    return result


def _second(weight: Floats) -> Floats:
    """Weights of the second: from those channels to the pixels of a square of squares, by row."""
    count = weight.shape[0]
    result = np.zeros((_SIDE, _SIDE, _SIDE, _SIDE, _SIDE, _SIDE, count), np.float32)
    for row in range(_SIDE):
        for column in range(_SIDE):
            # Axes: row and row in it, column and column in it, where it comes from.
            result[row, :, column, :, row, column] = weight[:, 0].transpose(1, 2, 0)
    return result.reshape(_SIDE**4, _SIDE**2 * count, 1, 1)


def _nodes(source: str, target: str) -> list[onnx.NodeProto]:
    a, b, c, d = ("rearranged.a", "rearranged.b", "rearranged.c", "rearranged.d")
    return [
        _convolution(source, "rearranged.1", a),
        helper.make_node("Relu", [a], [b]),
        _convolution(b, "rearranged.2", c),
        helper.make_node("Sigmoid", [c], [d]),
        helper.make_node("DepthToSpace", [d], [target], blocksize=_SIDE**2, mode="DCR"),
    ]


def _convolution(source: str, weight: str, target: str) -> onnx.NodeProto:
    inputs = [source, weight, f"{weight}.bias"]
    return helper.make_node("Conv", inputs, [target], kernel_shape=[1, 1], strides=[1, 1])
