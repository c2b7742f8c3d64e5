"""What people wrote on a page and what a new reading of it says, put together."""

from collections.abc import Iterator, Sequence
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

_Key = tuple[int, int, int]
"""The index of a new line, or their number; before, at or after it (-1, 0, 1); a count"""


def keep_edits(before: Page, after: Page) -> Page:
    """The newly read page with the edited lines of the one before in place of what they cover.

    Where an edited line covers none, it follows the line that it followed before.
    """
    edited = [index for index, line in enumerate(before.lines) if line.edited]
    if not edited:
        return after
    found = _Lines(after.lines)
    shares = [dict(found.overlaps(before.lines[index].polygon)) for index in edited]
    covered = [0.0] * len(after.lines)
    for overlaps in shares:
        for index, area in overlaps.items():
            covered[index] += area / max(found.areas[index], 1e-9)
    gone = {index for index, share in enumerate(covered) if share > _COVERED}
    keys: dict[int, _Key] = {}
    settled = {(index, 0, -1): line for index, line in enumerate(after.lines) if index not in gone}
    for count, (index, overlaps) in enumerate(zip(edited, shares, strict=True)):
        replaced = [other for other in overlaps if other in gone]
        if replaced:
            largest = max(replaced, key=lambda other: overlaps[other])
            keys[index] = largest, 0, count
            paragraph = after.lines[largest].paragraph
            settled[keys[index]] = replace(before.lines[index], paragraph=paragraph)
        else:
            keys[index] = *_beside(before.lines, index, found, keys), count
    page = replace(after, lines=tuple(settled[key] for key in sorted(settled)))
    edits = {key: before.lines[index] for index, key in keys.items()}
    for place, key in enumerate(sorted(settled | edits)):
        if key not in settled:
            page = pages.insert(page, edits[key], place)
    return pages.numbered(page)


def _beside(
    lines: Sequence[TextLine], index: int, found: "_Lines", keys: dict[int, _Key]
) -> tuple[int, int]:
    """The new line that a line stands after or before, as told by its neighbors, then by itself."""
    for neighbor in range(index - 1, -1, -1):
        if neighbor in keys:
            return keys[neighbor][:2]
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
