"""Ablation study: what each strategy is worth, by short runs of equal length that leave one out.

Some decide whether a network learns at all and are tried from the beginning, the others in runs
that go on where the first with all strategies ended. All but one are 32 pixels high, which takes
less than half as long.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training import evaluate, export, scoring, train
from models.training.effects import Looks
from models.training.evaluate import CLEAN

START, FURTHER = "all-strategies", "further"
BEGINNING: dict[str, tuple[str, ...]] = {
    START: (),
    "another-seed": ("--seed", "2"),
    "random-start": ("--fresh",),
    "no-shared-letters": ("--plain",),
    "no-light-head": ("--wide",),
}
"""Runs from the beginning, with what train.py is told; the second says what chance alone does."""

GOING_ON: dict[str, tuple[str, ...]] = {
    FURTHER: (),
    "further-another-seed": ("--seed", "4"),
    "further-no-warm-up": ("--warmup", "0"),
    "further-constant-rate": ("--schedule", "constant"),
    "further-without-BDA": ("--no-basic",),
    "further-without-TIA": ("--no-points",),
    "further-no-weight-decay": ("--weight-decay", "0"),
    "further-twice-the-steps": ("--dense",),
    "further-48-pixels-high": ("--height", "48"),
}
VARIANTS = BEGINNING | GOING_ON

_ALL = ("--height", "32")
_LOOKS = {"clean": CLEAN, "all looks": Looks()}
_SCORES = "scores.json"

Scores = dict[str, NDArray[np.int64]]
"""For each of the looks, the edits and characters of every line (N x 2)."""


def run(folder: Path, rest: Sequence[str], options: argparse.Namespace) -> bool:
    """Train, export and score one variant unless that is done; False if training was stopped."""
    if (folder / _SCORES).exists():
        return True
    switches = [*_ALL, *rest, *VARIANTS[folder.name]]
    if folder.name in GOING_ON:
        start = folder.parent / START / "checkpoint.pt"
        switches = ["--start", str(start), "--seed", "3", *switches]
    if train.main([str(folder), *switches]) != 0:
        return False
    model = folder / "model.onnx"
    export.main([str(folder / "checkpoint.pt"), str(model), "--common", str(options.texts)])
    found = {
        name: list(_edits(model, evaluate.Tests(options.packages, options.texts, looks, chunks=2)))
        for name, looks in _LOOKS.items()
    }
    (folder / _SCORES).write_text(json.dumps(found), "utf-8")
    return True


def _edits(model: Path, tests: evaluate.Tests) -> Iterator[tuple[int, int]]:
    """Edits and characters of each line, in an order that is the same for all models."""
    pairs = [pair for pair in evaluate.pairs(model, tests) if evaluate.is_common(pair[1])]
    for read, true in sorted(pairs, key=lambda pair: pair[1]):
        score = scoring.compare(read, true)
        yield score.edits, score.characters


def table(folder: Path) -> str:
    """A row for each run that has ended, as Markdown; differences are to the first of its kind."""
    columns = [*_LOOKS, *(f"more, {name}" for name in _LOOKS)]
    rows = [f"| run | {' | '.join(columns)} |", "| --- |" + " --- |" * len(columns)]
    for base, names in ((START, BEGINNING), (FURTHER, GOING_ON)):
        if (folder / base / _SCORES).exists():
            first = _scores(folder / base)
            ended = (folder / name for name in names if (folder / name / _SCORES).exists())
            rows += [_row(one, first, is_first=one.name == base) for one in ended]
    return "\n".join(rows)


def _row(folder: Path, first: Scores, *, is_first: bool) -> str:
    scores = _scores(folder)
    cells = [f"{100 * one[:, 0].sum() / one[:, 1].sum():.2f} %" for one in scores.values()]
    differences = [_difference(one, first[looks]) for looks, one in scores.items()]
    cells += ["", ""] if is_first else differences
    return f"| {folder.name.replace('-', ' ')} | {' | '.join(cells)} |"


def _scores(folder: Path) -> Scores:
    found = json.loads((folder / _SCORES).read_text("utf-8"))
    return {name: np.array(lines) for name, lines in found.items()}


def _difference(one: NDArray[np.int64], base: NDArray[np.int64]) -> str:
    """How many points the character error of two runs differs by, ± the standard error."""
    more = one[:, 0] - base[:, 0]
    characters = base[:, 1].sum()
    deviation = more.std() * len(more) ** 0.5 / characters
    return f"{100 * more.sum() / characters:+.2f} ± {100 * deviation:.2f}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what has not been run; what is not known here goes to train.py."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--packages", type=Path, required=True, help="unpacked packages")
    parser.add_argument("--texts", type=Path, required=True, help="what texts.py wrote")
    parser.add_argument("--only", nargs="+", choices=tuple(VARIANTS), default=tuple(VARIANTS))
    options, rest = parser.parse_known_args(arguments)
    both = ("--packages", str(options.packages), "--texts", str(options.texts))
    if not all(run(options.folder / name, [*both, *rest], options) for name in options.only):
        return 1
    sys.stdout.write(table(options.folder) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
