"""A detector's ONNX graph as a PyTorch module, node by node, and its weights written back."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from ppocr_desktop.errors import ModelError

Attributes = dict[str, Any]

Values = dict[str, Any]
"""Tensors by name."""


class Graph(nn.Module):
    """From N x 3 x H x W to the graph's output; all its float32 arrays are parameters."""

    def __init__(self, file: onnx.ModelProto) -> None:
        """Raises ModelError for an operation that no PP-OCRv6 detector has."""
        super().__init__()
        self._graph = file.graph
        self._attributes = [_attributes(node) for node in file.graph.node]
        self._weights = nn.ParameterList()
        self._places: dict[str, int] = {}
        self._fixed: dict[str, np.ndarray] = {}
        sizes = {
            name for node in file.graph.node if node.op_type == "Resize" for name in node.input
        }
        for one in file.graph.initializer:
            array = numpy_helper.to_array(one)
            if array.dtype == np.float32 and array.ndim and one.name not in sizes:
                self._places[one.name] = len(self._weights)
                self._weights.append(nn.Parameter(torch.from_numpy(array.copy())))
            else:
                self._fixed[one.name] = array
        for node in file.graph.node:
            if node.op_type not in _OPERATIONS:
                raise ModelError(f"Graphs with the operation {node.op_type} cannot be tuned.")
        self._last = self._last_uses()

    def forward(self, batch: Tensor) -> Tensor:
        values = self.start(batch)
        for node in range(len(self.nodes)):
            self.step(node, values)
        output: Tensor = values[self._graph.output[0].name]
        return output

    @property
    def nodes(self) -> Sequence[onnx.NodeProto]:
        """In the order in which they are computed."""
        return self._graph.node

    def start(self, batch: Tensor) -> Values:
        """The tensors that are there before anything is computed: weights and input."""
        values: Values = dict(self._fixed)
        values |= {name: self._weights[place] for name, place in self._places.items()}
        values[self._graph.input[0].name] = batch
        return values

    def step(self, index: int, values: Values) -> None:
        """Compute one node, and drop the tensors that no later node takes."""
        node = self.nodes[index]
        inputs = [values[name] if name else None for name in node.input]
        values[node.output[0]] = _OPERATIONS[node.op_type](self._attributes[index], inputs)
        for name in self._last[index]:
            del values[name]

    def weight(self, name: str) -> Tensor:
        """The weights with this name in the file."""
        return self._weights[self._places[name]]

    def groups(self, node: onnx.NodeProto) -> int:
        """The number of groups of a grouped convolution, 1 for a plain one."""
        return int(_attributes(node).get("group", 1))

    def patches(self, node: onnx.NodeProto, inputs: Tensor) -> list[Tensor]:
        """A convolution's inputs for each picture, unfolded (im2col): weights x places."""
        attributes, weight = _attributes(node), self.weight(node.input[1])
        size, strides = tuple(weight.shape[2:]), tuple(attributes["strides"])
        if size == (1, 1) and strides == (1, 1):
            return list(inputs.flatten(2))
        padded = _padded(attributes, weight, inputs)
        return [functional.unfold(one[None], size, stride=strides)[0] for one in padded]

    def _last_uses(self) -> list[list[str]]:
        """For each node, the computed tensors that no later one takes."""
        last = {name: index for index, node in enumerate(self.nodes) for name in node.input}
        computed = {name for node in self.nodes for name in node.output}
        ends: list[list[str]] = [[] for _ in self.nodes]
        for name, index in last.items():
            if name in computed:
                ends[index].append(name)
        return ends

    def store(self, file: onnx.ModelProto) -> None:
        """Put the weights into a file with the same graph."""
        for one in file.graph.initializer:
            if one.name in self._places:
                array = self._weights[self._places[one.name]].detach().numpy()
                one.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(array), one.name))


def _attributes(node: onnx.NodeProto) -> Attributes:
    return {one.name: helper.get_attribute_value(one) for one in node.attribute}


def _convolve(attributes: Attributes, inputs: Sequence[Any]) -> Tensor:
    batch, weight, bias = (*inputs, None)[:3]
    return functional.conv2d(
        _padded(attributes, weight, batch),
        weight,
        bias,
        stride=tuple(attributes["strides"]),
        groups=attributes.get("group", 1),
    )


def _padded(attributes: Attributes, weight: Tensor, batch: Tensor) -> Tensor:
    top, left, bottom, right = _pads(attributes, weight)
    return functional.pad(batch, (left, right, top, bottom)) if top + bottom else batch


def _pads(attributes: Attributes, weight: Tensor) -> Sequence[int]:
    """Top, left, bottom, right; SAME is only used with a stride of one."""
    if attributes.get("auto_pad") != b"SAME_UPPER":
        return attributes.get("pads", (0, 0, 0, 0))
    more = [side - 1 for side in weight.shape[2:]]
    first = [side // 2 for side in more]
    return (*first, *(side - one for side, one in zip(more, first, strict=True)))


def _pool(attributes: Attributes, inputs: Sequence[Any]) -> Tensor:
    size = attributes["kernel_shape"]
    top, left, bottom, right = _pads(attributes, torch.empty(1, 1, *size))
    padded = functional.pad(inputs[0], (left, right, top, bottom), value=-torch.inf)
    return functional.max_pool2d(padded, tuple(size), tuple(attributes["strides"]))


def _transposed(attributes: Attributes, inputs: Sequence[Any]) -> Tensor:
    batch, weight, bias = (*inputs, None)[:3]
    return functional.conv_transpose2d(batch, weight, bias, stride=tuple(attributes["strides"]))


def _enlarge(_: Attributes, inputs: Sequence[Any]) -> Tensor:
    factors = tuple(float(factor) for factor in np.asarray(inputs[2])[2:])
    return functional.interpolate(inputs[0], scale_factor=factors, mode="nearest")


def _number(value: Any) -> Any:
    """Single numbers come as arrays."""
    return float(value) if isinstance(value, np.ndarray) else value


_OPERATIONS: dict[str, Callable[[Attributes, Sequence[Any]], Tensor]] = {
    "Conv": _convolve,
    "ConvTranspose": _transposed,
    "MaxPool": _pool,
    "Resize": _enlarge,
    "Add": lambda _, i: _number(i[0]) + _number(i[1]),
    "Mul": lambda _, i: _number(i[0]) * _number(i[1]),
    "Div": lambda _, i: _number(i[0]) / _number(i[1]),
    "Erf": lambda _, i: torch.erf(i[0]),
    "Relu": lambda _, i: functional.relu(i[0]),
    "Sigmoid": lambda _, i: torch.sigmoid(i[0]),
    "HardSigmoid": lambda a, i: (a.get("alpha", 0.2) * i[0] + a.get("beta", 0.5)).clamp(0, 1),
    "Concat": lambda a, i: torch.cat(list(i), a["axis"]),
    "GlobalAveragePool": lambda _, i: i[0].mean((2, 3), keepdim=True),
    "ReduceMean": lambda a, i: i[0].mean(tuple(a["axes"]), keepdim=bool(a.get("keepdims", 1))),
}
