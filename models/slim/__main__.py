"""The slimming bench: `python -m models.slim quantize|prune SYSTEM FOLDER --pages PICTURES`."""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from models.slim import bench
from models.slim.quantize import METHODS
from ppocr_desktop.errors import AppError
from ppocr_desktop.recognition.model import Stage

_PARTS = (Stage.DETECTOR, Stage.RECOGNIZER, Stage.LINE_ORIENTATION, Stage.PAGE_ORIENTATION)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(prog="python -m models.slim", description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)
    quantize = steps.add_parser("quantize", help="let models compute in 8 bits")
    prune = steps.add_parser("prune", help="take filters out of a detector, and tune the rest")
    for step in (quantize, prune):
        step.add_argument("system", metavar="SYSTEM", help="a system whose files are there")
        step.add_argument("folder", type=Path, metavar="FOLDER", help="a new folder for the result")
        step.add_argument("--pages", type=Path, required=True, help="pictures to learn from")
        step.add_argument("--trial", type=Path, help="other pictures to try the result on")
        step.add_argument("--limit", type=int, default=0, help="at most so many of each")
    quantize.add_argument("--method", choices=tuple(METHODS), default="minmax")
    quantize.add_argument("--parts", nargs="+", choices=_PARTS, default=_PARTS[:3])
    quantize.add_argument("--samples", type=int, default=24, help="inputs to calibrate with")
    prune.add_argument("--share", type=float, default=0.2, help="of the computing, to save")
    prune.add_argument("--minutes", type=float, default=0, help="of tuning by distillation")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make one system and tell how it reads; 1 with a sentence where it may not be used."""
    # ONNX Runtime recommends a step that was done.
    logging.basicConfig(level=logging.ERROR)
    options = parse(arguments)
    try:
        sentence = bench.quantize(options) if options.step == "quantize" else bench.prune(options)
    except AppError as error:
        print(error, file=sys.stderr)
        return 1
    print(sentence)
    return 0


if __name__ == "__main__":
    sys.exit(main())
