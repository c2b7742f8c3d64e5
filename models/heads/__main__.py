"""Makes the step head of a recognizer: `python -m models.heads MODEL.onnx TARGET.head`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import torch

from models.heads import learning, lines, network, scoring
from models.heads.features import Recognizer
from ppocr_desktop.recognition.reader import characters_in
from ppocr_desktop.recognition.session import describe


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw lines, show them to the recognizer, train, print figures and write the file."""
    parser = argparse.ArgumentParser(prog="python -m models.heads", description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--packages", type=Path, required=True, help="fonts of models/training")
    parser.add_argument("--texts", type=Path, required=True, help="what its texts.py wrote")
    parser.add_argument("--characters", type=Path, help="a list, or a model that carries one")
    parser.add_argument("--fonts", type=Path, default=Path("/usr/share/fonts"))
    parser.add_argument("--aspect", type=float, required=True, help="as in the manifest")
    parser.add_argument(
        "--hidden", type=int, default=network.HIDDEN, help="units, for more of both"
    )
    options = parser.parse_args(arguments)
    data = options.model.read_bytes()
    # In threads sums come out otherwise each time.
    torch.set_num_threads(1)
    listed = _listed(options.characters or options.model)
    material = lines.Material(options.packages, options.texts, options.fonts, listed)
    sets = lines.draw(material)
    recognizer = Recognizer(data, options.aspect)
    learned, tested = map(recognizer.look, sets)
    head = learning.train(learned, hidden=options.hidden)
    head.lower(scoring.bars(scoring.judge(head, tested)))
    print(*scoring.figures(scoring.judge(head, tested)), sep="\n")
    also_learned, also_tested = (recognizer.look([*lines.upside_down(some)]) for some in sets)
    turned = learning.train_turned([*learned, *also_learned])
    print(*scoring.turned_figures(turned, [*tested, *also_tested]), sep="\n")
    network.write(network.beside(head.arrays(), turned.arrays()), options.target)
    return 0


def _listed(file: Path) -> Sequence[str]:
    if file.suffix == ".onnx":
        return characters_in(describe(file.read_bytes()))
    return file.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    sys.exit(main())
