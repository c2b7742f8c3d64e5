"""Measures what each of the strategies is worth: short runs of equal length, one left out each."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from models.training import train

VARIANTS: dict[str, tuple[str, ...]] = {
    "all strategies": (),
    "random start": ("--fresh",),
    "no letters shared between syllables": ("--plain",),
    "constant learning rate": ("--schedule", "constant"),
    "no warm-up": ("--warmup", "0"),
    "without BDA": ("--no-basic",),
    "without TIA": ("--no-points",),
    "no weight decay": ("--weight-decay", "0"),
}


def table(folder: Path) -> str:
    """A row for each run that has ended, as Markdown."""
    rows = ["| run | lines | character error | exact lines |", "| --- | --- | --- | --- |"]
    for index, name in enumerate(VARIANTS):
        log = folder / str(index) / "log.jsonl"
        if log.exists():
            last = json.loads(log.read_text("utf-8").splitlines()[-1])
            error, exact = 100 * last["error"], 100 * last["exact"]
            rows.append(f"| {name} | {last['lines']:,} | {error:.2f} % | {exact:.1f} % |")
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what has not been run; all that follows the folder goes to train.py."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    options, rest = parser.parse_known_args(arguments)
    for index, switches in enumerate(VARIANTS.values()):
        train.main([str(options.folder / str(index)), *rest, *switches])
    sys.stdout.write(table(options.folder) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
