"""Cuts a plane into overlapping tiles, each of which owns a part of its own."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Profile = NDArray[np.int64]
"""How many letters are across each of evenly spread places from one edge to the other."""

LARGEST_AREA = 1_600 * 1_600
"""Of all tiles that are computed at a time."""
_WORTH_HALVING = 100_000
"""A larger plane is done sooner by two threads with a tile each than by two with one of them."""

_STRIDE = 32
_REACH = 8
"""How far a tile sees beyond a seam at least, and twice as far on average. Twelve times as far, it
finds no line better."""
_CLEAR = 4
"""A seam hits the letters that are this close to it."""
_OUTLYING = 0.05
"""This share of letters at either edge says nothing of how lines run."""
_ASIDE = 0.2
"""By how much of what it halves a seam may be off the middle."""
_BALANCE = 8
"""By as many pixels the larger half may grow, or the lesser reach shrink, to hit a letter less."""
_SLENDER = 6
"""A part that is so many times as long as it is wide is cut across, wherever its lines run."""

_Place = TypeVar("_Place", int, NDArray[np.int64])
_Part = tuple[int, int, int, int]
"""Left, top, right, bottom"""


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile covers, and `own`: the part (left, top, right, bottom) it alone answers for."""

    left: int
    top: int
    right: int
    bottom: int
    own: tuple[int, int, int, int]


def cover(
    width: int, height: int, columns: Profile, rows: Profile, *, in_pairs: bool = False
) -> tuple[Tile, ...]:
    """Tiles over a plane whose sides are multiples of 32; just one if that is affordable.

    Tiles that come `in_pairs` are half as large at most, and two unless the plane is small. The
    parts owned fill it without gap or overlap. It is halved between lines, of which `columns` and
    `rows` tell, as lines beside each other grow together where they are cut across; its halves are
    halved again until they are affordable.
    """
    area = width * height
    largest = LARGEST_AREA
    if in_pairs:
        largest = min(largest // 2, max(area - 1, _WORTH_HALVING))
    cutter = _Cutter(_Axis(width, columns), _Axis(height, rows), largest)
    return tuple(cutter.tile(own) for own in cutter.affordable((0, 0, width, height)))


@dataclass(frozen=True, slots=True)
class _Axis:
    """One side of the whole plane."""

    size: int
    profile: Profile

    @property
    def unevenness(self) -> float:
        """That of the letters over the places: great across lines, and small along them."""
        mass = np.cumsum(self.profile)
        first, last = np.searchsorted(mass, (_OUTLYING * mass[-1], (1 - _OUTLYING) * mass[-1]))
        inner = self.profile[first : last + 1]
        return float(inner.std() / max(inner.mean(), 1))

    def seam(self, start: int, end: int) -> int:
        """The best place to cut between two others.

        As tiles are whole strides, many places leave both halves equally large: one of them is
        mostly between lines.
        """
        aside = max(_ASIDE * (end - start), _STRIDE / 2)
        middle = (start + end) / 2
        places = np.arange(math.ceil(middle - aside), int(middle + aside) + 1)
        first, last = _whole_strides(places - _REACH), -_whole_strides(-places - _REACH)
        larger = np.maximum(last - start, end - first)
        reach = np.minimum(places - first, last - places)
        return int(places[np.argmin(self._hit(places) + (larger - reach) / _BALANCE)])

    def seen(self, start: int, end: int) -> tuple[int, int]:
        """From where to where the tile sees that owns what is between two places."""
        first, last = _whole_strides(start - _REACH), -_whole_strides(-end - _REACH)
        return max(first, 0), min(last, self.size)

    def _hit(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """How many letters are close to each of some places that follow each other."""
        near = np.arange(places[0] - _CLEAR, places[-1] + _CLEAR + 1)
        letters = self.profile[near * len(self.profile) // self.size]
        return np.asarray(sliding_window_view(letters, 2 * _CLEAR + 1).max(axis=1), np.int64)


def _whole_strides(place: _Place) -> _Place:
    return place // _STRIDE * _STRIDE


@dataclass(frozen=True, slots=True)
class _Cutter:
    """Cuts the plane that two axes span into parts of at most the `largest` area."""

    across: _Axis
    down: _Axis
    largest: int

    @property
    def _runs_down(self) -> bool:
        return self.across.unevenness > self.down.unevenness

    def halves(self, part: _Part) -> tuple[_Part, _Part]:
        """What is to both sides of a seam."""
        left, top, right, bottom = part
        width, height = right - left, bottom - top
        if (self._runs_down and height < _SLENDER * width) or width > _SLENDER * height:
            column = self.across.seam(left, right)
            return (left, top, column, bottom), (column, top, right, bottom)
        row = self.down.seam(top, bottom)
        return (left, top, right, row), (left, row, right, bottom)

    def affordable(self, part: _Part) -> Iterator[_Part]:
        """The part, cut as often as it takes."""
        left, top, right, bottom = part
        if (right - left) * (bottom - top) <= self.largest:
            yield part
            return
        for half in self.halves(part):
            yield from self.affordable(half)

    def tile(self, own: _Part) -> Tile:
        """The tile that owns a part."""
        left, top, right, bottom = own
        (start, end), (upper, lower) = self.across.seen(left, right), self.down.seen(top, bottom)
        return Tile(start, upper, end, lower, own)
