"""Text beside a table read before or after its rows, where both were read as one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from itertools import groupby
from statistics import median

from ppocr_desktop.document import Page
from ppocr_desktop.exports.tables import prose
from ppocr_desktop.exports.tables.prose import Column, Placed, Prose

_BLANK = 1.3
"""Paragraphs are so many times as far apart as lines are."""
_LEVEL = 0.5
"""Lines whose middles differ by less than so many line heights stand side by side."""


class _Side(IntEnum):
    """Where a line stands as seen from a column of text, in the order they are read."""

    LEFT = 0
    INSIDE = 1
    RIGHT = 2


def parts(page: Page) -> list[list[int]]:
    """The places of the page's lines as they are to be read, text beside tables in its own parts.

    All are in one part, in the order of the page, where there is no such text.
    """
    return _parts(page, prose.find(page))


def rearrange(page: Page) -> Page:
    """The page with its lines in this order; itself if they are."""
    found = prose.find(page)
    order = [place for part in _parts(page, found) for place in part]
    if order == list(range(len(order))):
        return page
    numbers = _number(found.columns, 1 + max(line.paragraph for line in page.lines))
    lines = (
        replace(page.lines[place], paragraph=numbers.get(place, page.lines[place].paragraph))
        for place in order
    )
    return replace(page, lines=tuple(lines))


def _parts(page: Page, found: Prose) -> list[list[int]]:
    order = list(range(len(page.lines)))
    number_of: dict[int, int] = {}
    for number, column in enumerate(found.columns, 1):
        order = _part(order, _sides(column, found.placed), found)
        number_of |= dict.fromkeys(column.places, number)
    runs = groupby(order, key=lambda place: number_of.get(place, 0))
    return [list(run) for _, run in runs]


def _part(order: Sequence[int], sides: Mapping[int, _Side], found: Prose) -> list[int]:
    """Places with those inside a column, and on either side of it, one after the other."""
    near = [place for place in order if place in sides]
    first = order.index(near[0])
    sorted_ones: list[int] = []
    for side in _Side:
        places = [place for place in near if sides[place] is side]
        # Rows beside text may have been read cell by cell; more text beside them is left as it was.
        are_rows = not any(column.places.intersection(places) for column in found.columns)
        sorted_ones += _in_rows(places, found.placed) if are_rows else places
    return [*order[:first], *sorted_ones, *(one for one in order[first:] if one not in sides)]


def _in_rows(places: Sequence[int], placed: Placed) -> list[int]:
    """Places from top to bottom, those of lines side by side from left to right."""
    levels: list[list[int]] = []
    for place in sorted(places, key=lambda one: placed[one].middle):
        span = placed[place]
        if levels and span.middle - placed[levels[-1][0]].middle < _LEVEL * span.height:
            levels[-1].append(place)
        else:
            levels.append([place])
    return [one for level in levels for one in sorted(level, key=lambda one: placed[one].start)]


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
        usual = median(column.steps)
        number += 1
        for (place, _), step in zip(column.lines, [usual, *column.steps], strict=True):
            number += step > _BLANK * usual
            numbers[place] = number
    return numbers
