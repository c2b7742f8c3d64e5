"""Quantization-aware training in the manner of PACT: each layer learns where to clip its input.

PACT (arXiv:1805.06085) clips at 0 and a learned height. Here layers see GELU's and sums' negative
values too, so both sides are clipped, as in PP-OCR (section 2.4).
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.training.network import Recognizer

HASTE = 50.0
"""How many times the learning rate of weights that of clipping heights is: they move farther."""

_LEVELS = 127


class Quantized(nn.Module):
    """A convolution or matrix product that trains with the rounding of 8 bits."""

    reach: Tensor

    def __init__(self, inner: nn.Conv2d | nn.Linear) -> None:
        """The height is learned as a share of the first batch's largest value."""
        super().__init__()
        self.inner = inner
        self.height = nn.Parameter(torch.tensor(1.0))
        self.register_buffer("reach", torch.tensor(0.0))

    def forward(self, values: Tensor) -> Tensor:
        if not self.reach:
            self.reach.copy_(values.detach().abs().max().clamp_min(1e-3))
        clipped = _clip(values, self.reach * self.height.clamp_min(0.05))
        weight = _round_channels(self.inner.weight)
        if isinstance(self.inner, nn.Linear):
            return functional.linear(clipped, weight, self.inner.bias)
        inner = self.inner
        return functional.conv2d(
            clipped, weight, inner.bias, inner.stride, inner.padding, inner.dilation, inner.groups
        )


def _clip(values: Tensor, height: Tensor) -> Tensor:
    """Clipped to ±height in a form that gives the height a gradient, then rounded."""
    clipped = 0.5 * ((values + height).abs() - (values - height).abs())
    return _round(clipped, height.detach() / _LEVELS)


def _round_channels(weight: Tensor) -> Tensor:
    others = tuple(range(1, weight.ndim))
    scale = weight.detach().abs().amax(others, keepdim=True).clamp_min(1e-8) / _LEVELS
    return _round(weight, scale)


def _round(values: Tensor, scale: Tensor) -> Tensor:
    """Rounding with a straight-through gradient estimator."""
    return values + ((values / scale).round() * scale - values).detach()


def heights(model: Recognizer) -> list[nn.Parameter]:
    """The clipping heights of all layers that have one."""
    return [module.height for module in model.modules() if isinstance(module, Quantized)]


def wrap(model: Recognizer) -> None:
    """Give every layer with weights in the trunk a clipping height."""
    operations = model.trunk.operations
    for name, module in list(operations.items()):
        if isinstance(module, nn.Conv2d | nn.Linear):
            operations[name] = Quantized(module)


def unwrap(model: Recognizer) -> dict[str, float]:
    """Take the layers out again; the clipping heights by the names of the tensors they clip."""
    found: dict[str, float] = {}
    for step in model.trunk.steps:
        module = model.trunk.operations[step.name]
        if isinstance(module, Quantized):
            model.trunk.operations[step.name] = module.inner
            height = float(module.reach * module.height.detach())
            found[step.inputs[0]] = max(height, found.get(step.inputs[0], 0.0))
    return found
