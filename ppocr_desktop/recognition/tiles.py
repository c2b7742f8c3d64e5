"""Cuts the detector's map into overlapping tiles, each of which owns a part of its own."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Profile = NDArray[np.int64]
"""A projection profile: how many letters lie across each of evenly spaced places along a side."""

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels; the last two are exclusive."""

LARGEST_AREA = 1_600 * 1_600
"""Pixels of all tiles that are computed at a time."""
_WORTH_HALVING = 100_000
"""Pixels. A larger map is done sooner by two threads with a tile each than by two on one tile."""

STRIDE = 32
"""Of detectors, in pixels: the sides of their input are multiples of it."""
_REACH = 8
"""Pixels that a tile sees beyond a seam at least; on average it is twice as many. With twelve times
as many it finds no line better."""
_CLEAR = 4
"""A seam hits the letters that are this close to it, in pixels."""
_OUTLYING = 0.05
"""This share of the letters at either edge says nothing of how lines run."""
_ASIDE = 0.2
"""By this share of what it halves a seam may be off the middle."""
_BALANCE = 8
"""The larger half may grow, or the lesser reach shrink, by so many pixels to hit a letter less."""
_SLENDER = 6
"""A part of this aspect ratio is cut across, however its lines run."""

_Place = TypeVar("_Place", int, NDArray[np.int64])


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile covers, in pixels of the map, and `own`: the part it alone answers for."""

    left: int
    top: int
    right: int
    bottom: int
    own: Box


def cover(
    width: int, height: int, columns: Profile, rows: Profile, *, in_pairs: bool = False
) -> tuple[Tile, ...]:
    """Tiles over a map whose sides are multiples of 32; just one if that is affordable.

    The parts owned fill the map without gap or overlap. It is halved, and its halves again until
    they are affordable, between lines if `columns` and `rows` show where that is: lines that are
    cut across grow together with those beside them. Tiles that come `in_pairs` are half as large
    at most, and two unless the map is small.
    """
    area = width * height
    largest = LARGEST_AREA
    if in_pairs:
        largest = min(largest // 2, max(area - 1, _WORTH_HALVING))
    cutter = _Cutter(_Axis(width, columns), _Axis(height, rows), largest)
    return tuple(cutter.tile(own) for own in cutter.affordable((0, 0, width, height)))


@dataclass(frozen=True, slots=True)
class _Axis:
    """One side of the whole map: its length in pixels and its profile."""

    size: int
    profile: Profile

    @property
    def unevenness(self) -> float:
        """The profile's coefficient of variation: great across lines, and small along them."""
        counts = np.cumsum(self.profile)
        bounds = (_OUTLYING * counts[-1], (1 - _OUTLYING) * counts[-1])
        first, last = np.searchsorted(counts, bounds)
        inner = self.profile[first : last + 1]
        return float(inner.std() / max(inner.mean(), 1))

    def seam(self, start: int, end: int) -> int:
        """The best place to cut an interval in two.

        Tiles being multiples of the stride, many places make halves of the same size: one of these
        is mostly between lines.
        """
        aside = max(_ASIDE * (end - start), STRIDE / 2)
        middle = (start + end) / 2
        places = np.arange(math.ceil(middle - aside), int(middle + aside) + 1)
        first, last = _stride_before(places - _REACH), _stride_after(places + _REACH)
        larger = np.maximum(last - start, end - first)
        reach = np.minimum(places - first, last - places)
        return int(places[np.argmin(self._hits(places) + (larger - reach) / _BALANCE)])

    def covered(self, start: int, end: int) -> tuple[int, int]:
        """The interval covered by the tile that owns start..end."""
        first, last = _stride_before(start - _REACH), _stride_after(end + _REACH)
        return max(first, 0), min(last, self.size)

    def _hits(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """How many letters a seam hits at each of some consecutive places."""
        near = np.arange(places[0] - _CLEAR, places[-1] + _CLEAR + 1)
        letters = self.profile[near * len(self.profile) // self.size]
        return np.asarray(sliding_window_view(letters, 2 * _CLEAR + 1).max(axis=1), np.int64)


def _stride_before(place: _Place) -> _Place:
    return place // STRIDE * STRIDE


def _stride_after(place: _Place) -> _Place:
    return -(-place // STRIDE) * STRIDE


@dataclass(frozen=True, slots=True)
class _Cutter:
    """Cuts the map that two axes span into parts of at most the `largest` area."""

    across: _Axis
    down: _Axis
    largest: int

    @property
    def _runs_down(self) -> bool:
        return self.across.unevenness > self.down.unevenness

    def halves(self, part: Box) -> tuple[Box, Box]:
        """A part cut in two, between its lines unless it is slender."""
        left, top, right, bottom = part
        width, height = right - left, bottom - top
        if (self._runs_down and height < _SLENDER * width) or width > _SLENDER * height:
            column = self.across.seam(left, right)
            return (left, top, column, bottom), (column, top, right, bottom)
        row = self.down.seam(top, bottom)
        return (left, top, right, row), (left, row, right, bottom)

    def affordable(self, part: Box) -> Iterator[Box]:
        """A part, or what it is cut into to be small enough."""
        left, top, right, bottom = part
        if (right - left) * (bottom - top) <= self.largest:
            yield part
            return
        for half in self.halves(part):
            yield from self.affordable(half)

    def tile(self, own: Box) -> Tile:
        """The tile that owns a part."""
        left, top, right, bottom = own
        first_column, last_column = self.across.covered(left, right)
        first_row, last_row = self.down.covered(top, bottom)
        return Tile(first_column, first_row, last_column, last_row, own)
