"""Graphs like those of recognizers: two 1 x 1 convolutions with a GELU between, and classes."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.rewriting import graph, wire
from ppocr_desktop.recognition.rewriting.onnxnodes import Node, Weights

INPUTS, INNER = 32, 64
PICTURE = np.random.default_rng(3).normal(size=(1, INPUTS, 4, 6)).astype(np.float32)

GELU = (
    Node("Div", ("a", "root"), ("b",)),
    Node("Erf", ("b",), ("c",)),
    Node("Add", ("c", "one"), ("d",)),
    Node("Mul", ("a", "d"), ("e",)),
    Node("Mul", ("e", "half"), ("f",)),
)
MULTIPLIED = (
    Node("Mul", ("a", "over root"), ("b",)),
    *GELU[1:4],
    Node("Div", ("e", "two"), ("f",)),
)


def normal(*shape: int, seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


def scalar(value: float) -> NDArray[np.float32]:
    return np.array(value, np.float32)


WEIGHTS: Mapping[str, Weights] = {
    "w": normal(INNER, INPUTS, 1, 1),
    "v": normal(INPUTS, INNER, 1, 1, seed=1),
    "bias": normal(INNER, seed=2),
    "added": normal(1, INPUTS, 1, 1, seed=3),
    "root": scalar(2**0.5),
    "over root": scalar(0.5**0.5),
    "one": scalar(1),
    "half": scalar(0.5),
    "two": scalar(2),
}


def attribute(name: str, *values: int) -> bytes:
    """What lists whole numbers."""
    listed = (wire.number(8, value) for value in values)
    return b"".join((wire.content(1, name), *listed, wire.number(20, 7)))


def text(name: str, value: str) -> bytes:
    return wire.content(1, name) + wire.content(4, value) + wire.number(20, 3)


def whole_number(name: str, value: int) -> bytes:
    return wire.content(1, name) + wire.number(3, value) + wire.number(20, 2)


def pair(
    gelu: Sequence[Node] = GELU,
    attributes: tuple[bytes, ...] = (),
    made: str = "y",
    weights: Mapping[str, Weights] = WEIGHTS,
) -> bytes:
    """A file from x to y; `attributes` are the second convolution's, `weights` replace some."""
    nodes = (
        Node("Conv", ("x", "w", "bias"), ("a",)),
        *gelu,
        Node("Conv", ("f", "v"), ("g",), attributes=attributes),
        Node("Add", ("g", "added"), ("y",)),
    )
    return graph.build(nodes, {**WEIGHTS, **weights}, "x", made).to_bytes()


def classes(count: int) -> bytes:
    """A file that tells so many classes apart."""
    nodes = (
        Node("MatMul", ("x", "w"), ("a",)),
        Node("Add", ("a", "b"), ("b+a",)),
        Node("Softmax", ("b+a",), ("y",), attributes=(whole_number("axis", 2),)),
    )
    weights = {"w": normal(16, count), "b": normal(count, seed=1)}
    return graph.build(nodes, weights, "x", "y").to_bytes()
