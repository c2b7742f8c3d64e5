"""Finds the layers of a model's graph that are worth computing in 8 bits."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.rewriting.graph import Graph
from ppocr_desktop.recognition.rewriting.onnxnodes import Node, Weights

_LEAST_CLASSES = 2_000
"""A linear layer with so many outputs makes the class logits."""


@dataclass(frozen=True, slots=True)
class Product:
    """A product with constant weights (float32, inputs x outputs) and a bias for each output.

    `source` and `target` are the names of its input and output, `nodes` what computes it now.
    """

    source: str
    target: str
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two pointwise convolutions (1 x 1) with a GELU between, whose nodes are `gelu`.

    `residual` is the node that adds their input to their output, None without one.
    """

    first: Product
    gelu: tuple[Node, ...]
    second: Product
    residual: Node | None


@dataclass(frozen=True, slots=True)
class Convolution:
    """A convolution: its `kernel` is outputs x inputs x rows x columns.

    As a product, its inputs are the kernel's last three axes.
    """

    kernel: NDArray[np.float32]
    product: Product


def pairs(model: Graph, least: int) -> tuple[Pair, ...]:
    """The pairs of convolutions with `least` inputs or more each, in the order of the graph."""
    found: list[Pair] = []
    taken: set[Node] = set()
    for node in model.nodes:
        pair = None if node in taken else _pair(model, node)
        if pair and min(len(pair.first.weights), len(pair.second.weights)) >= least:
            found.append(pair)
            # With one GELU after another the second of a pair could be the first of the next.
            taken.update(pair.second.nodes)
    return tuple(found)


def class_logits(model: Graph) -> tuple[Product, ...]:
    """The linear layer that makes the class logits of a recognizer; nothing in a detector."""
    found = (_matrix_product(model, node) for node in model.nodes)
    return tuple(one for one in found if one and one.weights.shape[1] >= _LEAST_CLASSES)


def _pair(model: Graph, node: Node) -> Pair | None:
    first = _pointwise(model, node)
    gelu = _gelu(model, first.target) if first else ()
    if not first or not gelu:
        return None
    second = _pointwise(model, sole_consumer(model, gelu[-1].output))
    if not second:
        return None
    return Pair(first, gelu, second, _residual(model, first.source, second.target))


def _residual(model: Graph, source: str, target: str) -> Node | None:
    """The node that adds the input of some layers to their output."""
    node = sole_consumer(model, target)
    is_residual = node and node.operation == "Add" and set(node.inputs) == {source, target}
    return node if is_residual else None


def _pointwise(model: Graph, node: Node | None) -> Product | None:
    """A 1 x 1 convolution with stride 1, neither padded nor grouped."""
    if node is None or any(node.integers("pads")) or set(node.integers("strides")) - {1}:
        return None
    found = convolution(model, node)
    return found.product if found and found.kernel.shape[2:] == (1, 1) else None


def convolution(model: Graph, node: Node) -> Convolution | None:
    """A convolution that is not grouped, with the bias that is added to it."""
    if node.operation != "Conv" or node.integers("group") not in ((), (1,)):
        return None
    weights = model.constant(node.inputs[1])
    if weights is None or weights.ndim != 4:
        return None
    kernel = np.asarray(weights, np.float32)
    bias = np.zeros(len(kernel), np.float32)
    if len(node.inputs) > 2:
        given = model.constant(node.inputs[2])
        if given is None:
            return None
        bias += given
    matrix = np.ascontiguousarray(kernel.reshape(len(kernel), -1).T)
    return Convolution(kernel, _biased(model, node, matrix, bias[:, None, None]))


def _matrix_product(model: Graph, node: Node) -> Product | None:
    weights = model.constant(node.inputs[1]) if node.operation == "MatMul" else None
    if weights is None or weights.ndim != 2:
        return None
    matrix = np.asarray(weights, np.float32)
    return _biased(model, node, matrix, np.zeros(matrix.shape[1], np.float32))


def _biased(
    model: Graph, node: Node, matrix: NDArray[np.float32], bias: NDArray[np.float32]
) -> Product:
    """A product whose bias includes what an Add after it adds.

    The shape of `bias` is that with which it is broadcast to the product's output.
    """
    nodes = [node]
    following = sole_consumer(model, node.output)
    if following and following.operation == "Add":
        added = _constant_operand(model, following, node.output)
        if (
            added is not None
            and added.size == bias.size
            and added.shape[-bias.ndim :] == bias.shape
        ):
            bias = bias + added.reshape(bias.shape)
            nodes.append(following)
    return Product(node.inputs[0], nodes[-1].output, matrix, bias.ravel(), tuple(nodes))


def _gelu(model: Graph, source: str) -> tuple[Node, ...]:
    """The nodes of x / sqrt(2) -> erf -> + 1 -> * x -> / 2, as exporters spell it.

    Some multiply instead of dividing.
    """
    consumers = model.consumers(source)
    divided = [node for node in consumers if np.isclose(_multiplier(model, node, source), 0.5**0.5)]
    if len(consumers) != 2 or source in model.outputs or not divided:
        return ()
    nodes = divided
    for operations in (("Erf",), ("Add",), ("Mul",), ("Mul", "Div")):
        following = sole_consumer(model, nodes[-1].output)
        if following is None or following.operation not in operations:
            return ()
        nodes.append(following)
    _, erf, plus, times, half = nodes
    is_gelu = (
        _scalar_operand(model, plus, erf.output) == 1
        and source in times.inputs
        and _multiplier(model, half, times.output) == 0.5
    )
    return tuple(nodes) if is_gelu else ()


def _multiplier(model: Graph, node: Node, value: str) -> float:
    """The number by which a node multiplies a value, 1 / it where it divides; 0 for others."""
    number = _scalar_operand(model, node, value)
    if node.operation == "Mul":
        return number
    return 1 / number if node.operation == "Div" and node.inputs[0] == value and number else 0.0


def _scalar_operand(model: Graph, node: Node, value: str) -> float:
    """The constant number that a node takes beside a value, 0 without one."""
    constant = _constant_operand(model, node, value)
    return float(constant.item()) if constant is not None and constant.size == 1 else 0.0


def _constant_operand(model: Graph, node: Node, value: str) -> Weights | None:
    """The constant that a node with two inputs takes beside a value."""
    others = [name for name in node.inputs if name != value]
    return model.constant(others[0]) if len(others) == 1 else None


def sole_consumer(model: Graph, value: str) -> Node | None:
    """The one node that takes a value, None where several do or it is an output of the graph."""
    consumers = model.consumers(value)
    return consumers[0] if len(consumers) == 1 and value not in model.outputs else None
