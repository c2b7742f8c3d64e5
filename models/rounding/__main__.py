"""Writes the corrections of a recognizer: `python -m models.rounding MODEL.onnx TARGET`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from models.rounding import corrections, lines
from ppocr_desktop.recognition.reader import characters_in
from ppocr_desktop.recognition.rewriting import quantization
from ppocr_desktop.recognition.session import describe


def main(arguments: Sequence[str] | None = None) -> int:
    """Draw lines, look a recognizer over and write the file."""
    parser = argparse.ArgumentParser(prog="python -m models.rounding", description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--characters", type=Path, help="its list, where it carries none itself")
    parser.add_argument("--fonts", type=Path, default=Path("/usr/share/fonts"))
    parser.add_argument("--least", type=int, required=True, help="as 'quantize' in the manifest")
    parser.add_argument("--lines", type=int, default=1000)
    options = parser.parse_args(arguments)
    data = options.model.read_bytes()
    if options.characters:
        listed: Sequence[str] = options.characters.read_text(encoding="utf-8").splitlines()
    else:
        listed = characters_in(describe(data))
    drawn = lines.draw(listed, options.fonts, options.lines)
    found = corrections.find(data, options.least, drawn)
    options.target.write_bytes(quantization.pack(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
