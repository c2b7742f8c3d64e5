"""Small ONNX files with weights, written by hand."""

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.rewriting import wire

PICTURE = np.linspace(-1, 1, 32 * 64, dtype=np.float32).reshape(1, 32, 8, 8)
"""What `convolution` takes."""


def tensor(name: str, values: NDArray[np.float32]) -> bytes:
    sizes = b"".join(wire.number(1, size) for size in values.shape)
    named = wire.content(8, name) if name else b""
    return sizes + wire.number(2, 1) + named + wire.content(9, values.astype("<f4").tobytes())


def _node(operation: str, inputs: tuple[str, ...], output: str, more: bytes = b"") -> bytes:
    names = b"".join(wire.content(1, name) for name in inputs)
    return wire.content(
        1, names, wire.content(2, output), wire.content(3, "n"), wire.content(4, operation), more
    )


def _picture(name: str, channels: int) -> bytes:
    sizes = (wire.content(1, wire.number(1, size)) for size in (1, channels, 8, 8))
    shape = wire.content(2, *sizes)
    return wire.content(1, name) + wire.content(2, wire.content(1, wire.number(1, 1), shape))


def convolution(weights: NDArray[np.float32], *, as_constant: bool = False) -> bytes:
    """A file that convolves a picture of 8 x 8 pixels with weights of O x I x 1 x 1."""
    outputs, inputs = weights.shape[:2]
    kind = wire.number(20, 4)
    value = wire.content(5, wire.content(1, "value"), wire.content(5, tensor("", weights)), kind)
    nodes = _node("Conv", ("x", "w"), "y")
    if as_constant:
        nodes = _node("Constant", (), "w", value) + nodes
    graph = nodes + wire.content(2, "g")
    graph += b"" if as_constant else wire.content(5, tensor("w", weights))
    graph += wire.content(11, _picture("x", inputs)) + wire.content(12, _picture("y", outputs))
    note = wire.content(14, wire.content(1, "character"), wire.content(2, "abc"))
    opset = wire.content(8, wire.number(2, 13))
    return wire.number(1, 8) + wire.content(7, graph) + opset + note


def weights(outputs: int = 48, inputs: int = 32) -> NDArray[np.float32]:
    """Numbers of very different size from channel to channel, the same everywhere."""
    count = outputs * inputs
    steps = (np.arange(count, dtype=np.float32) * 7919 % 1009 - 504) / 512
    rows = steps.reshape(outputs, inputs, 1, 1)
    scales = 2.0 ** (np.arange(outputs) % 9 - 4)
    return (rows * scales[:, None, None, None]).astype(np.float32)
