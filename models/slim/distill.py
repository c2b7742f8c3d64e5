"""Tunes a pruned detector by distillation: it learns the map of the whole detector, its teacher."""

import math
import time
from collections.abc import Sequence

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from models.slim.graph import Graph

_SIDE = 256
_BATCH = 2
_RATE = 0.002
"""The highest learning rate, as a multiple of the root mean square of a layer's weights.

With normalization folded into them, the layers' weights differ a hundredfold in size: one rate for
all destroys the small ones before it teaches the large ones anything.
"""

_WARM_UP = 0.02
"""The share of the time in which the learning rate rises."""

_LEAST_TEXT = 0.005
"""Smooths the dice loss: it counts little where less than this share of the pixels is text."""

_AVERAGED = 0.99
"""Decay of the moving average of the weights, for each step."""
_SEED = 1


def tune(
    file: onnx.ModelProto,
    whole: onnx.ModelProto,
    views: Sequence[NDArray[np.float32]],
    *,
    minutes: float,
) -> None:
    """Train the pruned detector `file` on pages without labels for so many minutes.

    `views` are inputs as the detector gets them, 1 x 3 x H x W. An exponential moving average of
    the weights is kept.
    """
    torch.manual_seed(_SEED)
    student, teacher = Graph(file), Graph(whole).requires_grad_(requires_grad=False)
    average = [value.detach().clone() for value in student.parameters()]
    sizes = [float(value.square().mean().sqrt()) for value in average]
    optimizer = torch.optim.Adam([{"params": [value]} for value in student.parameters()])
    random = np.random.default_rng(_SEED)
    start = time.monotonic()
    told, steps = 0.0, 0
    while (share := (time.monotonic() - start) / (60 * minutes)) < 1:
        for group, size in zip(optimizer.param_groups, sizes, strict=True):
            group["lr"] = _rate(share) * size
        batch = _batch(views, random)
        loss = _loss(student(batch), teacher(batch))
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
        optimizer.step()
        for kept, value in zip(average, student.parameters(), strict=True):
            kept.lerp_(value.detach(), 1 - _AVERAGED)
        steps += 1
        if share - told >= 0.05:
            told = share
            print(f"{share:.0%}: {steps} steps, loss {loss.item():.4f}", flush=True)
    with torch.no_grad():
        for kept, value in zip(average, student.parameters(), strict=True):
            value.copy_(kept)
    student.store(file)


def _rate(share: float) -> float:
    """A linear warm-up, then cosine decay (as in PP-OCR, arXiv:2009.09941, section 2.1)."""
    if share < _WARM_UP:
        return _RATE * share / _WARM_UP
    return _RATE * (0.01 + 0.99 * (1 + math.cos(math.pi * share)) / 2)


def _loss(found: Tensor, wanted: Tensor) -> Tensor:
    """Binary cross entropy with the teacher's probabilities, plus the dice loss."""
    entropy = functional.binary_cross_entropy(found.clamp(1e-6, 1 - 1e-6), wanted)
    common = (found * wanted).sum()
    # Where there is no text, the dice coefficient would be that of noise.
    least = _LEAST_TEXT * wanted.numel()
    dice = 1 - (2 * common + least) / (found.square().sum() + wanted.square().sum() + least)
    return entropy + dice


def _batch(views: Sequence[NDArray[np.float32]], random: np.random.Generator) -> Tensor:
    """Squares out of the pages, augmented by scale, quarter turns and contrast."""
    squares = []
    for index in random.integers(len(views), size=_BATCH):
        view = torch.from_numpy(views[index])
        factor = float(random.uniform(0.7, 1.4))
        view = functional.interpolate(view, scale_factor=factor, mode="bilinear")
        high, wide = (max(_SIDE - side, 0) for side in view.shape[2:])
        view = functional.pad(view, (0, wide, 0, high))
        top, left = (int(random.integers(side - _SIDE + 1)) for side in view.shape[2:])
        square = view[:, :, top : top + _SIDE, left : left + _SIDE]
        square = torch.rot90(square, int(random.integers(4)), (2, 3))
        squares.append(square * float(random.uniform(0.7, 1.3)) + float(random.uniform(-0.3, 0.3)))
    return torch.cat(squares)
