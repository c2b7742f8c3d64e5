"""Trains a step head: one loss by step for what is said, one by line for Hangul."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from models.heads.network import HIDDEN, StepHead, line_odds

EPOCHS = 40
_BATCH = 64
_RATE = 1e-2
_DECAY = 1e-2
_BORDER = 1.0
"""Steps that nearly say something are taken for such that do: the border is safer then."""
_SPOKEN = 30.0
"""What a step that says something weighs, in blank ones."""
_HANGUL = 4.0
"""What a line with Hangul weighs, in lines without."""
_DOUBT = 0.001
"""No line is taken for surer than that, so that what is illegible pulls less."""
_SEED = 3


@dataclass(frozen=True, slots=True)
class Example:
    """A line as a recognizer sees it.

    `features` is T x C; `margins` are T differences: the best other logit less the blank's, above 0
    where the step says something. `hangul` is how many syllables of it the line has.
    """

    kind: str
    features: NDArray[np.float16]
    margins: NDArray[np.float32]
    hangul: int


Batch = tuple[Tensor, Tensor, Tensor, Tensor]
"""Features N x C x T, margins N x T, lengths N and Hangul 0 or 1, N."""


def train(examples: Sequence[Example], *, hidden: int = HIDDEN, epochs: int = EPOCHS) -> StepHead:
    """A head for these lines; the same each time on the same machine."""
    torch.manual_seed(_SEED)
    head = StepHead(*_moments(examples), hidden)
    found = batches(examples)
    optimizer = torch.optim.AdamW(head.parameters(), _RATE, weight_decay=_DECAY)
    rate = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs * len(found))
    random = np.random.default_rng(_SEED)
    for epoch in range(epochs):
        total = np.zeros(2)
        for index in random.permutation(len(found)):
            spoken, hangul = losses(head, found[int(index)])
            optimizer.zero_grad()
            torch.autograd.backward(spoken + hangul)
            optimizer.step()
            rate.step()
            total += spoken.item(), hangul.item()
        print(f"epoch {epoch + 1}: losses {total / len(found)}", flush=True)
    return head.eval()


def batches(examples: Sequence[Example]) -> list[Batch]:
    """Lines of about the same length together, with zeros behind the shorter ones."""
    alike = sorted(examples, key=lambda example: len(example.margins))
    return [_batch(alike[start : start + _BATCH]) for start in range(0, len(alike), _BATCH)]


def _batch(examples: Sequence[Example]) -> Batch:
    lengths = [len(example.margins) for example in examples]
    features = torch.zeros(len(examples), examples[0].features.shape[1], max(lengths))
    margins = torch.zeros(len(examples), max(lengths))
    for row, (example, length) in enumerate(zip(examples, lengths, strict=True)):
        features[row, :, :length] = torch.from_numpy(example.features.T.astype(np.float32))
        margins[row, :length] = torch.from_numpy(example.margins)
    hangul = torch.tensor([float(example.hangul > 0) for example in examples])
    return features, margins, torch.tensor(lengths), hangul


def losses(head: StepHead, batch: Batch) -> tuple[Tensor, Tensor]:
    """Of what is said, and of Hangul."""
    features, margins, lengths, hangul = batch
    found = head(features)
    inside = torch.arange(margins.shape[1]) < lengths[:, None]
    spoken = margins > -_BORDER
    odds = found[:, 0]
    steps = torch.where(spoken, _SPOKEN * functional.softplus(-odds), functional.softplus(odds))
    lines = functional.binary_cross_entropy_with_logits(
        line_odds(found[:, 1], lengths),
        _DOUBT + (1 - 2 * _DOUBT) * hangul,
        1 + (_HANGUL - 1) * hangul,
    )
    return (steps * inside).sum() / inside.sum(), lines


def _moments(examples: Sequence[Example]) -> tuple[Tensor, Tensor]:
    """The mean and the deviation of each feature."""
    steps = np.concatenate([example.features for example in examples]).astype(np.float32)
    return torch.from_numpy(steps.mean(0)), torch.from_numpy(steps.std(0) + np.float32(1e-4))
