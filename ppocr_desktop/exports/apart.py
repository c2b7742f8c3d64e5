"""Text beside a table read before or after its rows, where both were read as one."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from itertools import groupby, pairwise
from statistics import median

from ppocr_desktop.document import Page
from ppocr_desktop.exports import prose
from ppocr_desktop.exports.prose import Column, Placed

_BLANK = 1.3
"""Paragraphs are so many times as far apart as lines are."""


class _Side(IntEnum):
    """Where a line stands as seen from a column of text, in the order they are read."""

    LEFT = 0
    INSIDE = 1
    RIGHT = 2


def parts(page: Page) -> list[list[int]]:
    """The places of the page's lines as they are to be read, text beside tables in its own parts.

    All are in one part, in the order of the page, where there is no such text.
    """
    placed = prose.place(page)
    return _parts(page, prose.columns(page, placed), placed)


def rearrange(page: Page) -> Page:
    """The page with its lines in this order; itself if they are."""
    placed = prose.place(page)
    columns = prose.columns(page, placed)
    order = [place for part in _parts(page, columns, placed) for place in part]
    if order == list(range(len(order))):
        return page
    numbers = _number(columns, 1 + max(line.paragraph for line in page.lines))
    lines = (
        replace(page.lines[place], paragraph=numbers.get(place, page.lines[place].paragraph))
        for place in order
    )
    return replace(page, lines=tuple(lines))


def _parts(page: Page, columns: Sequence[Column], placed: Placed) -> list[list[int]]:
    order = list(range(len(page.lines)))
    number_of: dict[int, int] = {}
    for number, column in enumerate(columns, 1):
        order = _part(order, column, placed)
        number_of |= dict.fromkeys(column.places, number)
    runs = groupby(order, key=lambda place: number_of.get(place, 0))
    return [list(run) for _, run in runs]


def _part(order: Sequence[int], column: Column, placed: Placed) -> list[int]:
    """Places with those of a column, and those beside it, one after the other."""
    sides = _sides(column, placed)
    near = [place for place in order if place in sides]
    switches = sum(sides[one] != sides[other] for one, other in pairwise(near))
    if switches < len(set(sides.values())):
        return list(order)
    first = order.index(near[0])
    rest = [place for place in order[first:] if place not in sides]
    return [*order[:first], *sorted(near, key=sides.__getitem__), *rest]


def _sides(column: Column, placed: Placed) -> dict[int, _Side]:
    """Where the lines of a column stand, and those beside it up to the next above and below."""
    middles = [span.middle for _, span in column.lines]
    around = [
        span.middle
        for place, span in placed.items()
        if column.holds(span) and place not in column.places
    ]
    top = max((middle for middle in around if middle < middles[0]), default=float("-inf"))
    bottom = min((middle for middle in around if middle > middles[-1]), default=float("inf"))
    sides = dict.fromkeys(column.places, _Side.INSIDE)
    for place, span in placed.items():
        if place not in column.places and top < span.middle < bottom:
            sides[place] = _Side.LEFT if span.start < column.start else _Side.RIGHT
    return sides


def _number(columns: Sequence[Column], number: int) -> dict[int, int]:
    """New numbers of paragraphs for the lines of columns, counted from one."""
    numbers: dict[int, int] = {}
    for column in columns:
        steps = [b.middle - a.middle for (_, a), (_, b) in pairwise(column.lines)]
        usual = median(steps)
        number += 1
        for (place, _), step in zip(column.lines, [usual, *steps], strict=True):
            number += step > _BLANK * usual
            numbers[place] = number
    return numbers
