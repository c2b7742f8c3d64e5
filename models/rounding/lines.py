"""The lines a recognizer is looked over with, drawn as the training of our own model draws them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from fontTools.ttLib import TTFont
from numpy.typing import NDArray

from models.rounding.phrases import Phrases
from models.training.fonts import Font
from models.training.lines import Press

_FAMILIES = ("NotoSansCJK", "NotoSerifCJK", "DejaVu", "Liberation")
_SEED = 7


def draw(characters: Sequence[str], fonts: Path, count: int) -> Iterator[NDArray[np.uint8]]:
    """So many RGB lines of height 48. Raises FileNotFoundError where no font is found."""
    found = [font for path in sorted(fonts.rglob("*.tt[fc]")) for font in _faces(path)]
    if not found:
        raise FileNotFoundError(f"{fonts} holds none of the fonts {', '.join(_FAMILIES)}.")
    press = Press(Phrases(characters), found)
    random = np.random.default_rng(_SEED)
    return (press.line(random)[0] for _ in range(count))


def _faces(path: Path) -> Iterator[Font]:
    if not path.name.startswith(_FAMILIES):
        return
    # The regional faces of a collection differ in few characters, and plain fonts matter as much.
    for index in range(2 if path.suffix == ".ttc" else 1):
        with TTFont(path, fontNumber=index, lazy=True) as face:
            yield Font(path, index, frozenset(map(chr, face.getBestCmap())))
