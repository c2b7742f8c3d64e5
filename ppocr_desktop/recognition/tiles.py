"""Cuts a large plane into overlapping tiles, each of which owns a part of its own."""

from dataclasses import dataclass
from itertools import pairwise

LARGEST_AREA = 1_600 * 1_600
_SIDE = 1_536
_OVERLAP = 192


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile covers, and `own`: the part (left, top, right, bottom) it alone answers for."""

    left: int
    top: int
    right: int
    bottom: int
    own: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    own_start: int
    own_end: int


def cover(width: int, height: int) -> tuple[Tile, ...]:
    """Tiles over a plane whose sides are multiples of 32; just one if that is affordable.

    The parts owned fill the plane without gap or overlap. Seams lie in the middle of overlaps,
    where a convolution has seen enough to both sides.
    """
    if width * height <= LARGEST_AREA:
        return (Tile(0, 0, width, height, (0, 0, width, height)),)
    side = max(_SIDE, LARGEST_AREA // max(_SIDE, min(width, height)) // 32 * 32)
    return tuple(
        Tile(
            across.start,
            down.start,
            across.end,
            down.end,
            (across.own_start, down.own_start, across.own_end, down.own_end),
        )
        for down in _spans(height, side)
        for across in _spans(width, side)
    )


def _spans(total: int, side: int) -> tuple[_Span, ...]:
    if total <= side:
        return (_Span(0, total, 0, total),)
    count = -(-(total - _OVERLAP) // (side - _OVERLAP))
    starts = [(total - side) * index // (count - 1) // 32 * 32 for index in range(count)]
    ends = [*(start + side for start in starts[:-1]), total]
    seams = [0, *((start + end) // 2 for start, end in zip(starts[1:], ends, strict=False)), total]
    return tuple(
        _Span(start, end, *own)
        for start, end, own in zip(starts, ends, pairwise(seams), strict=True)
    )
