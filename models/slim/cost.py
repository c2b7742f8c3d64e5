"""Estimates how much a detector computes for each pixel: multiply-adds, channels in blocks."""

import math

import onnx
from onnx import helper, numpy_helper

BLOCK = 16
"""Processors compute so many channels at once: only removing whole blocks saves time."""

_VALUE = 30
"""Writing a value to memory and reading it again takes as long as so many multiply-adds."""

_CHEAP = {"Relu", "Sigmoid", "HardSigmoid", "Div", "Clip"}
"""Operations that are fused with the one before."""


def cost(graph: onnx.GraphProto) -> float:
    """Multiply-adds for each pixel of the input, with what memory access amounts to."""
    weights = {one.name: one for one in graph.initializer}
    # By tensor: its channels, and its pixels for each pixel of the input.
    sizes = {graph.input[0].name: (3, 1.0)}
    total = 0.0
    for node in graph.node:
        inputs = [sizes[name] for name in node.input if name in sizes]
        count, pixels = inputs[0]
        products = 0.0
        if node.op_type in ("Conv", "ConvTranspose"):
            shape = weights[node.input[1]].dims
            area = math.prod(_strides(node))
            products = _block(shape[1]) * math.prod(shape[2:])
            count, pixels = shape[0], pixels / area
            if node.op_type == "ConvTranspose":
                products = _block(shape[0]) * math.prod(shape[2:]) / area
                count, pixels = shape[1], inputs[0][1] * area
        elif node.op_type == "Concat":
            count = sum(one for one, _ in inputs)
        elif node.op_type == "Resize":
            pixels *= float(numpy_helper.to_array(weights[node.input[2]]).prod())
        elif node.op_type in ("ReduceMean", "GlobalAveragePool"):
            pixels = 0.0
        values = 0 if node.op_type in _CHEAP else _VALUE
        total += pixels * _block(count) * (products + values)
        sizes[node.output[0]] = count, pixels
    return total


def _strides(node: onnx.NodeProto) -> list[int]:
    found: list[int] = next(
        helper.get_attribute_value(one) for one in node.attribute if one.name == "strides"
    )
    return found


def _block(count: int) -> int:
    """The number of channels rounded up to whole blocks; few ones, as a picture's, stay."""
    return count if count < 8 else -(-count // BLOCK) * BLOCK
