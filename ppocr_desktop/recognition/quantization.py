"""Has a model compute its largest products in whole numbers of 8 bits, twice as fast.

Most of the work of a PP-OCRv6 model is pairs of 1 x 1 convolutions with a GELU between them, and in
a recognizer the layer that tells the characters apart. Their weights become whole numbers with a
scale for each output, what goes in is scaled by its own range each time; all other layers stay as
they are. With every weight rounded to the nearest number the small recognizer reads 4 characters in
a thousand otherwise than before, with those that models/rounding rounds together, 2.
"""

import lzma
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition import graph
from ppocr_desktop.recognition.graph import Graph, Node, Weights

Rounded = NDArray[np.int8]
"""Inputs x outputs"""

_DOMAIN = "com.microsoft"
_LARGEST = 127
_CLASSES = 2_000
"""A product with more outputs than this tells characters apart."""
PROBED = 64
"""How many products `probe` sums up."""
_TO_LAST = (0, 2, 3, 1)
_TO_SECOND = (0, 3, 1, 2)
"""Orders of axes that move the channels of a picture there."""


@dataclass(frozen=True, slots=True)
class Product:
    """A product by constant weights: float32, inputs x outputs; `bias` has one for each output.

    `source` and `target` are the names of what goes in and comes out, `nodes` what computes it now.
    """

    source: str
    target: str
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two products with a GELU between, along the channels of a picture: `gelu` are its nodes."""

    first: Product
    gelu: tuple[Node, ...]
    second: Product


def quantize(data: bytes, least: int, corrections: bytes = b"") -> bytes:
    """An ONNX file that computes as said above; without such products the same one.

    Products with fewer inputs than `least` stay as they are: on large maps they gain less than
    taking their range costs. `corrections` is what `pack` made for this file and this `least`.
    Raises ValueError when either is damaged or they do not belong together.
    """
    whole = graph.parse(data)
    work = _Work(_unpack(corrections))
    replacements: dict[Node, Sequence[Node]] = {}
    for pair in pairs(whole, least):
        replacements |= work.replace_pair(pair)
    for product in classes(whole):
        replacements |= work.replace_classes(product)
    work.finish()
    if not replacements:
        return data
    return whole.replaced(replacements, work.weights).to_bytes([_DOMAIN])


def probe() -> bytes:
    """A model that sums up PROBED numbers, all 1 or 0, by the largest 8-bit products there are."""
    nodes = (
        Node("DynamicQuantizeLinear", ("x",), ("whole", "step", "zero")),
        Node("MatMulIntegerToFloat", ("whole", "w", "step", "scale", "zero"), ("y",), _DOMAIN),
    )
    weights: dict[str, Weights] = {
        "w": np.full((PROBED, 1), _LARGEST, np.int8),
        "scale": np.array([1 / _LARGEST], np.float32),
    }
    return graph.build(nodes, weights, "x", "y").to_bytes([_DOMAIN])


def pack(corrections: Iterable[Rounded]) -> bytes:
    """A file of what is to be added to the rounded weights of all pairs, in their order."""
    return lzma.compress(b"".join(one.tobytes() for one in corrections), preset=9)


def pairs(whole: Graph, least: int) -> tuple[Pair, ...]:
    """The pairs of 1 x 1 convolutions with a GELU between, in the order of the graph.

    Both convolutions have `least` inputs or more.
    """
    found: list[Pair] = []
    taken: set[Node] = set()
    for node in whole.nodes:
        pair = None if node in taken else _pair(whole, node)
        if pair and min(len(pair.first.weights), len(pair.second.weights)) >= least:
            found.append(pair)
            # With one GELU after another the second of a pair could be the first of the next.
            taken.update(pair.second.nodes)
    return tuple(found)


def classes(whole: Graph) -> tuple[Product, ...]:
    """The product that tells characters apart, nothing in a detector."""
    found = (_matrix_product(whole, node) for node in whole.nodes)
    return tuple(one for one in found if one and one.weights.shape[1] >= _CLASSES)


def round_nearest(weights: NDArray[np.float32]) -> tuple[Rounded, NDArray[np.float32]]:
    """Whole numbers -127..127, and by output what they have to be multiplied by."""
    scale = np.maximum(np.abs(weights).max(axis=0), np.float32(1e-30)) / np.float32(_LARGEST)
    return np.rint(weights / scale).astype(np.int8), scale


class _Work:
    """Makes new nodes for the place of old ones; `weights` are what they need."""

    def __init__(self, corrections: Rounded | None) -> None:
        """`corrections` are those of all pairs, one after the other."""
        self.weights: dict[str, Weights] = {}
        self._corrections = corrections
        self._used = 0

    def replace_pair(self, pair: Pair) -> dict[Node, Sequence[Node]]:
        first, second = pair.first, pair.second
        last = f"{first.target}.last"
        between, after = f"{second.source}.between", f"{second.target}.after"
        made = [
            graph.transpose(first.source, last, _TO_LAST),
            *self._product(first, last, between, self._corrected(first)),
            Node("FastGelu", (between,), (second.source,), _DOMAIN),
            *self._product(second, second.source, after, self._corrected(second)),
            graph.transpose(after, second.target, _TO_SECOND),
        ]
        return _instead((*first.nodes, *pair.gelu, *second.nodes), made)

    def replace_classes(self, product: Product) -> dict[Node, Sequence[Node]]:
        rounded = round_nearest(product.weights)
        made = self._product(product, product.source, product.target, rounded)
        return _instead(product.nodes, list(made))

    def finish(self) -> None:
        """Raises ValueError where corrections are left over."""
        if self._corrections is not None and self._used != len(self._corrections):
            raise ValueError

    def _corrected(self, product: Product) -> tuple[Rounded, NDArray[np.float32]]:
        rounded, scale = round_nearest(product.weights)
        if self._corrections is None:
            return rounded, scale
        start, self._used = self._used, self._used + rounded.size
        return rounded + self._corrections[start : self._used].reshape(rounded.shape), scale

    def _product(
        self, product: Product, source: str, target: str, rounded: tuple[Rounded, Weights]
    ) -> Iterator[Node]:
        weights, scale = rounded
        named: dict[str, Weights] = {"rounded": weights, "scale": scale, "bias": product.bias}
        names = {key: f"{product.target}.{key}" for key in named}
        self.weights.update((names[key], values) for key, values in named.items())
        whole, step, zero = (f"{product.target}.{key}" for key in ("whole", "step", "zero"))
        yield Node("DynamicQuantizeLinear", (source,), (whole, step, zero))
        inputs = (whole, names["rounded"], step, names["scale"], zero, "", names["bias"])
        yield Node("MatMulIntegerToFloat", inputs, (target,), _DOMAIN)


def _unpack(corrections: bytes) -> Rounded | None:
    if not corrections:
        return None
    try:
        return np.frombuffer(lzma.decompress(corrections), np.int8)
    except lzma.LZMAError as error:
        raise ValueError from error


def _instead(old: Sequence[Node], new: Sequence[Node]) -> dict[Node, Sequence[Node]]:
    """All of the new in the place of the last of the old."""
    return {**dict.fromkeys(old[:-1], ()), old[-1]: new}


def _pair(whole: Graph, node: Node) -> Pair | None:
    first = _pointwise(whole, node)
    gelu = _gelu(whole, first.target) if first else ()
    if not first or not gelu:
        return None
    second = _pointwise(whole, _only(whole, gelu[-1].output))
    return Pair(first, gelu, second) if second else None


def _pointwise(whole: Graph, node: Node | None) -> Product | None:
    """A 1 x 1 convolution of all channels, with the bias that is added to it."""
    if node is None or node.operation != "Conv" or node.integers("group") not in ((), (1,)):
        return None
    weights = whole.constant(node.inputs[1])
    if weights is None or weights.shape[2:] != (1, 1):
        return None
    if any(node.integers("pads")) or set(node.integers("strides")) - {1}:
        return None
    matrix = np.ascontiguousarray(weights[:, :, 0, 0].T, np.float32)
    bias = np.zeros(len(weights), np.float32)
    if len(node.inputs) > 2:
        given = whole.constant(node.inputs[2])
        if given is None:
            return None
        bias += given
    return _biased(whole, node, matrix, bias[:, None, None])


def _matrix_product(whole: Graph, node: Node) -> Product | None:
    weights = whole.constant(node.inputs[1]) if node.operation == "MatMul" else None
    if weights is None or weights.ndim != 2:
        return None
    matrix = np.asarray(weights, np.float32)
    return _biased(whole, node, matrix, np.zeros(matrix.shape[1], np.float32))


def _biased(
    whole: Graph, node: Node, matrix: NDArray[np.float32], bias: NDArray[np.float32]
) -> Product:
    """A product with what follows it added to its bias, whose shape tells where outputs lie."""
    nodes = [node]
    following = _only(whole, node.output)
    if following and following.operation == "Add":
        added = _other(whole, following, node.output)
        if (
            added is not None
            and added.size == bias.size
            and added.shape[-bias.ndim :] == bias.shape
        ):
            bias = bias + added.reshape(bias.shape)
            nodes.append(following)
    return Product(node.inputs[0], nodes[-1].output, matrix, bias.ravel(), tuple(nodes))


def _gelu(whole: Graph, source: str) -> tuple[Node, ...]:
    """The nodes of x / sqrt(2) -> erf -> + 1 -> * x -> / 2, as exporters spell it.

    Some multiply instead of dividing.
    """
    takers = whole.takers[source]
    divided = [node for node in takers if np.isclose(_factor(whole, node, source), 0.5**0.5)]
    if len(takers) != 2 or source in whole.outputs or not divided:
        return ()
    nodes = divided
    for operations in (("Erf",), ("Add",), ("Mul",), ("Mul", "Div")):
        following = _only(whole, nodes[-1].output)
        if following is None or following.operation not in operations:
            return ()
        nodes.append(following)
    _, erf, plus, times, half = nodes
    is_gelu = (
        _number(whole, plus, erf.output) == 1
        and source in times.inputs
        and _factor(whole, half, times.output) == 0.5
    )
    return tuple(nodes) if is_gelu else ()


def _factor(whole: Graph, node: Node, value: str) -> float:
    """By what number a node multiplies a value, or divides it; 0 where it does not."""
    number = _number(whole, node, value)
    if node.operation == "Mul":
        return number
    return 1 / number if node.operation == "Div" and node.inputs[0] == value and number else 0.0


def _number(whole: Graph, node: Node, value: str) -> float:
    """The one constant number that a node takes beside a value, 0 without one."""
    constant = _other(whole, node, value)
    return float(constant.item()) if constant is not None and constant.size == 1 else 0.0


def _other(whole: Graph, node: Node, value: str) -> Weights | None:
    """The constant that a node with two inputs takes beside a value."""
    others = [name for name in node.inputs if name != value]
    return whole.constant(others[0]) if len(others) == 1 else None


def _only(whole: Graph, value: str) -> Node | None:
    """The one node that takes a value, None where several do or it is put out."""
    takers = whole.takers[value]
    return takers[0] if len(takers) == 1 and value not in whole.outputs else None
