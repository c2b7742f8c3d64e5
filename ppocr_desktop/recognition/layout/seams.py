"""Joins the pieces of lines that the detector broke at wide spaces, to judge the layout."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from ppocr_desktop.recognition.layout.frame import Box
from ppocr_desktop.recognition.layout.neighbors import find_pairs

_ROUNDS = 4

_NARROW = 0.8
"""Up to this share of the line height, a gap is a word space where as many lines around run across
it as have a gap there, too."""

_WIDE = 2.5
"""Up to this share it is one where four times as many do."""

_ENDING = 0.75
"""A long line that ends so near a gap does not run across it: ends of columns are not quite even.
In line heights; words are too short to tell, and count where they reach across at all."""

_AROUND = 7.0
"""How far above and below a gap to look at other lines, in line heights: some five lines."""


def mend(boxes: Sequence[Box]) -> tuple[list[Box], list[tuple[Box, Box]]]:
    """The boxes from top to bottom with pieces of one line joined, and their `find_pairs`.

    Repeated, as lines that have become whole show where the word spaces of others are.
    """
    whole, pairs = list(boxes), find_pairs(boxes)
    for _ in range(_ROUNDS):
        seams = list(_find_seams(whole, pairs))
        if not seams:
            break
        whole = _join(whole, seams)
        pairs = find_pairs(whole)
    return whole, pairs


def _join(boxes: Sequence[Box], seams: Sequence[tuple[Box, Box]]) -> list[Box]:
    # Each piece is followed by one piece at most, and follows one at most.
    preceding = {id(after): (before, after) for before, after in seams}
    following = {id(before): after for before, after in preceding.values()}
    inner = {id(after) for after in following.values()}
    whole = []
    for box in boxes:
        if id(box) not in inner:
            pieces = [box]
            while (piece := following.get(id(pieces[-1]))) is not None:
                pieces.append(piece)
            whole.append(_unite(pieces) if len(pieces) > 1 else box)
    return sorted(whole, key=lambda box: (box.middle, box.left))


def _find_seams(
    boxes: Sequence[Box], pairs: Sequence[tuple[Box, Box]]
) -> Iterator[tuple[Box, Box]]:
    """Pairs that are one line: lines around run across a word space, but have gaps at a gutter."""
    level = [(a, b) for a, b in pairs if a.is_level_with(b)]
    rows = [before.middle for before, _ in level]
    middles = [box.middle for box in boxes]
    for before, after in level:
        height = min(before.height, after.height)
        gap = after.left - before.right
        if gap > _WIDE * height or before.crosswise or after.crosswise:
            continue
        near = level[_slice(rows, before.middle, _AROUND * height)]
        lines = boxes[_slice(middles, before.middle, _AROUND * height)]
        x = (before.right + after.left) / 2
        is_narrow = gap < _NARROW * height
        half = 0.25 if is_narrow else gap / 2 + 0.25
        crossing = sum(_runs_across(box, x, half) for box in lines)
        gaping = sum(a.right <= x <= b.left for a, b in near)
        if crossing >= (gaping if is_narrow else 4 * gaping):
            yield before, after


def _runs_across(box: Box, x: float, half: float) -> bool:
    reach = half + min(_ENDING, box.width / 20)
    return box.left < x - reach and box.right > x + reach


def _slice(middles: Sequence[float], middle: float, reach: float) -> slice:
    """The part of the sorted middles that is at most `reach` away from `middle`."""
    return slice(bisect_left(middles, middle - reach), bisect_right(middles, middle + reach))


def _unite(pieces: Sequence[Box]) -> Box:
    return Box(
        lines=tuple(line for piece in pieces for line in piece.lines),
        left=pieces[0].left,
        top=min(piece.top for piece in pieces),
        right=max(piece.right for piece in pieces),
        bottom=max(piece.bottom for piece in pieces),
    )
