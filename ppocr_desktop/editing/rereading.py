"""What people wrote on a page and what a new reading of it says, put together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from ppocr_desktop import geometry
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.editing import pages
from ppocr_desktop.geometry import Polygon

_SAME = 0.5
"""A new line is taken for one that was there when they share more than half of the smaller."""

_COVERED = 0.5
"""A new line gives way when edited lines cover more than half of it."""

_Place = tuple[int, int, int]
"""Sorts lines into the new reading order: the index of a new line, or their number for the end;
before, at or after that line (-1, 0, 1); the count of edited lines so far."""


def keep_edits(before: Page, after: Page) -> Page:
    """The newly read page with the edited lines of the one before in place of what they cover.

    Where an edited line covers none, it follows the line that it followed before.
    """
    edited = [index for index, line in enumerate(before.lines) if line.edited]
    if not edited:
        return after
    found = _Lines(after.lines)
    shares = [dict(found.overlaps(before.lines[index].polygon)) for index in edited]
    gone = _covered(found, shares)
    places: dict[int, _Place] = {}
    settled = {(index, 0, -1): line for index, line in enumerate(after.lines) if index not in gone}
    for count, (index, overlaps) in enumerate(zip(edited, shares, strict=True)):
        replaced = [other for other in overlaps if other in gone]
        if replaced:
            largest = max(replaced, key=lambda other: overlaps[other])
            places[index] = largest, 0, count
            paragraph = after.lines[largest].paragraph
            settled[places[index]] = replace(before.lines[index], paragraph=paragraph)
        else:
            places[index] = *_beside(before.lines, index, found, places), count
    page = replace(after, lines=tuple(settled[place] for place in sorted(settled)))
    edits = {place: before.lines[index] for index, place in places.items()}
    for position, place in enumerate(sorted(settled | edits)):
        if place not in settled:
            # Its paragraph is that of the lines it comes to stand between.
            page = pages.insert(page, edits[place], position)
    return pages.numbered(page)


def _covered(found: "_Lines", shares: Sequence[Mapping[int, float]]) -> set[int]:
    """The new lines that edited ones replace, given the areas that these share with each."""
    covered = [0.0] * len(found.areas)
    for overlaps in shares:
        for index, area in overlaps.items():
            covered[index] += area / max(found.areas[index], 1e-9)
    return {index for index, share in enumerate(covered) if share > _COVERED}


def _beside(
    lines: Sequence[TextLine], index: int, found: "_Lines", places: Mapping[int, _Place]
) -> tuple[int, int]:
    """The new line that a line stands after (1), at (0) or before (-1).

    As told by the lines above it, else by itself and those below.
    """
    for neighbor in range(index - 1, -1, -1):
        if neighbor in places:
            return places[neighbor][:2]
        same = found.counterpart(lines[neighbor].polygon)
        if same is not None:
            return same, 1
    for line in lines[index:]:
        same = found.counterpart(line.polygon)
        if same is not None:
            return same, -1
    return len(found.areas), -1


class _Lines:
    """The lines of a page, to be found by what they overlap."""

    def __init__(self, lines: Sequence[TextLine]) -> None:
        self._polygons = [line.polygon for line in lines]
        self._boxes = np.array([geometry.box(polygon) for polygon in self._polygons])
        self._boxes = self._boxes.reshape(-1, 4)
        self.areas = [geometry.area(polygon) for polygon in self._polygons]

    def overlaps(self, polygon: Polygon) -> Iterator[tuple[int, float]]:
        """The lines that share something with a polygon, each with the area they share."""
        left, top, right, bottom = geometry.box(polygon)
        lefts, tops, rights, bottoms = self._boxes.T
        near = (lefts < right) & (rights > left) & (tops < bottom) & (bottoms > top)
        for index in np.flatnonzero(near).tolist():
            area = geometry.intersection(polygon, self._polygons[index])
            if area > 0:
                yield index, area

    def counterpart(self, polygon: Polygon) -> int | None:
        """The line that is most probably the same one."""
        own = geometry.area(polygon)
        shares = [
            (area / max(min(own, self.areas[index]), 1e-9), index)
            for index, area in self.overlaps(polygon)
        ]
        share, index = max(shares, default=(0.0, 0))
        return index if share > _SAME else None
