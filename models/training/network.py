"""A recognizer as PyTorch modules: the layers of the graph it comes from, and its last one."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.training.characters import LETTERS, Alphabet, letters_of


@dataclass(frozen=True, slots=True)
class Form:
    """Where a recognizer departs from the one it starts from; with all as here, nowhere.

    With `plain` no letters are shared between syllables; with `wide` the last layer takes the
    features before the origin's light head; with `dense` there are twice as many steps along the
    line; `height` is that of a line, 48 or 32.
    """

    plain: bool = False
    wide: bool = False
    dense: bool = False
    height: int = 48


@dataclass(frozen=True, slots=True)
class Step:
    """One operation: the module that does it, what it takes and what it makes."""

    name: str
    inputs: tuple[str, ...]
    output: str


class Apply(nn.Module):
    """An operation without weights."""

    def __init__(self, kind: str, values: Sequence[int] = ()) -> None:
        super().__init__()
        self.kind = kind
        self.values = tuple(values)

    def forward(self, *inputs: Tensor) -> Tensor:
        return _OPERATIONS[self.kind](self.values, *inputs)

    def extra_repr(self) -> str:
        return f"{self.kind} {self.values}"


_OPERATIONS = {
    "Add": lambda _, a, b: a + b,
    "Mul": lambda _, a, b: a * b,
    "Relu": lambda _, a: functional.relu(a),
    "Gelu": lambda _, a: functional.gelu(a),
    "HardSigmoid": lambda _, a: functional.hardsigmoid(a),
    "ReduceMean": lambda axes, a: a.mean(axes, keepdim=True),
    "Squeeze": lambda axes, a: a.squeeze(axes[0]),
    "Unsqueeze": lambda axes, a: a.unsqueeze(axes[0]),
    "Transpose": lambda order, a: a.permute(order),
    "AveragePool": lambda size, a: functional.avg_pool2d(a, size),
}


class Trunk(nn.Module):
    """The graph up to the features that the last layer takes: N x 3 x 48 x W to N x T x F."""

    def __init__(self, steps: Sequence[Step], modules: dict[str, nn.Module], output: str) -> None:
        super().__init__()
        self.steps = tuple(steps)
        self.operations = nn.ModuleDict(modules)
        self.output = output

    def forward(self, lines: Tensor) -> Tensor:
        values = {"x": lines}
        for step in self.steps:
            taken = (values[name] for name in step.inputs)
            values[step.output] = self.operations[step.name](*taken)
        return values[self.output]


class Head(nn.Module):
    """The last layer: a vector for each class, for a syllable the sum of its letters' and its own.

    So what is learned about a letter in one syllable holds for the thousands it is part of. For
    the program the sums are written out: its graph has one plain matrix.
    """

    letters: Tensor

    def __init__(self, alphabet: Alphabet, width: int, scale: float) -> None:
        """`scale` is the deviation of the letters' first vectors; with 0 letters are not shared."""
        super().__init__()
        self.own = nn.Parameter(torch.zeros(alphabet.size, width))
        self.bias = nn.Parameter(torch.zeros(alphabet.size))
        self.shared = nn.Parameter(torch.randn(LETTERS, width) * scale)
        table = torch.full((alphabet.size, 3), LETTERS)
        found = torch.from_numpy(letters_of(alphabet.characters))
        if scale:
            table[1:-1] = torch.where(found < 0, LETTERS, found)
        self.register_buffer("letters", table)

    def weights(self, classes: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Vectors and biases of some classes, or of all."""
        own, bias, letters = self.own, self.bias, self.letters
        if classes is not None:
            own, bias, letters = own[classes], bias[classes], letters[classes]
        padded = torch.cat((self.shared, self.shared.new_zeros(1, self.shared.shape[1])))
        return own + padded[letters].sum(1), bias

    def share(self, known: Tensor) -> None:
        """Give the letters as much of the vectors of their syllables as fits, by least squares.

        `known` are the classes whose own vectors are, up to now, whole; none of them changes.
        Without syllables among them the letters stay as they are.
        """
        known = known[(self.letters[known] < LETTERS).any(1)]
        if not len(known):
            return
        parts = functional.one_hot(self.letters[known], LETTERS + 1).sum(1)[:, :LETTERS].float()
        with torch.no_grad():
            # The driver for matrices whose columns depend on each other, as these do.
            self.shared.copy_(torch.linalg.lstsq(parts, self.own[known], driver="gelsd").solution)
            self.own[known] -= parts @ self.shared

    def forward(self, features: Tensor, classes: Tensor | None = None) -> Tensor:
        return functional.linear(features, *self.weights(classes))


class Recognizer(nn.Module):
    """A whole recognizer; gives logits, N x T x classes."""

    def __init__(self, trunk: Trunk, head: Head) -> None:
        super().__init__()
        self.trunk = trunk
        self.head = head

    def forward(self, lines: Tensor, classes: Tensor | None = None) -> Tensor:
        logits: Tensor = self.head(self.trunk(lines), classes)
        return logits
