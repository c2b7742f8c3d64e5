"""Takes filters out of a detector: those nearest to the geometric median of their layer (FPGM).

He et al., "Filter Pruning via Geometric Median", arXiv:1811.00250: what such a filter does, the
others can do. Channels that are added or multiplied belong together and go together.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from models.slim.folding import folded, written
from ppocr_desktop.errors import ModelError

_STEP = 4
"""Layers keep a multiple of so many channels, which processors compute at once."""

_SAME = {"Relu", "Sigmoid", "HardSigmoid", "Erf", "Div", "Clip", "Resize"}
_SAME |= {"MaxPool", "GlobalAveragePool", "ReduceMean"}
"""Operations that leave each channel where it is."""

Weights = dict[str, NDArray[np.float32]]


@dataclass(slots=True)
class _Channels:
    """Which channels of which tensors are one: by tensor, a number for each channel."""

    of: dict[str, NDArray[np.int64]] = field(default_factory=dict)
    made_by: dict[int, set[tuple[str, int]]] = field(default_factory=lambda: defaultdict(set))
    kept: set[int] = field(default_factory=set)
    _same: dict[int, int] = field(default_factory=dict)

    def fresh(self, tensor: str, count: int, weights: str = "") -> None:
        """A tensor whose channels are filters of `weights`."""
        first = len(self._same)
        self.of[tensor] = np.arange(first, first + count)
        for index, number in enumerate(self.of[tensor].tolist()):
            self._same[number] = number
            if weights:
                self.made_by[number].add((weights, index))

    def root(self, number: int) -> int:
        """The channel that stands for all it is one with."""
        while self._same[number] != number:
            number = self._same[number]
        return number

    def join(self, first: str, second: str) -> None:
        """Two tensors whose channels meet one by one."""
        for one, other in zip(self.of[first].tolist(), self.of[second].tolist(), strict=True):
            into, gone = sorted((self.root(one), self.root(other)))
            if into != gone:
                self._same[gone] = into
                self.made_by[into] |= self.made_by.pop(gone, set())

    def roots(self, tensor: str) -> list[int]:
        """What stands for each channel of a tensor."""
        return [self.root(number) for number in self.of[tensor].tolist()]


def prune(data: bytes, share: float) -> bytes:
    """A detector without this share of its filters. Raises ModelError for another kind of graph."""
    file = folded(data)
    weights = {one.name: numpy_helper.to_array(one).copy() for one in file.graph.initializer}
    channels = _trace(file.graph, weights)
    gone = _chosen(channels, weights, share)
    _cut(file.graph, weights, channels, gone)
    arrays = [numpy_helper.from_array(array, name) for name, array in weights.items()]
    del file.graph.initializer[:]
    file.graph.initializer.extend(arrays)
    return written(file, data)


def _is_depthwise(node: onnx.NodeProto, weights: Mapping[str, NDArray[np.float32]]) -> bool:
    return node.op_type == "Conv" and _groups(node) == weights[node.input[1]].shape[0] > 1


def _groups(node: onnx.NodeProto) -> int:
    return next((one.i for one in node.attribute if one.name == "group"), 1)


def _trace(graph: onnx.GraphProto, weights: Weights) -> _Channels:
    """Follow the channels from the picture to the map, which are both kept."""
    channels = _Channels()
    channels.fresh(graph.input[0].name, 3)
    for node in graph.node:
        tensors = [name for name in node.input if name in channels.of]
        target = node.output[0]
        if node.op_type == "Conv" and not _is_depthwise(node, weights):
            channels.fresh(target, weights[node.input[1]].shape[0], node.input[1])
        elif node.op_type == "ConvTranspose":
            channels.fresh(target, weights[node.input[1]].shape[1], node.input[1])
        elif node.op_type == "Concat":
            channels.of[target] = np.concatenate([channels.of[name] for name in tensors])
        elif node.op_type in ("Conv", "Add", "Mul") or node.op_type in _SAME:
            channels.of[target] = channels.of[tensors[0]]
            if len(tensors) == 2:
                channels.join(*tensors)
        else:
            raise ModelError(f"Graphs with the operation {node.op_type} cannot be pruned.")
    for name in (graph.input[0].name, graph.output[0].name):
        channels.kept |= set(channels.roots(name))
    return channels


def _chosen(channels: _Channels, weights: Weights, share: float) -> set[int]:
    """The channels to take out, by what stands for them: some of each group of layers."""
    groups: dict[frozenset[str], list[int]] = defaultdict(list)
    for number, filters in channels.made_by.items():
        if number not in channels.kept:
            groups[frozenset(name for name, _ in filters)].append(number)
    distances = {name: _distances(weights[name], graph) for name, graph in _layers(channels)}
    gone: set[int] = set()
    for numbers in groups.values():
        left = -(-round(len(numbers) * (1 - share)) // _STEP) * _STEP
        scores = {
            number: np.mean([distances[name][index] for name, index in channels.made_by[number]])
            for number in numbers
        }
        gone |= set(sorted(numbers, key=lambda n: (scores[n], n))[: max(len(numbers) - left, 0)])
    return gone


def _layers(channels: _Channels) -> Iterator[tuple[str, int]]:
    """Each layer with the number of its filters."""
    counts: dict[str, int] = defaultdict(int)
    for filters in channels.made_by.values():
        for name, index in filters:
            counts[name] = max(counts[name], index + 1)
    yield from counts.items()


def _distances(weights: NDArray[np.float32], count: int) -> NDArray[np.float64]:
    """How far each filter is from all others of its layer, compared with their mean distance."""
    axis = 0 if weights.shape[0] == count else 1
    flat = np.moveaxis(weights, axis, 0).reshape(count, -1).astype(np.float64)
    sums = np.linalg.norm(flat[:, None] - flat[None], axis=2).sum(axis=1)
    mean = sums.mean()
    result: NDArray[np.float64] = sums / mean if mean else sums
    return result


def _cut(graph: onnx.GraphProto, weights: Weights, channels: _Channels, gone: set[int]) -> None:
    """Take the channels out of all weights, and set how many each depthwise layer has."""

    def kept(tensor: str) -> list[int]:
        return [i for i, root in enumerate(channels.roots(tensor)) if root not in gone]

    for node in graph.node:
        tensor = next(name for name in node.input if name in channels.of)
        if node.op_type in ("Conv", "ConvTranspose"):
            _cut_layer(node, weights, kept(tensor), kept(node.output[0]))
            continue
        for name in node.input:
            # A number for each channel; single numbers fit any.
            if name in weights and weights[name].ndim == 4 and weights[name].shape[1] > 1:
                weights[name] = weights[name][:, kept(tensor)]


def _cut_layer(
    node: onnx.NodeProto, weights: Weights, inputs: list[int], outputs: list[int]
) -> None:
    name = node.input[1]
    if _is_depthwise(node, weights):
        weights[name] = weights[name][outputs]
        next(one for one in node.attribute if one.name == "group").i = len(outputs)
    elif node.op_type == "Conv":
        weights[name] = weights[name][outputs][:, inputs]
    else:
        weights[name] = weights[name][inputs][:, outputs]
    if len(node.input) > 2:
        weights[node.input[2]] = weights[node.input[2]][outputs]
