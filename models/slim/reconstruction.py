"""Fits the layers of a pruned detector to the outputs of the whole one, in one pass, untrained.

Layer by layer, least squares find the weights with which the channels that are left come nearest to
what the whole layer gave on pages without labels: as He et al., "Channel Pruning for Accelerating
Very Deep Neural Networks", arXiv:1707.06168, do after each cut. What earlier layers got wrong is
made good as far as later ones can, since they see the pruned inputs and learn the whole's outputs.
"""

import onnx
import torch
from torch import Tensor

from models.slim.graph import Graph
from models.slim.pruning import Pruned

_RIDGE = 1e-3
"""How strongly ridge regression holds weights to what they were, in mean squares of the inputs."""

_PLACES = 50_000
"""A layer is fitted to samples at so many places of the pictures."""

_SEED = 1


@torch.no_grad()
def fit(pruned: Pruned, whole: onnx.ModelProto, batch: Tensor) -> Tensor:
    """Change the weights of the pruned file, and return the maps it gives then.

    `batch` is N x 3 x H x W as a detector gets it.
    """
    random = torch.Generator().manual_seed(_SEED)
    small, large = Graph(pruned.file), Graph(whole)
    found, wanted = small.start(batch), large.start(batch)
    for index, node in enumerate(small.nodes):
        inputs, name = found[node.input[0]], node.output[0]
        small.step(index, found)
        large.step(index, wanted)
        if node.op_type == "Conv":
            missing = wanted[name][:, pruned.kept[name]] - found[name]
            if missing.any():
                _correct(small, node, inputs, missing, random)
                found[node.input[0]] = inputs
                small.step(index, found)
    small.store(pruned.file)
    output: Tensor = found[name]
    return output


def _correct(
    graph: Graph, node: onnx.NodeProto, inputs: Tensor, missing: Tensor, random: torch.Generator
) -> None:
    """Change a layer's weights by ridge regression so that its outputs gain what is `missing`."""
    weight = graph.weight(node.input[1])
    groups = graph.groups(node)
    rows, goals = _samples(graph.patches(node, inputs), missing, groups, random)
    has_bias = len(node.input) > 2
    if has_bias:
        rows = torch.cat([rows, torch.ones_like(rows[:, :, :1])], 2)
    gram = rows.mT @ rows
    diagonal = gram.diagonal(dim1=1, dim2=2)
    ridge = _RIDGE * (diagonal + diagonal.mean(1, keepdim=True)) + 1e-9
    change = torch.linalg.solve(gram + torch.diag_embed(ridge), rows.mT @ goals).mT
    if has_bias:
        graph.weight(node.input[2]).add_(change[:, :, -1].reshape(-1).float())
        change = change[:, :, :-1]
    weight.add_(change.reshape(weight.shape).float())


def _samples(
    patches: list[Tensor], missing: Tensor, groups: int, random: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Unfolded inputs and missing outputs at random places, both groups x places x values."""
    rows, goals = [], []
    for patch, goal in zip(patches, missing.flatten(2), strict=True):
        count = min(_PLACES // len(patches), goal.shape[1])
        places = torch.randperm(goal.shape[1], generator=random)[:count]
        rows.append(patch[:, places].reshape(groups, -1, count).mT)
        goals.append(goal[:, places].reshape(groups, -1, count).mT)
    return torch.cat(rows, 1).double(), torch.cat(goals, 1).double()
