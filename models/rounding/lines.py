"""The lines a recognizer is looked over with, drawn as the training of our own model draws them."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
from fontTools.ttLib import TTCollection, TTFont
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
    return islice((press.line(random)[0] for _ in iter(int, 1)), count)


def _faces(path: Path) -> Iterator[Font]:
    if not path.name.startswith(_FAMILIES):
        return
    faces = TTCollection(path, lazy=True).fonts if path.suffix == ".ttc" else [TTFont(path)]
    # The regional faces of a collection differ in few characters, and plain fonts matter as much.
    for index, face in enumerate(faces[:2]):
        yield Font(path, index, frozenset(map(chr, face.getBestCmap())))
