"""Prunes filters of a detector: those nearest to the geometric median of their layer (FPGM).

He et al., "Filter Pruning via Geometric Median", arXiv:1811.00250: what such a filter does, the
others can do. Channels that are added or multiplied depend on each other and go together.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from ppocr_desktop.errors import ModelError

_SAME = {"Relu", "Sigmoid", "HardSigmoid", "Erf", "Div", "Clip", "Resize"}
_SAME |= {"MaxPool", "GlobalAveragePool", "ReduceMean"}
"""Operations that leave each channel where it is."""

Weights = dict[str, NDArray[np.float32]]

Group = tuple[str, ...]
"""The layers whose filters go together, by the names of their weights."""

Plan = Mapping[Group, int]
"""How many channels are pruned from which groups."""


@dataclass(frozen=True, slots=True)
class Pruned:
    """A graph without some channels, and which ones of each tensor are left."""

    file: onnx.ModelProto
    kept: Mapping[str, Sequence[int]]


@dataclass(slots=True)
class _Channels:
    """Union-find of channels that go together, over all tensors: each channel has a number."""

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
        """The channel that represents all that go together with it."""
        while self._same[number] != number:
            number = self._same[number]
        return number

    def join(self, first: str, second: str) -> None:
        """Make the channels of two tensors go together one by one."""
        for one, other in zip(self.of[first].tolist(), self.of[second].tolist(), strict=True):
            into, gone = sorted((self.root(one), self.root(other)))
            if into != gone:
                self._same[gone] = into
                self.made_by[into] |= self.made_by.pop(gone, set())

    def roots(self, tensor: str) -> list[int]:
        """What represents each channel of a tensor."""
        return [self.root(number) for number in self.of[tensor].tolist()]


class Pruner:
    """A folded graph with its groups of channels; makes pruned copies of it."""

    def __init__(self, file: onnx.ModelProto) -> None:
        """Raises ModelError for another kind of graph than a detector's."""
        self._file = file
        self._weights = {one.name: numpy_helper.to_array(one) for one in file.graph.initializer}
        self._channels = _trace(file.graph, self._weights)
        self._order: dict[Group, list[int]] = {}
        groups: dict[Group, list[int]] = defaultdict(list)
        for number, filters in self._channels.made_by.items():
            if number not in self._channels.kept:
                groups[tuple(sorted(name for name, _ in filters))].append(number)
        for group, numbers in groups.items():
            self._order[group] = self._ordered(numbers)

    @property
    def groups(self) -> Mapping[Group, int]:
        """How many channels each group has."""
        return {group: len(numbers) for group, numbers in self._order.items()}

    def cut(self, plan: Plan) -> Pruned:
        """A copy without the planned number of channels of each group."""
        gone = {number for group, count in plan.items() for number in self._order[group][:count]}
        kept = {
            tensor: [i for i, root in enumerate(self._channels.roots(tensor)) if root not in gone]
            for tensor in self._channels.of
        }
        file = onnx.ModelProto()
        file.CopyFrom(self._file)
        weights = dict(self._weights)
        for node in file.graph.node:
            _cut(node, weights, kept)
        for one in file.graph.initializer:
            one.CopyFrom(numpy_helper.from_array(weights[one.name], one.name))
        return Pruned(file, kept)

    def _ordered(self, numbers: Sequence[int]) -> list[int]:
        """The channels of a group, the least important ones first."""
        places = {number: self._channels.made_by[number] for number in numbers}
        distances = {
            name: _distances(self._filters(name))
            for number in numbers
            for name, _ in places[number]
        }
        scores = {
            number: np.mean([distances[name][index] for name, index in places[number]])
            for number in numbers
        }
        return sorted(numbers, key=lambda number: (scores[number], number))

    def _filters(self, name: str) -> NDArray[np.float32]:
        """The layer's weights, a row for each filter."""
        node = next(one for one in self._file.graph.node if name in one.input)
        axis = 1 if node.op_type == "ConvTranspose" else 0
        weights = np.moveaxis(self._weights[name], axis, 0)
        return weights.reshape(len(weights), -1)


def is_depthwise(node: onnx.NodeProto, weights: Mapping[str, NDArray[np.float32]]) -> bool:
    """Whether it is a depthwise convolution, which computes each channel by itself."""
    groups = next((one.i for one in node.attribute if one.name == "group"), 1)
    return node.op_type == "Conv" and groups == weights[node.input[1]].shape[0] > 1


def _trace(graph: onnx.GraphProto, weights: Weights) -> _Channels:
    """Follow the channels from the picture to the map; those of both are kept."""
    channels = _Channels()
    channels.fresh(graph.input[0].name, 3)
    for node in graph.node:
        tensors = [name for name in node.input if name in channels.of]
        target = node.output[0]
        if node.op_type == "Conv" and not is_depthwise(node, weights):
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


def _distances(filters: NDArray[np.float32]) -> NDArray[np.float64]:
    """How far each filter is from all others of its layer, compared with their mean distance."""
    flat = filters.astype(np.float64)
    sums = np.linalg.norm(flat[:, None] - flat[None], axis=2).sum(axis=1)
    mean = sums.mean()
    result: NDArray[np.float64] = sums / mean if mean else sums
    return result


def _cut(node: onnx.NodeProto, weights: Weights, kept: Mapping[str, Sequence[int]]) -> None:
    """Take the channels out of a node's weights, and set how many a depthwise layer has."""
    inputs = kept[next(name for name in node.input if name in kept)]
    outputs = kept[node.output[0]]
    if node.op_type in ("Conv", "ConvTranspose"):
        name = node.input[1]
        if is_depthwise(node, weights):
            next(one for one in node.attribute if one.name == "group").i = len(outputs)
            weights[name] = weights[name][outputs]
        elif node.op_type == "Conv":
            weights[name] = weights[name][outputs][:, inputs]
        else:
            weights[name] = weights[name][inputs][:, outputs]
        for bias in node.input[2:]:
            weights[bias] = weights[bias][outputs]
        return
    for name in node.input:
        # A number for each channel; single numbers fit any.
        if name in weights and weights[name].ndim == 4 and weights[name].shape[1] > 1:
            weights[name] = weights[name][:, inputs]
