"""How well a recognizer reads lines whose text is known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from models.training.characters import Alphabet


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of edits and characters, without spaces, and of lines that are right to the space."""

    edits: int = 0
    characters: int = 0
    exact: int = 0
    lines: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.edits + other.edits,
            self.characters + other.characters,
            self.exact + other.exact,
            self.lines + other.lines,
        )

    @property
    def error(self) -> float:
        return self.edits / max(self.characters, 1)

    @property
    def exact_share(self) -> float:
        return self.exact / max(self.lines, 1)


def compare(read: str, true: str) -> Score:
    """The score of one line."""
    folded, wanted = read.replace(" ", ""), true.replace(" ", "")
    return Score(edits(folded, wanted), len(wanted), int(read == true), 1)


def edits(left: Sequence[str], right: Sequence[str]) -> int:
    """The Levenshtein distance of two texts."""
    row = list(range(len(right) + 1))
    for index, one in enumerate(left, start=1):
        before, row[0] = row[0], index
        for place, other in enumerate(right, start=1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (one != other)),
            )
    return row[-1]


def greedy(best: NDArray[np.int64], alphabet: Alphabet) -> str:
    """Greedy CTC decoding of each step's best class, without spaces at the ends."""
    kept = best[np.concatenate(([True], best[1:] != best[:-1])) & (best != 0)]
    return alphabet.decode(int(index) for index in kept).strip()


def tensor(images: NDArray[np.uint8]) -> torch.Tensor:
    """Lines as the program gives them to a recognizer: -1 to 1, blue first."""
    planes = torch.from_numpy(np.ascontiguousarray(images[..., ::-1].transpose(0, 3, 1, 2)))
    return planes.float().div_(127.5).sub_(1)


@torch.no_grad()
def evaluate(
    model: torch.nn.Module,
    alphabet: Alphabet,
    batches: Iterable[tuple[NDArray[np.uint8], Sequence[str]]],
) -> Score:
    """The score of a model over batches of lines."""
    model.eval()
    total = Score()
    device = next(model.parameters()).device
    for images, texts in batches:
        best = model(tensor(images).to(device)).argmax(-1).cpu().numpy()
        for row, text in zip(best, texts, strict=True):
            total += compare(greedy(row, alphabet), text)
    model.train()
    return total
