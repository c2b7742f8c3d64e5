"""Makes a pruned detector: chooses channels, cuts them, fits the rest to the whole, tunes it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from models.slim import distill, reconstruction, samples, sensitivity
from models.slim.cost import cost
from models.slim.folding import folded, written
from models.slim.pruning import Pruner
from models.slim.rearranging import rearrange

_SIDE = 320
_MEASURED = 12
"""Squares of the pages that the sensitivity of layers is measured on."""

_FITTED = 60
"""Squares that the pruned detector is fitted to: with half as many, smaller ones, its map is three
times as far from the whole detector's."""


@dataclass(frozen=True, slots=True)
class Wish:
    """The share of the computing to save, and how many minutes to tune (0: not at all)."""

    share: float
    minutes: float


def make(data: bytes, views: Sequence[NDArray[np.float32]], wish: Wish) -> bytes:
    """The smaller detector's ONNX file.

    `views` are inputs as the detector gets them on pages without labels, 1 x 3 x H x W. Raises
    ModelError for another kind of graph, UsageError where the pages are too small.
    """
    whole = folded(data)
    pruner = Pruner(whole)
    squares = torch.from_numpy(samples.squares(views, _FITTED, _SIDE))
    harms = sensitivity.measure(pruner, whole, squares[:_MEASURED])
    pruned = pruner.cut(sensitivity.choose(pruner, harms, wish.share))
    print(f"{cost(pruned.file.graph) / cost(whole.graph):.0%} of the computing left", flush=True)
    reconstruction.fit(pruned, whole, squares)
    if wish.minutes:
        distill.tune(pruned.file, whole, views, minutes=wish.minutes)
    rearrange(pruned.file)
    return written(pruned.file, data)
