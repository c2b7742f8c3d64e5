"""Chooses how many channels each group loses: those that do least harm for what they save."""

import math
from collections.abc import Mapping

import onnx
import torch
from torch import Tensor

from models.slim import reconstruction
from models.slim.cost import BLOCK, cost
from models.slim.graph import Graph
from models.slim.pruning import Group, Plan, Pruner

_SHARES = (0.25, 0.5)
"""The shares of a group's blocks that are tried."""

Harms = Mapping[Group, Mapping[int, float]]
"""By group and number of channels taken out, how far the map is from the whole detector's."""


def measure(pruner: Pruner, whole: onnx.ModelProto, batch: Tensor) -> Harms:
    """Cut each group by itself, fit what is left on one half of the batch, measure on the other."""
    first, second = batch.chunk(2)
    with torch.no_grad():
        wanted = Graph(whole)(second)
    harms: dict[Group, dict[int, float]] = {}
    for group, size in pruner.groups.items():
        for count in _counts(size):
            pruned = pruner.cut({group: count})
            if cost(pruned.file.graph) == cost(whole.graph):
                continue
            reconstruction.fit(pruned, whole, first)
            with torch.no_grad():
                harm = divergence(Graph(pruned.file)(second), wanted)
            harms.setdefault(group, {0: 0.0})[count] = harm
    return harms


def divergence(found: Tensor, wanted: Tensor) -> float:
    """The Kullback-Leibler divergence of two probability maps, in nats per pixel."""
    epsilon = 1e-6
    q, p = found.clamp(epsilon, 1 - epsilon), wanted.clamp(epsilon, 1 - epsilon)
    return (p * (p / q).log() + (1 - p) * ((1 - p) / (1 - q)).log()).mean().item()


def choose(pruner: Pruner, harms: Harms, share: float) -> Plan:
    """Prune greedily until this share of the computing is saved, or nothing is left to prune.

    What does least harm for what it saves goes first: computing and weights, each as a share of the
    whole detector's.
    """
    whole = pruner.cut({}).file.graph
    all_computing, all_weights = cost(whole), _count_weights(whole)
    gains = {}
    for group, counts in harms.items():
        for count in counts:
            graph = pruner.cut({group: count}).file.graph
            shares = cost(graph) / all_computing, _count_weights(graph) / all_weights
            gains[group, count] = 2 - shares[0] - shares[1]
    plan = dict.fromkeys(harms, 0)
    while cost(pruner.cut(plan).file.graph) > (1 - share) * all_computing:
        steps = {
            (group, more): max(harms[group][more] - harms[group][plan[group]], 0)
            / (gains[group, more] - gains[group, plan[group]])
            for group in harms
            for more in harms[group]
            if more > plan[group]
        }
        if not steps:
            break
        group, more = min(steps, key=lambda step: steps[step])
        plan[group] = more
    return plan


def _count_weights(graph: onnx.GraphProto) -> int:
    return sum(math.prod(one.dims) for one in graph.initializer)


def _counts(size: int) -> set[int]:
    """How many of a group's channels to try without, in whole blocks; none for narrow groups."""
    blocks = size // BLOCK
    return {BLOCK * round(share * blocks) for share in _SHARES if round(share * blocks)}
