"""The step head as a PyTorch network, and as the arrays that the program computes it from."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

HIDDEN = 32
REACH = 3
"""Steps that a hidden unit sees."""
_WINDOW = 12
"""Steps of a line that count as its length, at most."""
_NEVER = -1e4

Arrays = Mapping[str, NDArray[np.float32]]
"""`hidden` H x C x 3, `hidden_bias` H, `out` N x H and `out_bias` N."""


class StepHead(nn.Module):
    """Some logits for each step of a line, from the features that the class logits are made of."""

    mean: Tensor
    deviation: Tensor
    bars: Tensor

    def __init__(
        self, mean: Tensor, deviation: Tensor, hidden: int = HIDDEN, outputs: int = 2
    ) -> None:
        """`mean` and `deviation` have one number for each of the C features.

        Of two `outputs` the first is above 0 where the step may not be blank, the second the
        log-odds of Hangul there. One alone is that of the line being upside down.
        """
        super().__init__()
        self.register_buffer("mean", mean[:, None])
        self.register_buffer("deviation", deviation[:, None])
        self.register_buffer("bars", torch.zeros(outputs, 1))
        self.hidden = nn.Conv1d(len(mean), hidden, REACH)
        self.out = nn.Conv1d(hidden, outputs, 1)

    def forward(self, features: Tensor) -> Tensor:
        """N x outputs x T, from N x C x T features."""
        # The program pads what is not normalized, so zeros are put there before.
        padded = functional.pad(features, (REACH // 2, REACH // 2))
        seen: Tensor = self.out(torch.relu(self.hidden((padded - self.mean) / self.deviation)))
        return seen - self.bars

    def lower(self, bars: Sequence[float]) -> None:
        """Take these from the outputs."""
        self.bars += torch.tensor(bars)[:, None]

    @torch.no_grad()
    def arrays(self) -> dict[str, NDArray[np.float32]]:
        """The same head without normalization: what a file of it holds."""
        hidden = self.hidden.weight.double() / self.deviation.double()
        shift = (hidden * self.mean.double()).sum((1, 2))
        found = {
            "hidden": hidden,
            "hidden_bias": _bias(self.hidden).double() - shift,
            "out": self.out.weight[..., 0],
            "out_bias": _bias(self.out) - self.bars[:, 0],
        }
        return {name: values.numpy().astype(np.float32) for name, values in found.items()}


def _bias(layer: nn.Conv1d) -> Tensor:
    return torch.zeros(layer.out_channels) if layer.bias is None else layer.bias


def line_odds(steps: Tensor, lengths: Tensor) -> Tensor:
    """The log-odds that a line has Hangul: N, from N x T by step and N lengths in steps.

    Long lines have more steps to be wrong in, but Hangul may fill no more than a few of them.
    """
    behind = torch.arange(steps.shape[1]) >= lengths[:, None]
    total = torch.logsumexp(steps.masked_fill(behind, _NEVER), 1)
    return total - torch.log(lengths.clamp(max=_WINDOW).float())


def turned_odds(steps: Tensor, lengths: Tensor) -> Tensor:
    """The log-odds that a line is upside down: N, from N x T by step and N lengths in steps.

    Neighbors mostly see the same, so a line four times as long is only twice as sure.
    """
    inside = torch.arange(steps.shape[1]) < lengths[:, None]
    return (steps * inside).sum(1) / lengths.sqrt()


def beside(first: Arrays, second: Arrays) -> dict[str, NDArray[np.float32]]:
    """One head with the outputs of both, each as before."""
    upper = np.pad(first["out"], ((0, 0), (0, len(second["hidden"]))))
    lower = np.pad(second["out"], ((0, 0), (len(first["hidden"]), 0)))
    pairs = {**{name: (first[name], second[name]) for name in first}, "out": (upper, lower)}
    return {name: np.concatenate(pair) for name, pair in pairs.items()}


def write(arrays: Arrays, target: Path) -> None:
    """The same bytes for the same arrays."""
    with target.open("wb") as file:
        np.savez(file, allow_pickle=False, **arrays)
