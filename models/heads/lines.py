"""Draws the lines that heads learn from, and those they are tested with."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np
from fontTools.ttLib import TTFont
from numpy.random import Generator
from numpy.typing import NDArray

from models.heads.phrases import Eastern, Foreign, Sprinkled, hangul
from models.rounding import lines as plain_lines
from models.training import characters, fonts
from models.training.effects import Looks
from models.training.fonts import Font
from models.training.lines import Press
from models.training.phrases import Phrases

Counts = Sequence[Mapping[str, int]]
"""How many lines of each kind to test with, in the order in which they are drawn."""
COUNTS: Counts = (
    {"pages": 500, "korean": 760, "sprinkled": 220, "foreign": 260, "turned": 260},
    {"eastern": 300, "korean": 600, "sprinkled": 300},
)
"""Each go has random numbers of its own: one more leaves what was drawn before as it is."""
LEARNED = 4
"""For each line to test with there are so many to learn from."""

_REVERSED = 3
"""One in so many lines is shown upside down, too; with all of them a head is hardly better."""

_LATIN = ("DejaVu", "Liberation")
_CHINESE = ("NotoSansCJK", "NotoSerifCJK")
_SEED = 11


@dataclass(frozen=True, slots=True)
class Line:
    """An RGB line 48 pixels high, `turned` upside down or not.

    `hangul` is how many syllables of it are shown.
    """

    kind: str
    image: NDArray[np.uint8]
    hangul: int
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Material:
    """What lines are drawn from.

    `packages` are the fonts and `texts` the file of models/training; `plain` is a folder with the
    fonts of models/rounding; `listed` are the characters of the recognizer.
    """

    packages: Path
    texts: Path
    plain: Path
    listed: Sequence[str]

    def korean_fonts(self, *, for_test: bool) -> list[Font]:
        found = fonts.find(self.packages, characters.known())
        return [font for font in found if font.is_for_test is for_test]


def draw(material: Material, counts: Counts = COUNTS) -> tuple[list[Line], list[Line]]:
    """Lines to learn from, and others, without scenes and in other Korean fonts, to test with."""
    count = sum(go.get("pages", 0) for go in counts)
    pictures = plain_lines.draw(material.listed, material.plain, count * (1 + LEARNED))
    plain = [Line("pages", image, 0) for image in pictures]
    many = [{kind: number * LEARNED for kind, number in go.items()} for go in counts]
    return (
        _drawn(material, many, plain[count:], for_test=False),
        _drawn(material, counts, plain[:count], for_test=True),
    )


def turned(lines: Iterable[Line]) -> Iterator[Line]:
    """Lines without Hangul upside down.

    Those with it are left out: pages are turned before, so nothing rests on them either way.
    """
    for line in lines:
        if not line.hangul:
            yield replace(_upside_down(line), kind="turned")


def upside_down(lines: Iterable[Line]) -> Iterator[Line]:
    """One in three of the upright ones, of all kinds, upside down."""
    upright = (line for line in lines if not line.turned)
    return map(_upside_down, islice(upright, 0, None, _REVERSED))


def _upside_down(line: Line) -> Line:
    return replace(line, image=np.ascontiguousarray(line.image[::-1, ::-1]), turned=True)


def _drawn(material: Material, counts: Counts, plain: list[Line], *, for_test: bool) -> list[Line]:
    presses = _presses(material, for_test=for_test)
    lines = list(plain)
    for number, go in enumerate(counts):
        random = np.random.default_rng((_SEED + number, for_test))
        for kind, count in go.items():
            if kind == "turned":
                over = list(turned(lines))
                lines += [over[at] for at in random.permutation(len(over))[:count]]
            elif kind in presses:
                lines += _pressed(presses[kind], kind, count, random)
    return lines


def _presses(material: Material, *, for_test: bool) -> dict[str, Press]:
    korean, latin = material.korean_fonts(for_test=for_test), _found(material.plain, _LATIN)
    # Latin fonts are few, and Korean ones have these letters too.
    both = [*korean, *latin * (len(korean) // len(latin))]
    chinese = _found(material.plain, _CHINESE)
    looks = Looks(scenes=not for_test)
    return {
        "korean": Press(Phrases(material.texts, for_test=for_test), korean, looks),
        "sprinkled": Press(Sprinkled(material.texts), korean, looks),
        "foreign": Press(Foreign(material.texts), both, looks),
        "eastern": Press(Eastern(material.listed), chinese, looks),
    }


def _pressed(press: Press, kind: str, count: int, random: Generator) -> Iterator[Line]:
    for _ in range(count):
        image, text = press.line(random)
        yield Line(kind, image, hangul(text))


def _found(folder: Path, families: tuple[str, ...]) -> list[Font]:
    paths = [path for path in sorted(folder.rglob("*.tt[fc]")) if path.name.startswith(families)]
    return [_font(path) for path in paths]


def _font(path: Path) -> Font:
    with TTFont(path, fontNumber=0, lazy=True) as font:
        return Font(path, 0, frozenset(map(chr, font.getBestCmap())))
