"""Trains a step head: a loss by step for being blank, by line for Hangul and for upside down."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from models.heads.network import HIDDEN, StepHead, line_odds, turned_odds

EPOCHS, TURNED_EPOCHS = 40, 16
_BATCH = 64
_RATE = 1e-2
_DECAY = 1e-2
_BORDER = 1.0
"""Blank steps with a margin above minus this count as not blank, too: the border is safer then."""
_SPOKEN = 30.0
"""The weight of a step that is not blank; a blank one has 1."""
_HANGUL = 4.0
"""The weight of a line with Hangul; one without has 1."""
_DOUBT = 0.001
"""Label smoothing, so that what is illegible pulls less."""
_TURNED_DOUBT = 0.01
"""The same; many a line says the same either way, as 96 does."""
_SEED = 3


@dataclass(frozen=True, slots=True)
class Example:
    """A line as a recognizer sees it.

    `features` is T x C; `margins` are T differences: the best other logit less the blank's, above 0
    where the step is not blank. `hangul` is how many syllables of it the line has, `turned` says
    that it is upside down.
    """

    kind: str
    features: NDArray[np.float16]
    margins: NDArray[np.float32]
    hangul: int
    turned: bool = False


class Batch(NamedTuple):
    """Features N x C x T, margins N x T, lengths N; Hangul and upside down 0 or 1, N."""

    features: Tensor
    margins: Tensor
    lengths: Tensor
    hangul: Tensor
    turned: Tensor


def train(examples: Sequence[Example], *, hidden: int = HIDDEN, epochs: int = EPOCHS) -> StepHead:
    """A head for these lines; the same each time on the same machine."""
    torch.manual_seed(_SEED)
    head = StepHead(*_moments(examples), hidden)
    return _descend(head, batches(examples), losses, epochs)


def train_turned(examples: Sequence[Example], *, epochs: int = TURNED_EPOCHS) -> StepHead:
    """One that tells which of these lines are upside down; the same each time, too."""
    torch.manual_seed(_SEED)
    head = StepHead(*_moments(examples), outputs=1)
    weight = len(examples) / max(1, sum(example.turned for example in examples)) - 1
    return _descend(head, batches(examples), partial(turned_loss, weight=weight), epochs)


def _descend(
    head: StepHead,
    found: Sequence[Batch],
    losses_of: Callable[[StepHead, Batch], tuple[Tensor, ...]],
    epochs: int,
) -> StepHead:
    optimizer = torch.optim.AdamW(head.parameters(), _RATE, weight_decay=_DECAY)
    rate = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs * len(found))
    random = np.random.default_rng(_SEED)
    for epoch in range(epochs):
        totals: list[list[float]] = []
        for index in random.permutation(len(found)):
            given = losses_of(head, found[int(index)])
            optimizer.zero_grad()
            torch.autograd.backward(torch.stack(given).sum())
            optimizer.step()
            rate.step()
            totals.append([loss.item() for loss in given])
        print(f"epoch {epoch + 1}: losses {np.mean(totals, axis=0)}", flush=True)
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
    turned = torch.tensor([float(example.turned) for example in examples])
    return Batch(features, margins, torch.tensor(lengths), hangul, turned)


def losses(head: StepHead, batch: Batch) -> tuple[Tensor, Tensor]:
    """That of the steps, and that of the lines for Hangul: weighted binary cross entropies."""
    features, margins, lengths, hangul, _ = batch
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


def turned_loss(head: StepHead, batch: Batch, *, weight: float = 1.0) -> tuple[Tensor]:
    """That of the lines for upside down; such a line has this weight, an upright one 1."""
    odds = turned_odds(head(batch.features)[:, 0], batch.lengths)
    truth = _TURNED_DOUBT + (1 - 2 * _TURNED_DOUBT) * batch.turned
    weights = 1 + (weight - 1) * batch.turned
    return (functional.binary_cross_entropy_with_logits(odds, truth, weights),)


def _moments(examples: Sequence[Example]) -> tuple[Tensor, Tensor]:
    """The mean and the standard deviation of each feature."""
    steps = np.concatenate([example.features for example in examples]).astype(np.float32)
    return torch.from_numpy(steps.mean(0)), torch.from_numpy(steps.std(0) + np.float32(1e-4))
