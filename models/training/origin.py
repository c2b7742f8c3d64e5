"""Reads the ONNX file a recognizer starts from into PyTorch, and writes it with other weights."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from models.training.characters import Alphabet
from models.training.network import Apply, Form, Head, Recognizer, Step, Trunk

_MOMENTUM = 0.05

_ROWS = 16
"""The network's stride down a line before its last pooling, in pixels."""


@dataclass(frozen=True, slots=True)
class Start:
    """The ONNX file a recognizer starts from, and its characters; `fresh` forgets its weights.

    A file that says its characters itself, as those of export.py do, needs no list beside it.
    """

    path: Path
    characters: Path | None
    form: Form = field(default_factory=Form)
    fresh: bool = False

    @property
    def listed(self) -> list[str]:
        if self.characters is not None:
            return self.characters.read_text("utf-8").removesuffix("\n").split("\n")
        kept = {one.key: one.value for one in onnx.load(self.path).metadata_props}
        return kept["character"].split("\n")


def load(start: Start, alphabet: Alphabet) -> Recognizer:
    """The recognizer it starts from, with a head for `alphabet` in place of its own.

    Characters that both have keep their vectors, as do blank and space. A file that stores its
    weights in 8 or 16 bits (export.py) gives them as the program sees them.
    """
    graph = onnx.load(start.path).graph
    arrays = _expanded(graph)
    body, last = _split(graph)
    steps, modules = _operations(body, arrays)
    weight, bias = arrays[last[0].input[1]].T, arrays[last[1].input[1]]
    if start.form.wide:
        light = modules.pop(steps.pop().name)
        weight, bias = _joined(light, weight, bias)
    _restride(modules, start.form)
    scale = 0.0 if start.form.plain else float(weight.std()) * 0.5
    head = Head(alphabet, weight.shape[1], scale)
    model = Recognizer(Trunk(steps, modules, steps[-1].output), head)
    if start.fresh:
        _reset(model)
    else:
        old = start.listed
        _inherit(head, (weight, bias), ("", *old, " "), ("", *alphabet.characters, " "))
    return model


def _expanded(graph: onnx.GraphProto) -> dict[str, np.ndarray]:
    """The weights by name, those stored in 8 or 16 bits expanded; removes the nodes that do so."""
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    while node := next((one for one in graph.node if set(one.input) <= arrays.keys()), None):
        arrays[node.output[0]] = _computed(node, arrays)
        graph.node.remove(node)
    return arrays


def _computed(node: onnx.NodeProto, arrays: dict[str, np.ndarray]) -> np.ndarray:
    """What a node gives that expands weights: a constant, its conversion or its scaling."""
    if node.op_type == "Constant":
        return numpy_helper.to_array(node.attribute[0].t)
    given = [arrays[name] for name in node.input]
    return given[0] * given[1] if node.op_type == "Mul" else given[0].astype(np.float32)


def _joined(
    light: nn.Module, weight: np.ndarray, bias: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The light head and the last layer as one layer that computes the same: weights and bias."""
    if not isinstance(light, nn.Linear):
        raise TypeError("before its last layer the graph has no light head")
    return (
        weight @ light.weight.detach().numpy(),
        weight @ light.bias.detach().numpy() + bias,
    )


def _restride(modules: dict[str, nn.Module], form: Form) -> None:
    """Make the last pooling take all rows that are left, and two columns or one."""
    for module in modules.values():
        if isinstance(module, Apply) and module.kind == "AveragePool":
            module.values = (form.height // _ROWS, 1 if form.dense else 2)


def _split(graph: onnx.GraphProto) -> tuple[list[onnx.NodeProto], list[onnx.NodeProto]]:
    """The nodes before the last layer, and the last layer's product and sum."""
    nodes = [node for node in graph.node if node.op_type != "Identity"]
    last = max(index for index, node in enumerate(nodes) if node.op_type == "MatMul")
    return _renamed(graph, nodes[:last]), _renamed(graph, nodes[last : last + 2])


def _renamed(graph: onnx.GraphProto, nodes: list[onnx.NodeProto]) -> list[onnx.NodeProto]:
    """Copies of the nodes that bypass every Identity of the graph."""
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
    """How many nodes the next module replaces, and the module."""
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
        return 5, Apply("Gelu")
    return 1, Apply(node.op_type, _values(node))


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
    """Batch normalization of features with any number of dimensions."""
    module = _BatchNorm(len(weights[0]), momentum=_MOMENTUM)
    for target, value in zip(
        (module.weight, module.bias, module.running_mean, module.running_var), weights, strict=True
    ):
        _set(target, value)
    return module


class _BatchNorm(nn.BatchNorm2d):
    """Without PyTorch's check of the number of dimensions, which it does not depend on."""

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
    """Copy the weights and biases of characters that both lists have into the head."""
    weight, bias = (torch.from_numpy(np.array(array)) for array in weights)
    places = {character: index for index, character in enumerate(old)}
    with torch.no_grad():
        head.bias.fill_(float(bias[1:-1].mean()))
        for index, character in enumerate(new):
            if character in places:
                head.own[index] = weight[places[character]]
                head.bias[index] = bias[places[character]]
        known = [index for index, character in enumerate(new) if character in places]
        head.share(torch.tensor(known))


def _reset(model: Recognizer) -> None:
    """Set random weights."""
    for module in model.trunk.modules():
        if isinstance(module, nn.Conv2d | nn.Linear | nn.BatchNorm2d):
            module.reset_parameters()
    nn.init.normal_(model.head.own, std=0.05)


def export(model: Recognizer, start: Start, target: Path, alphabet: Alphabet) -> None:
    """Write the model as the graph it came from, with its weights and its list of characters."""
    file = onnx.load(start.path)
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
    _reshape(file.graph, start.form, alphabet)
    if start.form.wide:
        _leave_out(file.graph, left, last[0].output[0], model.trunk.output)
    onnx.helper.set_model_props(file, {"character": "\n".join(alphabet.characters)})
    onnx.save(file, target)


def _reshape(graph: onnx.GraphProto, form: Form, alphabet: Alphabet) -> None:
    """Set the line height, the number of classes and the last pooling of this form."""
    graph.input[0].type.tensor_type.shape.dim[2].dim_value = form.height
    graph.output[0].type.tensor_type.shape.dim[2].dim_value = alphabet.size
    del graph.value_info[:]
    size = (form.height // _ROWS, 1 if form.dense else 2)
    for node in graph.node:
        for one in node.attribute:
            if node.op_type == "AveragePool" and one.name in {"kernel_shape", "strides"}:
                one.ints[:] = size


def _leave_out(
    graph: onnx.GraphProto, nodes: Sequence[onnx.NodeProto], product: str, features: str
) -> None:
    """Remove the nodes, and let the product take `features`, which were their input."""
    gone = {name for node in nodes for name in node.output}
    kept = [node for node in graph.node if node.output[0] not in gone]
    for node in kept:
        if node.output[0] == product:
            node.input[0] = features
    used = {name for node in kept for name in node.input}
    arrays = [one for one in graph.initializer if one.name in used]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(node for node in kept if not gone & set(node.input))
    graph.initializer.extend(arrays)


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
