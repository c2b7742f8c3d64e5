"""Prints the ranges of dense convolutions: `python -m models.rounding.ranges SYSTEM PICTURES`.

They are what the manifest has as `ranges`: only in one picture of ten numbers go beyond them.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.slim import samples
from ppocr_desktop.cli import shrinkage
from ppocr_desktop.recognition import catalog, store
from ppocr_desktop.recognition.rewriting import dense, graph
from ppocr_desktop.recognition.rewriting.dense import Range
from ppocr_desktop.recognition.session import Session

_BEYOND = 0.1


def find(data: bytes, inputs: Iterable[NDArray[np.float32]]) -> tuple[Range, ...]:
    """The ranges for an ONNX file, by what it is given."""
    watched = graph.parse(data).with_outputs(*dense.values(data))
    session = Session(watched.to_bytes(), "the model", threads=1)
    made = (session.run_all(batch) for batch in inputs)
    ends = np.array([[(value.min(), value.max()) for value in values] for values in made])
    lows, highs = np.quantile(ends, (_BEYOND, 1 - _BEYOND), axis=0)
    return tuple(
        (min(float(low), 0.0), float(high))
        for low, high in zip(lows[:, 0], highs[:, 1], strict=True)
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the pictures and print a line for each model."""
    parser = argparse.ArgumentParser(prog="python -m models.rounding.ranges", description=__doc__)
    parser.add_argument("system", help="as --model names it")
    parser.add_argument("pictures", type=Path)
    options = parser.parse_args(arguments)
    system = catalog.load_default().system(options.system, ())
    heard = samples.collect(options.system, shrinkage.sheets(options.pictures), 0)
    for model in (system.detector, system.recognizer):
        found = find(store.read(model), heard[model.file])
        ends = ", ".join(f"[{low:.3g}, {high:.3g}]" for low, high in found)
        sys.stdout.write(f"{model.id}: ranges = [{ends}]\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
