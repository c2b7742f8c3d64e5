"""Has a model compute its dense convolutions in 8-bit integers, four times as fast.

They are the few that are neither 1 x 1 nor grouped: at the beginning of a model and at the end of a
detector, on its largest maps. Their weights are quantized symmetrically with a scale for each
output, their inputs and outputs statically, to uint8 by the ranges in the manifest. Values stay
quantized from one to the next, also through MaxPool and Concat between them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, repeat

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.rewriting import graph, onnxnodes, products, quantization
from ppocr_desktop.recognition.rewriting.graph import Graph
from ppocr_desktop.recognition.rewriting.onnxnodes import Node, Weights
from ppocr_desktop.recognition.rewriting.products import Convolution
from ppocr_desktop.recognition.rewriting.quantization import TO_NCHW, TO_NHWC

Range = tuple[float, float]
"""Lowest and highest number of a value, 0 between them; it is clipped to these."""

_DOMAIN = "com.microsoft"
_LEVELS = 255
_LEAST_CHANNELS = 8
"""A picture has fewer channels, and nothing to gain."""
_LEAST_OUTPUTS = 16
"""With fewer outputs a convolution takes longer than with so many."""
_NEAREST = "nearest", "asymmetric", "floor"
"""The Resize modes of nearest-neighbor upsampling, which repeats pixels."""
_CHANNELS_LAST = onnxnodes.integer("channels_last", 1)


@dataclass(frozen=True, slots=True)
class _Quantized:
    """The name of a uint8 value in NHWC: each number q of it stands for (q - zero_point) * scale.

    `scales` has one for each channel; the last channels may be padding.
    """

    name: str
    scales: NDArray[np.float32]
    zero_point: int = 0


def quantize(data: bytes, ranges: Sequence[Range]) -> bytes:
    """An ONNX file that computes as said above; without such convolutions the same one.

    `ranges` are those of each dense convolution's input, unless it is quantized already, and of its
    output, in the order of the graph. Raises ValueError when there are more or fewer.
    """
    given = iter(ranges)
    rewriter = _Rewriter(graph.parse(data), given)
    made = rewriter.replacements()
    if not made:
        return data
    if next(given, None):
        raise ValueError("there are more ranges than values to quantize")
    return rewriter.model.replaced(made, rewriter.weights).to_bytes([_DOMAIN])


def values(data: bytes) -> tuple[str, ...]:
    """The names of the values whose ranges `quantize` takes, in their order."""
    rewriter = _Rewriter(graph.parse(data), repeat((-1.0, 1.0)))
    rewriter.replacements()
    return tuple(rewriter.ranged)


class _Rewriter:
    """Makes nodes that replace others; `weights` are those they need.

    `ranged` are the names of the values that took a range.
    """

    def __init__(self, model: Graph, ranges: Iterator[Range]) -> None:
        self.model = model
        self.weights: dict[str, Weights] = {}
        self.ranged: list[str] = []
        self._ranges = ranges
        self._quantized: dict[str, _Quantized] = {}
        self._rectified = {node.output for node in model.nodes if node.operation == "Relu"}
        found = (_dense(model, node) for node in model.nodes)
        self._dense = {one.product.nodes[0]: one for one in found if one}

    def replacements(self) -> Mapping[Node, Sequence[Node]]:
        """New nodes for some of the old; those that nothing takes then fall away by themselves."""
        made: dict[Node, Sequence[Node]] = {}
        for node in self.model.nodes:
            if node in self._dense:
                dense = self._dense[node]
                made |= quantization.in_place_of(dense.product.nodes, list(self._convolve(dense)))
            elif node.operation == "MaxPool" and node.inputs[0] in self._quantized:
                made[node] = (node, self._pool(node))
            elif node.operation == "Concat" and self._is_quantized_concat(node):
                made[node] = (node, self._concat(node))
        return made

    def _convolve(self, dense: Convolution) -> Iterator[Node]:
        """The quantized convolution between what quantizes its input and dequantizes its output."""
        name = dense.product.target
        source = self._quantized.get(dense.product.source)
        if source is None:
            source = self._next_quantized(dense.product.source, dense.kernel.shape[1])
            in_nchw = f"{source.name} nchw"
            yield from self._quantize(dense.product.source, in_nchw, self._scale_and_zero(source))
            yield onnxnodes.transpose(in_nchw, source.name, TO_NHWC)
        # Nothing but another convolution knows how to leave padding out.
        is_inner = products.sole_consumer(self.model, name) in self._dense
        padding = max(0, _LEAST_OUTPUTS - len(dense.kernel)) if is_inner else 0
        target = self._next_quantized(name, len(dense.kernel) + padding)
        inputs = (source.name, *self._parameters(dense, source, target, padding))
        attributes = (*dense.product.nodes[0].attributes, _CHANNELS_LAST)
        yield Node("QLinearConv", inputs, (target.name,), _DOMAIN, attributes)
        dequantized = f"{name}.dequantized"
        inputs = (target.name, *self._scale_and_zero(target))
        yield Node("DequantizeLinear", inputs, (dequantized,))
        yield onnxnodes.transpose(dequantized, name, TO_NCHW)

    def _quantize(self, value: str, target: str, scale: tuple[str, str]) -> Iterator[Node]:
        """Nodes that quantize a value; before a Concat or an upsampling, where it is smaller."""
        producer = self.model.producer(value)
        factor = _upsampling(self.model, producer) if producer else 0
        if producer and producer.operation == "Concat":
            names = tuple(f"{target}.{place}" for place in range(len(producer.inputs)))
            for part, name in zip(producer.inputs, names, strict=True):
                yield from self._quantize(part, name, scale)
            yield Node("Concat", names, (target,), attributes=producer.attributes)
        elif producer and factor:
            names = tuple(f"{target}.{shift}" for shift in range(factor.bit_length() - 1))
            yield from self._quantize(producer.inputs[0], names[0], scale)
            # ONNX Runtime doubles a map in a fifth of the time of any other factor.
            twice = self._store("twice", np.array((1, 1, 2, 2), np.float32))
            for small, large in pairwise((*names, target)):
                inputs = (small, producer.inputs[1], twice)
                yield Node("Resize", inputs, (large,), attributes=producer.attributes)
        else:
            yield Node("QuantizeLinear", (value, *scale), (target,))

    def _next_quantized(self, name: str, channels: int) -> _Quantized:
        """A value quantized by the next range. Raises ValueError for none or a wrong one."""
        low, high = next(self._ranges, (0.0, 0.0))
        if not low <= 0 < high:
            raise ValueError(f"{name} has no range with 0 in it")
        if name in self._rectified:
            # Clipping to the range then does what the ReLU would.
            low = 0.0
        step = (high - low) / _LEVELS
        scales = np.full(channels, step, np.float32)
        self.ranged.append(name)
        self._quantized[name] = _Quantized(f"{name}.quantized", scales, round(-low / step))
        return self._quantized[name]

    def _parameters(
        self, dense: Convolution, source: _Quantized, target: _Quantized, padding: int
    ) -> tuple[str, ...]:
        """The names of all inputs of a QLinearConv but the first."""
        outputs, inputs, *size = dense.kernel.shape
        kernel = np.zeros((outputs + padding, len(source.scales), *size), np.float32)
        # The input's scales are multiplied into the weights, so that channels may differ in them.
        kernel[:outputs, :inputs] = dense.kernel * source.scales[:inputs, None, None]
        rounded, scale = quantization.round_nearest(kernel.reshape(len(kernel), -1).T)
        bias = np.append(dense.product.bias, np.zeros(padding, np.float32)) / scale
        unscaled = _Quantized(source.name, np.ones(1, np.float32), source.zero_point)
        return (
            *self._scale_and_zero(unscaled),
            self._store(f"{target.name}.weights", rounded.T.reshape(kernel.shape)),
            self._store(f"{target.name}.scale", scale),
            self._store(f"{target.name}.weights zero point", np.zeros(len(kernel), np.int8)),
            *self._scale_and_zero(target),
            self._store(f"{target.name}.bias", np.rint(bias).astype(np.int32)),
        )

    def _scale_and_zero(self, value: _Quantized) -> tuple[str, str]:
        """The names of the scale and the zero point of a value with one scale for all channels."""
        scale = value.scales[0]
        return (
            self._store(f"scale {scale}", np.array(scale, np.float32)),
            self._store(f"zero point {value.zero_point}", np.array(value.zero_point, np.uint8)),
        )

    def _store(self, name: str, values: Weights) -> str:
        self.weights[name] = values
        return name

    def _pool(self, node: Node) -> Node:
        source = self._quantized[node.inputs[0]]
        target = _Quantized(f"{node.output}.quantized", source.scales, source.zero_point)
        self._quantized[node.output] = target
        return Node("NhwcMaxPool", (source.name,), (target.name,), _DOMAIN, node.attributes)

    def _is_quantized_concat(self, node: Node) -> bool:
        found = [self._quantized.get(name) for name in node.inputs]
        zeros = {one.zero_point if one else None for one in found}
        return node.integers("axis") == (1,) and len(zeros) == 1 and None not in zeros

    def _concat(self, node: Node) -> Node:
        sources = [self._quantized[name] for name in node.inputs]
        scales = np.concatenate([one.scales for one in sources])
        target = _Quantized(f"{node.output}.quantized", scales, sources[0].zero_point)
        self._quantized[node.output] = target
        names = tuple(one.name for one in sources)
        return Node("Concat", names, (target.name,), attributes=(onnxnodes.integer("axis", 3),))


def _dense(model: Graph, node: Node) -> Convolution | None:
    """The convolution at a node, with the ReLU after it, if any; None where it is not dense."""
    found = products.convolution(model, node)
    if found is None or found.kernel.shape[1] < _LEAST_CHANNELS or found.kernel.shape[2:] == (1, 1):
        return None
    product = found.product
    following = products.sole_consumer(model, product.target)
    if following and following.operation == "Relu":
        product = replace(product, target=following.output, nodes=(*product.nodes, following))
    return replace(found, product=product)


def _upsampling(model: Graph, node: Node) -> int:
    """The factor, a power of 2, by which a node upsamples a map by nearest neighbor.

    0 where it does something else.
    """
    if node.operation != "Resize" or len(node.inputs) != 3:
        return 0
    scales = model.constant(node.inputs[2])
    modes = tuple(map(node.text, ("mode", "coordinate_transformation_mode", "nearest_mode")))
    if modes != _NEAREST or scales is None or scales.size != 4:
        return 0
    factor = int(scales[3])
    is_even = np.array_equal(scales, (1, 1, factor, factor)) and factor.bit_count() == 1
    return factor if is_even and factor > 1 else 0
