"""Has a model compute its largest products in 8-bit integers, twice as fast.

Most of the work of a PP-OCRv6 model is pairs of 1 x 1 convolutions with a GELU between them, and in
a recognizer the layer that makes the class logits. Their weights are quantized symmetrically with a
scale for each output, their inputs dynamically, by the range they have each time; all other layers
stay as they are. With every weight rounded to the nearest integer the small recognizer reads 4
characters in a thousand otherwise than before, with models/rounding's (GPTQ) 2.
"""

import lzma
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.rewriting import graph, onnxnodes, products
from ppocr_desktop.recognition.rewriting.onnxnodes import Node, Weights
from ppocr_desktop.recognition.rewriting.products import Pair, Product

Rounded = NDArray[np.int8]
"""Inputs x outputs"""

_DOMAIN = "com.microsoft"
_LIMIT = 127
PROBED = 64
"""How many products `probe` sums up."""
TO_NHWC = (0, 2, 3, 1)
TO_NCHW = (0, 3, 1, 2)
"""Orders of axes that move the channels of a map to the end, and back."""


def quantize(data: bytes, least: int, corrections: bytes = b"") -> bytes:
    """An ONNX file that computes as said above; without such products the same one.

    Products with fewer inputs than `least` stay as they are: on large maps they gain less than
    taking their range costs. `corrections` is what `pack` made for this file and this `least`.
    Raises ValueError when either is damaged or they do not belong together.
    """
    model = graph.parse(data)
    rewriter = _Rewriter(_unpack(corrections))
    replacements: dict[Node, Sequence[Node]] = {}
    for pair in products.pairs(model, least):
        replacements |= rewriter.replace_pair(pair)
    for product in products.class_logits(model):
        replacements |= rewriter.replace_class_logits(product)
    rewriter.finish()
    if not replacements:
        return data
    return model.replaced(replacements, rewriter.weights).to_bytes([_DOMAIN])


def probe() -> bytes:
    """A model that sums up PROBED numbers, each 0 or 1, by the largest 8-bit products there are."""
    nodes = (
        Node("DynamicQuantizeLinear", ("x",), ("q", "step", "zero")),
        Node("MatMulIntegerToFloat", ("q", "w", "step", "scale", "zero"), ("y",), _DOMAIN),
    )
    weights: dict[str, Weights] = {
        "w": np.full((PROBED, 1), _LIMIT, np.int8),
        "scale": np.array([1 / _LIMIT], np.float32),
    }
    return graph.build(nodes, weights, "x", "y").to_bytes([_DOMAIN])


def pack(corrections: Iterable[Rounded]) -> bytes:
    """A file of what is to be added to the rounded weights of all pairs, in their order."""
    return lzma.compress(b"".join(one.tobytes() for one in corrections), preset=9)


def round_nearest(weights: NDArray[np.float32]) -> tuple[Rounded, NDArray[np.float32]]:
    """Weights (inputs x outputs) as integers -127..127, and the scale of each output."""
    scale = np.maximum(np.abs(weights).max(axis=0), np.float32(1e-30)) / np.float32(_LIMIT)
    return np.rint(weights / scale).astype(np.int8), scale


class _Rewriter:
    """Makes nodes that replace others; `weights` are those they need."""

    def __init__(self, corrections: Rounded | None) -> None:
        """`corrections` are those of all pairs, one after the other."""
        self.weights: dict[str, Weights] = {}
        self._corrections = corrections
        self._used = 0

    def replace_pair(self, pair: Pair) -> dict[Node, Sequence[Node]]:
        first, second = pair.first, pair.second
        source, target = f"{first.target}.source nhwc", f"{second.target}.nhwc"
        hidden = f"{first.target}.nhwc"
        made = [
            onnxnodes.transpose(first.source, source, TO_NHWC),
            *self._product(first, source, hidden, self._corrected(first)),
            Node("FastGelu", (hidden,), (second.source,), _DOMAIN),
            *self._product(second, second.source, target, self._corrected(second)),
        ]
        nodes = (*first.nodes, *pair.gelu, *second.nodes)
        if pair.residual is None:
            return in_place_of(nodes, [*made, onnxnodes.transpose(target, second.target, TO_NCHW)])
        # Added in NHWC: ONNX Runtime merges a Transpose into the next convolution's layout change.
        total = f"{pair.residual.output}.nhwc"
        made.append(Node("Add", (source, target), (total,)))
        made.append(onnxnodes.transpose(total, pair.residual.output, TO_NCHW))
        return in_place_of((*nodes, pair.residual), made)

    def replace_class_logits(self, product: Product) -> dict[Node, Sequence[Node]]:
        rounded = round_nearest(product.weights)
        made = self._product(product, product.source, product.target, rounded)
        return in_place_of(product.nodes, list(made))

    def finish(self) -> None:
        """Raises ValueError where corrections are left over."""
        if self._corrections is not None and self._used != len(self._corrections):
            raise ValueError("the corrections are those of a larger model")

    def _corrected(self, product: Product) -> tuple[Rounded, NDArray[np.float32]]:
        rounded, scale = round_nearest(product.weights)
        if self._corrections is None:
            return rounded, scale
        start, self._used = self._used, self._used + rounded.size
        return rounded + self._corrections[start : self._used].reshape(rounded.shape), scale

    def _product(
        self, product: Product, source: str, target: str, rounded: tuple[Rounded, Weights]
    ) -> Iterator[Node]:
        """Nodes that quantize `source` and multiply it; `rounded` is as from `round_nearest`."""
        weights, scale = rounded
        named: dict[str, Weights] = {"rounded": weights, "scale": scale, "bias": product.bias}
        names = {key: f"{product.target}.{key}" for key in named}
        self.weights.update((names[key], values) for key, values in named.items())
        keys = ("input", "input scale", "input zero point")
        values, step, zero = (f"{product.target}.{key}" for key in keys)
        yield Node("DynamicQuantizeLinear", (source,), (values, step, zero))
        inputs = (values, names["rounded"], step, names["scale"], zero, "", names["bias"])
        yield Node("MatMulIntegerToFloat", inputs, (target,), _DOMAIN)


def _unpack(corrections: bytes) -> Rounded | None:
    if not corrections:
        return None
    try:
        return np.frombuffer(lzma.decompress(corrections), np.int8)
    except lzma.LZMAError as error:
        raise ValueError("the corrections are damaged") from error


def in_place_of(old: Sequence[Node], new: Sequence[Node]) -> dict[Node, Sequence[Node]]:
    """Replacements for `Graph.replaced`: all new nodes stand where the last of the old was."""
    return {**dict.fromkeys(old[:-1], ()), old[-1]: new}
