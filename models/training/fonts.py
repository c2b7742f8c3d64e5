"""The fonts lines are set in, with the characters each has."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from fontTools.ttLib import TTCollection, TTFont
from PIL import ImageFont

from models.training.characters import is_syllable

TEST_FAMILIES = ("LexiSaebom", "NanumSquareRound", "UnDinaru", "BMHANNAPro", "NanumBarunpen")
"""Fonts whose file names begin so are never trained on: serif, round, geometric, bold, pen."""

_UNUSABLE = ("UnJamo", "YetHangul", "NotoSansMonoCJK")
_LEAST = 2_000
"""A font with fewer syllables is no Korean text font."""


@dataclass(frozen=True, slots=True)
class Font:
    """One face of a file, and the characters it draws something for."""

    path: Path
    index: int
    characters: frozenset[str]

    @property
    def is_for_test(self) -> bool:
        return self.path.name.startswith(TEST_FAMILIES)

    def at(self, size: int) -> ImageFont.FreeTypeFont:
        return _loaded(self.path, self.index, size)


@lru_cache(maxsize=600)
def _loaded(path: Path, index: int, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size, index=index, layout_engine=ImageFont.Layout.BASIC)


@cache
def find(folder: Path, wanted: tuple[str, ...]) -> tuple[Font, ...]:
    """All Korean fonts below a folder in a fixed order, with those of `wanted` that they have."""
    found = []
    for path in sorted(folder.rglob("*.tt[fc]")):
        if any(part in path.name for part in _UNUSABLE):
            continue
        index = _korean_face(path)
        if index is None:
            continue
        with TTFont(path, fontNumber=index, lazy=True) as font:
            characters = _drawn(font, wanted)
        if sum(map(is_syllable, characters)) >= _LEAST:
            found.append(Font(path, index, characters))
    return tuple(found)


def _korean_face(path: Path) -> int | None:
    """Which face of a collection is the Korean one; the only one of a plain font."""
    if path.suffix == ".ttf":
        return 0
    with TTCollection(path, lazy=True) as collection:
        names = [face["name"].getDebugName(4) or "" for face in collection]
    korean = [index for index, name in enumerate(names) if "CJK KR" in name and "Mono" not in name]
    others = [index for index, name in enumerate(names) if "CJK" not in name]
    return next(iter((*korean, *others)), None)


def _drawn(font: TTFont, wanted: Sequence[str]) -> frozenset[str]:
    """The wanted characters for which the font has a glyph that is not empty."""
    glyphs = font.getBestCmap() or {}
    listed = [character for character in wanted if ord(character) in glyphs]
    if "loca" not in font:
        return frozenset(listed)
    starts = font["loca"]
    numbers = [font.getGlyphID(glyphs[ord(character)]) for character in listed]
    drawn = zip(listed, numbers, strict=True)
    return frozenset(one for one, number in drawn if starts[number] != starts[number + 1])
