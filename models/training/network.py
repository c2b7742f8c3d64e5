"""Imports a recognizer's ONNX graph into PyTorch, gives it a new last layer, and writes it back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from models.training.characters import LETTERS, Alphabet, letters_of

_MOMENTUM = 0.05


@dataclass(frozen=True, slots=True)
class Step:
    """One operation: the module that does it, what it takes and what it makes."""

    name: str
    inputs: tuple[str, ...]
    output: str


class _Apply(nn.Module):
    """An operation without weights."""

    def __init__(self, kind: str, values: Sequence[int] = ()) -> None:
        super().__init__()
        self.kind = kind
        self.values = tuple(values)

    def forward(self, *inputs: Tensor) -> Tensor:
        return _OPERATIONS[self.kind](self.values, *inputs)

    def extra_repr(self) -> str:
        return f"{self.kind} {self.values}"


_OPERATIONS = {
    "Add": lambda _, a, b: a + b,
    "Mul": lambda _, a, b: a * b,
    "Relu": lambda _, a: functional.relu(a),
    "Gelu": lambda _, a: functional.gelu(a),
    "HardSigmoid": lambda _, a: functional.hardsigmoid(a),
    "ReduceMean": lambda axes, a: a.mean(axes, keepdim=True),
    "Squeeze": lambda axes, a: a.squeeze(axes[0]),
    "Unsqueeze": lambda axes, a: a.unsqueeze(axes[0]),
    "Transpose": lambda order, a: a.permute(order),
    "AveragePool": lambda size, a: functional.avg_pool2d(a, size),
}


class Trunk(nn.Module):
    """The graph up to the features that the last layer takes: N x 3 x 48 x W to N x T x F."""

    def __init__(self, steps: Sequence[Step], modules: dict[str, nn.Module], output: str) -> None:
        super().__init__()
        self.steps = tuple(steps)
        self.operations = nn.ModuleDict(modules)
        self._output = output

    def forward(self, lines: Tensor) -> Tensor:
        values = {"x": lines}
        for step in self.steps:
            taken = (values[name] for name in step.inputs)
            values[step.output] = self.operations[step.name](*taken)
        return values[self._output]


class Head(nn.Module):
    """The last layer: a vector for each class, for a syllable the sum of its letters' and its own.

    So what is learned about a letter in one syllable holds for the thousands it is part of. For
    the program the sums are written out: its graph has one plain matrix.
    """

    letters: Tensor

    def __init__(self, alphabet: Alphabet, width: int, scale: float) -> None:
        """`scale` is the deviation of the letters' first vectors; with 0 letters are not shared."""
        super().__init__()
        self.own = nn.Parameter(torch.zeros(alphabet.size, width))
        self.bias = nn.Parameter(torch.zeros(alphabet.size))
        self.shared = nn.Parameter(torch.randn(LETTERS, width) * scale)
        table = torch.full((alphabet.size, 3), LETTERS)
        found = torch.from_numpy(letters_of(alphabet.characters))
        if scale:
            table[1:-1] = torch.where(found < 0, LETTERS, found)
        self.register_buffer("letters", table)

    def weights(self, classes: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Vectors and biases of some classes, or of all."""
        own, bias, letters = self.own, self.bias, self.letters
        if classes is not None:
            own, bias, letters = own[classes], bias[classes], letters[classes]
        padded = torch.cat((self.shared, self.shared.new_zeros(1, self.shared.shape[1])))
        return own + padded[letters].sum(1), bias

    def forward(self, features: Tensor, classes: Tensor | None = None) -> Tensor:
        return functional.linear(features, *self.weights(classes))


class Recognizer(nn.Module):
    """A whole recognizer; gives logits, N x T x classes."""

    def __init__(self, trunk: Trunk, head: Head) -> None:
        super().__init__()
        self.trunk = trunk
        self.head = head

    def forward(self, lines: Tensor, classes: Tensor | None = None) -> Tensor:
        logits: Tensor = self.head(self.trunk(lines), classes)
        return logits


@dataclass(frozen=True, slots=True)
class Start:
    """The ONNX file a recognizer starts from, its characters, and what else it starts with.

    `fresh` forgets all its weights, `plain` has no letters shared between syllables.
    """

    path: Path
    characters: Path
    fresh: bool = False
    plain: bool = False

    @property
    def listed(self) -> list[str]:
        return self.characters.read_text("utf-8").removesuffix("\n").split("\n")


def load(start: Start, alphabet: Alphabet) -> Recognizer:
    """The recognizer it starts from, with a head for `alphabet` in place of its own.

    Characters that both have keep their vectors, as do blank and space.
    """
    path, old = start.path, start.listed
    graph = onnx.load(path).graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    body, last = _split(graph)
    steps, modules = _operations(body, arrays)
    weight, bias = arrays[last[0].input[1]].T, arrays[last[1].input[1]]
    scale = 0.0 if start.plain else float(weight.std()) * 0.5
    head = Head(alphabet, weight.shape[1], scale)
    model = Recognizer(Trunk(steps, modules, last[0].input[0]), head)
    if start.fresh:
        _forget(model)
    else:
        _inherit(head, (weight, bias), ("", *old, " "), ("", *alphabet.characters, " "))
    return model


def _split(graph: onnx.GraphProto) -> tuple[list[onnx.NodeProto], list[onnx.NodeProto]]:
    """The nodes before the last layer, and the last layer's product and sum."""
    nodes = [node for node in graph.node if node.op_type != "Identity"]
    last = max(index for index, node in enumerate(nodes) if node.op_type == "MatMul")
    return _renamed(graph, nodes[:last]), _renamed(graph, nodes[last : last + 2])


def _renamed(graph: onnx.GraphProto, nodes: list[onnx.NodeProto]) -> list[onnx.NodeProto]:
    """The nodes as if there were no Identity in the graph."""
    same: dict[str, str] = {}
    for node in graph.node:
        if node.op_type == "Identity":
            same[node.output[0]] = same.get(node.input[0], node.input[0])
    renamed = []
    for node in nodes:
        copy = onnx.NodeProto()
        copy.CopyFrom(node)
        del copy.input[:]
        copy.input.extend(same.get(name, name) for name in node.input)
        renamed.append(copy)
    return renamed


def _operations(
    nodes: list[onnx.NodeProto], arrays: dict[str, np.ndarray]
) -> tuple[list[Step], dict[str, nn.Module]]:
    steps, modules = [], {}
    left = list(nodes)
    while left:
        size, module = _next(left, arrays)
        taken, left = left[:size], left[size:]
        inputs = tuple(name for name in taken[0].input if name not in arrays)
        name = f"{len(steps):03}"
        modules[name] = module
        steps.append(Step(name, inputs, taken[-1].output[0]))
    return steps, modules


def _next(nodes: list[onnx.NodeProto], arrays: dict[str, np.ndarray]) -> tuple[int, nn.Module]:
    """How many nodes the next module stands for, and the module."""
    node = nodes[0]
    weights = [arrays[name] for name in node.input if name in arrays]
    following = nodes[1].op_type if len(nodes) > 1 else ""
    constant = following == "Add" and nodes[1].input[1] in arrays
    bias = arrays[nodes[1].input[1]].ravel() if constant else None
    if node.op_type == "Conv":
        return 1 + (bias is not None), _convolution(node, weights[0], bias)
    if node.op_type == "MatMul":
        return 2, _linear(weights[0], bias)
    if node.op_type == "BatchNormalization":
        return 1, _normalization(weights)
    if node.op_type == "Div" and following == "Erf":
        return 5, _Apply("Gelu")
    return 1, _Apply(node.op_type, _values(node))


def _attributes(node: onnx.NodeProto) -> dict[str, list[int]]:
    return {one.name: list(one.ints) for one in node.attribute}


def _values(node: onnx.NodeProto) -> list[int]:
    found = _attributes(node)
    return next((found[key] for key in ("axes", "perm", "kernel_shape") if key in found), [])


def _convolution(node: onnx.NodeProto, weight: np.ndarray, bias: np.ndarray | None) -> nn.Conv2d:
    found = _attributes(node)
    groups = next(one.i for one in node.attribute if one.name == "group")
    module = nn.Conv2d(
        weight.shape[1] * groups,
        weight.shape[0],
        tuple(weight.shape[2:]),
        stride=tuple(found["strides"]),
        padding=tuple(found["pads"][:2]),
        groups=groups,
        bias=bias is not None,
    )
    _set(module.weight, weight)
    if module.bias is not None and bias is not None:
        _set(module.bias, bias)
    return module


def _linear(weight: np.ndarray, bias: np.ndarray | None) -> nn.Linear:
    module = nn.Linear(*weight.shape)
    _set(module.weight, weight.T)
    if bias is not None:
        _set(module.bias, bias)
    return module


def _normalization(weights: list[np.ndarray]) -> nn.Module:
    """For features of any number of dimensions: PyTorch's classes only check them."""
    module = _BatchNorm(len(weights[0]), momentum=_MOMENTUM)
    for target, value in zip(
        (module.weight, module.bias, module.running_mean, module.running_var), weights, strict=True
    ):
        _set(target, value)
    return module


class _BatchNorm(nn.BatchNorm2d):
    def _check_input_dim(self, input: Tensor) -> None:  # noqa: A002 - its name there
        del input


def _set(target: Tensor | None, value: np.ndarray) -> None:
    if target is None:
        raise TypeError("there is no such weight")
    with torch.no_grad():
        target.copy_(torch.from_numpy(np.array(value)))


def _inherit(
    head: Head, weights: tuple[np.ndarray, np.ndarray], old: Sequence[str], new: Sequence[str]
) -> None:
    weight, bias = (torch.from_numpy(np.array(array)) for array in weights)
    places = {character: index for index, character in enumerate(old)}
    with torch.no_grad():
        head.bias.fill_(float(bias[1:-1].mean()))
        for index, character in enumerate(new):
            if character in places:
                head.own[index] = weight[places[character]]
                head.bias[index] = bias[places[character]]


def _forget(model: Recognizer) -> None:
    for module in model.trunk.modules():
        if isinstance(module, nn.Conv2d | nn.Linear | nn.BatchNorm2d):
            module.reset_parameters()
    nn.init.normal_(model.head.own, std=0.05)


def export(model: Recognizer, origin: Path, target: Path, alphabet: Alphabet) -> None:
    """Write the model as the graph it came from, with its weights and its list of characters."""
    file = onnx.load(origin)
    arrays = {one.name: one for one in file.graph.initializer}
    body, last = _split(file.graph)
    weight, bias = (value.detach() for value in model.head.weights())
    new = {last[0].input[1]: weight.T, last[1].input[1]: bias}
    left = body
    for step in model.trunk.steps:
        size, _ = _next(left, {name: numpy_helper.to_array(one) for name, one in arrays.items()})
        new |= _weights_of(model.trunk.operations[step.name], left[:size], arrays)
        left = left[size:]
    heads = {last[0].input[1], last[1].input[1]}
    for name, value in new.items():
        shape = value.shape if name in heads else tuple(arrays[name].dims)
        array = value.detach().numpy().astype(np.float32).reshape(shape)
        arrays[name].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(array), name))
    file.graph.output[0].type.tensor_type.shape.dim[2].dim_value = alphabet.size
    del file.graph.value_info[:]
    onnx.helper.set_model_props(file, {"character": "\n".join(alphabet.characters)})
    onnx.save(file, target)


def _weights_of(
    module: nn.Module, nodes: list[onnx.NodeProto], arrays: dict[str, onnx.TensorProto]
) -> dict[str, Tensor]:
    names = [name for node in nodes for name in node.input if name in arrays]
    if isinstance(module, nn.BatchNorm2d):
        found = (module.weight, module.bias, module.running_mean, module.running_var)
    elif isinstance(module, nn.Linear):
        found = (module.weight.T, module.bias)
    elif isinstance(module, nn.Conv2d):
        found = (module.weight, module.bias)
    else:
        return {}
    return {name: value for name, value in zip(names, found, strict=False) if value is not None}
