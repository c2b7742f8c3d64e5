"""Has a model compute its dense convolutions in whole numbers of 8 bits, four times as fast.

They are the few of 2 x 2 pixels and more that see all channels: at the beginning of a model and at
the end of a detector, on its largest maps. Their weights become whole numbers with a scale for each
output. What goes in and comes out is rounded to 255 steps of a range that the manifest tells, and
stays whole from one to the next, through the pooling and joining between them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, repeat

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition import graph, products, quantization
from ppocr_desktop.recognition.graph import Graph, Node, Weights
from ppocr_desktop.recognition.products import Convolution
from ppocr_desktop.recognition.quantization import TO_LAST, TO_SECOND

Range = tuple[float, float]
"""The least and the largest number of a value, 0 between them; what is beyond becomes these."""

_DOMAIN = "com.microsoft"
_STEPS = 255
_LEAST = 8
"""A picture has fewer channels, and nothing to gain."""
_OUTPUTS = 16
"""What makes fewer outputs takes longer than what makes so many."""
_REPEATING = "nearest", "asymmetric", "floor"
"""How a map is made larger by repeating its pixels."""
_LAST_AXIS = graph.integer("channels_last", 1)


@dataclass(frozen=True, slots=True)
class _Whole:
    """A value in whole numbers, channels last: one of them stands for (it - zero) x step.

    `steps` has one for each channel; the last of them may be room with nothing in it.
    """

    name: str
    steps: NDArray[np.float32]
    zero: int = 0


def quantize(data: bytes, ranges: Sequence[Range]) -> bytes:
    """An ONNX file that computes as said above; without such convolutions the same one.

    `ranges` are those of what goes into a dense convolution, unless it is whole already, and of
    what comes out, in the order of the graph. Raises ValueError when there are more or fewer.
    """
    given = iter(ranges)
    work = _Work(graph.parse(data), given)
    made = work.replacements()
    if not made:
        return data
    if next(given, None):
        raise ValueError
    return work.whole.replaced(made, work.weights).to_bytes([_DOMAIN])


def values(data: bytes) -> tuple[str, ...]:
    """The names of what `quantize` has to be given the ranges of."""
    work = _Work(graph.parse(data), repeat((-1.0, 1.0)))
    work.replacements()
    return tuple(work.ranged)


class _Work:
    """Makes new nodes for the place of old ones; `weights` are what they need.

    `ranged` are the names of values that took a range.
    """

    def __init__(self, whole: Graph, ranges: Iterator[Range]) -> None:
        self.whole = whole
        self.weights: dict[str, Weights] = {}
        self.ranged: list[str] = []
        self._ranges = ranges
        self._known: dict[str, _Whole] = {}
        self._rectified = {node.output for node in whole.nodes if node.operation == "Relu"}
        found = (_dense(whole, node) for node in whole.nodes)
        self._dense = {one.product.nodes[0]: one for one in found if one}

    def replacements(self) -> Mapping[Node, Sequence[Node]]:
        """What nothing takes in the end falls away by itself."""
        made: dict[Node, Sequence[Node]] = {}
        for node in self.whole.nodes:
            if node in self._dense:
                dense = self._dense[node]
                made |= quantization.instead(dense.product.nodes, list(self._convolve(dense)))
            elif node.operation == "MaxPool" and node.inputs[0] in self._known:
                made[node] = (node, self._pool(node))
            elif node.operation == "Concat" and self._joins_whole(node):
                made[node] = (node, self._join(node))
        return made

    def _convolve(self, dense: Convolution) -> Iterator[Node]:
        name = dense.product.target
        source = self._known.get(dense.product.source)
        if source is None:
            source = self._know(dense.product.source, dense.kernel.shape[1])
            second = f"{source.name}.second"
            yield from self._round(dense.product.source, second, self._scale(source))
            yield graph.transpose(second, source.name, TO_LAST)
        # Nothing but another convolution knows how to leave room out.
        is_inner = products.only(self.whole, name) in self._dense
        room = max(0, _OUTPUTS - len(dense.kernel)) if is_inner else 0
        target = self._know(name, len(dense.kernel) + room)
        inputs = (source.name, *self._weigh(dense, source, target, room))
        attributes = (*dense.product.nodes[0].attributes, _LAST_AXIS)
        yield Node("QLinearConv", inputs, (target.name,), _DOMAIN, attributes)
        yield Node("DequantizeLinear", (target.name, *self._scale(target)), (f"{name}.after",))
        yield graph.transpose(f"{name}.after", name, TO_SECOND)

    def _round(self, value: str, target: str, scale: tuple[str, str]) -> Iterator[Node]:
        """Its parts before they are joined or enlarged, as they are smaller then."""
        maker = self.whole.makers.get(value)
        times = _enlargement(self.whole, maker) if maker else 0
        if maker and maker.operation == "Concat":
            names = tuple(f"{target}.{place}" for place in range(len(maker.inputs)))
            for part, name in zip(maker.inputs, names, strict=True):
                yield from self._round(part, name, scale)
            yield Node("Concat", names, (target,), attributes=maker.attributes)
        elif maker and times:
            names = tuple(f"{target}.{shift}" for shift in range(times.bit_length() - 1))
            yield from self._round(maker.inputs[0], names[0], scale)
            # ONNX Runtime doubles a map in a fifth of the time of any other factor.
            twice = self._keep("twice", np.array((1, 1, 2, 2), np.float32))
            for small, large in pairwise((*names, target)):
                inputs = (small, maker.inputs[1], twice)
                yield Node("Resize", inputs, (large,), attributes=maker.attributes)
        else:
            yield Node("QuantizeLinear", (value, *scale), (target,))

    def _know(self, name: str, channels: int) -> _Whole:
        """A value with the next range."""
        low, high = next(self._ranges, (0.0, 0.0))
        if not low <= 0 < high:
            raise ValueError
        if name in self._rectified:
            # Rounding cuts off what a ReLU would.
            low = 0.0
        step = (high - low) / _STEPS
        steps = np.full(channels, step, np.float32)
        self.ranged.append(name)
        self._known[name] = _Whole(f"{name}.whole", steps, round(-low / step))
        return self._known[name]

    def _weigh(
        self, dense: Convolution, source: _Whole, target: _Whole, room: int
    ) -> tuple[str, ...]:
        """The names of all that a convolution takes beside its source."""
        outputs, inputs, *size = dense.kernel.shape
        kernel = np.zeros((outputs + room, len(source.steps), *size), np.float32)
        # The steps of what comes in are in the weights, so that they may differ.
        kernel[:outputs, :inputs] = dense.kernel * source.steps[:inputs, None, None]
        rounded, scale = quantization.round_nearest(kernel.reshape(len(kernel), -1).T)
        bias = np.append(dense.product.bias, np.zeros(room, np.float32)) / scale
        one, zero = self._scale(_Whole(source.name, np.ones(1, np.float32), source.zero))
        return (
            one,
            zero,
            self._keep(f"{target.name}.weights", rounded.T.reshape(kernel.shape)),
            self._keep(f"{target.name}.scale", scale),
            self._keep(f"{target.name}.center", np.zeros(len(kernel), np.int8)),
            *self._scale(target),
            self._keep(f"{target.name}.bias", np.rint(bias).astype(np.int32)),
        )

    def _scale(self, value: _Whole) -> tuple[str, str]:
        """The names of the step and the zero of a value all of whose channels have the same."""
        step = value.steps[0]
        return (
            self._keep(f"step {step}", np.array(step, np.float32)),
            self._keep(f"zero {value.zero}", np.array(value.zero, np.uint8)),
        )

    def _keep(self, name: str, values: Weights) -> str:
        self.weights[name] = values
        return name

    def _pool(self, node: Node) -> Node:
        source = self._known[node.inputs[0]]
        target = _Whole(f"{node.output}.whole", source.steps, source.zero)
        self._known[node.output] = target
        return Node("NhwcMaxPool", (source.name,), (target.name,), _DOMAIN, node.attributes)

    def _joins_whole(self, node: Node) -> bool:
        found = [self._known.get(name) for name in node.inputs]
        zeros = {one.zero if one else None for one in found}
        return node.integers("axis") == (1,) and len(zeros) == 1 and None not in zeros

    def _join(self, node: Node) -> Node:
        sources = [self._known[name] for name in node.inputs]
        steps = np.concatenate([one.steps for one in sources])
        target = _Whole(f"{node.output}.whole", steps, sources[0].zero)
        self._known[node.output] = target
        names = tuple(one.name for one in sources)
        return Node("Concat", names, (target.name,), attributes=(graph.integer("axis", 3),))


def _dense(whole: Graph, node: Node) -> Convolution | None:
    """With the ReLU after it, if any."""
    found = products.convolution(whole, node)
    if found is None or found.kernel.shape[1] < _LEAST or found.kernel.shape[2:] == (1, 1):
        return None
    product = found.product
    following = products.only(whole, product.target)
    if following and following.operation == "Relu":
        product = replace(product, target=following.output, nodes=(*product.nodes, following))
    return replace(found, product=product)


def _enlargement(whole: Graph, node: Node) -> int:
    """How many times as wide and high a node makes a map by repeating its pixels, a power of 2.

    0 where it does something else.
    """
    if node.operation != "Resize" or len(node.inputs) != 3:
        return 0
    scales = whole.constant(node.inputs[2])
    how = tuple(map(node.text, ("mode", "coordinate_transformation_mode", "nearest_mode")))
    if how != _REPEATING or scales is None or scales.size != 4:
        return 0
    times = int(scales[3])
    is_even = np.array_equal(scales, (1, 1, times, times)) and times.bit_count() == 1
    return times if is_even and times > 1 else 0
