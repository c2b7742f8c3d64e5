"""Chooses how much each group of layers loses: what does least harm for the computing it saves."""

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
"""Of a group's blocks, that are tried."""

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
    small = 1e-6
    one, two = found.clamp(small, 1 - small), wanted.clamp(small, 1 - small)
    parts = two * (two / one).log() + (1 - two) * ((1 - two) / (1 - one)).log()
    return parts.mean().item()


def choose(pruner: Pruner, harms: Harms, share: float) -> Plan:
    """Take out more and more until this share of the computing is saved, or nothing is left.

    What does least harm for what it saves goes first: computing and bytes, each compared with the
    whole detector's.
    """
    whole = pruner.cut({}).file.graph
    all_computing, all_numbers = cost(whole), _numbers(whole)
    gains = {}
    for group, counts in harms.items():
        for count in counts:
            graph = pruner.cut({group: count}).file.graph
            gains[group, count] = 2 - cost(graph) / all_computing - _numbers(graph) / all_numbers
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


def _numbers(graph: onnx.GraphProto) -> int:
    return sum(math.prod(one.dims) for one in graph.initializer)


def _counts(size: int) -> set[int]:
    """How many channels of so many are tried, whole blocks; none of layers that are narrow."""
    blocks = size // BLOCK
    return {BLOCK * round(share * blocks) for share in _SHARES if round(share * blocks)}
