"""The learning rate, the classes that take part in a batch (sampled softmax), and the loss."""

import argparse
import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from models.training import characters
from models.training.characters import Alphabet
from models.training.state import State

_COMMON, _RARE = 500, 150
"""How many syllables within KS X 1001, and beyond it, take part in a batch besides its own."""


class Softmax:
    """Sampled softmax: which classes take part in a batch.

    These are those of its lines, all that are no syllables, and some syllables drawn at random, as
    all 11,172 would take longer than the network itself.
    """

    def __init__(self, alphabet: Alphabet) -> None:
        common = set(characters.ksx1001())
        classes = [(index, one) for index, one in enumerate(alphabet.characters, start=1)]
        self._common = np.array([index for index, one in classes if one in common])
        syllables = np.array([index for index, one in classes if characters.is_syllable(one)])
        self._rare = np.setdiff1d(syllables, self._common)
        self._usual = np.setdiff1d(np.arange(alphabet.size), syllables)
        self._alphabet = alphabet

    def draw(
        self, texts: Sequence[str], random: np.random.Generator
    ) -> tuple[Tensor, list[Tensor]]:
        """The classes, sorted, and for each text the indices of its characters among them."""
        targets = [np.array(self._alphabet.encode(text)) for text in texts]
        some = (random.choice(self._common, _COMMON), random.choice(self._rare, _RARE))
        classes = np.unique(np.concatenate((self._usual, *some, *targets)))
        placed = [torch.from_numpy(np.searchsorted(classes, target)) for target in targets]
        return torch.from_numpy(classes), placed


def share_done(options: argparse.Namespace, state: State) -> float:
    """How much of the training is done, 0 to 1, by lines or by minutes, whichever ends first."""
    by_lines = (state.lines - options.warmup) / max(1, options.lines - options.warmup)
    by_time = state.minutes / options.minutes if options.minutes else 0.0
    return min(1.0, max(0.0, by_lines, by_time))


def rate(options: argparse.Namespace, state: State) -> float:
    """The learning rate now: a linear warm-up, then cosine decay."""
    if state.lines < options.warmup:
        return float(options.rate * (state.lines + 1) / options.warmup)
    if options.schedule == "constant":
        return float(options.rate)
    done = share_done(options, state)
    return float(options.rate * (0.005 + 0.995 * (1 + math.cos(math.pi * done)) / 2))


def loss_of(logits: Tensor, targets: Sequence[Tensor]) -> Tensor:
    """The CTC loss of a batch, per character."""
    steps = torch.full((len(targets),), logits.shape[1])
    sizes = torch.tensor([len(target) for target in targets])
    log_probabilities = logits.float().log_softmax(-1).transpose(0, 1)
    losses = functional.ctc_loss(
        log_probabilities,
        torch.cat(list(targets)).to(logits.device),
        steps,
        sizes,
        reduction="none",
        zero_infinity=True,
    )
    return losses.sum() / sizes.sum()
