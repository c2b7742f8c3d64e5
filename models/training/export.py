"""Writes a checkpoint as the ONNX file the program reads, its weights whole or stored small."""

import argparse
import json
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

import torch

from models.training import characters, network, origin, pact
from models.training.characters import Alphabet
from models.training.network import Form
from models.training.origin import Start
from ppocr_desktop.recognition.rewriting import shrinking
from ppocr_desktop.recognition.rewriting.shrinking import Bits


def restored(options: argparse.Namespace) -> tuple[network.Recognizer, Start, Alphabet]:
    """The averaged weights of a checkpoint; what PACT learned goes to a file beside the output."""
    alphabet = characters.alphabet(characters.known())
    saved = torch.load(options.checkpoint, weights_only=True)
    start = Start(options.origin, options.characters, Form(**saved.get("form", {})))
    model = origin.load(start, alphabet)
    kept = saved["average"]
    learned = any(name.endswith(".height") for name in kept)
    if learned:
        pact.wrap(model)
    model.load_state_dict(kept)
    if learned:
        ranges = options.output.with_suffix(".ranges.json")
        ranges.write_text(json.dumps(pact.unwrap(model)), "utf-8")
    return model.eval(), start, alphabet


def narrow(
    model: network.Recognizer, alphabet: Alphabet, kept: Sequence[str]
) -> tuple[network.Recognizer, Alphabet]:
    """The model without the classes of all characters but `kept`."""
    smaller = characters.alphabet(tuple(kept))
    rows = [0, *(alphabet.classes[one] for one in kept), alphabet.space]
    weight, bias = model.head.weights(torch.tensor(rows))
    head = network.Head(smaller, weight.shape[1], 0.0)
    with torch.no_grad():
        head.own.copy_(weight)
        head.shared.zero_()
        head.bias.copy_(bias)
    return network.Recognizer(model.trunk, head), smaller


def hold_back(
    model: network.Recognizer, alphabet: Alphabet, used: Collection[str], handicap: float
) -> None:
    """Lower the logits of all syllables that are not `used` by `handicap`.

    Fewer of them take part in each batch than of the others, so training sets them too high.
    """
    syllables = filter(characters.is_syllable, alphabet.characters)
    rare = (one for one in syllables if one not in used)
    rows = torch.tensor([alphabet.classes[one] for one in rare])
    with torch.no_grad():
        model.head.bias[rows] -= handicap


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--bits", type=int, choices=(8, 16, 32), default=8)
    parser.add_argument(
        "--common",
        type=Path,
        help="only common syllables and those of this file that texts.py wrote",
    )
    parser.add_argument(
        "--handicap", type=float, default=0.0, help="without --common: what rare syllables lose"
    )
    models = Path("models/fetched")
    parser.add_argument("--origin", type=Path, default=models / "PP-OCRv6_rec_tiny.onnx")
    parser.add_argument("--characters", type=Path, default=models / "PP-OCRv6_rec_tiny.txt")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write one file."""
    options = parse(arguments)
    model, start, alphabet = restored(options)
    used = {*characters.ksx1001(), *characters.BEYOND}
    if not options.common:
        hold_back(model, alphabet, used, options.handicap)
    else:
        used |= set(options.common.read_text("utf-8"))
        syllables = filter(characters.is_syllable, alphabet.characters)
        common = (one for one in syllables if one in used)
        model, alphabet = narrow(model, alphabet, (*characters.others(), *common))
    origin.export(model, start, options.output, alphabet)
    if options.bits < 32:
        whole = options.output.read_bytes()
        options.output.write_bytes(shrinking.shrink(whole, Bits(options.bits)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
