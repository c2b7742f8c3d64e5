"""Numbers that are set flush right, and their heads: what ends together ends in the same column."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ppocr_desktop.exports.layout.pieces import JITTER, Piece, gather

_FAR = 6
"""Numbers so many rows apart that end together do so by chance, as a date above a bill may."""

_LONGEST = 10
"""Longer words than "Amount(RM)" may end where a number does by chance."""
_BELOW = 2
"""Between the head of a column and its first number may stand a unit."""


def align(pieces: Sequence[Piece], stops: Sequence[Sequence[Piece]], width: float) -> None:
    """Move the pieces, which have the columns of their `stops`, to the right where need be."""
    numbers = [one for one in pieces if _is_number(one)]
    flush = list(_flush(stops, gather([*numbers, *_heads(pieces, numbers, width)], _end, width)))
    aligned = {piece for group in flush for piece in group}
    single = [[piece] for piece in pieces if piece not in aligned]
    for group in sorted([*flush, *single], key=lambda group: group[0].end):
        for piece in group:
            piece.column = max(piece.column, piece.first_free(width))
        last = max(piece.last for piece in group)
        for piece in group:
            piece.column = last - piece.length
    for piece in pieces:
        piece.column = max(piece.column, piece.first_free(width))


def _heads(pieces: Sequence[Piece], numbers: Sequence[Piece], width: float) -> Iterator[Piece]:
    """Short words that stand above a number and end with it, as "Amount" does."""
    ends: dict[int, list[float]] = {}
    for number in numbers:
        ends.setdefault(number.row, []).append(number.end)
    known = set(numbers)
    for piece in (one for one in pieces if one not in known):
        below = [end for row in range(1, _BELOW + 1) for end in ends.get(piece.row + row, ())]
        is_short = piece.before is not None and piece.length <= _LONGEST
        if is_short and any(abs(piece.end - end) < JITTER * width for end in below):
            yield piece


def _flush(
    stops: Sequence[Sequence[Piece]], groups: Sequence[Sequence[Piece]]
) -> Iterator[list[Piece]]:
    """Of each group of numbers that end together those that do so on purpose.

    Near to them is another that starts elsewhere, nearer than one that starts with them.
    """
    stop_of = {piece: stop for stop in stops for piece in stop}
    for group in groups:
        on_purpose: list[Piece] = []
        for alike in _alike(group, stop_of):
            left = set(stop_of[alike[0]]).difference(group)
            right = set(group).difference(alike)
            if _distance(alike, right) <= min(_distance(alike, left), _FAR):
                on_purpose += alike
        if on_purpose:
            yield sorted(on_purpose, key=_end)


def _alike(
    group: Sequence[Piece], stop_of: Mapping[Piece, Sequence[Piece]]
) -> Iterable[list[Piece]]:
    """The numbers of a group that start and end together, not by chance one shorter."""
    parts: dict[tuple[int, int], list[Piece]] = {}
    for piece in group:
        parts.setdefault((id(stop_of[piece]), piece.length), []).append(piece)
    return parts.values()


def _distance(some: Iterable[Piece], others: Iterable[Piece]) -> int:
    """How many rows the nearest of some and of others are apart."""
    rows = sorted([*((one.row, False) for one in some), *((one.row, True) for one in others)])
    steps = [lower - upper for (upper, a), (lower, b) in pairwise(rows) if a != b]
    return min(steps, default=_FAR + 1)


def _is_number(piece: Piece) -> bool:
    """Whether at least half of its signs are digits, as in "RM 9.50"."""
    signs = [sign for sign in piece.text if not sign.isspace()]
    return 2 * sum(map(str.isdigit, signs)) >= len(signs)


def _end(piece: Piece) -> float:
    return piece.end
