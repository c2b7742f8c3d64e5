"""Makes the Korean recognizer in one command, or resumes where it was stopped."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from models.training import export, packages, texts, train


def main(arguments: Sequence[str] | None = None) -> int:
    """Fetch, train and export; 0 when done, 1 when training was stopped.

    Further arguments go to train.py.
    """
    parser = argparse.ArgumentParser(prog="python -m models.training", description=__doc__)
    parser.add_argument("folder", type=Path, help="where everything goes, such as build/training")
    options, rest = parser.parse_known_args(arguments)
    folder: Path = options.folder
    packed, text, run = folder / "packages", folder / "texts.json", folder / "run"
    packages.main([str(packed)])
    if not text.exists():
        texts.main([str(packed), str(text)])
    if train.main([str(run), "--packages", str(packed), "--texts", str(text), *rest]) != 0:
        return 1
    target = folder / "korean_rec.onnx"
    return export.main([str(run / "checkpoint.pt"), str(target), "--common", str(text)])


if __name__ == "__main__":
    sys.exit(main())
